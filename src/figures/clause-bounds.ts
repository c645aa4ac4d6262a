import { type Document, possibleTags, Tag } from '../document/index.js';
import { SAID_FORMS, SUBJECT_PRONOUNS, SUBORDINATING, UNTAXED } from '../lexicons/index.js';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrase.js';
import { FINITE, isSubjectNoun, isVerb, wordAt } from './verb.js';

export const RELATIVE = /^(?:which|that|who)$/;
const GROUP = FINITE | Tag.Base | Tag.Participle | Tag.Ing | Tag.Adverb | Tag.Not | Tag.To;
const NOUN = Tag.Noun | Tag.Proper;

/** Marks and words that part clauses. */
export const HARD = /^[;:()“”"—–]$/;

/** 'before' parts clauses, but 'profit before tax' is one noun. */
const subordinates = (document: Document, at: number): boolean =>
  SUBORDINATING.has(wordAt(document, at)) && !UNTAXED.has(wordAt(document, at + 1));

/** 'is expected to rise': from any verb of a group back to its first word. */
export function groupStart(document: Document, verb: number, floor: number): number {
  let start = verb;
  while (start - 1 >= floor && isOfGroup(document, start - 1)) start--;
  return start;
}

/** Does the word belong to the group of the verb right behind it? */
function isOfGroup(document: Document, at: number): boolean {
  // 'the vaccine needs to be kept'
  if (wordAt(document, at + 1) === 'to' && isVerb(document, at)) return true;
  const tag = document.tag(at);
  const before = document.tag(at - 1);
  // 'to rise', 'will rise'; but 'cannabis use rose' has a noun there.
  if (tag & Tag.Base && !(before & (Tag.To | Tag.Modal | Tag.Do | Tag.Adverb))) return false;
  // 'their unbeaten run stretched': no helping verb stands before that participle.
  const led = before & (Tag.Determiner | Tag.Possessive | Tag.Adjective | NOUN);
  if (tag & Tag.Participle && led && !(before & (Tag.Adverb | Tag.Have | Tag.Be))) return false;
  if (isSubjectNoun(document, at) || !(tag & GROUP)) return false;
  if (tag & (NOUN | Tag.Pronoun | Tag.Determiner | Tag.Possessive)) return false;
  return !(tag & Tag.Preposition) || (tag & Tag.To) !== 0;
}

/** A part of the clause between two marks or words, left of the verb. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

export function hasVerb(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(document, at)) return true;
  return false;
}

/** Back to the mark or the word that opens the clause, or the part of it behind a comma. */
export function segmentStart(document: Document, end: number, floor: number, beforeVerb = true): number {
  for (let at = end - 1; at >= floor; at--) {
    const word = wordAt(document, at);
    if (word === ')') {
      at = openingBracket(document, at, floor);
      continue;
    }
    if (word === ',' || HARD.test(word) || subordinates(document, at)) return at + 1;
    if ((word === 'and' || word === 'or') && partsClauses(document, at, floor)) return at + 1;
    if (beforeVerb && at < end - 1 && opensClause(document, at)) return at + 1;
  }
  return floor;
}

function openingBracket(document: Document, closing: number, floor: number): number {
  let at = closing;
  while (at > floor && wordAt(document, at) !== '(') at--;
  return wordAt(document, at) === '(' ? at : closing;
}

/** 'he said Alder has …': a verb right before a noun phrase that has a verb of its own. */
const opensClause = (document: Document, verb: number): boolean =>
  isVerb(document, verb) &&
  !(document.tag(verb - 1) & (Tag.Adjective | Tag.Determiner | Tag.Preposition)) &&
  !(document.tag(verb) & (Tag.Be | Tag.Have | Tag.Modal | Tag.Do)) &&
  ((document.tag(verb + 1) & (Tag.Determiner | Tag.Pronoun | Tag.Proper | Tag.Noun)) !== 0 ||
    (SAID_FORMS.has(wordAt(document, verb)) && (document.tag(verb + 1) & Tag.Adjective) !== 0));

/** How long a relative clause between a subject and its verb may be, in tokens. */
const RELATIVE_REACH = 30;

/** The relative pronoun whose clause ends right before `end`, where the stretch from `start` is a part of that clause. */
export function relativeBefore(document: Document, start: number, end: number, floor: number): number | null {
  let verbs = 0;
  const nearest = Math.max(floor, end - RELATIVE_REACH);
  for (let at = end - 1; at >= nearest; at--) {
    const word = wordAt(document, at);
    if (RELATIVE.test(word)) {
      const behindNoun = !(document.tag(at - 1) & (Tag.Mark | Tag.Preposition)) && !isVerb(document, at - 1);
      return verbs > 0 && behindNoun && at <= start ? at : null;
    }
    if (word === ',' || HARD.test(word) || SUBORDINATING.has(word)) return null;
    if (isVerb(document, at)) verbs++;
  }
  return null;
}

/** 'A fell and B rose', but 'shares of A and B fell': is there a verb before the conjunction? */
function partsClauses(document: Document, conjunction: number, floor: number): boolean {
  for (let at = conjunction - 1; at >= floor; at--) {
    const word = wordAt(document, at);
    if (word === ',' || HARD.test(word) || SUBORDINATING.has(word))
      return word === ',' && at === conjunction - 1;
    // 'A rose 3% and B fell': a number ends the clause before.
    if (document.tokens[at]?.kind === 'number' || word === '%' || isVerb(document, at)) return true;
  }
  return false;
}

/** The first noun phrase of a stretch; where a preposition opens it, the last one, right before the verb. */
export function firstPhrase(document: Document, start: number, end: number): Phrase | null {
  if (isPronounSubject(document, start, end)) return { from: end - 1, to: end };
  let at = start;
  while (at < end && document.tag(at) & Tag.Adverb && !(document.tag(at) & (NOUN | Tag.Determiner))) at++;
  const tag = at < end ? document.tag(at) : 0;
  const prepositional = (tag & Tag.Preposition) !== 0 && !(tag & NOUN);
  if (prepositional || wordAt(document, start - 1) === 'since') return phraseBefore(document, end, at + 1);
  if (isSubjectAlone(document, at, end)) return { from: at, to: at + 1 };
  const phrase = phraseAfter(document, at, end);
  if (phrase) return isNounBeforeVerb(document, phrase, end) ? { from: phrase.from, to: end } : phrase;
  return phraseBefore(document, end, start) ?? nounlessBefore(document, end, start);
}

/** 'it fell', 'Use rose': one word before the verb is its subject, whatever else it may be. */
const isSubjectAlone = (document: Document, at: number, end: number): boolean => {
  const tag = at < end ? document.tag(at) : 0;
  if (tag & Tag.Pronoun && !(tag & Tag.Determiner)) return true;
  return (at === end - 1 && (tag & Tag.Base) !== 0) || isSubjectNoun(document, at);
};

/**
 * 'this time she took', 'last year he earned': right before the verb, a pronoun is its subject, but not in 'the voltage
 * across it was'.
 */
const isPronounSubject = (document: Document, start: number, end: number): boolean =>
  SUBJECT_PRONOUNS.has(wordAt(document, end - 1)) &&
  !(document.tag(end - 2) & Tag.Preposition && end - 2 >= start);

/** 'cannabis use rose': right before the verb, a base form is a noun. */
const isNounBeforeVerb = (document: Document, { to }: Phrase, end: number): boolean =>
  to === end - 1 &&
  (possibleTags(wordAt(document, to)) & Tag.Base) !== 0 &&
  (document.tag(to) & (Tag.Base | Tag.Participle)) !== 0 &&
  !(document.tag(to) & Tag.To);

/** 'the flat costs $5', 'the poor pay': an article and an adjective, right before the verb. */
const nounlessBefore = (document: Document, end: number, start: number): Phrase | null =>
  end - 2 >= start &&
  (document.tag(end - 1) & Tag.Adjective) !== 0 &&
  (document.tag(end - 2) & (Tag.Determiner | Tag.Possessive)) !== 0
    ? { from: end - 1, to: end }
    : null;
