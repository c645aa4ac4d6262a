import { byWord, type Document, nthToken, type Range } from '../../document/index.js';
import { WORTH_WORDS } from '../../lexicons/index.js';
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
}

const INSTITUTION = 1 << WORTH_WORDS.findIndex(({ id }) => id === 'institution');

const termOf = byWord((lower) =>
  termWith(
    lower,
    WORTH_WORDS.reduce((bits, { words }, i) => (words.has(lower) ? bits | (1 << i) : bits), 0),
  ),
);

/** The words in `content`, read once. A name is any run of words with capitals that does not start a sentence. */
export function readTerms(document: Document, content: readonly Range[]): Reading {
  const terms: Term[] = [START];
  let kinds = 0;
  let words = 0;
  let plainWords = 0;
  let names = 0;
  let acronyms = 0;
  let asks = false;
  for (const range of content) {
    if (terms.length > 1) terms.push(BREAK);
    let sentence = -1;
    const end = document.tokenAt(range.end);
    for (let i = document.tokenAt(range.start); i < end; i++) {
      const token = nthToken(document.tokens, i);
      if (token.kind === 'mark') {
        const mark = MARKS.get(token.text) ?? BREAK;
        if (mark === QUESTION) asks = true;
        if (mark !== BREAK || terms[terms.length - 1] !== BREAK) terms.push(mark);
        continue;
      }
      words++;
      if (token.kind === 'number') {
        terms.push(NUMBER);
        sentence = document.sentenceOf(i);
        continue;
      }
      const term = termOf(token.word);
      const opens = sentence !== document.sentenceOf(i);
      sentence = document.sentenceOf(i);
      if (opens || !token.capital || SPEAKER.test(token.lower)) {
        kinds |= term.kinds;
        plainWords++;
        terms.push(term);
        continue;
      }
      kinds |= term.kinds & INSTITUTION;
      if (token.text.length > 1 && token.text === token.text.toUpperCase()) acronyms++;
      if (terms[terms.length - 1] === NAME) continue;
      names++;
      terms.push(NAME);
    }
  }
  terms.push(END);
  return { terms, kinds, words, plainWords, names, acronyms, asks };
}

/** 'I', "I'm" */
const SPEAKER = /^i(?:'|$)/;
