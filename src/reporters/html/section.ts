import { inUtf16, type Report } from '../../claims/index.js';
import { dataBlock, type Html, html } from '../markup.js';
import { count } from '../totals.js';
import { renderArticle } from './article.js';
import { renderCard } from './card.js';
import { renderDates } from './dates.js';
import { renderExports } from './exports.js';
import { renderFilters, renderListHead } from './filters.js';
import { renderLegend } from './legend.js';
import { renderMasthead } from './masthead.js';
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
  const article = renderArticle(place);
  const dates = renderDates(place);
  const cards = ranked(place.report.claims).map((claim) => renderCard(claim, place, heuristics));
  return html`<section class="document" id="${prefix}document">
${prefix === '' ? null : html`<a class="back" href="#contents">All documents</a>`}
${renderMasthead(article, prefix, report)}
${document.language === 'en' || document.words === 0 ? null : html`<p class="notice">This does not look like English, which claimsift’s heuristics are for.</p>`}
${claims.length === 0 ? null : [renderFilters(place), renderLegend()]}
<nav class="jump" aria-label="Parts of this page"><a href="#${prefix}claims">${count(claims.length, 'claim')}</a><a href="#${prefix}article">Article</a>${dates === null ? null : html`<a href="#${prefix}dates">Dates</a>`}</nav>
<div class="columns">
<section class="side" aria-label="Speakers and claims" tabindex="-1">
${renderSpeakers(place)}
<div class="claims-head" id="${prefix}claims"><h2>Claims</h2>${claims.length === 0 ? html`<span class="aside">none were found</span>` : renderListHead(place)}</div>
${claims.length === 0 ? null : renderExports(place)}
<ol class="cards">
${cards}</ol>
${claims.length === 0 ? null : html`<p class="none" hidden>No claim fits these filters.</p>`}
</section>
<div class="reading">
<article id="${prefix}article" lang="${document.language}" aria-labelledby="${prefix}title">
${article.body}
</article>
${dates}
</div>
</div>
${dataBlock(dataOf(report))}
</section>
`;
}

/** What the page's script knows of the document: the report, without what only a program asks for. */
function dataOf({ schemaVersion, document, speakers, claims, figures }: Report): Report {
  const { text: _, meta: _meta, ...about } = document;
  const own = claims.map(({ explanation: _, ...claim }) => claim);
  return { schemaVersion, document: about, speakers, claims: own, figures };
}
