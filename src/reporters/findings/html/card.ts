import type { Finding } from '../../../check/index.js';
import { type Html, html } from '../../markup.js';
import { ruleUrl } from '../rule-url.js';

/**
 * One finding: how grave it is, where it stands, what is wrong, by which rule.
 *
 * @param id what the finding is called in the page
 * @param hasText whether the lines that it stands in are beside it
 * @param prefix what the lines of its document are called by
 */
export function renderCard(finding: Finding, id: string, hasText: boolean, prefix: string): Html {
  const { rule, severity, message, line, column, span, related, fix } = finding;
  const place = (at: { readonly line: number; readonly column: number }): Html =>
    hasText
      ? html`<a class="place" href="#${prefix}L${at.line}">${at.line}:${at.column}</a>`
      : html`<span class="place">${at.line}:${at.column}</span>`;
  return html`<li class="card ${severity}" id="${id}-card" data-finding="${id}" data-severity="${severity}" data-rule="${rule}">
<p class="card-head"><span class="severity ${severity}">${severity}</span> <a class="rule" href="${ruleUrl(rule)}" rel="noopener noreferrer">${rule}</a> ${hasText ? html`<a class="place" href="#${id}">${line}:${column}</a>` : place(finding)}</p>
<p class="message" dir="auto">${message}</p>
${hasText || span.text.trim() === '' ? null : html`<blockquote dir="auto">${span.text}</blockquote>\n`}${fix === null ? null : html`<p class="fix">What would be right: <b>${fix.text === '' ? 'without these words' : fix.text}</b></p>\n`}${related.map((other) => html`<p class="related">${place(other)} ${other.message}</p>\n`)}</li>
`;
}
