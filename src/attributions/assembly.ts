import { type Document, type Range, Tag } from '../document/index.js';
import type { Quotation } from '../quotations/index.js';
import type { Attribution } from './attribution.js';
import type { Stretch } from './phrase.js';
import type { Draft } from './sieve.js';

/** The attribution that a draft comes to, in offsets; null where nothing but punctuation is its content. */
export function assemble(
  document: Document,
  quotations: readonly Quotation[],
  draft: Draft,
  continues: number | null,
): Attribution | null {
  const content = contentOf(document, quotations, draft);
  if (content.length === 0) return null;
  const { quotes, form } = draft.verbatim
    ? { quotes: content, form: 'direct' as const }
    : draft.negated
      ? UNQUOTED
      : quotesOf(quotations, content);
  return {
    content,
    quotes,
    form,
    source: draft.source && rangeOf(document, draft.source),
    cue: draft.cue && rangeOf(document, draft.cue),
    cueLemma: draft.cueLemma,
    verb: draft.verb,
    stance: draft.stance,
    attitude: draft.attitude,
    negated: draft.negated,
    addressee: draft.addressee && rangeOf(document, draft.addressee),
    setting: draft.setting && rangeOf(document, draft.setting),
    continues,
    answers: null,
    inside: null,
    evidence: draft.evidence,
    confidence: draft.confidence,
  };
}

/** 'did not say “it is over”': nobody has spoken the words, whatever marks they have. */
const UNQUOTED = { quotes: [], form: 'indirect' } as const;

/** The attribution with the content of the drafts that go on with it: the second half of the utterance. */
export function extend(
  document: Document,
  quotations: readonly Quotation[],
  whole: Attribution,
  drafts: readonly Draft[],
): Attribution {
  const content = [...whole.content, ...drafts.flatMap((draft) => contentOf(document, quotations, draft))];
  const evidence = [...new Set([...whole.evidence, ...drafts.flatMap((draft) => draft.evidence)])];
  return { ...whole, content, ...quotesOf(quotations, content), evidence };
}

const contentOf = (document: Document, quotations: readonly Quotation[], draft: Draft): Range[] =>
  draft.content.map((stretch) => trim(document, quotations, stretch)).filter((range) => range !== null);

const rangeOf = (document: Document, stretch: Stretch): Range => ({
  start: document.tokens[stretch.from]?.start ?? 0,
  end: document.tokens[stretch.to - 1]?.end ?? 0,
});

/** Without punctuation at its edges, and without the marks of a quotation that it is all of. */
function trim(document: Document, quotations: readonly Quotation[], stretch: Stretch): Range | null {
  let { from, to } = stretch;
  const isEdge = (i: number): boolean =>
    document.tag(i) === Tag.Mark && /^[,.;:—–-]$/.test(document.tokens[i]?.text ?? '');
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to - 1)) to--;
  // '(“We won,” said Roe.)'
  if (
    document.tokens[from]?.text === '(' &&
    !document.tokens.slice(from, to).some(({ text }) => text === ')')
  )
    from++;
  if (from >= to) return null;
  const range = rangeOf(document, { from, to });
  const whole = quotations[firstStartingAt(quotations, range.start)];
  if (whole?.start !== range.start) return range;
  // One that is left open for the next paragraph ends with its full stop.
  const leftOpen = !whole.closed && whole.end - range.end <= 1;
  if (whole.end !== range.end && !leftOpen && (whole.closed || whole.end > range.end)) return range;
  let end = whole.inner.end;
  // The comma before a closing mark is the writer's: “We won,” she said.
  while (end > whole.inner.start && /[,\s]/.test(document.text[end - 1] ?? '')) end--;
  return whole.inner.start < end ? { start: whole.inner.start, end } : range;
}

/** Index of the first quotation that starts at `offset` or after it. */
function firstStartingAt(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Quotation).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Quoted words inside the content, and the form that follows from them. */
function quotesOf(
  quotations: readonly Quotation[],
  content: readonly Range[],
): Pick<Attribution, 'quotes' | 'form'> {
  const quotes: Range[] = [];
  let covered = 0;
  let length = 0;
  for (const range of content) {
    length += range.end - range.start;
    let reach = range.start;
    for (let i = outermostBefore(quotations, range.start); i < quotations.length; i++) {
      const quotation = quotations[i] as Quotation;
      if (quotation.start >= range.end) break;
      const start = Math.max(quotation.inner.start, reach);
      const end = Math.min(quotation.inner.end, range.end);
      if (end <= start) continue;
      quotes.push({ start, end });
      covered += end - start;
      reach = end;
    }
  }
  // Marks and a space or two between quotations leave a quotation direct.
  const direct = covered >= length - 2 * content.length - 2;
  return { quotes, form: covered === 0 ? 'indirect' : direct ? 'direct' : 'mixed' };
}

/** Index of the outermost quotation that may hold `offset`. */
function outermostBefore(quotations: readonly Quotation[], offset: number): number {
  let i = firstStartingAt(quotations, offset) - 1;
  while (i > 0 && quotations[i]?.parent !== null) i--;
  return Math.max(i, 0);
}
