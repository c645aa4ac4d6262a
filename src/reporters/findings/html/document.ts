import { type CheckedDocument, type Finding, SEVERITIES, type Severity } from '../../../check/index.js';
import { type Html, html, type Part } from '../../markup.js';
import { count, plural } from '../../totals.js';
import { renderAddress } from '../../web-page/address.js';
import { titleOf } from '../where.js';
import { renderCard } from './card.js';
import { renderText } from './text.js';

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** '3 errors, 1 warning' */
export const inWords = (findings: readonly Finding[]): string =>
  SEVERITIES.map((severity) => [severity, countOf(findings, severity)] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => count(number, severity))
    .join(', ');

/** One document: its lines, and its findings beside them. */
export function renderDocument(document: CheckedDocument, prefix: string): Html {
  const { id, findings } = document;
  const text = renderText(document, prefix);
  return html`<section class="checked" id="${prefix}document" data-document="${id}" aria-labelledby="${prefix}title">
<header><h2 id="${prefix}title">${renderAddress(titleOf(document))}</h2><p class="about">${inWords(findings)}</p></header>
<div class="columns${text === null ? ' single' : ''}">
<ol class="cards" aria-label="${plural(findings.length, 'Finding')}">
${findings.map((finding, index) => renderCard(finding, `${prefix}f${index + 1}`, text !== null, prefix))}</ol>
${text satisfies Part}
</div>
</section>
`;
}

/** The findings of a text that is no file, beside all its lines. */
export function renderFindings(text: string, findings: readonly Finding[]): Html {
  if (findings.length === 0)
    return html`<p class="none">Nothing was found that an editor would send back.</p>`;
  const lines = new Map(text.split(/\r\n|\n|\r/).map((line, index) => [index + 1, line]));
  return renderDocument({ id: 'The text', findings, lines, known: [], suppressed: 0 }, 'd1-');
}
