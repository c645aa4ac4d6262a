import { nthToken, possibleTagsOf, Tag, type Token } from '../document/index.js';
import {
  NAME_PARTICLES,
  NAME_SUFFIXES,
  ORGANIZATION_NOUNS,
  PEOPLES,
  THING_NOUNS,
  THINGS_AND_NAMES,
} from '../lexicons/index.js';
import type { NameKind } from './name.js';
import { bare, isAcronym, isBodyOf } from './name-runs.js';
import { isRoleBefore } from './name-titles.js';
import {
  isCommonWord,
  isDemonym,
  isFamilyName,
  isFirstName,
  isOrganizationName,
  isPersonNoun,
  isPlaceName,
  namesPeople,
} from './traits.js';
import type { WordUse } from './word-use.js';

/** Longer words in capitals are mostly shouted. */
const LONGEST_ACRONYM = 6;

/** A run of capitals without a title. */
interface Words {
  readonly tokens: readonly Token[];
  readonly use: WordUse;
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** The first as it is written. */
  readonly text: string;
  /** First and last, bare. */
  readonly first: string;
  readonly last: string;
  /** 'the' stands before it, in its sentence. */
  readonly definite: boolean;
}

/** What a rule says of a run; null where it says nothing. */
type Verdict = NameKind | 'nobody' | null;
type Rule = (words: Words) => Verdict;

/** What a run without title names; null where it names nobody: 'Republicans', 'American'. */
export function kindOf(
  tokens: readonly Token[],
  use: WordUse,
  from: number,
  to: number,
  sentenceFrom: number,
): NameKind | null {
  const words: Words = {
    tokens,
    use,
    from,
    to,
    length: to - from,
    text: nthToken(tokens, from).text,
    first: bare(tokens[from]),
    last: bare(tokens[to - 1]),
    definite: tokens[from - 1]?.lower === 'the' && from > sentenceFrom,
  };
  for (const rule of words.length === 1 ? OF_ONE : OF_SEVERAL) {
    const verdict = rule(words);
    if (verdict) return verdict === 'nobody' ? null : verdict;
  }
  return words.length === 1 ? 'unknown' : words.length <= 4 ? 'person' : 'organization';
}

/** 'Mrs May', where the text says that the word is a name */
const isKnownName: Rule = ({ tokens, to, length }) => {
  const last = nthToken(tokens, to - 1);
  return last.name && length < 4 && !isAcronym(last.text) ? 'person' : null;
};

/**
 * 'met in Madison on Monday', 'flew to Austin': where something is. Counterexamples: 'in Madison’s view', 'faith in
 * Madison', 'wrote to Austin'
 */
const isWhere: Rule = ({ tokens, use, from, to }) => {
  const preposition = tokens[from - 1]?.lower ?? '';
  const before = tokens[from - 2]?.lower ?? '';
  if (tokens[to]?.lower === "'s" || use.families.has(bare(tokens[from]))) return null;
  if (/^(?:in|near|outside|across|throughout)$/.test(preposition))
    return /^(?:faith|trust|confidence|interest|interested|believe[sd]?|confided?|found|finds?)$/.test(before)
      ? null
      : 'place';
  return preposition === 'to' && MOVES.test(before) ? 'place' : null;
};

const MOVES =
  /^(?:fl(?:y|ies|ew|own|ying)|mov(?:e[sd]?|ing)|travel(?:s|l?ed|l?ing)?|return(?:s|ed|ing)?|dr(?:ive|ove|iven|iving)|went|go(?:es|ing)?|gone|c[oa]m(?:e|ing)|back|trips?|visits?|way|road)$/;

/** From precise to bold; the first that says something wins. */
const OF_ONE: readonly Rule[] = [
  isKnownName,
  isWhere,
  ({ first, text }) =>
    isPlaceName(first) || /^(?:u\.?s\.?a?\.?|u\.?k\.?|eu|uae)$/i.test(text) ? 'place' : null,
  ({ first }) => (isOfPeople(first) ? 'nobody' : null),
  // 'Ostrian officials'
  ({ first, tokens, to }) =>
    /(?:ish|ese|ian|ean)$/.test(first) && isAdjectiveHere(tokens, to) ? 'nobody' : null,
  ({ first }) => (isOrganizationName(first) ? 'organization' : null),
  ({ text }) => (isAcronym(text) && text.length <= LONGEST_ACRONYM ? 'organization' : null),
  ({ first }) => (isFirstName(first) || isFamilyName(first) ? 'person' : null),
  ({ first, use }) => {
    if (!namesPeople(first)) return null;
    const name = use.capital.has(first) && !use.lower.has(first) && !first.endsWith('s');
    return name ? 'unknown' : 'nobody';
  },
  ({ first }) => (ORGANIZATION_NOUNS.has(first) ? 'organization' : null),
];

const OF_SEVERAL: readonly Rule[] = [
  isKnownName,
  ({ first }) => (first === 'team' ? 'organization' : null),
  ({ first, last }) => (isDemonym(last) && !isFirstName(first) ? 'nobody' : null),
  // 'Larkton Mayors', 'Deputy Chief'
  (words) => (isPlural(words) || isOffice(words) ? 'nobody' : null),
  ({ first, last, length }) =>
    NAME_PARTICLES.has(first) && length <= 3 && !isCommonWord(last) && !ORGANIZATION_NOUNS.has(last)
      ? 'person'
      : null,
  ({ tokens, from, to }) => kindOfJoined(joinedWords(tokens, from, to)),
  ({ first, last, length }) =>
    THING_NOUNS.has(last) && !(length === 2 && THINGS_AND_NAMES.has(last) && isFirstName(first))
      ? 'thing'
      : null,
  ({ tokens, from, to }) => (hasInnerWord(tokens, from, to) ? 'organization' : null),
  ({ last }) => (NAME_SUFFIXES.has(last) ? 'person' : null),
  (words) => (ORGANIZATION_NOUNS.has(words.last) && !isFamilyAfterFirst(words) ? 'organization' : null),
  ({ tokens, from, to, length }) =>
    length > 2 && length < 5 && hasParticle(tokens, from, to) ? 'person' : null,
  (words) => (isNamedAfter(words) ? 'organization' : null),
  ({ first, definite }) => {
    if (isFirstName(first)) return 'person';
    return definite ? 'organization' : null;
  },
  ({ text, last }) => (INITIALS_FIRST.test(text) && !ORGANIZATION_NOUNS.has(last) ? 'person' : null),
  // 'Ostrian Hale', 'Paris Hale'
  ({ length, last }) => (length === 2 && isFamilyName(last) ? 'person' : null),
  ({ tokens, from, to, last }) => byInnerWords(tokens, from, to, last),
];

/** 'Muslims', 'Ostrian', 'Afro-Ostrians', 'left-wing' */
const isOfPeople = (word: string): boolean =>
  isPeople(word) ||
  (word.includes('-') && isCommonWord(word)) ||
  isDemonym(word) ||
  isDemonym(word.replace(/s$/, '').replace(/^.*-/, '')) ||
  /^(?:democratic|republican|tory)$/.test(word);

/** 'Larkton Mayors', and not 'Council of Governors' */
const isPlural = ({ tokens, from, to, first, last }: Words): boolean =>
  !isBodyOf(tokens, from, to) &&
  last.endsWith('s') &&
  isPersonNoun(last.slice(0, -1)) &&
  !ORGANIZATION_NOUNS.has(last) &&
  !isFirstName(first) &&
  !isFamilyName(last);

const isOffice = ({ tokens, from, to, first, last }: Words): boolean =>
  isPersonNoun(last) &&
  !ORGANIZATION_NOUNS.has(last) &&
  !isFamilyName(last) &&
  !isFirstName(first) &&
  isRoleBefore(tokens, from, to - 1);

function kindOfJoined(words: string): Verdict {
  if (isPlaceName(words)) return 'place';
  if (isOrganizationName(words)) return 'organization';
  return isFirstName(words) ? 'person' : null;
}

/** 'Ann Church' */
const isFamilyAfterFirst = ({ first, last, length }: Words): boolean =>
  isFirstName(first) && length === 2 && (isFamilyName(last) || !isCommonWord(last));

/** 'Ann Street Gallery', and not 'Ann Lee Baker' */
const isNamedAfter = ({ tokens, from, first, last, length }: Words): boolean =>
  length > 2 &&
  isFirstName(first) &&
  !isFamilyName(last) &&
  isCommonWord(last) &&
  !(length === 3 && !isCommonWord(bare(tokens[from + 1])));

/** By the first word that is no name of a person. */
function byInnerWords(tokens: readonly Token[], from: number, to: number, last: string): Verdict {
  for (let i = from; i < to; i++) {
    const word = bare(tokens[i]);
    if (
      isPlaceName(word) ||
      isOrganizationName(word) ||
      isDemonym(word) ||
      isAcronym(nthToken(tokens, i).text)
    )
      return 'organization';
    // 'Jalen Cross': of two words the last may be a family name like any.
    if (isCommonWord(word))
      return isCommonWord(last) && (to - from > 2 || i === from || isPersonNoun(last))
        ? 'organization'
        : 'unknown';
  }
  return null;
}

/** 'Ostrian officials': the word before a lower-case noun that is no verb. */
function isAdjectiveHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || next.capital) return false;
  const tag = possibleTagsOf(next);
  return (tag & (Tag.Noun | Tag.Adjective)) !== 0 && !(tag & (Tag.Past | Tag.Be | Tag.Have | Tag.Modal));
}

const INITIALS_FIRST = /^(?!U\.[NSK]\.)(?:\p{Lu}\.){1,3}$/u;

/** 'Muslims', 'Democrat' */
const isPeople = (word: string): boolean => PEOPLES.has(word) || PEOPLES.has(word.replace(/s$/, ''));
const joinedWords = (tokens: readonly Token[], from: number, to: number): string =>
  to - from > 4
    ? ''
    : tokens
        .slice(from, to)
        .map((token) => token.lower)
        .join(' ');
const hasParticle = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to - 1; i++) if (NAME_PARTICLES.has(tokens[i]?.lower ?? '')) return true;
  return false;
};

const hasInnerWord = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:of|for|on|and|the|&|'s)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
};
