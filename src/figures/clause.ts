import { type Document, Tag } from '../document/index.js';
import { DOWN_VERBS, UP_VERBS } from '../lexicons/index.js';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrase.js';

/** The clause that a figure stands in, as far as a figure needs it. Tokens are the document's. */
export interface Clause {
  readonly subject: Phrase | null;
  /** The first token of its verb group. */
  readonly verb: number;
}

const FINITE = Tag.Present | Tag.Past | Tag.Be | Tag.Have | Tag.Modal | Tag.Do;
const GROUP = FINITE | Tag.Base | Tag.Participle | Tag.Ing | Tag.Adverb | Tag.Not | Tag.To;
const NOUN = Tag.Noun | Tag.Proper;

const wordAt = (document: Document, token: number): string => document.tokens[token]?.lower ?? '';

/** The verb of a clause, as sure as the tags are; verbs of change are verbs even where a noun is possible. */
export function isVerb(document: Document, token: number): boolean {
  const tag = document.tag(token);
  if (tag & FINITE && !(tag & (NOUN | Tag.Adjective | Tag.Preposition | Tag.Determiner))) return true;
  const word = wordAt(document, token);
  if (word === 'up' || word === 'down' || !(UP_VERBS.has(word) || DOWN_VERBS.has(word))) return false;
  return (
    /(?:ed|ll|se|w|k|ng|pt|de|nk|sen|nt)$/.test(word) &&
    !(document.tag(token - 1) & (Tag.Determiner | Tag.Adjective | Tag.Preposition | Tag.Possessive))
  );
}

/** Marks and words that part clauses. */
const HARD = /^[;:()“”"—–]$/;
const SUBORDINATING =
  /^(?:while|as|because|when|if|although|though|whereas|after|before|since|than|that|which|who|where|whether|until|unless|but|so|what)$/;

/** The clause of the nearest verb to the left of `token`. */
export function clauseBefore(document: Document, token: number, floor: number): Clause | null {
  for (let at = token - 1; at >= floor; at--) {
    const word = wordAt(document, at);
    if (word === ';' || word === ':') return null;
    if (!isVerb(document, at)) continue;
    const verb = groupStart(document, at, floor);
    const subject = subjectOf(document, verb, floor);
    if (subject) return { subject, verb };
    at = verb;
  }
  return null;
}

/** 'is expected to rise': from any verb of a group back to its first word. */
function groupStart(document: Document, verb: number, floor: number): number {
  let start = verb;
  while (start - 1 >= floor) {
    const tag = document.tag(start - 1);
    if (!(tag & GROUP) || tag & (NOUN | Tag.Pronoun | Tag.Determiner | Tag.Possessive)) break;
    if (tag & Tag.Preposition && !(tag & Tag.To)) break;
    start--;
  }
  return start;
}

function subjectOf(document: Document, verb: number, floor: number): Phrase | null {
  const before = wordAt(document, verb - 1);
  // 'the firm, which has …', 'those who said': what stands before the relative is meant.
  if (/^(?:which|that|who)$/.test(before)) {
    const antecedent = phraseBefore(document, verb - 1, floor);
    if (antecedent) return antecedent;
  }
  let end = verb;
  for (let tries = 0; tries < 4 && end > floor; tries++) {
    const start = segmentStart(document, end, floor);
    const subject = firstPhrase(document, start, end);
    if (subject) return resolvePronoun(document, subject, start, floor);
    // Nothing between the comma and the verb: an apposition or a parenthesis stands before it.
    end = start - 1;
  }
  return null;
}

/** Back to the mark or the word that opens the clause, or the part of it behind a comma. */
function segmentStart(document: Document, end: number, floor: number): number {
  for (let at = end - 1; at >= floor; at--) {
    const word = wordAt(document, at);
    if (word === ',' || HARD.test(word) || SUBORDINATING.test(word)) return at + 1;
    if ((word === 'and' || word === 'or') && partsClauses(document, at, floor)) return at + 1;
  }
  return floor;
}

/** 'A fell and B rose', but 'shares of A and B fell': is there a verb before the conjunction? */
function partsClauses(document: Document, conjunction: number, floor: number): boolean {
  for (let at = conjunction - 1; at >= floor; at--) {
    const word = wordAt(document, at);
    if (word === ',' || HARD.test(word) || SUBORDINATING.test(word))
      return word === ',' && at === conjunction - 1;
    if (isVerb(document, at)) return true;
  }
  return false;
}

/** The first noun phrase of a stretch; where a preposition opens it, the last one, right before the verb. */
function firstPhrase(document: Document, start: number, end: number): Phrase | null {
  let at = start;
  while (at < end && document.tag(at) & Tag.Adverb && !(document.tag(at) & (NOUN | Tag.Determiner))) at++;
  if (at < end && document.tag(at) & Tag.Preposition && !(document.tag(at) & NOUN))
    return phraseBefore(document, end, at + 1);
  if (at < end && document.tag(at) & Tag.Pronoun && !(document.tag(at) & Tag.Determiner))
    return { from: at, to: at + 1 };
  return phraseAfter(document, at, end) ?? phraseBefore(document, end, start);
}

/** 'it', 'he', 'they' are the subject of the clause before, within the sentence. */
function resolvePronoun(document: Document, subject: Phrase, start: number, floor: number): Phrase {
  if (
    subject.to - subject.from > 1 ||
    !/^(?:it|he|she|they|this|that|which|who)$/.test(wordAt(document, subject.from))
  )
    return subject;
  for (let at = start - 1; at >= floor; at--) {
    if (!isVerb(document, at)) continue;
    const earlier = firstPhrase(
      document,
      segmentStart(document, groupStart(document, at, floor), floor),
      groupStart(document, at, floor),
    );
    if (earlier && !(document.tag(earlier.from) & Tag.Pronoun && earlier.to - earlier.from === 1))
      return earlier;
  }
  return subject;
}

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
    if (wordAt(document, at) === 'of')
      return { of: { from, to: at }, subject: trimmed(document, { from: at + 1, to }) };
  }
  if (wordAt(document, to) !== 'of' && wordAt(document, to) !== 'for')
    return { of: { from, to }, subject: null };
  return { of: { from, to }, subject: phraseAfter(document, to + 1, limit) };
}

function trimmed(document: Document, { from, to }: Phrase): Phrase | null {
  return phraseAfter(document, from, to);
}
