import { FORMS, inUtf16, type Report } from '../../claims/index.js';
import { dataBlock, type Html, html, type Part } from '../markup.js';
import { count, plural } from '../totals.js';
import { renderArticle } from './article.js';
import { renderCard } from './card.js';
import { renderDates } from './dates.js';
import { renderFilters, renderListHead } from './filters.js';
import { placeOf, ranked } from './place.js';
import { renderSpeakers } from './speakers.js';

/**
 * One document's part of a page.
 *
 * @param prefix what its ids start with; empty in a page of one document
 */
export function renderSection(report: Report, heuristics: ReadonlyMap<string, string>, prefix = ''): Html {
  // The article is cut where JavaScript counts; what can be copied keeps the report's own offsets.
  const place = placeOf(inUtf16(report), prefix);
  const { document, claims } = report;
  const cards = ranked(place.report.claims).map((claim) => renderCard(claim, place, heuristics));
  return html`<section class="document" id="${prefix}document">
${prefix === '' ? null : html`<a class="back" href="#contents">All documents</a>`}
<header class="masthead">
<div class="origin"><p class="kicker">Claim report</p>
<p class="about">${aboutOf(report)}</p></div>
${renderNumbers(report)}
</header>
${document.language === 'en' || document.words === 0 ? null : html`<p class="warning">This does not look like English, which claimsift’s heuristics are for.</p>`}
${claims.length === 0 ? null : renderFilters(place)}
<div class="columns">
<div class="reading">
<article lang="${document.language}" aria-label="The article">
${renderArticle(place)}
</article>
${renderDates(place)}
</div>
<section class="side" aria-label="Speakers and claims" tabindex="-1">
${renderSpeakers(place)}
<div class="claims-head"><h2>Claims</h2>${claims.length === 0 ? html`<span class="aside">none were found</span>` : renderListHead(place)}</div>
<ol class="cards">
${cards}</ol>
${claims.length === 0 ? null : html`<p class="none" hidden>No claim fits these filters.</p>`}
</section>
</div>
${dataBlock(Object.fromEntries(claims.map(({ explanation: _, ...claim }) => [prefix + claim.id, claim])))}
</section>
`;
}

/** Where the article is from: byline, date, address or file. */
function aboutOf({ document }: Report): Part {
  const { byline, published, title, url, id } = document;
  const parts: readonly Part[] = [
    byline ?? null,
    published === undefined ? null : html`<time datetime="${published}">${published}</time>`,
    url === undefined ? (title === undefined ? null : id) : renderLink(url),
  ];
  const known = parts.filter((part) => part !== null);
  return known.map((part, index) => (index === 0 ? part : html` <span aria-hidden="true">·</span> ${part}`));
}

/** A link only where it leads to the web: an address is the input's word, and could hold a script. */
const renderLink = (url: string): Part =>
  /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener noreferrer">${url}</a>` : url;

function renderNumbers({ claims, speakers, figures, document }: Report): Html {
  const forms = FORMS.map((form) => claims.filter((claim) => claim.form === form).length);
  const named = speakers.filter((speaker) => speaker.named).length;
  const numbers: readonly (readonly [number, string, string])[] = [
    [claims.length, 'claim', `${forms[0]} direct, ${forms[1]} mixed, ${forms[2]} indirect`],
    [speakers.length, 'speaker', `${named} named`],
    [figures.length, 'figure', count(figures.filter(({ kind }) => kind === 'date').length, 'date')],
    [document.words, 'word', count(document.sentences, 'sentence')],
  ];
  return html`<dl class="numbers">${numbers.map(
    ([number, noun, detail]) =>
      html`<div><dt>${plural(number, noun)}</dt><dd>${number.toLocaleString('en-US')}</dd><dd class="aside">${detail}</dd></div>`,
  )}</dl>`;
}
