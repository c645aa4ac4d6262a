import { type Document, Tag, type Token } from '../document/index.js';
import { PERSON_NOUNS, SETTING_PREPOSITIONS, TIME_NOUNS, TITLES } from '../lexicons/index.js';
import { isNominal, isTimeWord, type Stretch } from './phrase.js';
import { settingEnd } from './setting.js';
import { isSpeakerNoun } from './speaker-noun.js';

/**
 * The phrase without the time and the place that lead to it with no comma: 'Rosa Lind' of 'Two days later Rosa Lind',
 * 'police' of 'That night police', 'Mayor Ann Polk' of 'On Tuesday in Larkton Mayor Ann Polk'. A time that owns or
 * counts what follows stays: 'Monday’s report', 'This year’s winner', 'Two years of data', 'Sunday school teachers'.
 */
export function afterLeadingTime(document: Document, phrase: Stretch, leftmost: number): Stretch {
  const opened = phrase.from > leftmost && isPreposition(document, phrase.from - 1);
  const leads = opened && opensSentence(document, phrase.from - 1, leftmost);
  const subject = leads ? subjectBehindOccasion(document, phrase) : -1;
  if (subject > phrase.from) return { from: subject, to: phrase.to };
  const timeEnd = leadingTimeEnd(document, opened ? phrase.from - 1 : phrase.from, phrase.to);
  if (timeEnd <= phrase.from) return phrase;
  const end = placeEnd(document, timeEnd, phrase.to);
  return end < phrase.to && startsSource(document, end, end > timeEnd)
    ? { from: end, to: phrase.to }
    : phrase;
}

const isPreposition = (document: Document, at: number): boolean =>
  SETTING_PREPOSITIONS.has(document.tokens[at]?.lower ?? '');

/** The first word, or the one of 'Three weeks after the flood' */
function opensSentence(document: Document, preposition: number, leftmost: number): boolean {
  if (preposition === leftmost) return true;
  const counted = document.tokens
    .slice(leftmost, preposition - 1)
    .every(({ index }) => isCount(document, index));
  return (
    counted && preposition - leftmost < LONGEST_SPAN && isUnit(document.tokens[preposition - 1]?.lower ?? '')
  );
}

/** Words of 'Just over a few weeks'. */
const LONGEST_SPAN = 5;

/**
 * 'captain Neve Orr' of 'On the eve of the final captain Neve Orr': behind a sentence's first preposition stands no subject,
 * so that one begins with the last name, or the last noun for people, in its phrase. -1 where none does.
 */
function subjectBehindOccasion(document: Document, { from, to }: Stretch): number {
  const { tokens, tag } = document;
  let start = to;
  while (start > from && tokens[start - 1]?.capital && tag(start - 1) & Tag.Proper) start--;
  const last = tokens[to - 1]?.lower ?? '';
  const people =
    start === to && ((tag(to - 1) & Tag.Plural) !== 0 || PEOPLE.has(last)) && isSpeakerNoun(last);
  if (start === to && !people) return -1;
  if (people) start = to - 1;
  else while (start > from + 1 && isRole(tokens[start - 1]?.lower ?? '')) start--;
  if (people && start > from && endsOccasion(document, start - 1)) return start;
  const before = tag(start - 1);
  return start > from + 1 && before & (Tag.Noun | Tag.Adjective) && !(before & (Tag.Determiner | Tag.Proper))
    ? start
    : -1;
}

/** 'In Larkton on Friday police', 'At the summit in Norvale ministers': a day, or the name of a place behind its preposition */
const endsOccasion = ({ tokens, tag }: Document, i: number): boolean =>
  isTimeWord(tokens[i]) ||
  ((tag(i) & Tag.Proper) !== 0 && /^(?:in|near|outside)$/.test(tokens[i - 1]?.lower ?? ''));

const isRole = (lower: string): boolean => PERSON_NOUNS.has(lower) || TITLES.has(lower);

const FOLLOWING = /^(?:that|this|last|next|same|following|previous|one)$/;
const AFTERWARDS = /^(?:later|earlier|after|before|on|ago|afterwards)$/;

/** '14:32', '3.55pm': the hour at the head of a live blog's entry. */
const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?:[ap]m)?|\d{1,2}[ap]m)$/;

function pastHour(tokens: readonly Token[], from: number): number {
  if (!CLOCK.test(tokens[from]?.lower ?? '')) return from;
  return /^[ap]\.?m\.?$/.test(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
}

function leadingTimeEnd(document: Document, from: number, to: number): number {
  const { tokens } = document;
  const hour = pastHour(tokens, from);
  if (hour > from) return hour;
  const lower = (at: number): string => (at < to ? (tokens[at]?.lower ?? '') : '');
  // 'Two days later', 'A few weeks ago', 'Several hours after', 'Years later'
  let k = from;
  while (k < to && k < from + 4 && isCount(document, k)) k++;
  if (isUnit(lower(k)) && AFTERWARDS.test(lower(k + 1))) return k + 2;
  // 'That night', 'The next day', 'The following Monday'
  k = lower(from) === 'the' ? from + 1 : from;
  if (FOLLOWING.test(lower(k)) && (TIME_NOUNS.has(lower(k + 1)) || isTimeWord(tokens[k + 1])))
    return partOfDay(lower(k + 2)) ? k + 3 : k + 2;
  // 'By evening', 'Before dawn', 'In May'
  if (isPreposition(document, from) && (partOfDay(lower(from + 1)) || isMay(tokens[from + 1])))
    return from + 2;
  return settingEnd(document, from, to);
}

const isMay = (token: Token | undefined): boolean => token?.text === 'May' && !token.name;

const UNIT = /^(?:moment|minute|hour|day|night|week|month|year|decade|season)s?$/;
const isUnit = (lower: string): boolean => UNIT.test(lower);
const partOfDay = (lower: string): boolean =>
  /^(?:morning|afternoon|evening|night|nightfall|noon|midday|midnight|dawn|dusk|lunchtime)$/.test(lower);

const isCount = (document: Document, at: number): boolean =>
  (document.tag(at) & Tag.Number) !== 0 ||
  /^(?:an?|few|half|several|many|some|couple|of|just|only|about)$/.test(document.tokens[at]?.lower ?? '');

/** Past 'in Larkton' before a title: 'in Larkton Mayor Ann Polk'. */
function placeEnd(document: Document, from: number, to: number): number {
  const { tokens } = document;
  if (!/^(?:in|at|outside|near)$/.test(tokens[from]?.lower ?? '')) return from;
  for (let k = from + 2; k < Math.min(to, from + 5) && document.tag(k - 1) & Tag.Proper; k++)
    if (tokens[k]?.capital && TITLES.has((tokens[k]?.lower ?? '').replace(/\.$/, ''))) return k;
  return from;
}

/** What stands behind the time is a source by itself: a name, an article, a noun for several people. */
function startsSource(document: Document, at: number, pastPlace: boolean): boolean {
  const token = document.tokens[at];
  if (!token || token.kind === 'mark' || token.lower === "'s") return false;
  const tag = document.tag(at);
  if (pastPlace || token.capital || tag & (Tag.Determiner | Tag.Pronoun))
    return isNominal(tag) || (tag & Tag.Determiner) !== 0;
  return PEOPLE.has(token.lower) || (tag & Tag.Plural) !== 0 || (tag & Tag.Adjective) !== 0;
}

const PEOPLE: ReadonlySet<string> = new Set(['police', 'people', 'staff', 'prosecutors', 'officials']);
