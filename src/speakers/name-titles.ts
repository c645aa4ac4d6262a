import { nthToken, type Token } from '../document/index.js';
import { ORGANIZATION_NOUNS, TITLES_AND_FIRST_NAMES, TITLES_AND_NAMES } from '../lexicons/index.js';
import { bare, isAcronym, isBodyOf, isHeadOfOffice, type Run } from './name-runs.js';
import {
  isCommonWord,
  isDemonym,
  isFamilyName,
  isFirstName,
  isPlaceName,
  namesPeople,
  titleOf,
} from './traits.js';
import type { WordUse } from './word-use.js';

interface TitleSplit {
  readonly nameFrom: number;
  readonly titled: boolean;
}

/** Past 'Former' and the like at the start of a sentence: 'Former Mayor Ann Roe'. */
function leadEnd(tokens: readonly Token[], run: Run): number {
  let at = run.from;
  while (
    at < run.to - 1 &&
    /^(?:former|ex|longtime|late|fellow|rival|then|current|acting|incoming|outgoing|onetime)$/.test(
      bare(tokens[at]),
    )
  )
    at++;
  return at;
}

/** Where the name begins behind titles; null where the run is a title alone: 'the Secretary of State'. */
export function splitTitle(tokens: readonly Token[], use: WordUse, run: Run): TitleSplit | null {
  const titled = behindTitle(tokens, use, run);
  if (titled !== undefined) return titled;
  if (isTitleAlone(tokens, use, run)) return null;
  const lead = isFormerly(tokens[run.from]) && run.to - run.from > 2 ? run.from + 1 : leadEnd(tokens, run);
  if (lead > run.from) return splitTitle(tokens, use, { from: lead, to: run.to });
  return (
    behindPeople(tokens, run) ??
    behindMood(tokens, run) ??
    behindDescription(tokens, run) ?? { nameFrom: run.from, titled: false }
  );
}

/** 'Secretary of State Ann Roe'; undefined where no title stands in the run. */
function behindTitle(tokens: readonly Token[], use: WordUse, run: Run): TitleSplit | null | undefined {
  for (let k = run.to - 2; k >= run.from; k--) {
    const title = titleOf(bare(tokens[k])) !== undefined || isHeadOfOffice(tokens, k);
    if (!title || isFirstNameHere(tokens, use, k, run)) continue;
    // 'Justice Department', 'General Motors', 'State Secretary Council'
    const office = /^(?:of|for)$/.test(nthToken(tokens, k + 1).lower);
    const start = office ? pastOffice(tokens, use, k, run) : pastRank(tokens, k);
    if (start >= run.to) return officeAlone(tokens, run, k);
    if (isPersonal(tokens, use, start, run.to)) return { nameFrom: start, titled: true };
  }
  return undefined;
}

/** Where the name begins behind 'Secretary of State'; the end for 'National President of the Rice Millers Association'. */
const pastOffice = (tokens: readonly Token[], use: WordUse, title: number, { from, to }: Run): number =>
  ORGANIZATION_NOUNS.has(bare(tokens[to - 1])) && isRoleBefore(tokens, from, title)
    ? to
    : afterOffice(tokens, use, title + 2, to);

/** A title that no name follows; with a name before it the run is one. */
const officeAlone = (tokens: readonly Token[], { from }: Run, title: number): TitleSplit | null =>
  title === from || isRoleBefore(tokens, from, title) ? null : { nameFrom: from, titled: false };

/** Behind the title, and behind the rank of 'Det Con Roe'. */
const pastRank = (tokens: readonly Token[], title: number): number =>
  bare(tokens[title]) === 'det' && bare(tokens[title + 1]) === 'con' ? title + 2 : title + 1;

/** 'Secretary', 'Deputy Secretary'; not 'Dean', where the text has it as a name */
function isTitleAlone(tokens: readonly Token[], use: WordUse, { from, to }: Run): boolean {
  const last = bare(tokens[to - 1]);
  if (titleOf(last) === undefined || isBodyOf(tokens, from, to)) return false;
  if (to - from > 1) return isRoleBefore(tokens, from, to - 1);
  return !isFirstName(last) && !(TITLES_AND_NAMES.has(last) && use.capital.has(last));
}

/** 'Democrat Ann Roe' */
function behindPeople(tokens: readonly Token[], { from, to }: Run): TitleSplit | null {
  const first = bare(tokens[from]);
  return to - from > 2 &&
    namesPeople(first) &&
    !isFirstName(first) &&
    !isFamilyName(first) &&
    (allNames(tokens, from + 1, to) || isGivenName(tokens, from + 1, to))
    ? { nameFrom: from + 1, titled: true }
    : null;
}

/** 'Jalen Cross': a word that is nothing else, and one that may be a family name like any. */
const isGivenName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 && allNames(tokens, from, from + 1) && !ORGANIZATION_NOUNS.has(bare(tokens[to - 1]));

/** 'Unsettled Roe' */
function behindMood(tokens: readonly Token[], { from, to }: Run): TitleSplit | null {
  const [first, second] = [bare(tokens[from]), bare(tokens[from + 1])];
  const mood = to - from === 2 && /(?:ed|ing)$/.test(first) && isCommonWord(first);
  return mood && (isFirstName(second) || isFamilyName(second)) ? { nameFrom: from + 1, titled: false } : null;
}

/** 'Ex-model Ann Lee' */
const isFormerly = (token: Token | undefined): boolean => /^ex-\p{L}{3,}$/u.test(token?.lower ?? '');

/** 'American Ann Lee', 'Activist Ann Lee', 'Fox News Ann Lee' */
function behindDescription(tokens: readonly Token[], { from, to }: Run): TitleSplit | null {
  const first = bare(tokens[from]);
  if (ORGANIZATION_NOUNS.has(bare(tokens[to - 1])) || (isFirstName(first) && !isDemonym(first))) return null;
  for (let k = from + 1; k < to - 1; k++) {
    if (!isFirstName(bare(tokens[k]))) continue;
    const before = nthToken(tokens, k - 1);
    if (PLACE_PREFIX.test(bare(before))) return null;
    if (describes(before)) return { nameFrom: k, titled: namesPeople(bare(before)) };
  }
  return null;
}

const describes = (token: Token): boolean => {
  const word = bare(token);
  return (
    isDemonym(word) ||
    namesPeople(word) ||
    isCommonWord(word) ||
    ORGANIZATION_NOUNS.has(word) ||
    isPlaceName(word) ||
    isAcronym(token.text)
  );
};

/** 'Dean Vickers' where the text knows no 'dean': one word follows, which is a family name. */
function isFirstNameHere(tokens: readonly Token[], use: WordUse, at: number, run: Run): boolean {
  const word = bare(tokens[at]);
  const family = bare(tokens[at + 1]);
  return (
    TITLES_AND_FIRST_NAMES.has(word) && at + 2 === run.to && !use.lower.has(word) && !isFirstName(family)
  );
}

const allNames = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (isCommonWord(bare(tokens[i])) || ORGANIZATION_NOUNS.has(bare(tokens[i]))) return false;
  return true;
};

/** Before a title: 'Vice President', 'National Secretary'. */
const RANK =
  /^(?:vice|deputy|assistant|acting|national|regional|general|executive|senior|chief|first|second)$/;

export const isRoleBefore = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let i = from; i < at; i++) {
    const word = bare(tokens[i]);
    if (
      !(
        RANK.test(word) ||
        titleOf(word) !== undefined ||
        isCommonWord(word) ||
        isDemonym(word) ||
        isPlaceName(word) ||
        ORGANIZATION_NOUNS.has(word)
      )
    )
      return false;
  }
  return true;
};

/** What the name of a place goes on from. */
const PLACE_PREFIX = /^(?:san|santa|saint|st|fort|port|lake|mount|new|north|south|east|west|el|los|las)$/;
const JOINING = /^(?:of|for)$/;

/** Past the field of an office ('State', 'Health and Human Services', 'Ostria') to where a name may begin. */
function afterOffice(tokens: readonly Token[], use: WordUse, begin: number, to: number): number {
  const first = tokens[begin]?.lower === 'the' ? begin + 1 : begin;
  let i = first;
  while (i < to) {
    const token = nthToken(tokens, i);
    const word = bare(token);
    const before = tokens[i - 1]?.lower ?? '';
    // 'Mayor of San [Marlo] Rosa Lind', 'Secretary of State for [Roads] Ann Roe'
    if (i > first && (PLACE_PREFIX.test(before) || JOINING.test(word) || JOINING.test(before))) {
      i++;
      continue;
    }
    if (i > first && isFirstName(word) && i + 1 < to && !isPlaceName(word)) break;
    if (
      i > first &&
      !isCommonWord(word) &&
      !isPlaceName(word) &&
      !use.lower.has(word) &&
      token.capital &&
      !ORGANIZATION_NOUNS.has(word)
    )
      break;
    i++;
  }
  return i;
}

/** Can be a person's name after a title. */
function isPersonal(tokens: readonly Token[], use: WordUse, from: number, to: number): boolean {
  const length = to - from;
  if (length < 1 || length > LONGEST_NAME) return false;
  const last = nthToken(tokens, to - 1);
  // 'Mr. King', 'Ms. Church': after an honorific every word is a name.
  if (titleOf(bare(tokens[from - 1]))?.role === null && length <= 2) return true;
  if (last.name && length <= 3) return !isAcronym(last.text);
  if (isOrganization(tokens, from, to)) return false;
  for (let i = from; i < to; i++)
    if (/^(?:of|for|and|the|&|'s)$/.test(nthToken(tokens, i).lower)) return false;
  return length > 1 || isNameAlone(bare(last), use);
}

const LONGEST_NAME = 6;

/** 'Church Council', 'Ann Arbor Department' */
function isOrganization(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [bare(tokens[from]), bare(tokens[to - 1])];
  const noun = ORGANIZATION_NOUNS.has(last);
  if (!isFirstName(first) && (noun || ORGANIZATION_NOUNS.has(first))) return true;
  return to - from > 1 && noun && !isFamilyName(last) && isCommonWord(last);
}

/** Counterexamples: 'Deputy Secretary', 'Chief Ostrian', and a word that the text has in small letters only */
const isNameAlone = (word: string, use: WordUse): boolean =>
  (titleOf(word) === undefined || isFamilyName(word)) &&
  !(isCommonWord(word) && use.lower.has(word) && !use.capital.has(word)) &&
  !isDemonym(word);
