import { type Document, possibleTags, Tag, type Token, wordTags } from '../document/index.js';
import {
  FIRST_NAMES,
  NICKNAMES,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  SENTENCE_OPENERS,
} from '../lexicons/index.js';

/** Fewer capitalised words of four letters than this make no heading: 'Ann Hale’s lawyer' is one name. */
const FEWEST_CAPITALS = 3;
const OPENING_MARKS = new Set(['“', '"', '‘', "'", '«', '„', '(', '[', ':', '—', '–', '-', '•', '*', '…']);

/** How the text itself uses its words: what it writes in lower case, what with a capital inside a sentence. */
export interface WordUse {
  /** Written in lower case somewhere (lower-case forms). */
  readonly lower: ReadonlySet<string>;
  /** Written with a capital where no sentence starts (lower-case forms). */
  readonly capital: ReadonlySet<string>;
  /** By sentence: 1 where it is a heading, in title case or in capitals, so that capitals say nothing. */
  readonly heading: Uint8Array;
}

export function readWordUse(document: Document): WordUse {
  const { tokens, sentences } = document;
  const lower = new Set<string>();
  const capital = new Set<string>();
  const heading = new Uint8Array(sentences.length);
  for (const sentence of sentences) {
    const paragraph = document.paragraphs[sentence.paragraph];
    const alone = paragraph !== undefined && paragraph.endSentence - paragraph.firstSentence === 1;
    if (isHeading(tokens, sentence.firstToken, sentence.endToken, alone)) heading[sentence.index] = 1;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word') continue;
      if (!token.capital) lower.add(token.lower);
      else if (heading[sentence.index] === 0 && !opensClause(tokens, i, sentence.firstToken))
        capital.add(token.lower);
    }
  }
  return { lower, capital, heading };
}

/** In title case every word of content has its capital; small words of any length may go without. */
function isHeading(tokens: readonly Token[], from: number, to: number, alone: boolean): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    if (!token.capital) {
      if (!(possibleTags(token.lower) & SMALL_WORDS)) return false;
    } else if (token.text.length >= 4) capitals++;
  }
  if (capitals >= FEWEST_CAPITALS) return true;
  // 'Gender Equality.' on a line of its own; but not a caption or a label with somebody's name, 'Tom Hale:'.
  return (
    alone &&
    capitals === FEWEST_CAPITALS - 1 &&
    tokens[to - 1]?.text !== ':' &&
    !isFirstName(tokens[from]?.lower ?? '')
  );
}

const SMALL_WORDS =
  Tag.Preposition |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Question |
  Tag.Be |
  Tag.Have |
  Tag.Modal |
  Tag.To |
  Tag.Possessive;

/** The token stands where any word may have a capital: at the start of a sentence, after an opening mark. */
export const opensClause = (tokens: readonly Token[], i: number, from: number): boolean =>
  i === from || OPENING_MARKS.has((tokens[i - 1] as Token).text);

const NAME_TAGS = new Set(['FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person']);
const PLACE_TAGS = new Set(['City', 'Region', 'Country', 'Place']);
const memo = new Map<string, number>();
const FIRST = 1;
const FAMILY = 2;
const PLACE = 4;
const ORGANIZATION = 8;
const DEMONYM = 16;
const COMMON = 32;
const MALE = 64;
const FEMALE = 128;

/** Endings that hardly a name has. */
const NOUN_ENDING = /.{3}(?:tion|sion|ship|hood|ism|ology|ity|ment|ics)s?$/;

/** What the word list says of a word or of several, in bits. */
function traits(lower: string): number {
  let found = memo.get(lower);
  if (found !== undefined) return found;
  found = 0;
  const tags = wordTags(lower);
  for (const tag of tags) {
    if (tag === 'MaleName') found |= MALE | FIRST;
    else if (tag === 'FemaleName') found |= FEMALE | FIRST;
    else if (tag === 'FirstName' || tag === 'Person') found |= FIRST;
    else if (tag === 'LastName') found |= FAMILY;
    else if (PLACE_TAGS.has(tag)) found |= PLACE;
    else if (tag === 'Organization' || tag === 'SportsTeam') found |= ORGANIZATION;
    else if (tag === 'Demonym') found |= DEMONYM;
    else if (!NAME_TAGS.has(tag) && tag !== 'ProperNoun') found |= COMMON;
  }
  if (tags.length === 0 && (isListed(lower) || NOUN_ENDING.test(lower))) found |= COMMON;
  if (PERSON_NOUNS.has(lower)) found |= COMMON;
  const given = FIRST_NAMES.get(lower);
  if (given) found |= FIRST | (given === 'male' ? MALE : FEMALE);
  const long = NICKNAMES.get(lower);
  if (long !== undefined && !(found & FIRST)) found |= FIRST | (traits(long) & (MALE | FEMALE));
  if (memo.size < 50_000) memo.set(lower, found);
  return found;
}

/** Not in the list itself, but its singular is, or it is a word of a closed class. */
function isListed(lower: string): boolean {
  if (
    possibleTags(lower) &
    (Tag.Pronoun |
      Tag.Determiner |
      Tag.Preposition |
      Tag.Coordinator |
      Tag.Subordinator |
      Tag.Question |
      Tag.Modal)
  )
    return true;
  if (lower.length < 4 || !lower.endsWith('s')) return false;
  const stem = lower.slice(0, -1);
  return PERSON_NOUNS.has(stem) || wordTags(stem).some((tag) => !NAME_TAGS.has(tag));
}

export const isFirstName = (lower: string): boolean => (traits(lower) & FIRST) !== 0;
export const isFamilyName = (lower: string): boolean => (traits(lower) & FAMILY) !== 0;
export const isPlaceName = (lower: string): boolean => (traits(lower) & PLACE) !== 0;
export const isOrganizationName = (lower: string): boolean => (traits(lower) & ORGANIZATION) !== 0;
export const isDemonym = (lower: string): boolean => (traits(lower) & DEMONYM) !== 0;
/** A word of the language, and no name. */
export const isCommonWord = (lower: string): boolean =>
  (traits(lower) & COMMON) !== 0 && (traits(lower) & (FIRST | FAMILY | PLACE)) === 0;

export function genderOfFirstName(lower: string): 'male' | 'female' | null {
  const found = traits(lower) & (MALE | FEMALE);
  return found === MALE ? 'male' : found === FEMALE ? 'female' : null;
}

/** A word that may have its capital only because a clause starts with it. */
export const opensSentences = (lower: string): boolean => SENTENCE_OPENERS.has(lower);

/** Says in a name what sort of body bears it: 'ministry', 'inc'. */
export const isOrganizationWord = (lower: string): boolean => ORGANIZATION_NOUNS.has(lower);
