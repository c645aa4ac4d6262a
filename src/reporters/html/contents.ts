import type { Report } from '../../claims/index.js';
import { headlineOf } from '../headline.js';
import { type Html, html, type Part } from '../markup.js';
import { isFailure, type Outcome } from '../reporter.js';
import { count } from '../totals.js';
import { ranked } from './place.js';

/**
 * What the index says of a document: small enough to keep one for every document of a long run.
 *
 * @param href where the document's own page or section is
 */
export function renderEntry(outcome: Outcome, href: string): Html {
  if (isFailure(outcome)) {
    const { document, error } = outcome;
    return html`<li class="entry"><h2>${document.id}</h2><p class="notice">${error.message}</p></li>\n`;
  }
  const { document, claims, speakers, figures } = outcome;
  const heading = headlineOf(outcome);
  const about = [document.byline, document.published, heading === document.id ? undefined : document.id];
  const amounts = [
    count(claims.length, 'claim'),
    count(speakers.length, 'speaker'),
    count(figures.length, 'figure'),
  ];
  return html`<li class="entry"><h2><a href="${href}">${heading}</a></h2>
<p class="about">${about.filter((part) => part !== undefined).join(' · ')}</p>
${renderTop(outcome)}
<p class="amounts">${amounts.join(' · ')}</p></li>
`;
}

/** The claim that is most worth checking. */
function renderTop({ claims }: Report): Part {
  const [top] = ranked(claims);
  if (top === undefined) return null;
  const who =
    top.attribution === null ? 'The article itself' : (top.attribution.speaker?.name ?? 'Nobody named');
  return html`<blockquote>${top.text}</blockquote>
<p class="who">${who} <span class="aside">most worth checking, ${top.checkworthiness.toFixed(2)}</span></p>`;
}

/** The index over several documents. */
export const renderContents = (
  entries: readonly Html[],
): Html => html`<section class="contents" id="contents">
<header class="masthead"><p class="kicker">Claim reports</p><h1>${count(entries.length, 'document')}</h1></header>
<ol class="entries">
${entries}</ol>
</section>
`;
