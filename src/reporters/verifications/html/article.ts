import type { Range } from '../../../document/index.js';
import type { Verification, VerifiedDocument } from '../../../verify/index.js';
import { type Html, html, type Part } from '../../markup.js';
import { renderCard } from './card.js';

/** An entry of the article, with the number that its mark and its card are called by. */
export interface Numbered {
  readonly number: number;
  readonly verification: Verification;
}

/** The article by paragraph, each with the cards of its entries beside it. */
export function renderArticle({ text, verifications }: VerifiedDocument, prefix: string): Html {
  const numbered = verifications.map((verification, i): Numbered => ({ number: i + 1, verification }));
  const rows = paragraphsOf(text).map((paragraph) => {
    const own = numbered.filter(
      ({ verification: { span } }) => paragraph.start <= span.start && span.start < paragraph.end,
    );
    return html`<div class="row">
<p>${renderRange(text, paragraph, own, prefix)}</p>
${own.length === 0 ? null : html`<ol class="cards">\n${own.map((each) => renderCard(each, prefix))}</ol>`}
</div>
`;
  });
  return html`<article>\n${rows}</article>`;
}

/** A line of white space only parts them, as a blank one does. */
function paragraphsOf(text: string): readonly Range[] {
  const paragraphs: Range[] = [];
  let start: number | null = null;
  let end = 0;
  for (const line of text.matchAll(/[^\n]+|\n/g)) {
    if (line[0] === '\n') continue;
    const isBlank = line[0].trim() === '';
    const isNext = line.index > end + 1;
    if (start !== null && (isBlank || isNext)) {
      paragraphs.push({ start, end });
      start = null;
    }
    if (isBlank) continue;
    start ??= line.index;
    end = line.index + line[0].length;
  }
  return start === null ? paragraphs : [...paragraphs, { start, end }];
}

/** Text with its entries marked; one that lies in another is marked inside it, one that only overlaps is cut short. */
function renderRange(
  text: string,
  { start, end }: Range,
  entries: readonly Numbered[],
  prefix: string,
  changed: readonly Range[] = [],
): Part {
  const parts: Part[] = [];
  let at = start;
  for (const entry of entries) {
    const { span } = entry.verification;
    if (span.start < at || span.start >= end) continue;
    const to = Math.min(span.end, end);
    const inner = entries.filter(
      (other) =>
        other !== entry && other.verification.span.start >= span.start && other.verification.span.end <= to,
    );
    parts.push(
      renderChanged(text, { start: at, end: span.start }, changed),
      renderMark(text, { start: span.start, end: to }, entry, inner, prefix),
    );
    at = to;
  }
  parts.push(renderChanged(text, { start: at, end }, changed));
  return parts;
}

function renderMark(
  text: string,
  range: Range,
  { number, verification }: Numbered,
  inner: readonly Numbered[],
  prefix: string,
): Html {
  const { status, kind, edits } = verification;
  const changed = edits.flatMap(({ articleRange }) => articleRange ?? []);
  return html`<mark class="${kind} ${status}" id="${prefix}m${number}">${
    inner.length > 0 ? renderRange(text, range, inner, prefix, changed) : renderChanged(text, range, changed)
  }<a class="number" href="#${prefix}c${number}" aria-label="${kind} ${number}, ${status}">${number}</a></mark>`;
}

/** Words that the source has otherwise. */
function renderChanged(text: string, { start, end }: Range, changed: readonly Range[]): Part {
  const parts: Part[] = [];
  let at = start;
  for (const each of changed.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(each.start, at), Math.min(each.end, end)];
    if (from >= to) continue;
    parts.push(text.slice(at, from), html`<b class="differs">${text.slice(from, to)}</b>`);
    at = to;
  }
  parts.push(text.slice(at, end));
  return parts;
}
