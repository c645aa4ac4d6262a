import { possibleTagsOf, Tag, type Token } from '../document/index.js';
import {
  NAME_PARTICLES,
  NAME_SUFFIXES,
  ORGANIZATION_NOUNS,
  PEOPLES,
  THING_NOUNS,
  THINGS_AND_NAMES,
} from '../lexicons/index.js';
import type { NameKind } from './name.js';
import { bare, isAcronym } from './name-runs.js';
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

/** What a run without title names; null where it names nobody: 'Republicans', 'American'. */
export function kindOf(
  tokens: readonly Token[],
  use: WordUse,
  from: number,
  to: number,
  sentenceFrom: number,
): NameKind | null {
  const length = to - from;
  const first = bare(tokens[from]);
  const last = bare(tokens[to - 1]);
  const text = tokens[from]?.text ?? '';
  if (tokens[to - 1]?.name && length < 4 && !isAcronym(tokens[to - 1]?.text ?? '')) return 'person';
  if (length === 1) {
    if (isPlaceName(first) || /^(?:u\.?s\.?a?\.?|u\.?k\.?|eu|uae)$/i.test(text)) return 'place';
    if (
      isPeople(first) ||
      (first.includes('-') && isCommonWord(first)) ||
      isDemonym(first) ||
      isDemonym(first.replace(/s$/, '').replace(/^.*-/, '')) ||
      /^(?:democratic|republican|tory)$/.test(first)
    )
      return null;
    if (/(?:ish|ese|ian|ean)$/.test(first) && isAdjectiveHere(tokens, to)) return null;
    if (isOrganizationName(first)) return 'organization';
    if (isAcronym(text) && text.length <= LONGEST_ACRONYM) return 'organization';
    if (isFirstName(first) || isFamilyName(first)) return 'person';
    if (namesPeople(first))
      return use.capital.has(first) && !use.lower.has(first) && !first.endsWith('s') ? 'unknown' : null;
    if (ORGANIZATION_NOUNS.has(first)) return 'organization';
    return 'unknown';
  }
  if (first === 'team') return 'organization';
  if (isDemonym(last) && !isFirstName(first)) return null;
  if (last.endsWith('s') && isPersonNoun(last.slice(0, -1)) && !isFirstName(first) && !isFamilyName(last))
    return null;
  const office = isPersonNoun(last) && !ORGANIZATION_NOUNS.has(last) && !isFamilyName(last);
  if (office && !isFirstName(first) && isRoleBefore(tokens, from, to - 1)) return null;
  if (NAME_PARTICLES.has(first) && length <= 3 && !isCommonWord(last) && !ORGANIZATION_NOUNS.has(last))
    return 'person';
  const joined = joinedWords(tokens, from, to);
  if (isPlaceName(joined)) return 'place';
  if (isOrganizationName(joined)) return 'organization';
  if (isFirstName(joined)) return 'person';
  if (THING_NOUNS.has(last) && !(length === 2 && THINGS_AND_NAMES.has(last) && isFirstName(first)))
    return 'thing';
  const inner = hasInnerWord(tokens, from, to);
  if (inner) return 'organization';
  const suffix = NAME_SUFFIXES.has(last);
  if (suffix) return 'person';
  if (
    ORGANIZATION_NOUNS.has(last) &&
    !(isFirstName(first) && length === 2 && (isFamilyName(last) || !isCommonWord(last)))
  )
    return 'organization';
  const definite = tokens[from - 1]?.lower === 'the' && from > sentenceFrom;
  if (length > 2 && length < 5 && hasParticle(tokens, from, to)) return 'person';
  const middle = length === 3 && !isCommonWord(bare(tokens[from + 1]));
  if (length > 2 && isFirstName(first) && !isFamilyName(last) && isCommonWord(last) && !middle)
    return 'organization';
  if (isFirstName(first) || (INITIALS_FIRST.test(text) && !ORGANIZATION_NOUNS.has(last)))
    return definite && !isFirstName(first) ? 'organization' : 'person';
  if (isDemonym(first) && length === 2 && isDemonym(last)) return null;
  if (definite) return 'organization';
  // 'Ostrian Hale', 'Paris Hale'
  if (length === 2 && isFamilyName(last)) return 'person';
  for (let i = from; i < to; i++) {
    const word = bare(tokens[i]);
    if (isPlaceName(word) || isOrganizationName(word) || isDemonym(word) || isAcronym(tokens[i]?.text ?? ''))
      return 'organization';
    if (isCommonWord(word)) return isCommonWord(last) ? 'organization' : 'unknown';
  }
  return length <= 4 ? 'person' : 'organization';
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
