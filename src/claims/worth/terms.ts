import { byWord, type Document, nthToken, type Range, type Token } from '../../document/index.js';
import { WORTH_WORDS } from '../../lexicons/index.js';
import { type FirstVerb, firstVerbIn } from './first-verb.js';
import { MODEL } from './model.js';

/** A word as the weights know it. */
export interface Term {
  /** Lower case; '#' for any number, '@' for any name, '^' and '$' for where the words begin and end. */
  readonly text: string;
  /** The kinds of `WORTH_WORDS` that it belongs to, one bit each, the first kind the lowest. */
  readonly kinds: number;
  /** In log-odds, as are those of the pairs that it makes with the words behind it. */
  readonly weight: number;
  readonly pairs: ReadonlyMap<string, number> | null;
  /** What it says of what the passage is about, in log-odds before they are divided; 0 for what stands for many words. */
  readonly theme: number;
  /** One bit of 32, and those of the words that it makes pairs with: few of all words in a row do. */
  readonly bit: number;
  readonly bitsOfPairs: number;
}

const bitOf = (text: string): number => 1 << ((text.length * 7 + text.charCodeAt(text.length >> 1)) & 31);

function termWith(text: string, kinds: number): Term {
  const weight = MODEL.words.get(text) ?? 0;
  const pairs = MODEL.pairs.get(text) ?? null;
  let bitsOfPairs = 0;
  for (const next of pairs?.keys() ?? []) bitsOfPairs |= bitOf(next);
  return { text, kinds, weight, pairs, theme: MODEL.themes.get(text) ?? 0, bit: bitOf(text), bitsOfPairs };
}

const plain = (text: string): Term => termWith(text, 0);

export const START = plain('^');
export const END = plain('$');
export const NUMBER = plain('#');
export const NAME = plain('@');
const QUESTION = plain('?');
const PERCENT = plain('%');
const CURRENCY = plain('¤');
/** Between it and its neighbours stands a mark: they are no pair. */
export const BREAK = plain('');

const MARKS: ReadonlyMap<string, Term> = new Map([
  ['?', QUESTION],
  ['%', PERCENT],
  ['$', CURRENCY],
  ['£', CURRENCY],
  ['€', CURRENCY],
]);

/** What the words of a passage come to. */
export interface Reading {
  /** From `START` to `END`. */
  readonly terms: readonly Term[];
  /** The kinds of words in it, as in `Term.kinds`. */
  readonly kinds: number;
  readonly words: number;
  /** Words that stand for themselves: no numbers, no names. */
  readonly plainWords: number;
  readonly names: number;
  /** Words in capitals alone: 'NATO'. */
  readonly acronyms: number;
  readonly asks: boolean;
  readonly verb: FirstVerb;
}

const INSTITUTION = 1 << WORTH_WORDS.findIndex(({ id }) => id === 'institution');

const termOf = byWord((lower) =>
  termWith(
    lower,
    WORTH_WORDS.reduce((bits, { words }, i) => (words.has(lower) ? bits | (1 << i) : bits), 0),
  ),
);

/** A reading in the making. */
type Draft = { -readonly [Key in keyof Reading]: Reading[Key] } & { readonly terms: Term[] };

/** The words in `content`, read once. A name is any run of words with capitals that does not start a sentence. */
export function readTerms(document: Document, content: readonly Range[]): Reading {
  const draft: Draft = {
    terms: [START],
    kinds: 0,
    words: 0,
    plainWords: 0,
    names: 0,
    acronyms: 0,
    asks: false,
    verb: firstVerbIn(document, content),
  };
  for (const range of content) {
    if (draft.terms.length > 1) draft.terms.push(BREAK);
    readRange(document, range, draft);
  }
  draft.terms.push(END);
  return draft;
}

function readRange(document: Document, range: Range, draft: Draft): void {
  let sentence = -1;
  const end = document.tokenAt(range.end);
  for (let i = document.tokenAt(range.start); i < end; i++) {
    const token = nthToken(document.tokens, i);
    if (token.kind === 'mark') {
      readMark(token.text, draft);
      continue;
    }
    draft.words++;
    const own = document.sentenceOf(i);
    const opens = sentence !== own;
    sentence = own;
    if (token.kind === 'number') draft.terms.push(NUMBER);
    else if (opens || !token.capital || SPEAKER.test(token.lower)) readPlain(token, draft);
    else readName(token, draft);
  }
}

function readMark(text: string, draft: Draft): void {
  const mark = MARKS.get(text) ?? BREAK;
  if (mark === QUESTION) draft.asks = true;
  if (mark !== BREAK || draft.terms.at(-1) !== BREAK) draft.terms.push(mark);
}

function readPlain({ word }: Token, draft: Draft): void {
  const term = termOf(word);
  draft.kinds |= term.kinds;
  draft.plainWords++;
  draft.terms.push(term);
}

function readName({ word, text }: Token, draft: Draft): void {
  draft.kinds |= termOf(word).kinds & INSTITUTION;
  if (text.length > 1 && text === text.toUpperCase()) draft.acronyms++;
  if (draft.terms.at(-1) === NAME) return;
  draft.names++;
  draft.terms.push(NAME);
}

/** 'I', "I'm" */
const SPEAKER = /^i(?:'|$)/;
