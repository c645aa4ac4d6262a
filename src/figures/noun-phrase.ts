import { ANY_VERB, type Document, type Range, Tag } from '../document/index.js';
import {
  ABOUT_PREPOSITIONS,
  BEFORE_PLURALS,
  IRREGULAR_PLURALS,
  MEASURE_NOUNS,
  MEASURING_FORMS,
  PLACING_WORDS,
  TAKING_PARTICIPLES,
} from '../lexicons/index.js';
import { isCosting, isSetApart } from './verb.js';

/** Tokens `[from, to)` of one noun phrase, its head last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const INSIDE = Tag.Adjective | Tag.Noun | Tag.Proper | Tag.Participle | Tag.Ing | Tag.Number;
const HEAD = Tag.Noun | Tag.Proper;
const CLOSED =
  Tag.Preposition |
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Modal |
  Tag.Be |
  Tag.Have |
  Tag.Do |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Question |
  Tag.Mark |
  Tag.To |
  Tag.Not;

export const rangeOf = ({ tokens }: Document, { from, to }: Phrase): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

export function textOf(document: Document, phrase: Phrase): string {
  const { start, end } = rangeOf(document, phrase);
  return document.text.slice(start, end);
}

export const wordAt = (document: Document, token: number): string => document.tokens[token]?.lower ?? '';

/** May the token stand inside a noun phrase that goes on to the right? */
function goesOn(document: Document, token: number): boolean {
  const tag = document.tag(token);
  // 'a contract worth £5', but 'her net worth'
  if (wordAt(document, token) === 'worth' && wordAt(document, token - 1) !== 'net') return false;
  // '12ft x 14ft'
  if (wordAt(document, token) === 'x' && document.tokens[token + 1]?.kind === 'number') return false;
  if (isMeasureNoun(document, token)) return true;
  return (
    (tag & INSIDE) !== 0 &&
    wordAt(document, token) !== 'i' &&
    ((tag & CLOSED) === 0 || (tag & Tag.Proper) !== 0)
  );
}

const isHead = (document: Document, token: number): boolean =>
  ((document.tag(token) & HEAD) !== 0 || isMeasureNoun(document, token)) &&
  !PLACING_WORDS.has(wordAt(document, token));

/** 'house [prices] in', 'its growth [forecast] to': behind a noun in the singular, and before no object. */
function isMeasureNoun(document: Document, token: number): boolean {
  if (!MEASURE_NOUNS.has(wordAt(document, token))) return false;
  const before = document.tag(token - 1);
  const named = Tag.Noun | Tag.Adjective | Tag.Possessive | Tag.Determiner;
  if ((before & named) === 0 || before & (Tag.Plural | Tag.Pronoun | Tag.Preposition)) return false;
  const next = document.tag(token + 1);
  // 'a tonne of copper cost $9,870'
  if (/^\p{Sc}/u.test(wordAt(document, token + 1))) return false;
  return next === 0 || (next & (Tag.Preposition | Tag.To | Tag.Mark | Tag.Coordinator)) !== 0;
}

/** A number says that so many of it follow: a singular noun behind 'one', a plural behind 'two'. */
type Counted = 'one' | 'many' | null;

/**
 * The noun phrase that begins at `token`, without its article: 'the average price of oil' is 'average price'.
 * It ends at the last noun before a word of another kind.
 */
export function phraseAfter(
  document: Document,
  token: number,
  limit: number,
  counted: Counted = null,
): Phrase | null {
  const from = pastOpeners(document, token, limit);
  let end = from;
  let plural = false;
  for (let at = from; at < limit; at++) {
    if (wordAt(document, at) === "'s" && at > from) {
      end = -1;
      plural = false;
      continue;
    }
    // 'Model 3s'
    if (isModelNumber(document, at) && wordAt(document, at).endsWith('s')) end = at + 1;
    if (holdsTogether(document, at, from, limit)) continue;
    const forced = isForcedNoun(document, at, counted, plural, at === from);
    const head = forced || isHead(document, at);
    if (isPast(document, at, end, forced)) break;
    if (at > from && isPredicated(document, at, end, head, plural)) break;
    if (head) end = at + 1;
    plural ||= isPlural(document, at) || (counted === 'many' && head && isPluralForm(document, at, forced));
  }
  return end > from ? { from, to: end } : null;
}

/** 'its 2026 contribution': the article, and a year behind it, say which one. */
function pastOpeners(document: Document, token: number, limit: number): number {
  let from = token;
  while (from < limit && (isOpener(document, from) || isYear(document, from))) from++;
  // 'a magnitude 6.4 earthquake'
  const magnitude = wordAt(document, from) === 'magnitude' && document.tokens[from + 1]?.kind === 'number';
  return magnitude ? from + 2 : from;
}

const holdsTogether = (document: Document, at: number, from: number, limit: number): boolean =>
  isModelNumber(document, at) ||
  joinsAdjectives(document, at, from, limit) ||
  // 'five away games'
  (wordAt(document, at) === 'away' && at + 1 < limit && isHead(document, at + 1)) ||
  waitsForNoun(document, at, from, limit);

/** Right behind a number, a word is a noun, though the word lists may know a verb only: '19 fouls', 'one hand'. */
const isForcedNoun = (
  document: Document,
  at: number,
  counted: Counted,
  plural: boolean,
  first: boolean,
): boolean =>
  counted === 'many'
    ? !plural && wordAt(document, at).endsWith('s') && (document.tag(at) & (Tag.Present | Tag.Base)) !== 0
    : counted === 'one' && first && isNounAlone(document, at);

/** A word of another kind, and 'weighing' of 'a 6ft man weighing 16 stone' */
const isPast = (document: Document, at: number, end: number, forced: boolean): boolean =>
  (end === at && MEASURING_FORMS.has(wordAt(document, at))) || !(forced || goesOn(document, at));

/** 'cars sold', 'people living', 'troops deployed', 'a 4.2 kW array costs about $6': what is said about the noun. */
function isPredicated(document: Document, at: number, end: number, head: boolean, plural: boolean): boolean {
  if (isCosting(document, at)) return true;
  if (end !== at) return false;
  return plural ? !head || !continuesPlural(document, at) : !head && !isAdjective(document, at);
}

const isPluralForm = (document: Document, at: number, forced: boolean): boolean =>
  forced || (wordAt(document, at).endsWith('s') && !isProper(document, at));

/** 'one hand behind', 'the first final since': a verb's or an adjective's form with no noun behind it. */
function isNounAlone(document: Document, at: number): boolean {
  const tag = document.tag(at);
  if (tag & CLOSED) return false;
  return (tag & ANY_VERB) !== 0 || ((tag & Tag.Adjective) !== 0 && (document.tag(at + 1) & INSIDE) === 0);
}

/** 'digital and physical sales', 'fast, quiet cars' */
function joinsAdjectives(document: Document, at: number, from: number, limit: number): boolean {
  const word = wordAt(document, at);
  if (at === from || at + 2 >= limit || (word !== ',' && word !== 'and')) return false;
  return isAdjective(document, at - 1) && isAdjective(document, at + 1) && isHead(document, at + 2);
}

/** 'coal- and gas-fired plants': a hyphen, and the conjunction behind it. */
function waitsForNoun(document: Document, at: number, from: number, limit: number): boolean {
  if (at === from || at + 2 >= limit) return false;
  const hyphen = (token: number): boolean =>
    wordAt(document, token) === '-' && !document.tokens[token]?.spaced;
  const joins = (token: number): boolean => /^(?:and|or)$/.test(wordAt(document, token));
  return (hyphen(at) && joins(at + 1)) || (joins(at) && hyphen(at - 1));
}

/** '737 Max jets', 'Model 3s': a number inside a name. */
const isModelNumber = (document: Document, at: number): boolean =>
  document.tokens[at]?.kind === 'number' && (isProper(document, at + 1) || isProper(document, at - 1));

const isProper = (document: Document, at: number): boolean => (document.tag(at) & Tag.Proper) !== 0;

const isOpener = (document: Document, token: number): boolean => {
  const tag = document.tag(token);
  return (tag & Tag.Determiner) !== 0 || BEFORE_PLURALS.has(wordAt(document, token));
};

const isYear = (document: Document, token: number): boolean =>
  document.tokens[token]?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(wordAt(document, token));

const isAdjective = (document: Document, token: number): boolean =>
  (document.tag(token) & Tag.Adjective) !== 0;

const isPlural = (document: Document, token: number): boolean =>
  (document.tag(token) & Tag.Plural) !== 0 || IRREGULAR_PLURALS.has(wordAt(document, token));

/** 'sports cars', 'arms deals'; but 'people year', 'houses fell'. */
function continuesPlural(document: Document, token: number): boolean {
  const tag = document.tag(token);
  return isPlural(document, token) && (tag & HEAD) !== 0 && (tag & (Tag.Present | Tag.Past)) === 0;
}

/** 'a prison [term] of': a base form behind a noun or an adjective that no subject can be is a noun. */
const isNounByPlace = (document: Document, token: number): boolean =>
  (document.tag(token) & Tag.Base) !== 0 &&
  (document.tag(token) & CLOSED) === 0 &&
  (document.tag(token - 1) & (Tag.Noun | Tag.Adjective | Tag.Determiner | Tag.Possessive)) !== 0 &&
  (document.tag(token - 1) & (Tag.Plural | Tag.Pronoun)) === 0;

/** 'that boosted [school spending]': a past form behind a noun, a pronoun or a relative is a verb, no participle. */
function isVerbHere(document: Document, token: number): boolean {
  const tag = document.tag(token);
  if (tag & HEAD) return false;
  if (/^(?:that|which|who)$/.test(wordAt(document, token - 1))) return (tag & ANY_VERB) !== 0;
  // 'the storm, a Category 3, packed winds of': behind what two commas set apart
  if (tag & Tag.Past && wordAt(document, token - 1) === ',' && isSetApart(document, token - 1)) return true;
  const before = Tag.Noun | Tag.Proper | Tag.Pronoun | Tag.Question | Tag.Subordinator | Tag.Have;
  return (tag & (Tag.Past | Tag.Present)) !== 0 && (document.tag(token - 1) & before) !== 0;
}

/** The noun phrase that ends right before `token`, with the 'of' phrases that lead up to it. */
export function phraseBefore(document: Document, token: number, floor: number): Phrase | null {
  const end = beforeAside(document, token, floor);
  const from = pastLeadIn(document, leftEdge(document, end, floor), end);
  let to = end;
  while (to > from && !mayEnd(document, to - 1)) to--;
  return from < to ? { from, to } : null;
}

/** 'the index, which', 'Roe (44)': a bracket or a comma stands between. */
function beforeAside(document: Document, token: number, floor: number): number {
  const to = token - 1 >= floor && wordAt(document, token - 1) === ',' ? token - 1 : token;
  if (to - 1 < floor || wordAt(document, to - 1) !== ')') return to;
  let open = to - 1;
  while (open > floor && wordAt(document, open) !== '(') open--;
  return open > floor ? open : to;
}

function leftEdge(document: Document, to: number, floor: number): number {
  let from = to;
  for (let at = to - 1; at >= floor; at--) {
    const part = partAt(document, at, from, to, floor);
    if (part === 'other') break;
    if (part !== 'link') from = at;
    if (part === 'first') break;
    if (part === 'opener') at--;
  }
  return from;
}

/**
 * What the word left of the phrase `[from, to)` is to it. The 'first' is its beginning: an article, or a pronoun alone;
 * an 'opener' has an 'of' before it: 'all of the talk', 'the price of a barrel'.
 */
function partAt(
  document: Document,
  at: number,
  from: number,
  to: number,
  floor: number,
): 'word' | 'first' | 'opener' | 'link' | 'other' {
  const last = from === to;
  if (last && isNounByPlace(document, at)) return 'word';
  if (!last && isVerbHere(document, at)) return 'other';
  const pronoun = last && (document.tag(at) & Tag.Pronoun) !== 0;
  if (pronoun && at === to - 1 && !(document.tag(at) & HEAD)) return 'first';
  if (pronoun || goesOn(document, at) || /^(?:'s|&)$/.test(wordAt(document, at))) return 'word';
  if (!isOpener(document, at)) return at > floor && isLink(document, at, from) ? 'link' : 'other';
  return wordAt(document, at - 1) === 'of' && at - 2 >= floor ? 'opener' : 'first';
}

/** 'the price [of] oil', 'the demand [for] coal' */
function isLink(document: Document, at: number, from: number): boolean {
  const word = wordAt(document, at);
  if ((word === 'of' || word === 'and') && at < from && goesOn(document, at - 1)) return true;
  return (
    ABOUT_PREPOSITIONS.has(word) &&
    isHead(document, at - 1) &&
    !(document.tag(at - 1) & (Tag.Past | Tag.Present | Tag.Ing))
  );
}

function pastLeadIn(document: Document, start: number, to: number): number {
  let from = start;
  while (from < to - 1 && isLeadIn(document, from)) from++;
  // ', beating [estimates] of', ', packing [winds] of': a participle with its object
  const participle = wordAt(document, from - 1) === ',' && TAKING_PARTICIPLES.has(wordAt(document, from));
  return from < to - 1 && participle ? from + 1 : from;
}

const isLeadIn = (document: Document, token: number): boolean =>
  isOpener(document, token) || wordAt(document, token) === 'of' || (document.tag(token) & Tag.Number) !== 0;

const mayEnd = (document: Document, token: number): boolean =>
  isHead(document, token) || (document.tag(token) & Tag.Pronoun) !== 0 || isNounByPlace(document, token);

/** 'prison and [fines] of': what follows belongs to the last of several nouns. */
export function lastConjunct(document: Document, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  for (let at = phrase.to - 2; at > phrase.from; at--)
    if (wordAt(document, at) === 'and' && isHead(document, at - 1))
      return { from: isOpener(document, at + 1) && at + 2 < phrase.to ? at + 2 : at + 1, to: phrase.to };
  return phrase;
}

export const isNumber = (document: Document, token: number): boolean =>
  document.tokens[token]?.kind === 'number' ||
  ((document.tag(token) & Tag.Number) !== 0 && (document.tag(token) & (Tag.Noun | Tag.Proper)) === 0);
