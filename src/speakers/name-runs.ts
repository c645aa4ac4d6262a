import { type Document, nthToken, possibleTags, possibleTagsOf, Tag, type Token } from '../document/index.js';
import {
  CALENDAR_NAMES,
  CALENDAR_WORDS,
  COMPANY_FORMS,
  DOCUMENT_NOUNS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NAMED_BODY_NOUNS,
  ORGANIZATION_NOUNS,
  PEOPLES,
} from '../lexicons/index.js';
import {
  isCommonWord,
  isDemonym,
  isFamilyName,
  isFirstName,
  isOrganizationName,
  isPersonNoun,
  isPlaceName,
  namesPeople,
  opensSentences,
  titleOf,
} from './traits.js';
import { opensClause, type WordUse } from './word-use.js';

/** Longer rows of capitalised words are no name; cutting them keeps hostile input linear. */
const LONGEST_RUN = 14;
const INITIALS = /^(?:\p{Lu}\.){1,4}$/u;

/** Lower case, without the full stop of an abbreviation: 'Sen.' is 'sen'. */
export const bare = (token: Token | undefined): string => {
  const lower = token?.lower ?? '';
  return lower.endsWith('.') && !INITIALS.test(token?.text ?? '') ? lower.slice(0, -1) : lower;
};

/** Half-open range of tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Rows of capitalised words within one sentence, with the small words that belong to a name: 'Bank of Larkton'. */
export function nameRuns(document: Document, use: WordUse, from: number, to: number): Run[] {
  const { tokens } = document;
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text === '@' && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]?.spaced) {
      runs.push({ from: i, to: i + 2 });
      i++;
      continue;
    }
    const shouted = shoutEnd(tokens, i, to);
    if (shouted > i) {
      i = shouted - 1;
      continue;
    }
    if (!startsName(tokens, use, i, from, to)) continue;
    const end = withoutHonours(tokens, i, runEnd(tokens, i, to));
    runs.push({ from: i, to: end });
    i = end - 1;
  }
  return runs;
}

/** Past a row of words in capitals, which is a heading: 'NO BAN FROM GAMES The board said'. */
function shoutEnd(tokens: readonly Token[], at: number, to: number): number {
  // A row is looked at from its first word only.
  if (isShouted(tokens[at - 1])) return at;
  let end = at;
  let long = 0;
  while (end < to && isShouted(tokens[end])) {
    if ((tokens[end]?.text.length ?? 0) > 3) long++;
    end++;
  }
  return end - at >= 3 && long >= 2 && !(end - at === 3 && isFirstName(bare(tokens[at]))) ? end : at;
}

const isShouted = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  token.text === token.text.toUpperCase() &&
  !token.text.includes('.');

/** A word with a capital; the party and state of a member of parliament, 'R-Ohio', are none, nor is 'T-shirt'. */
const isCapitalWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  token.text !== 'I' &&
  !/^(?:I['’]|[A-Z]-\p{L})/u.test(token.text);

function startsName(tokens: readonly Token[], use: WordUse, i: number, from: number, to: number): boolean {
  const token = tokens[i];
  if (!token || !isCapitalWord(token)) return false;
  const { lower } = token;
  if (token.name) return true;
  // 'Larkton-based Hale Research', 'Mother-of-two Ann Hale'
  if (lower.endsWith('-based') || lower.includes('-of-')) return false;
  if (CALENDAR_WORDS.has(bare(token)) && !(CALENDAR_NAMES.has(lower) && isNameHere(tokens, use, i)))
    return false;
  // 'its advocacy group One Larkton'
  if (lower === 'one' && !opensClause(tokens, i, from) && isCapitalWord(tokens[i + 1])) return true;
  if (opensSentences(lower)) return false;
  return !opensClause(tokens, i, from) || startsNameAtStart(tokens, use, i, to);
}

/** A capital at the start of a clause says nothing: what follows must. */
function startsNameAtStart(tokens: readonly Token[], use: WordUse, i: number, to: number): boolean {
  const token = nthToken(tokens, i);
  const { lower } = token;
  const next = i + 1 < to ? tokens[i + 1] : undefined;
  // 'Furious Tom Hale said', 'Heartbroken Ann Roe'
  if (MOOD.test(lower) && isFirstName(bare(next)) && isCapitalWord(tokens[i + 2]) && !isNameWord(lower))
    return false;
  if (isCapitalWord(next) && !CALENDAR_WORDS.has(bare(next)))
    return titleOf(bare(token)) !== undefined || isPersonNoun(lower) || isNameWord(lower) || !isOpener(lower);
  // 'Hale & Roe', 'Secretary of State Ann Roe', 'Bank of Larkton'
  if (next?.text === '&' || opensOffice(tokens, i, to)) return true;
  // 'Bush said no bush had burned', behind 'Ann Bush'
  if (use.families.has(lower) && next && (possibleTagsOf(next) & VERBS) !== 0) return true;
  if (use.capital.has(lower)) return !use.lower.has(lower) || isNameWord(lower);
  return !use.lower.has(lower) && isNameByItself(tokens, i, to);
}

const isOffice = (token: Token): boolean =>
  titleOf(bare(token)) !== undefined || ORGANIZATION_NOUNS.has(token.lower);

/** 'Secretary of State', 'Leader of the Opposition', 'Head of Policy' */
function opensOffice(tokens: readonly Token[], i: number, to: number): boolean {
  const field = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
  return (
    field < to &&
    (isOffice(nthToken(tokens, i)) || isHeadOfOffice(tokens, i)) &&
    /^(?:of|for)$/.test(nthToken(tokens, i + 1).lower) &&
    isCapitalWord(tokens[field])
  );
}

/** 'Head of Policy', 'Master of the Rolls': no titles before a name, but with what they are of. */
export const isHeadOfOffice = (tokens: readonly Token[], i: number): boolean =>
  /^(?:head|clerk|master)$/.test(bare(tokens[i])) && tokens[i + 1]?.lower === 'of';

/** A word that the text has nowhere else */
function isNameByItself(tokens: readonly Token[], i: number, to: number): boolean {
  const token = nthToken(tokens, i);
  const { lower } = token;
  if (isNameWord(lower) || isAcronym(token.text)) return true;
  if (isOffice(token) || isCommonWord(lower) || DOCUMENT_NOUNS.has(lower)) return false;
  if (i + 1 < to && tokens[i + 1]?.lower === "'s") return true;
  return !/(?:[^']s|ly|ed|ing)$/.test(lower) && isSubjectBefore(tokens, i + 1, to);
}

/** An adjective or a participle, and hardly a name. */
const MOOD = /^\p{L}{2,}(?:ous|ful|less|ing|ed|ken|ant)$/u;

/** 'said', ', 44,', 'later told': a verb or a comma, an adverb before the verb or not. */
function isSubjectBefore(tokens: readonly Token[], at: number, to: number): boolean {
  const next = at < to ? tokens[at] : undefined;
  if (!next) return false;
  if (mayFollowSubject(next)) return true;
  const verb = nthToken(tokens, at + 1);
  return (possibleTagsOf(next) & Tag.Adverb) !== 0 && at + 1 < to && (possibleTagsOf(verb) & VERBS) !== 0;
}

const VERBS = Tag.Past | Tag.Present | Tag.Be | Tag.Have | Tag.Modal | Tag.Do;
/** A verb, a comma, 'police': the unknown word before it may be a name. */
const mayFollowSubject = (token: Token): boolean =>
  token.kind === 'mark'
    ? /^[,(’'—–]$/.test(token.text)
    : NAMED_BODY_NOUNS.has(token.lower) || (possibleTagsOf(token) & VERBS) !== 0;

const isNameWord = (lower: string): boolean =>
  isFirstName(lower) ||
  isFamilyName(lower) ||
  isPlaceName(lower) ||
  isOrganizationName(lower) ||
  isDemonym(lower);
/** Starts a sentence without being part of the name that follows: 'Following Roe’s death', 'Certainly Ann Roe'. */
function isOpener(lower: string): boolean {
  if (
    /^(?:neither|either|nor|absent|beneath|neighbou?ring|nearby|fellow)$/.test(lower) ||
    (lower.endsWith('ly') && lower.length > 4)
  )
    return true;
  const tags = possibleTags(lower);
  return (
    (lower.endsWith('ing') && isCommonWord(lower)) ||
    ((tags & (Tag.Past | Tag.Present)) !== 0 && (tags & (Tag.Noun | Tag.Proper | Tag.Adjective)) === 0)
  );
}

export const isAcronym = (text: string): boolean =>
  text.length > 1 && /^(?:\p{Lu}[\p{Lu}\p{N}&-]+s?|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.test(text);

/** 'May' and 'April' are people where a name goes on, or where the text uses them as one elsewhere. */
function isNameHere(tokens: readonly Token[], use: WordUse, i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const after = tokens[i + 1];
  if (
    after?.kind === 'number' ||
    /^(?:in|of|since|until|by|last|next|this|late|early|mid|from|and|to)$/.test(before)
  )
    return false;
  return (
    isCapitalWord(after) ||
    titleOf(bare(tokens[i - 1])) !== undefined ||
    (use.capital.has(tokens[i]?.lower ?? '') && after?.lower !== ',')
  );
}

/** Letters behind a name: seats in parliaments, orders, degrees. */
export const HONOURS = /^(?:MP|MSP|MLA|MLC|MEP|TD|KC|QC|SC|OBE|MBE|CBE|DBE|KBE|AM|AO|FRS|PhD|MD|CPA|RN)$/;

/** End of the run without the letters behind the name: 'Ann Lee MP', but not of 'MP' alone or a firm's name. */
function withoutHonours(tokens: readonly Token[], from: number, end: number): number {
  let last = end;
  while (last - from > 2 && HONOURS.test(tokens[last - 1]?.text ?? '')) last--;
  return last;
}

function runEnd(tokens: readonly Token[], from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_RUN);
  let end = from + 1;
  while (end < limit) {
    const token = nthToken(tokens, end);
    if (isAddressedBehind(tokens, end)) break;
    if (
      isCapitalWord(token) &&
      (token.name || !CALENDAR_WORDS.has(bare(token)) || isLastName(tokens, end, to))
    ) {
      if (!token.spaced) break;
      end++;
      continue;
    }
    const reach = connected(tokens, from, end, limit);
    if (reach <= end) break;
    end = reach;
  }
  return end;
}

export const isFormOfAddress = (token: Token | undefined): boolean =>
  /^(?:mr|mrs|ms|miss|dr|prof|professor)$/.test(bare(token));

/**
 * 'the Anglers Club Mr Tom Pell': a form of address begins a name of its own behind another one, and belongs to a title
 * before it in 'Permanent Secretary Mr Tom Pell'.
 */
const isAddressedBehind = (tokens: readonly Token[], at: number): boolean => {
  const before = bare(tokens[at - 1]);
  return (
    isFormOfAddress(tokens[at]) &&
    isCapitalWord(tokens[at + 1]) &&
    titleOf(before) === undefined &&
    !isPersonNoun(before)
  );
};

/** 'Ann May said'; but 'Ann Roe May 5', 'Larkton May festival'. */
function isLastName(tokens: readonly Token[], at: number, to: number): boolean {
  if (
    !CALENDAR_NAMES.has(bare(tokens[at])) ||
    isCommonWord(bare(tokens[at - 1])) ||
    isPlaceName(bare(tokens[at - 1]))
  )
    return false;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  return (
    next?.kind !== 'number' &&
    (next === undefined || next.kind === 'mark' || next.lower === "'s" || mayFollowSubject(next))
  );
}

/** The end of what a connecting word at `at` joins to the run, or `at` where it joins nothing. */
function connected(tokens: readonly Token[], from: number, at: number, limit: number): number {
  const { lower, text, kind } = nthToken(tokens, at);
  const nickname = nicknameEnd(tokens, at, limit);
  if (nickname > at) return nickname;
  if (NAME_PARTICLES.has(lower) && kind === 'word') return particledEnd(tokens, at, limit);
  if (text === '&') return capitalAt(tokens, at + 1, limit) ? at + 2 : at;
  if (/^(?:of|for|on)$/.test(lower)) return officeEnd(tokens, from, at, limit);
  if (lower === 'and') return joinsHalves(tokens, from, at, limit) ? at + 2 : at;
  if (lower === "'s" || /^[’']$/.test(text)) return peoplesBodyEnd(tokens, at, limit);
  return text === ',' && isSuffix(tokens[at + 1]) ? at + 2 : at;
}

/** 'Tom Hale, Jr.', 'Hale Foods, Inc.' */
const isSuffix = (token: Token | undefined): boolean =>
  NAME_SUFFIXES.has(bare(token)) || (isCapitalWord(token) && COMPANY_FORMS.has(bare(token)));

const capitalAt = (tokens: readonly Token[], i: number, limit: number): boolean =>
  i < limit && isCapitalWord(tokens[i]) && !CALENDAR_WORDS.has(bare(tokens[i]));

/** 'de Vries', 'van der Berg' */
function particledEnd(tokens: readonly Token[], at: number, limit: number): number {
  const after = NAME_PARTICLES.has(nthToken(tokens, at + 1).lower) ? at + 2 : at + 1;
  return capitalAt(tokens, after, limit) ? after + 1 : at;
}

/** 'Bank of Larkton', 'Secretary of the Navy', 'Committee on Rules'; not 'Ann Roe of Larkton' */
function officeEnd(tokens: readonly Token[], from: number, at: number, limit: number): number {
  const after = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (!capitalAt(tokens, after, limit)) return at;
  return isHeadOf(tokens, from, at) || isOpenHead(tokens, from, at) ? after + 1 : at;
}

function isHeadOf(tokens: readonly Token[], from: number, at: number): boolean {
  const preposition = nthToken(tokens, at).lower;
  const last = bare(tokens[at - 1]);
  if (ORGANIZATION_NOUNS.has(last) || isHeadOfOffice(tokens, at - 1)) return true;
  if (preposition === 'for') return isCommonWord(last);
  return (
    preposition === 'of' &&
    (titleOf(last) !== undefined || isOfficeNoun(tokens, from, at) || last === 'general')
  );
}

/** 'Children of the Dam': of a name with a common noun the rest may be anything. */
function isOpenHead(tokens: readonly Token[], from: number, at: number): boolean {
  const last = bare(tokens[at - 1]);
  return (
    tokens[at]?.lower === 'of' &&
    at > from &&
    isCommonWord(last) &&
    !isFirstName(last) &&
    !isPersonNoun(last) &&
    !isPersonLike(tokens, from, at)
  );
}

/** 'Teachers’ Union', 'Women’s Institute' */
function peoplesBodyEnd(tokens: readonly Token[], at: number, limit: number): number {
  const last = bare(tokens[at - 1]);
  if (!(namesPeople(last) || /^(?:women|men|people|children)$/.test(last))) return at;
  let end = at + 1;
  while (capitalAt(tokens, end, limit)) end++;
  return end > at + 1 && ORGANIZATION_NOUNS.has(bare(tokens[end - 1])) ? end : at;
}

/** 'Supervisor of Elections': a noun for a person with no name before it; and 'Republican of Ohio' is no office. */
function isOfficeNoun(tokens: readonly Token[], from: number, at: number): boolean {
  const last = bare(tokens[at - 1]);
  if (!isPersonNoun(last) || PEOPLES.has(last)) return false;
  for (let i = from; i < at - 1; i++)
    if (!isCommonWord(bare(tokens[i])) || titleOf(bare(tokens[i]))?.role === null) return false;
  return true;
}

/** 'Ian “Sparky” Roe', 'Ian (Sparky) Roe': a nickname between marks, with a name before and behind it. */
function nicknameEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^[“"‘'(]$/.test(tokens[at]?.text ?? '') || !isFirstName(bare(tokens[at - 1]))) return at;
  for (let i = at + 1; i < Math.min(limit - 1, at + 4); i++) {
    if (/^[”"’')]$/.test(tokens[i]?.text ?? ''))
      return i > at + 1 && isCapitalWord(tokens[i + 1]) ? i + 2 : at;
    if (!isCapitalWord(tokens[i])) return at;
  }
  return at;
}

/** A title or a first name in the row: what follows 'of' says where he or she is from. */
function isPersonLike(tokens: readonly Token[], from: number, to: number): boolean {
  if (ORGANIZATION_NOUNS.has(bare(tokens[to - 1]))) return false;
  for (let i = from; i < to - 1; i++)
    if (titleOf(bare(tokens[i])) !== undefined || isFirstName(bare(tokens[i]))) return true;
  return false;
}

/** 'U.S.', 'Ostrian', 'Larkton' before the name of a body. */
const isQualifier = (token: Token | undefined): boolean =>
  isAcronym(token?.text ?? '') || (isNameWord(bare(token)) && !isFirstName(bare(token)));

/** 'Department of Health and Human Services', 'House Oversight and Reform Committee'; not 'Ann Lee and Tom Hale'. */
function joinsHalves(tokens: readonly Token[], from: number, at: number, limit: number): boolean {
  if (!isCapitalWord(tokens[at + 1]) || at + 1 >= limit) return false;
  const left = bare(tokens[at - 1]);
  if (isNameWord(left) || isNameWord(bare(tokens[at + 1]))) return false;
  // 'Centers for Disease Control and Prevention': what 'of' or 'for' opened goes on.
  if (tokens.slice(from, at).some(({ lower }) => lower === 'of' || lower === 'for')) return true;
  let end = at + 1;
  while (end < limit && isCapitalWord(tokens[end])) end++;
  const right = bare(tokens[end - 1]);
  if (isPersonNoun(right) || ORGANIZATION_NOUNS.has(left) || isAcronym(nthToken(tokens, at - 1).text))
    return false;
  const definite = tokens[from - 1]?.lower === 'the' || tokens[from]?.lower === 'the';
  if (definite && ORGANIZATION_NOUNS.has(right) && end - at > 2) return true;
  // 'U.S. Citizenship and Immigration Services'
  const alone = at - from === 1 || (at - from === 2 && isQualifier(tokens[from]));
  return alone && isCommonWord(left) && isCommonWord(right) && !namesPeople(left);
}

/** 'Council of Governors', 'National Union of Teachers' */
export function isBodyOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]?.lower === 'of' && ORGANIZATION_NOUNS.has(bare(tokens[i - 1]))) return true;
  return false;
}
