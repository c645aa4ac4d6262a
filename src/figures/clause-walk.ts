import { byDocument, type Document, Tag } from '../document/index.js';
import { ANAPHORS, MONTHS, PERIOD_WORDS, SAID_FORMS } from '../lexicons/index.js';
import {
  firstPhrase,
  groupStart,
  HARD,
  hasVerb,
  RELATIVE,
  relativeBefore,
  type Segment,
  segmentStart,
} from './clause-bounds.js';
import { type Phrase, phraseBefore } from './noun-phrase.js';
import { moverBefore, subjectOfParticiple } from './small-clause.js';
import { isVerb, wordAt } from './verb.js';

/** The clause that a figure stands in, as far as a figure needs it. Tokens are the document's. */
export interface Clause {
  readonly subject: Phrase | null;
  /** The first token of its verb group. */
  readonly verb: number;
  /** Its construction tells whose it is, whatever stands around: 'expects [sales] to rise', 'sees [the pound] going to $1'. */
  readonly sure?: boolean;
}

/** How many parts of a sentence, between commas and conjunctions, a verb's subject is sought in. */
const MOST_PARTS = 8;

/** How far from a figure its subject may stand, in tokens, and how many verbs may stand between. */
export const REACH = 80;
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
    if (/^[;:]$/.test(wordAt(document, at))) return null;
    const mover = moverBefore(document, at, floor) ?? goingBefore(document, at, floor);
    if (mover) return { subject: mover, verb: at, sure: true };
    if (!isVerb(document, at)) continue;
    const inserted = insertionStart(document, at, token, floor);
    if (inserted >= 0) {
      at = inserted;
      continue;
    }
    verbs++;
    const verb = groupStart(document, at, floor);
    const subject = ownSubject(document, verb, floor);
    if (subject) return { subject: isNobody(document, subject, verb) ? null : subject, verb };
    at = verb;
  }
  return null;
}

/** 'having increased', 'dropping from': a participle shares the subject of the main clause. */
const ownSubject = (document: Document, verb: number, floor: number): Phrase | null =>
  wordAt(document, verb).endsWith('ing')
    ? subjectOfParticiple(document, verb, floor)
    : subjectOf(document, verb, floor);

/** 'saw the pound going to $1' */
const goingBefore = (document: Document, at: number, floor: number): Phrase | null =>
  document.tag(at) & Tag.Ing && wordAt(document, at).endsWith('ing')
    ? subjectOfParticiple(document, at, floor)
    : null;

/** 'there were 8.2 homicides': nobody's */
const isNobody = (document: Document, { from }: Phrase, verb: number): boolean =>
  wordAt(document, from) === 'there' && !wordAt(document, verb).endsWith('ing');

/** How long ', the bureau said,' may be, in tokens. */
const INSERTED = 8;

/** 'rose 0.4 percent, the bureau said, after a 0.2 percent gain': index of the comma that opens what is set in; -1 for none. */
function insertionStart(document: Document, verb: number, token: number, floor: number): number {
  if (!SAID_FORMS.has(wordAt(document, verb))) return -1;
  // ', said the bureau,'
  if (wordAt(document, verb - 1) === ',')
    return document.tokens
      .slice(verb + 1, Math.min(token, verb + INSERTED))
      .some(({ lower }) => lower === ',')
      ? verb - 1
      : -1;
  return wordAt(document, verb + 1) === ',' && verb + 1 < token ? commaBefore(document, verb, floor) : -1;
}

/** Index of the comma with nothing but a noun phrase between it and the verb; -1 for none. */
function commaBefore(document: Document, verb: number, floor: number): number {
  for (let at = verb - 1; at >= Math.max(floor + 1, verb - INSERTED); at--) {
    const word = wordAt(document, at);
    if (word === ',') return QUOTE.test(wordAt(document, at + 1)) ? -1 : at;
    if (isVerb(document, at) || HARD.test(word)) return -1;
  }
  return -1;
}

const QUOTE = /^['"”’]+$/;

function subjectOf(document: Document, verb: number, floor: number): Phrase | null {
  // 'the firm, which has …', 'those who said': what stands before the relative is meant.
  const antecedent = beforeRelative(document, verb, floor);
  if (antecedent) return antecedent;
  let end = verb;
  for (let tries = 0; tries < MOST_PARTS && end > floor; tries++) {
    const beforeVerb = end === verb || isVerb(document, end);
    const start = segmentStart(document, end, floor, beforeVerb);
    if (end < verb && start < end && isVerb(document, start)) {
      // 'Roe, who has lost twice and raised $5'
      if (RELATIVE.test(wordAt(document, start - 1))) return phraseBefore(document, start - 1, floor);
      // 'the ship is 180m long and can make 22 knots': the verb before shares its subject.
      end = start;
      continue;
    }
    const aside = endBeforeAside(document, { start, end }, verb, floor, beforeVerb);
    if (aside !== null) {
      end = aside;
      continue;
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

const beforeRelative = (document: Document, verb: number, floor: number): Phrase | null =>
  RELATIVE.test(wordAt(document, verb - 1)) ? phraseBefore(document, verb - 1, floor) : null;

/** Where the segment before this one ends, when this one can hold no subject; null when it may. */
function endBeforeAside(
  document: Document,
  segment: Segment,
  verb: number,
  floor: number,
  beforeVerb: boolean,
): number | null {
  const { start, end } = segment;
  if (end < verb && start < end && (isConjunct(document, segment, floor) || isChange(document, start)))
    return start - 1;
  // 'the firm, a landlord in Elmport, posted': what stands between two commas before the verb is no subject.
  if (!beforeVerb || wordAt(document, end - 1) !== ',') return null;
  const opening = segmentStart(document, end - 1, floor);
  const comma = RELATIVE.test(wordAt(document, opening - 1)) ? opening - 2 : opening - 1;
  return wordAt(document, comma) === ',' ? comma : null;
}

/** 'was told in English and Spanish and had': the last of several nouns is no subject */
const isConjunct = (document: Document, { start, end }: Segment, floor: number): boolean =>
  /^(?:and|or)$/.test(wordAt(document, start - 1)) &&
  !hasVerb(document, start, end) &&
  hasVerb(document, floor, start);

/** 'it drew a million, up 23% on the year, and expects more': a change set apart */
const isChange = (document: Document, start: number): boolean =>
  /^(?:up|down)$/.test(wordAt(document, start)) && wordAt(document, start - 1) === ',';

/** 'it', 'he', 'they' are the subject of the clause before, within the sentence. */
function resolvePronoun(document: Document, subject: Phrase, start: number, floor: number): Phrase {
  if (subject.to - subject.from > 1 || !ANAPHORS.has(wordAt(document, subject.from))) return subject;
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
    const pronoun = earlier && document.tag(earlier.from) & Tag.Pronoun && earlier.to - earlier.from === 1;
    // 'in the fiscal year ended Sept. 30, it earned $3 million'
    if (earlier && !pronoun && !PERIOD_WORDS.has(wordAt(document, earlier.to - 1))) return earlier;
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
