import { type Document, nthToken, type Sentence } from '../document/index.js';
import { SAID_FORMS } from '../lexicons/index.js';
import type { Quotation } from '../quotations/index.js';
import type { Syntax } from '../syntax/index.js';
import { findCues } from './cue.js';
import type { Stretch } from './phrase.js';
import { type SourcedCue, withSources } from './sourced-cue.js';

/**
 * What sieves look at: one sentence, or the run of sentences that a quotation holds together
 * (“We won. We did not cheat,” she said.).
 */
export interface Passage {
  readonly document: Document;
  /** What its sentences are built of. */
  readonly syntax: Syntax;
  readonly index: number;
  readonly paragraph: number;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly sentences: readonly Sentence[];
  /** Outermost quotations that begin in it, in order. */
  readonly quotations: readonly Quotation[];
  /**
   * The quotation that stands behind this passage without a cue of its own: the next paragraph's where this one ends
   * with a colon, the next sentence's where this one ends its clause with the verb ('Roe agreed. “…”').
   */
  readonly announced: Quotation | null;
  /** The next paragraph, where this passage ends its own with a colon and that one has neither marks nor a cue of saying. */
  readonly announcedBlock: Stretch | null;
  /** Verb cues in it, in order, each with the words that name its source. */
  readonly cues: readonly SourcedCue[];
  /** Index of the innermost quotation that holds the token, its marks included; -1 for none. */
  readonly quotationOf: Int32Array;
  /** Where contents end, by what was asked; filled as the sieves ask. */
  readonly ends: Map<string, ContentEnd>;
}

/** A content's tokens, and the id of the sign that the writer takes over behind it; null where its sentence ends it. */
export interface ContentEnd extends Stretch {
  readonly sign: string | null;
}

/** Tokens; a quotation of more than some pages is cut, so that the work on a passage is bounded. */
const LONGEST = 3000;

/** The document's passages, in order. */
export function layOut(
  document: Document,
  syntax: Syntax,
  quotations: readonly Quotation[],
): readonly Passage[] {
  const quotationOf = quotationsOfTokens(document, quotations);
  const outer = quotations.filter(({ parent }) => parent === null);
  const passages: Passage[] = [];
  let nextQuotation = 0;
  let i = 0;
  while (i < document.sentences.length) {
    const { sentences, inside } = runFrom(document, i, outer, nextQuotation);
    i += sentences.length;
    nextQuotation += inside.length;
    const { paragraph, firstToken: from } = sentences[0] as Sentence;
    const { endToken: to } = sentences.at(-1) as Sentence;
    const announced = announcedBy(document, outer[nextQuotation], inside.length > 0, to);
    const announcedBlock = announced ? null : blockBehind(document, to, quotationOf);
    const passageWith = (cues: readonly SourcedCue[]): Passage => ({
      document,
      syntax,
      index: passages.length,
      paragraph,
      from,
      to,
      sentences,
      quotations: inside,
      announced,
      announcedBlock,
      cues,
      quotationOf,
      ends: new Map(),
    });
    const cues = findCues(document, syntax, from, to, quotationOf);
    passages.push(passageWith(withSources(passageWith([]), cues)));
  }
  return passages;
}

/** For each token the index of the quotation that holds it, the innermost; -1 for none. */
function quotationsOfTokens(document: Document, quotations: readonly Quotation[]): Int32Array {
  const quotationOf = new Int32Array(document.tokens.length).fill(-1);
  for (const quotation of quotations) {
    const first = document.tokenAt(quotation.start);
    const end = quotation.closed ? document.tokenAt(quotation.end - 1) + 1 : quotation.endToken;
    quotationOf.fill(quotation.index, first, Math.max(end, quotation.endToken));
  }
  return quotationOf;
}

/** The sentences from `i` on that one quotation or several hold together, and those quotations. */
function runFrom(
  document: Document,
  i: number,
  outer: readonly Quotation[],
  nextQuotation: number,
): { readonly sentences: readonly Sentence[]; readonly inside: readonly Quotation[] } {
  const first = document.sentences[i] as Sentence;
  const sentences: Sentence[] = [first];
  const inside: Quotation[] = [];
  let end = first.endToken;
  for (;;) {
    inside.push(...quotationsUpTo(outer, nextQuotation + inside.length, first.paragraph, end));
    const last = inside.at(-1);
    const next = document.sentences[i + sentences.length];
    const goesOn = last && last.endToken + (last.closed ? 1 : 0) > end;
    if (end - first.firstToken > LONGEST || !goesOn || next?.paragraph !== first.paragraph)
      return { sentences, inside };
    sentences.push(next);
    end = next.endToken;
  }
}

/** The quotations of the paragraph, from the given one on, that begin up to a token. */
function quotationsUpTo(
  outer: readonly Quotation[],
  from: number,
  paragraph: number,
  end: number,
): readonly Quotation[] {
  let to = from;
  for (let quotation = outer[to]; quotation; quotation = outer[++to])
    if (quotation.firstToken > end || quotation.paragraph !== paragraph) break;
  return outer.slice(from, to);
}

/** 'Roe wrote:' and a paragraph that is quoted, 'Roe agreed.' and a quoted sentence. */
function announcedBy(
  document: Document,
  quotation: Quotation | undefined,
  quoting: boolean,
  end: number,
): Quotation | null {
  const mark = document.tokens[end - 1]?.text;
  if (!quotation || document.tokens[end]?.start !== quotation.start) return null;
  if (mark === ':') return quotation;
  return mark === '.' && !quoting && isWholeSentence(document, quotation, end) ? quotation : null;
}

/** Words that a block quotation has at least. */
const SHORTEST_BLOCK = 4;

/** The paragraph at token `end`, behind a colon that ends one: a block quotation shows by its place alone. */
function blockBehind(document: Document, end: number, quotationOf: Int32Array): Stretch | null {
  const { tokens } = document;
  if (tokens[end - 1]?.text !== ':') return null;
  const before = document.sentences[document.sentenceOf(end - 1)];
  const first = document.sentences[document.sentenceOf(end)];
  const paragraph = document.paragraphs[first?.paragraph ?? -1];
  if (!paragraph || !before || before.paragraph === first?.paragraph || paragraph.firstToken !== end)
    return null;
  // '> We will rebuild': the mark of a quotation in plain text
  const from = tokens[end]?.text === '>' ? end + 1 : end;
  const to = paragraph.endToken;
  if (to - from < SHORTEST_BLOCK || tokens[from]?.kind !== 'word' || to - from > LONGEST) return null;
  for (let i = from; i < to; i++)
    if (quotationOf[i] !== -1 || SAID_FORMS.has(nthToken(tokens, i).lower)) return null;
  return tokens[to - 1]?.text === ':' ? null : { from, to };
}

/** Nothing follows the quotation in its sentence, and it stands in the paragraph of the sentence before token `at`. */
function isWholeSentence(document: Document, quotation: Quotation, at: number): boolean {
  const before = document.sentences[document.sentenceOf(at - 1)];
  if (!quotation.closed || before?.paragraph !== quotation.paragraph) return false;
  const next = document.tokenAt(quotation.end - 1) + 1;
  return next >= document.tokens.length || document.sentences[document.sentenceOf(next)]?.firstToken === next;
}
