import {
  CALENDAR_NAMES,
  CALENDAR_WORDS,
  FIRST_NAMES,
  ORGANIZATION_NOUNS,
  TITLES,
  TITLES_BEFORE_FAMILY_NAMES,
} from '../lexicons/index.js';
import { wordSwitch, wordTags } from './nlp.js';
import { isTitleCase } from './tagging.js';
import { AUXILIARY, isUnlisted, possibleTags, possibleTagsOf, Tag } from './tags.js';
import { nthToken, type Token } from './token.js';

/** A sentence: half-open stretch of tokens. */
interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The tokens that are somebody's name although the word is one of the language, once the text has introduced the
 * name: 'May said' and 'Long said' behind 'Theresa May' and 'Judge Harriet Long'. Not 'in May', 'Long before', nor
 * 'Young people' behind 'Mark Young'.
 */
export function namesLikeWords(tokens: readonly Token[], sentences: readonly Stretch[]): readonly number[] {
  const introduced = new Set<string>();
  for (const sentence of sentences) addIntroduced(introduced, tokens, sentence);
  if (introduced.size === 0) return [];
  const found: number[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i];
      if (token?.capital && introduced.has(token.lower) && isNameHere(tokens, i, sentence)) found.push(i);
    }
  }
  return found;
}

/** Adds the words that stand as names in the sentence: 'may' of 'Theresa May' and of 'Mrs May', 'will' of 'Will Roe'. */
function addIntroduced(introduced: Set<string>, tokens: readonly Token[], sentence: Stretch): void {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (!token?.capital || !isWord(token.lower) || introduced.has(token.lower)) continue;
    const named =
      endsFullName(tokens, i, sentence) ||
      (token.lower === 'will' && opensName(tokens, i, sentence)) ||
      isMonthAsGivenName(tokens, i, sentence);
    if (named && !isTitleCase(tokens, sentence.firstToken, sentence.endToken)) introduced.add(token.lower);
  }
}

/** The name of a month, or a word of the language that is no first name by itself. */
const isWord = (lower: string): boolean =>
  CALENDAR_WORDS.has(lower) || (!isUnlisted(lower) && (possibleTags(lower) & ~Tag.Proper) !== 0);

/** 'Theresa May', 'Judge Harriet Long', 'Mr. March'; not 'Virginia Power', 'Grace Hospital', 'Theresa May Foundation'. */
function endsFullName(tokens: readonly Token[], at: number, { firstToken, endToken }: Stretch): boolean {
  const before = tokens[at - 1];
  const next = at + 1 < endToken ? tokens[at + 1] : undefined;
  if (
    at === firstToken ||
    !before?.capital ||
    next?.kind === 'number' ||
    (next?.capital && next.kind === 'word')
  )
    return false;
  const word = tokens[at]?.lower ?? '';
  // 'Justice Department'
  const family = isFamilyName(word) || !ORGANIZATION_NOUNS.has(word);
  if (TITLES_BEFORE_FAMILY_NAMES.has(plain(before)))
    return family || TITLES.get(plain(before))?.role === null;
  return isGivenName(before.lower) && (family || TITLES.has(plain(tokens[at - 2])));
}

const plain = (token: Token | undefined): string => token?.lower.replace(/\.$/, '') ?? '';

/** Listed as a family name as well: 'Ward', 'Hall'. */
const isFamilyName = (lower: string): boolean =>
  wordSwitch(lower)?.startsWith('Person') === true || wordTags(lower).includes('LastName');

/** 'said Will Roe', 'Will Roe runs the mill.'; not 'Will Congress act?' */
function opensName(tokens: readonly Token[], at: number, { firstToken, endToken }: Stretch): boolean {
  if (at + 1 >= endToken || !tokens[at + 1]?.capital || tokens[at + 1]?.kind !== 'word') return false;
  if (at > firstToken && tokens[at - 1]?.kind === 'word') return true;
  return /^[.!,;:”"]$/.test(tokens[endToken - 1]?.text ?? '') && tokens[at + 2]?.capital !== true;
}

/** What 'May' in a date stands behind, or what its noun has before it: 'the May vote', 'Larkton’s May fair'. */
const OF_DATE = /^(?:the|an?|his|her|its|their|our|my|'s)$/;

/** 'May Lin said', '“…,” said Jun Mori'; not 'In May Lin said', 'the May Larkton vote', 'May Day', 'June Sales'. */
function isMonthAsGivenName(
  tokens: readonly Token[],
  at: number,
  { firstToken, endToken }: Stretch,
): boolean {
  const family = at + 1 < endToken ? nthToken(tokens, at + 1) : null;
  if (!family || !CALENDAR_NAMES.has(nthToken(tokens, at).lower) || !mayBeFamilyName(family)) return false;
  const before = at > firstToken ? nthToken(tokens, at - 1) : null;
  if (before?.kind === 'number' || OF_DATE.test(before?.lower ?? '')) return false;
  // 'led by May Lin, the mayor', but 'By May Larkton was dry'
  const ends = at + 2 < endToken && tokens[at + 2]?.kind === 'mark';
  const lead = before?.lower ?? '';
  if (BEFORE_DATE.test(lead) && !(ends && BEFORE_PEOPLE.test(lead))) return false;
  return isUnlisted(family.lower) || isFamilyName(family.lower) || isGivenName(family.lower);
}

const mayBeFamilyName = ({ capital, kind, spaced, lower }: Token): boolean =>
  capital && kind === 'word' && spaced && !CALENDAR_WORDS.has(lower);

const BEFORE_PEOPLE = /^(?:by|from|to|for)$/;

/** A first name that is no place as well: 'Virginia Power' is a company. */
function isGivenName(lower: string): boolean {
  if (CALENDAR_WORDS.has(lower)) return false;
  if (FIRST_NAMES.has(lower)) return true;
  const tags = wordTags(lower);
  return (
    tags.some((tag) => tag === 'FirstName' || tag === 'MaleName' || tag === 'FemaleName') &&
    !tags.some((tag) => tag === 'City' || tag === 'Region' || tag === 'Country' || tag === 'Place')
  );
}

const BEFORE_DATE =
  /^(?:in|on|of|since|until|till|by|last|next|this|late|early|mid|from|through|during|every|each|to|for)$/;

/** Behind another word of the sentence a capital is enough; at its start a verb has to follow, or what a name has. */
function isNameHere(tokens: readonly Token[], at: number, sentence: Stretch): boolean {
  const { firstToken, endToken } = sentence;
  const before = at > firstToken ? tokens[at - 1] : undefined;
  const next = at + 1 < endToken ? tokens[at + 1] : undefined;
  const { lower } = nthToken(tokens, at);
  if (next?.kind === 'number' || before?.kind === 'number') return false;
  const calendar = CALENDAR_WORDS.has(lower);
  if (isMonthAsGivenName(tokens, at, sentence)) return true;
  if (calendar && BEFORE_DATE.test(before?.lower ?? '')) return next?.lower === "'s";
  if (next?.capital && next.kind === 'word')
    return lower === 'will' ? opensName(tokens, at, sentence) : !calendar && before?.kind === 'word';
  return before?.kind === 'word' || isVerb(tokens, at + 1, endToken) || isBehindName(next, calendar);
}

/** 'Mark’s', 'Grant (54)', 'Hope, who won'; not 'May, when it rained' */
const isBehindName = (next: Token | undefined, calendar: boolean): boolean =>
  next !== undefined && (next.lower === "'s" || next.text === '(' || (next.text === ',' && !calendar));

/** A finite verb that is no noun: 'said', 'has', 'runs'. */
function isVerb(tokens: readonly Token[], at: number, to: number): boolean {
  const token = at < to ? tokens[at] : undefined;
  if (token?.kind !== 'word' || token.capital) return false;
  const tag = possibleTagsOf(token);
  return (
    (tag & (Tag.Past | Tag.Present | AUXILIARY)) !== 0 &&
    !(tag & (Tag.Noun | Tag.Adjective | Tag.Preposition))
  );
}
