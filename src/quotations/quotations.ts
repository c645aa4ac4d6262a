import { type Document, nthToken, type Token } from '../document/index.js';
import { findMarks, isTwin, type Mark } from './marks.js';
import type { Quotation } from './quotation.js';

interface OpenMark {
  readonly mark: Mark;
  readonly index: number;
}

/** The passages between quotation marks, in order of their opening marks, outer before inner. */
export function findQuotations(document: Document): readonly Quotation[] {
  const found: Quotation[] = [];
  /** The quotation that the paragraph before left open. */
  let pending: Quotation | null = null;
  for (const paragraph of document.paragraphs) {
    const marks = findMarks(document, paragraph.firstToken, paragraph.endToken);
    const inParagraph = pair(
      document,
      marks,
      paragraph.index,
      paragraph.firstToken,
      paragraph.endToken,
      found.length,
    );
    const first = inParagraph[0];
    if (
      pending &&
      first &&
      first.firstToken - markWidth(document, first) === paragraph.firstToken &&
      first.mark === pending.mark
    ) {
      inParagraph[0] = { ...first, continues: pending.index };
    }
    for (const quotation of inParagraph) found.push(quotation);
    pending = inParagraph.findLast((quotation) => !quotation.closed && quotation.parent === null) ?? null;
    if (pending && pending.endToken !== paragraph.endToken) pending = null;
  }
  return found;
}

const markWidth = (document: Document, quotation: Quotation): number =>
  quotation.firstToken - document.tokenAt(quotation.start);

function pair(
  document: Document,
  marks: readonly Mark[],
  paragraph: number,
  from: number,
  to: number,
  offset: number,
): Quotation[] {
  const { tokens } = document;
  const found: (Quotation | null)[] = [];
  const stack: OpenMark[] = [];

  const finish = (opened: OpenMark, endToken: number, closing: Mark | null): void => {
    const first = opened.mark.token + width(tokens, opened.mark.token, to);
    const last = nthToken(tokens, Math.max(endToken - 1, first - 1));
    const innerStart = tokens[first]?.start ?? last.end;
    const end = closing
      ? nthToken(tokens, closing.token + width(tokens, closing.token, to) - 1).end
      : last.end;
    const parent = stack.at(-1);
    found[opened.index] = {
      index: opened.index + offset,
      start: nthToken(tokens, opened.mark.token).start,
      end,
      inner: {
        start: Math.min(innerStart, end),
        end: Math.max(Math.min(innerStart, end), closing ? nthToken(tokens, closing.token).start : end),
      },
      parent: parent ? parent.index + offset : null,
      continues: null,
      closed: closing !== null,
      mark: opened.mark.kind,
      paragraph,
      firstToken: first,
      endToken: Math.max(first, endToken),
    };
  };

  for (const [k, mark] of marks.entries()) {
    if (mark.role === 'open') {
      const same = stack.at(-1);
      if (same && isReopened(tokens, same.mark, marks, k)) {
        stack.pop();
        finish(same, mark.token, null);
      }
      stack.push({ mark, index: found.length });
      found.push(null);
      continue;
    }
    const depth = stack.findLastIndex((opened) => opened.mark.kind === mark.kind);
    if (depth < 0) continue;
    // Inner marks that were not closed before their outer one are dropped: an apostrophe, or a slip.
    while (stack.length > depth + 1) stack.pop();
    const opened = stack.pop();
    if (opened) finish(opened, mark.token, mark);
  }
  while (stack.length) {
    const opened = stack.pop();
    if (opened && mayStayOpen(tokens, opened.mark, from, to)) finish(opened, to, null);
  }
  return renumber(found, offset);
}

/**
 * The same mark opened twice: the first one was never closed, unless both are: '"He told me, "You are fired," and I
 * left," she said.'
 */
function isReopened(tokens: readonly Token[], first: Mark, marks: readonly Mark[], k: number): boolean {
  const mark = marks[k];
  if (mark?.kind !== first.kind || !sameStyle(tokens, first, mark)) return false;
  return marks[k + 1]?.role !== 'close' || marks[k + 2]?.role !== 'close';
}

/** A single mark that nothing closes is an apostrophe, unless a paragraph begins with it: its own, or the next. */
const mayStayOpen = (tokens: readonly Token[], { kind, token }: Mark, from: number, to: number): boolean =>
  kind !== 'single' || token === from || goesOn(tokens, token, to);

const width = (tokens: readonly Token[], token: number, to: number): number =>
  (tokens[token]?.text === "'" || tokens[token]?.text === '`') && isTwin(tokens, token, to) ? 2 : 1;

const sameStyle = (tokens: readonly Token[], a: Mark, b: Mark): boolean =>
  tokens[a.token]?.text === tokens[b.token]?.text || tokens[b.token]?.text === '"';

/** The next paragraph begins with the same mark again. */
const goesOn = (tokens: readonly Token[], mark: number, to: number): boolean =>
  tokens[to] !== undefined && tokens[to]?.text === tokens[mark]?.text && !tokens[to + 1]?.spaced;

/** Takes out the places of marks that came to nothing, so that indices are positions again. */
function renumber(found: readonly (Quotation | null)[], offset: number): Quotation[] {
  const kept = found.filter((quotation) => quotation !== null);
  const place = new Map(kept.map((quotation, k) => [quotation.index, k + offset]));
  return kept.map((quotation, k) => ({
    ...quotation,
    index: k + offset,
    parent: quotation.parent === null ? null : (place.get(quotation.parent) ?? null),
  }));
}
