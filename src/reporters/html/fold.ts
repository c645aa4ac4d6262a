import { type Html, html } from '../markup.js';

/** Rows that are shown before the reader asks for the rest. */
const FIRST_ROWS = 6;

/** The first rows, and the others behind a fold. */
export function folded(
  rows: readonly Html[],
  list: 'ul' | 'ol',
  name: string,
  what: string,
  first = FIRST_ROWS,
): Html {
  const open = list === 'ul' ? html`<ul class="${name}">` : html`<ol class="${name}">`;
  const close = list === 'ul' ? html`</ul>` : html`</ol>`;
  const more = rows.slice(first);
  // One row behind a fold would take as much room as the fold.
  if (more.length <= 1) return html`${open}${rows}${close}`;
  return html`${open}${rows.slice(0, first)}${close}
<details class="more"><summary>${more.length} more ${what}</summary>${open}${more}${close}</details>`;
}
