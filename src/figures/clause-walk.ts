import { byDocument, type Document, possibleTags, Tag } from '../document/index.js';
import { MONTHS, SAID_FORMS } from '../lexicons/index.js';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrase.js';
import { moverBefore, subjectOfParticiple } from './small-clause.js';
import { FINITE, isSubjectNoun, isVerb, wordAt } from './verb.js';

/** The clause that a figure stands in, as far as a figure needs it. Tokens are the document's. */
export interface Clause {
  readonly subject: Phrase | null;
  /** The first token of its verb group. */
  readonly verb: number;
  /** Its construction tells whose it is, whatever stands around: 'expects [sales] to rise', 'sees [the pound] going to $1'. */
  readonly sure?: boolean;
}

const GROUP = FINITE | Tag.Base | Tag.Participle | Tag.Ing | Tag.Adverb | Tag.Not | Tag.To;
const NOUN = Tag.Noun | Tag.Proper;

/** Marks and words that part clauses. */
const HARD = /^[;:()“”"—–]$/;
const SUBORDINATING =
  /^(?:while|whilst|as|because|when|if|although|though|whereas|after|before|since|than|that|which|who|where|whether|until|unless|but|so|what)$/;

/** 'before' parts clauses, but 'profit before tax' is one noun. */
const subordinates = (document: Document, at: number): boolean =>
  SUBORDINATING.test(wordAt(document, at)) &&
  !/^(?:taxes|tax|interest|items)$/.test(wordAt(document, at + 1));

/** How many parts of a sentence, between commas and conjunctions, a verb's subject is sought in. */
const MOST_PARTS = 8;

/** How far from a figure its subject may stand, in tokens, and how many verbs may stand between. */
const REACH = 80;
const MOST_VERBS = 5;

/** Clauses found before, by the token that they stand before: several refiners ask for the same one. */
const known = byDocument(() => new Map<number, Clause | null>());

/** The clause of the nearest verb to the left of `token`, which stands in the sentence (or piece of one) from `sentenceStart` on. */
export function clauseBefore(document: Document, token: number, sentenceStart: number): Clause | null {
  const clauses = known(document);
  let clause = clauses.get(token);
  if (clause === undefined) {
    clause = readClauseBefore(document, token, sentenceStart);
    clauses.set(token, clause);
  }
  return clause;
}

function readClauseBefore(document: Document, token: number, sentenceStart: number): Clause | null {
  const floor = Math.max(sentenceStart, token - REACH);
  let verbs = 0;
  for (let at = token - 1; at >= floor && verbs < MOST_VERBS; at--) {
    const word = wordAt(document, at);
    if (word === ';' || word === ':') return null;
    const mover = moverBefore(document, at, floor);
    if (mover) return { subject: mover, verb: at, sure: true };
    // 'saw the pound going to $1'
    const going =
      document.tag(at) & Tag.Ing && /ing$/.test(word) ? subjectOfParticiple(document, at, floor) : null;
    if (going) return { subject: going, verb: at, sure: true };
    if (!isVerb(document, at)) continue;
    verbs++;
    const verb = groupStart(document, at, floor);
    // 'having increased', 'dropping from': a participle shares the subject of the main clause.
    if (wordAt(document, verb).endsWith('ing')) {
      const own = subjectOfParticiple(document, verb, floor);
      if (own) return { subject: own, verb };
      at = verb;
      continue;
    }
    const subject = subjectOf(document, verb, floor);
    // 'there were 8.2 homicides': nobody's
    if (subject && wordAt(document, subject.from) === 'there') return { subject: null, verb };
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
    // 'the vaccine needs to be kept'
    if (wordAt(document, start) === 'to' && isVerb(document, start - 1)) {
      start--;
      continue;
    }
    // 'to rise', 'will rise'; but 'cannabis use rose' has a noun there.
    if (tag & Tag.Base && !(document.tag(start - 2) & (Tag.To | Tag.Modal | Tag.Do | Tag.Adverb))) break;
    // 'their unbeaten run stretched': no helping verb stands before that participle.
    const led = document.tag(start - 2) & (Tag.Determiner | Tag.Possessive | Tag.Adjective | NOUN);
    if (tag & Tag.Participle && led && !(document.tag(start - 2) & (Tag.Adverb | Tag.Have | Tag.Be))) break;
    if (isSubjectNoun(document, start - 1)) break;
    if (!(tag & GROUP) || tag & (NOUN | Tag.Pronoun | Tag.Determiner | Tag.Possessive)) break;
    if (tag & Tag.Preposition && !(tag & Tag.To)) break;
    start--;
  }
  return start;
}

const RELATIVE = /^(?:which|that|who)$/;

function subjectOf(document: Document, verb: number, floor: number): Phrase | null {
  // 'the firm, which has …', 'those who said': what stands before the relative is meant.
  if (RELATIVE.test(wordAt(document, verb - 1))) {
    const antecedent = phraseBefore(document, verb - 1, floor);
    if (antecedent) return antecedent;
  }
  let end = verb;
  for (let tries = 0; tries < MOST_PARTS && end > floor; tries++) {
    const start = segmentStart(document, end, floor, end === verb || isVerb(document, end));
    // 'the ship is 180m long and can make 22 knots': the verb before shares its subject.
    if (end < verb && start < end && isVerb(document, start)) {
      // 'Roe, who has lost twice and raised $5'
      if (RELATIVE.test(wordAt(document, start - 1))) return phraseBefore(document, start - 1, floor);
      end = start;
      continue;
    }
    // 'was told in English and Spanish and had': the last of several nouns is no subject
    const conjunct = end < verb && start < end && /^(?:and|or)$/.test(wordAt(document, start - 1));
    if (conjunct && !hasVerb(document, start, end) && hasVerb(document, floor, start)) {
      end = start - 1;
      continue;
    }
    // 'it drew a million, up 23% on the year, and expects more': a change set apart
    if (
      end < verb &&
      start < end &&
      /^(?:up|down)$/.test(wordAt(document, start)) &&
      wordAt(document, start - 1) === ','
    ) {
      end = start - 1;
      continue;
    }
    // 'the firm, a landlord in Elmport, posted': what stands between two commas before the verb is no subject.
    if ((end === verb || isVerb(document, end)) && wordAt(document, end - 1) === ',') {
      const opening = segmentStart(document, end - 1, floor);
      const comma = RELATIVE.test(wordAt(document, opening - 1)) ? opening - 2 : opening - 1;
      if (wordAt(document, comma) === ',') {
        end = comma;
        continue;
      }
    }
    // 'the number who smoked in May rose': the verb's own subject stands before the relative clause.
    const relative = relativeBefore(document, start, end, floor);
    if (relative !== null) return phraseBefore(document, relative, floor);
    const subject = firstPhrase(document, start, end);
    // 'between Oct. 30 and Nov. 9, and surveyed': a date surveys nobody.
    if (subject && !MONTHS.has(wordAt(document, subject.to - 1)))
      return resolvePronoun(document, subject, start, floor);
    // Nothing between the comma and the verb: an apposition or a parenthesis stands before it.
    end = start - 1;
  }
  return null;
}

function hasVerb(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(document, at)) return true;
  return false;
}

/** Back to the mark or the word that opens the clause, or the part of it behind a comma. */
function segmentStart(document: Document, end: number, floor: number, beforeVerb = true): number {
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
function relativeBefore(document: Document, start: number, end: number, floor: number): number | null {
  let verbs = 0;
  const nearest = Math.max(floor, end - RELATIVE_REACH);
  for (let at = end - 1; at >= nearest; at--) {
    const word = wordAt(document, at);
    if (RELATIVE.test(word)) {
      const behindNoun = !(document.tag(at - 1) & (Tag.Mark | Tag.Preposition)) && !isVerb(document, at - 1);
      return verbs > 0 && behindNoun && at <= start ? at : null;
    }
    if (word === ',' || HARD.test(word) || SUBORDINATING.test(word)) return null;
    if (isVerb(document, at)) verbs++;
  }
  return null;
}

/** 'A fell and B rose', but 'shares of A and B fell': is there a verb before the conjunction? */
function partsClauses(document: Document, conjunction: number, floor: number): boolean {
  for (let at = conjunction - 1; at >= floor; at--) {
    const word = wordAt(document, at);
    if (word === ',' || HARD.test(word) || SUBORDINATING.test(word))
      return word === ',' && at === conjunction - 1;
    // 'A rose 3% and B fell': a number ends the clause before.
    if (document.tokens[at]?.kind === 'number' || word === '%' || isVerb(document, at)) return true;
  }
  return false;
}

/** The first noun phrase of a stretch; where a preposition opens it, the last one, right before the verb. */
function firstPhrase(document: Document, start: number, end: number): Phrase | null {
  let at = start;
  while (at < end && document.tag(at) & Tag.Adverb && !(document.tag(at) & (NOUN | Tag.Determiner))) at++;
  // 'this time she took', 'last year he earned': right before the verb, a pronoun is its subject.
  // … but not in 'the voltage across it was'
  if (
    /^(?:he|she|they|we|i|it|you)$/.test(wordAt(document, end - 1)) &&
    !(document.tag(end - 2) & Tag.Preposition && end - 2 >= start)
  )
    return { from: end - 1, to: end };
  const opened = wordAt(document, start - 1) === 'since';
  if (opened || (at < end && document.tag(at) & Tag.Preposition && !(document.tag(at) & NOUN)))
    return phraseBefore(document, end, at + 1);
  if (at < end && document.tag(at) & Tag.Pronoun && !(document.tag(at) & Tag.Determiner))
    return { from: at, to: at + 1 };
  // 'Use rose': one word before the verb is its subject, whatever else it may be.
  const only = at === end - 1 && (document.tag(at) & Tag.Base) !== 0;
  if (only || isSubjectNoun(document, at)) return { from: at, to: at + 1 };
  const phrase = phraseAfter(document, at, end);
  // 'cannabis use rose': right before the verb, a base form is a noun.
  if (
    phrase &&
    phrase.to === end - 1 &&
    possibleTags(wordAt(document, phrase.to)) & Tag.Base &&
    document.tag(phrase.to) & (Tag.Base | Tag.Participle) &&
    !(document.tag(phrase.to) & Tag.To)
  )
    return { from: phrase.from, to: end };
  return phrase ?? phraseBefore(document, end, start) ?? nounlessBefore(document, end, start);
}

/** 'the flat costs $5', 'the poor pay': an article and an adjective, right before the verb. */
const nounlessBefore = (document: Document, end: number, start: number): Phrase | null =>
  end - 2 >= start &&
  (document.tag(end - 1) & Tag.Adjective) !== 0 &&
  (document.tag(end - 2) & (Tag.Determiner | Tag.Possessive)) !== 0
    ? { from: end - 1, to: end }
    : null;

/** 'it', 'he', 'they' are the subject of the clause before, within the sentence. */
function resolvePronoun(document: Document, subject: Phrase, start: number, floor: number): Phrase {
  if (
    subject.to - subject.from > 1 ||
    !/^(?:it|he|she|they|this|that|which|who)$/.test(wordAt(document, subject.from))
  )
    return subject;
  // 'the bid sent the shares surging and they were up 5%'
  if (wordAt(document, subject.from) === 'they') {
    const plural = pluralBefore(document, start, floor);
    if (plural) return plural;
  }
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

/** The nearest noun in the plural, where the subject of the clause before it is in the singular. */
function pluralBefore(document: Document, start: number, floor: number): Phrase | null {
  let plural: Phrase | null = null;
  for (let at = start - 1; at >= floor; at--) {
    const tag = document.tag(at);
    if (!plural && tag & Tag.Plural && tag & Tag.Noun && !isVerb(document, at))
      plural = { from: at, to: at + 1 };
    if (!isVerb(document, at)) continue;
    const verb = groupStart(document, at, floor);
    const subject = firstPhrase(document, segmentStart(document, verb, floor), verb);
    const head = subject ? document.tag(subject.to - 1) : 0;
    return head & Tag.Noun && !(head & (Tag.Plural | Tag.Proper)) ? plural : null;
  }
  return null;
}
