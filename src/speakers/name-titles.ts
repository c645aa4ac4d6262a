import { nthToken, type Token } from '../document/index.js';
import { ORGANIZATION_NOUNS, TITLES_AND_FIRST_NAMES, TITLES_AND_NAMES } from '../lexicons/index.js';
import { bare, isAcronym, type Run } from './name-runs.js';
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
  for (let k = run.to - 2; k >= run.from; k--) {
    const word = bare(tokens[k]);
    if (titleOf(word) === undefined || isFirstNameHere(tokens, use, k, run)) continue;
    // 'Justice Department', 'General Motors', 'State Secretary Council'
    let start = k + 1;
    const lower = tokens[start]?.lower;
    if (lower === 'of' || lower === 'for') {
      start = afterOffice(tokens, use, start + 1, run.to);
      if (start >= run.to)
        return k === run.from || isRoleBefore(tokens, run.from, k)
          ? null
          : { nameFrom: run.from, titled: false };
    }
    if (isPersonal(tokens, use, start, run.to)) return { nameFrom: start, titled: true };
  }
  if (
    run.to - run.from === 1 &&
    titleOf(bare(tokens[run.from])) !== undefined &&
    !isFirstName(bare(tokens[run.from])) &&
    !(TITLES_AND_NAMES.has(bare(tokens[run.from])) && use.capital.has(bare(tokens[run.from])))
  )
    return null;
  if (
    run.to - run.from > 1 &&
    titleOf(bare(tokens[run.to - 1])) !== undefined &&
    isRoleBefore(tokens, run.from, run.to - 1)
  )
    return null;
  const lead = leadEnd(tokens, run);
  if (lead > run.from) return splitTitle(tokens, use, { from: lead, to: run.to });
  // 'Democrat Ann Roe'
  if (
    run.to - run.from > 2 &&
    namesPeople(bare(tokens[run.from])) &&
    !isFirstName(bare(tokens[run.from])) &&
    !isFamilyName(bare(tokens[run.from])) &&
    allNames(tokens, run.from + 1, run.to)
  )
    return { nameFrom: run.from + 1, titled: true };
  // 'Unsettled Roe'
  const second = bare(tokens[run.from + 1]);
  if (
    run.to - run.from === 2 &&
    /(?:ed|ing)$/.test(bare(tokens[run.from])) &&
    isCommonWord(bare(tokens[run.from])) &&
    (isFirstName(second) || isFamilyName(second))
  )
    return { nameFrom: run.from + 1, titled: false };
  // 'American Ann Lee', 'Activist Ann Lee', 'Fox News Ann Lee'
  for (let k = run.from + 1; k < run.to - 1; k++) {
    if (!isFirstName(bare(tokens[k]))) continue;
    if (ORGANIZATION_NOUNS.has(bare(tokens[run.to - 1]))) break;
    const before = bare(tokens[k - 1]);
    if (isFirstName(bare(tokens[run.from])) && !isDemonym(bare(tokens[run.from]))) break;
    if (PLACE_PREFIX.test(before)) break;
    if (
      isDemonym(before) ||
      namesPeople(before) ||
      isCommonWord(before) ||
      ORGANIZATION_NOUNS.has(before) ||
      isPlaceName(before) ||
      isAcronym(tokens[k - 1]?.text ?? '')
    )
      return { nameFrom: k, titled: namesPeople(before) };
  }
  return { nameFrom: run.from, titled: false };
}

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

export const isRoleBefore = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let i = from; i < at; i++) {
    const word = bare(tokens[i]);
    if (
      !(
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
function afterOffice(tokens: readonly Token[], use: WordUse, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const token = nthToken(tokens, i);
    const word = bare(token);
    const before = tokens[i - 1]?.lower ?? '';
    // 'Mayor of San [Marlo] Rosa Lind', 'Secretary of State for [Roads] Ann Roe'
    if (i > from && (PLACE_PREFIX.test(before) || JOINING.test(word) || JOINING.test(before))) {
      i++;
      continue;
    }
    if (i > from && isFirstName(word) && i + 1 < to && !isPlaceName(word)) break;
    if (
      i > from &&
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
  if (length < 1 || length > 6) return false;
  const first = bare(tokens[from]);
  const last = bare(tokens[to - 1]);
  // 'Mr. King', 'Ms. Church': after an honorific every word is a name.
  if (titleOf(bare(tokens[from - 1]))?.role === null && length <= 2) return true;
  if (tokens[to - 1]?.name && length <= 3) return !isAcronym(tokens[to - 1]?.text ?? '');
  if (titleOf(last) !== undefined && length === 1 && !isFamilyName(last)) return false;
  if (!isFirstName(first) && (ORGANIZATION_NOUNS.has(last) || ORGANIZATION_NOUNS.has(first))) return false;
  if (length > 1 && ORGANIZATION_NOUNS.has(last) && !isFamilyName(last) && isCommonWord(last)) return false;
  for (let i = from; i < to; i++) if (/^(?:of|for|and|the|&|'s)$/.test(tokens[i]?.lower ?? '')) return false;
  if (length === 1 && isCommonWord(first) && use.lower.has(first) && !use.capital.has(first)) return false;
  return !(length === 1 && isDemonym(first));
}
