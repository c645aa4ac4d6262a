import { type Document, nthToken, possibleTagsOf, Tag, type Token } from '../document/index.js';
import { isFirstName } from './traits.js';

/** Fewer capitalised words of four letters than this make no heading: 'Ann Hale’s lawyer' is one name. */
const FEWEST_CAPITALS = 3;
const OPENING_MARKS = new Set(['“', '"', '‘', "'", '«', '„', '(', '[', ':', '—', '–', '-', '•', '*', '…']);

/** How the text itself uses its words: what it writes in lower case, what with a capital inside a sentence. */
export interface WordUse {
  /** Written in lower case somewhere (lower-case forms). */
  readonly lower: ReadonlySet<string>;
  /** Written with a capital where no sentence starts (lower-case forms). */
  readonly capital: ReadonlySet<string>;
  /** Stand behind a first name, and end the row of capitals: 'bush' of 'Ann Bush spoke' (lower-case forms). */
  readonly families: ReadonlySet<string>;
  /** By sentence: 1 where it is a heading, in title case or in capitals, so that capitals say nothing. */
  readonly heading: Uint8Array;
}

export function readWordUse(document: Document): WordUse {
  const { tokens, sentences } = document;
  const lower = new Set<string>();
  const capital = new Set<string>();
  const families = new Set<string>();
  const heading = new Uint8Array(sentences.length);
  for (const { index, paragraph, firstToken, endToken } of sentences) {
    for (const token of tokens.slice(firstToken, endToken)) if (isSmall(token)) lower.add(token.lower);
    if (isHeading(tokens, firstToken, endToken, standsAlone(document, paragraph))) {
      heading[index] = 1;
      continue;
    }
    for (let i = firstToken; i < endToken; i++) {
      const token = nthToken(tokens, i);
      if (token.kind !== 'word' || !token.capital) continue;
      if (isTelling(tokens, i, firstToken)) capital.add(token.lower);
      if (i > firstToken && endsName(tokens, i)) families.add(token.lower);
    }
  }
  return { lower, capital, families, heading };
}

const isSmall = ({ kind, capital }: Token): boolean => kind === 'word' && !capital;

/** A paragraph of one sentence */
function standsAlone({ paragraphs }: Document, index: number): boolean {
  const paragraph = paragraphs[index];
  return paragraph !== undefined && paragraph.endSentence - paragraph.firstSentence === 1;
}

const endsName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.capital === true &&
  tokens[i + 1]?.capital !== true &&
  isFirstName(nthToken(tokens, i - 1).lower);

/** A capital that says something: not the one at the start of a clause, unless a given name follows. */
const isTelling = (tokens: readonly Token[], i: number, from: number): boolean =>
  !opensClause(tokens, i, from) || GIVEN_BEHIND.test(tokens[i + 1]?.text ?? '');

/** 'Park Ji-hoon', 'Ban Ki-moon': the family name first, whatever else its word means. */
const GIVEN_BEHIND = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** In title case every word of content has its capital; small words of any length may go without. */
function isHeading(tokens: readonly Token[], from: number, to: number, alone: boolean): boolean {
  // '— Ana Ruiz (@anaruiz) November 19': a signature
  if (/^[—–-]$/.test(tokens[from]?.text ?? '')) return false;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.kind !== 'word') continue;
    if (!token.capital) {
      if (!(possibleTagsOf(token) & SMALL_WORDS)) return false;
    } else if (token.text.length >= 4) capitals++;
  }
  if (capitals >= FEWEST_CAPITALS) return true;
  // 'Gender Equality.' on a line of its own; but not a caption or a label with somebody's name, 'Tom Hale:'.
  return (
    alone &&
    capitals === FEWEST_CAPITALS - 1 &&
    // 'Ana Ruiz, 56.'
    tokens[to - 2]?.kind !== 'number' &&
    tokens[to - 1]?.text !== ':' &&
    !isFirstName(tokens[from]?.lower ?? '')
  );
}

const SMALL_WORDS =
  Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Determiner | Tag.To | Tag.Possessive;

/** The token stands where any word may have a capital: at the start of a sentence, after an opening mark. */
export const opensClause = (tokens: readonly Token[], i: number, from: number): boolean =>
  i === from || OPENING_MARKS.has(nthToken(tokens, i - 1).text);
