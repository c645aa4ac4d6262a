import { FORMS, type Report } from '../../claims/index.js';
import { type Html, html, type Part } from '../markup.js';
import { count, plural } from '../totals.js';
import { renderAddress } from '../web-page/address.js';
import { renderDate } from '../web-page/date.js';
import type { RenderedArticle } from './article.js';

/** The head of a document: what it is called, who wrote it, when and where it appeared; what was found in it. */
export function renderMasthead(article: RenderedArticle, prefix: string, report: Report): Html {
  return html`<header class="masthead">
<div class="origin"><h1 dir="auto" id="${prefix}title">${article.heading}</h1>
<p class="about">${aboutOf(article, report)}</p></div>
${renderNumbers(report)}
</header>`;
}

function aboutOf({ isCalledById }: RenderedArticle, { document }: Report): Part {
  const { byline, published, url, id } = document;
  const known: readonly Part[] = [
    byline === undefined ? null : html`${/^by\b/i.test(byline) ? null : 'By '}<bdi>${byline}</bdi>`,
    published === undefined ? html`<span class="undated">no date given</span>` : renderDate(published),
    url === undefined ? null : renderAddress(url),
    isCalledById || id === url ? null : id === 'stdin' ? 'standard input' : html`<bdi>${id}</bdi>`,
  ];
  return known
    .filter((part) => part !== null)
    .map((part, index) => (index === 0 ? part : html` <span aria-hidden="true">·</span> ${part}`));
}

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
