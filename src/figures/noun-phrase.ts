import { ANY_VERB, type Document, type Range, Tag } from '../document/index.js';
import { MEASURE_NOUNS, MEASURING_FORMS, TAKING_PARTICIPLES } from '../lexicons/index.js';
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

const wordAt = (document: Document, token: number): string => document.tokens[token]?.lower ?? '';

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
  !PLACED.test(wordAt(document, token));

/** They say where or how, and are nouns to no reader, though no word list has them: 'hit $40m [nationwide]'. */
const PLACED =
  /^(?:(?:nation|state|country|city|county|world|company|industry|system)-?wide|inland|offshore|onshore|upfront|outright|indoors|outdoors|pcm|year-on-year|month-on-month|upstairs|downtown|here|there)$/;

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

/**
 * The noun phrase that begins at `token`, without its article: 'the average price of oil' is 'average price'.
 * It ends at the last noun before a word of another kind.
 */
export function phraseAfter(
  document: Document,
  token: number,
  limit: number,
  counted: 'one' | 'many' | null = null,
): Phrase | null {
  let from = token;
  // 'its 2026 contribution': the article, and a year behind it, say which one.
  while (from < limit && (isOpener(document, from) || isYear(document, from))) from++;
  let end = from;
  let plural = false;
  for (let at = from; at < limit; at++) {
    const word = wordAt(document, at);
    if (word === "'s" && at > from) {
      end = -1;
      plural = false;
      continue;
    }
    if (joinsAdjectives(document, at, from, limit) || waitsForNoun(document, at, from, limit)) continue;
    if (isModelNumber(document, at)) {
      if (word.endsWith('s')) end = at + 1;
      continue;
    }
    // 'a 6ft man weighing 16 stone'
    if (end === at && MEASURING_FORMS.has(word)) break;
    const tag = document.tag(at);
    // Right behind a number, a word is a noun, though the word lists may know a verb only: '19 fouls', 'one hand'.
    const forced =
      (counted === 'many' && !plural && word.endsWith('s') && (tag & (Tag.Present | Tag.Base)) !== 0) ||
      (counted === 'one' && at === from && isNounAlone(document, at));
    if (!forced && !goesOn(document, at)) break;
    const head = forced || isHead(document, at);
    // 'a 4.2 kW array costs about $6'
    if (at > from && isCosting(document, at)) break;
    if (at > from && end === at) {
      // 'cars sold', 'people living', 'troops deployed': what follows a plural says something about it.
      if (!head && (plural || !isAdjective(document, at))) break;
      if (plural && !continuesPlural(document, at)) break;
    }
    if (head) end = at + 1;
    if (isPlural(document, at) || (forced && counted === 'many')) plural = true;
    else if (counted === 'many' && head && word.endsWith('s') && !isProper(document, at)) plural = true;
  }
  return end > from ? { from, to: end } : null;
}

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
  return (
    (tag & Tag.Determiner) !== 0 ||
    /^(?:all|both|such|its|their|his|her|our|my|your)$/.test(wordAt(document, token))
  );
};

const isYear = (document: Document, token: number): boolean =>
  document.tokens[token]?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(wordAt(document, token));

const isAdjective = (document: Document, token: number): boolean =>
  (document.tag(token) & Tag.Adjective) !== 0;

const isPlural = (document: Document, token: number): boolean =>
  (document.tag(token) & Tag.Plural) !== 0 ||
  /^(?:people|men|women|children|police)$/.test(wordAt(document, token));

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
  let to = token;
  // 'the index, which', 'Roe (44)': a bracket or a comma stands between.
  if (to - 1 >= floor && wordAt(document, to - 1) === ',') to--;
  if (to - 1 >= floor && wordAt(document, to - 1) === ')') {
    let open = to - 1;
    while (open > floor && wordAt(document, open) !== '(') open--;
    if (open > floor) to = open;
  }
  let from = to;
  for (let at = to - 1; at >= floor; at--) {
    const word = wordAt(document, at);
    const tag = document.tag(at);
    const joins = word === "'s" || word === '&';
    if (from < to && isVerbHere(document, at)) break;
    if (from === to && isNounByPlace(document, at)) {
      from = at;
      continue;
    }
    if (joins || goesOn(document, at) || (from === to && (tag & Tag.Pronoun) !== 0)) {
      from = at;
      if (from === to - 1 && tag & Tag.Pronoun && !(tag & HEAD)) break;
      continue;
    }
    if (isOpener(document, at)) {
      from = at;
      // 'all of the talk', 'the price of a barrel'
      if (wordAt(document, at - 1) === 'of' && at - 2 >= floor) at--;
      else break;
      continue;
    }
    if ((word === 'of' || word === 'and') && at - 1 >= floor && at < from && goesOn(document, at - 1))
      continue;
    if (
      /^(?:in|for|on|at|to|across)$/.test(word) &&
      at - 1 >= floor &&
      isHead(document, at - 1) &&
      !(document.tag(at - 1) & (Tag.Past | Tag.Present | Tag.Ing))
    )
      continue;
    break;
  }
  while (
    from < to - 1 &&
    (isOpener(document, from) || wordAt(document, from) === 'of' || (document.tag(from) & Tag.Number) !== 0)
  )
    from++;
  // ', beating [estimates] of', ', packing [winds] of': a participle with its object
  if (from < to - 1 && wordAt(document, from - 1) === ',' && TAKING_PARTICIPLES.has(wordAt(document, from)))
    from++;
  while (
    to > from &&
    !isHead(document, to - 1) &&
    !(document.tag(to - 1) & Tag.Pronoun) &&
    !isNounByPlace(document, to - 1)
  )
    to--;
  return from < to ? { from, to } : null;
}

/** 'prison and [fines] of': what follows belongs to the last of several nouns. */
export function lastConjunct(document: Document, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  for (let at = phrase.to - 2; at > phrase.from; at--)
    if (wordAt(document, at) === 'and' && isHead(document, at - 1))
      return { from: isOpener(document, at + 1) && at + 2 < phrase.to ? at + 2 : at + 1, to: phrase.to };
  return phrase;
}

/** 'the number of cases' is about cases. */
const COUNTING = /^(?:number|numbers|amount|total|count|tally)$/;

const isNumber = (document: Document, token: number): boolean =>
  document.tokens[token]?.kind === 'number' ||
  ((document.tag(token) & Tag.Number) !== 0 && (document.tag(token) & (Tag.Noun | Tag.Proper)) === 0);

/** 'the average price of a new car': what is behind the 'of' of a phrase, or its possessor. */
export function possessorOf(
  document: Document,
  { from, to }: Phrase,
  limit: number,
): { of: Phrase; subject: Phrase | null } {
  for (let at = from; at < to; at++) {
    if (wordAt(document, at) === "'s" && at > from && at + 1 < to)
      return { of: { from: at + 1, to }, subject: { from, to: at } };
  }
  for (let at = from + 1; at < to; at++) {
    // 'a margin of error' is one thing
    if (wordAt(document, at) === 'of' && wordAt(document, at + 1) === 'error')
      return { of: { from, to }, subject: null };
    // 'the quake of magnitude 6.4' is no magnitude's
    if (wordAt(document, at) === 'of' && wordAt(document, at + 1) === 'magnitude')
      return { of: { from, to: at }, subject: null };
    if (wordAt(document, at) === 'of' && COUNTING.test(wordAt(document, at - 1)))
      return { of: { from, to }, subject: null };
    // 'a dose of 2 mg' is no milligram's.
    if (wordAt(document, at) === 'of') {
      const numbered = isNumber(document, at + 1);
      return { of: { from, to: at }, subject: numbered ? null : phraseAfter(document, at + 1, to) };
    }
  }
  const link = wordAt(document, to);
  if (link === 'of' && COUNTING.test(wordAt(document, to - 1))) {
    const inner = phraseAfter(document, to + 1, limit);
    // 'a total of 41,230 couples': couples
    const numbered = inner !== null && isNumber(document, to + 1) && inner.to > to + 2;
    return { of: numbered ? { from: to + 2, to: inner.to } : { from, to: inner?.to ?? to }, subject: null };
  }
  if ((link !== 'of' && link !== 'for') || isNumber(document, to + 1))
    return { of: { from, to }, subject: null };
  return { of: { from, to }, subject: phraseAfter(document, to + 1, limit) };
}
