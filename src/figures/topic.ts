import { type Document, Tag } from '../document/index.js';
import {
  ACT_NOUNS,
  AVERAGES,
  BOUND_WORDS,
  DOWN_NOUNS,
  MONTHS,
  SAID_FORMS,
  SUBORDINATORS,
  UP_NOUNS,
  WEEKDAYS,
} from '../lexicons/index.js';
import { partOf, tagName } from '../syntax/index.js';
import { type Atoms, isDash, isHyphen, nthAtom } from './atom.js';
import { clauseAt } from './clause.js';
import { changed, type Draft } from './draft.js';
import { type Phrase, rangeOf, textOf } from './noun-phrase.js';
import { possessorOf } from './possessor-of.js';
import type { Reading } from './reading.js';
import { isVerb, wordAt } from './verb.js';

/** What a figure measures, and whose it is. */
export interface Topic {
  readonly of: Phrase | null;
  readonly subject: Phrase | null;
}

const TOPICAL: ReadonlySet<string> = new Set([
  'money',
  'percent',
  'count',
  'quantity',
  'duration',
  'age',
  'ratio',
  'multiple',
]);

export const isTopical = ({ kind }: Draft): boolean => TOPICAL.has(kind);

/** Has nothing yet been found that the figure measures? A count has its noun, and lacks the one who has them. */
export const isOpen = (made: Draft): boolean =>
  isTopical(made) && made.subject === null && (made.of === null || made.kind === 'count');

/** The draft with a topic that `id` found, where it lacks one. A count keeps the noun that it counts. */
export function withTopic({ document }: Reading, made: Draft, id: string, topic: Topic | null): Draft {
  if (!topic) return made;
  const counted = made.kind === 'count' && made.of !== null;
  const of = made.of === null ? topic.of : null;
  const told = topic.subject ?? (counted ? topic.of : null);
  const subject = made.subject === null && told && !isFragment(document, told) ? told : null;
  if (!of && !subject) return made;
  return changed(made, {
    ...(of && { of: textOf(document, of), ofRange: rangeOf(document, of) }),
    ...(subject && { subject: textOf(document, subject), subjectRange: rangeOf(document, subject) }),
    evidence: made.evidence.includes(id) ? made.evidence : [...made.evidence, id],
  });
}

/** 'when a dispute', 'according', '’s' */
const isFragment = (document: Document, { from, to }: Phrase): boolean =>
  SUBORDINATORS.has(wordAt(document, from)) || /^(?:according|'s|’s)$/.test(wordAt(document, to - 1));

/** A phrase as what is measured, with its possessor as the one whose it is. */
export function split({ document, sentence }: Reading, phrase: Phrase): Topic {
  return possessorOf(document, phrase, sentence.endToken);
}

export const firstToken = ({ atoms, sentence }: Reading, { from }: Draft): number =>
  atoms[from]?.token ?? sentence.firstToken;

export const lastToken = ({ atoms, sentence }: Reading, { to }: Draft): number =>
  atoms[to - 1]?.token ?? sentence.firstToken;

/** The subject of the clause that the figure stands in. */
export function clauseSubject(reading: Reading, made: Draft): Phrase | null {
  const { document } = reading;
  const first = firstToken(reading, made);
  // 'profit before tax halved': the factor is the verb.
  // … but not in 'they wind up with their premiums doubled'
  const given = document.tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'with');
  const own = made.kind === 'multiple' && !given && isVerb(document, first);
  const subject = clauseAt(reading, first, own)?.subject ?? null;
  // 'three counts of fraud and one of theft'
  return subject && /^ones?$/.test(wordAt(reading.document, subject.to - 1)) ? null : subject;
}

/** Before a noun phrase they open a clause. */
const OPENING =
  /^(?:[,;:(“”"—–?!]|and|but|or|so|while|whilst|as|because|when|if|although|though|whereas|after|before|since|that|until|unless|where)$/;
const DESCRIBING = Tag.Determiner | Tag.Possessive | Tag.Adjective | Tag.Adverb;

/**
 * ', and 320 passengers were stuck', 'so a £20 ticket would cost £21': the figure's own noun, which ends before token `end`,
 * is the subject of a new clause, and nothing of the one before.
 */
export function opensClause(reading: Reading, made: Draft, end: number): boolean {
  const { document, sentence } = reading;
  // 'two men aged 19 and 24 were held'
  if (made.kind === 'age' && !isHyphen(reading.atoms, made.to - 2)) return false;
  if (isAbsolute(reading, made, end) || isBehindDash(reading, made) || isOfAct(reading, made)) return true;
  // 'a 31 per cent rise' ends in a noun, whatever else that may be.
  const described = made.kind !== 'age' && end === lastToken(reading, made) + 1;
  if (!isVerb(document, end) || (described && /^an?$/.test(wordAt(document, firstToken(reading, made) - 1))))
    return false;
  let at = firstToken(reading, made) - 1;
  while (
    at >= sentence.firstToken &&
    ((document.tag(at) & DESCRIBING) !== 0 || BOUND_WORDS.has(wordAt(document, at))) &&
    !OPENING.test(wordAt(document, at))
  )
    at--;
  const word = wordAt(document, at);
  return at < sentence.firstToken || OPENING.test(word) || SAID_FORMS.has(word);
}

/** '53 percent of those asked': nobody that the sentence names; but 'four of those states' */
export function isOfThose({ atoms, document }: Reading, { to }: Draft): boolean {
  if (atoms[to]?.lower !== 'of' || atoms[to + 1]?.lower !== 'those') return false;
  const tag = document.tag(atoms[to + 2]?.token ?? 0);
  return (tag & (Tag.Noun | Tag.Proper | Tag.Adjective)) === 0;
}

/** 'the loss of 300 jobs': done to so many, and nothing that has them */
export function isOfAct(reading: Reading, made: Draft): boolean {
  const { atoms } = reading;
  const lead = made.kind === 'count' && made.of !== null ? leadOf(reading, made) : -1;
  return atoms[lead]?.lower === 'of' && ACT_NOUNS.has(atoms[lead - 1]?.lower ?? '');
}

/** 'to ban all members — 1.6 billion people — from entering': an apposition, and nothing that the subject has */
function isBehindDash(reading: Reading, made: Draft): boolean {
  const dash = reading.atoms[leadOf(reading, made)];
  return made.kind === 'count' && made.of !== null && isDash(dash) && dash?.spaced === true;
}

/** 'with two in five shops reporting losses', 'with 40 crews sent there': the figure's noun, before token `end`, has a predicate of its own. */
function isAbsolute(reading: Reading, made: Draft, end: number): boolean {
  const { atoms } = reading;
  const lead = atoms[leadOf(reading, made)];
  if (lead?.lower !== 'with') return false;
  const tree = reading.tree();
  let at = end - tree.first;
  while (at < tree.length && partOf(tree, at) === 'ADV') at++;
  return at < tree.length && /^VERB\.(?:Ger|VBG|VBN|VBD)$/.test(tagName(tree, at));
}

/** Token after the noun that a count counts, or after the figure. */
export function nounEnd(reading: Reading, made: Draft): number {
  const { document } = reading;
  const last = lastToken(reading, made);
  if (made.kind !== 'count' || made.of === null) return last + 1;
  const start = document.tokens[firstToken(reading, made)]?.start ?? 0;
  const at = document.text.indexOf(made.of, start);
  if (at < 0 || at - start > MOST_CHARACTERS) return last + 1;
  let end = last;
  while ((document.tokens[end]?.end ?? Number.POSITIVE_INFINITY) < at + made.of.length) end++;
  return end + 1;
}

/** How far behind the start of a count its noun may stand: 'two of the town's seven [villages]'. */
const MOST_CHARACTERS = 80;

/** 'sales in [May]', '[last year]'s 4%' */
export function isTime({ document }: Reading, { to }: Phrase): boolean {
  const last = wordAt(document, to - 1);
  return (
    TIMES.test(last) || MONTHS.has(last) || WEEKDAYS.has(last) || document.tokens[to - 1]?.kind === 'number'
  );
}

/** 'to Ms Fenn's 47.9%', 'Alder's 5% stake': whose the figure is said to be right before it. */
export function possessorBefore(reading: Reading, made: Draft): Phrase | null {
  const { atoms, document, sentence } = reading;
  // "Pillai's unbeaten 83"
  const described = (document.tag(atoms[made.from - 1]?.token ?? 0) & Tag.Adjective) !== 0;
  const mark = atoms[described ? made.from - 2 : made.from - 1];
  if (made.kind === 'age' || mark?.lower !== "'s") return null;
  let from = mark.token;
  const names = (token: number): boolean =>
    (document.tag(token) & NAMING) !== 0 ||
    // 'New York’s 54 seats'
    ((document.tag(token) & Tag.Adjective) !== 0 && /^\p{Lu}/u.test(document.tokens[token]?.text ?? ''));
  while (from > sentence.firstToken && names(from - 1)) from--;
  const last = wordAt(document, mark.token - 1);
  // 'it's 40', 'last year's 4%'
  if (from === mark.token || document.tag(mark.token - 1) & Tag.Pronoun || TIMES.test(last)) return null;
  return MONTHS.has(last) || WEEKDAYS.has(last) ? null : { from, to: mark.token };
}

const NAMING = Tag.Noun | Tag.Proper;

const TIMES =
  /^(?:years?|months?|weeks?|days?|quarters?|seasons?|decades?|century|period|half|night|spring|summer|autumn|fall|winter|today|yesterday|tomorrow|election|round|game|match|\d+)$/;

export const isChangeNoun = (word: string): boolean => UP_NOUNS.has(word) || DOWN_NOUNS.has(word);

/**
 * Index before 'an average of', 'an earlier range of' at `at`, or `at`: they say how an amount is meant, and nothing of
 * what is measured.
 */
export function pastAverage(atoms: Atoms, at: number): number {
  if (atoms[at]?.lower !== 'of' || !AVERAGES.has(atoms[at - 1]?.lower ?? '')) return at;
  // 'at a building rate of $80' names what is measured.
  const named =
    /^(?:rate|pace)$/.test(atoms[at - 1]?.lower ?? '') &&
    !/^(?:an?|average|annual|annualized|annualised|yearly|monthly|record|steady|estimated)$/.test(
      atoms[at - 2]?.lower ?? '',
    );
  if (named) return at;
  for (let k = at - 2; k > at - 4; k--) if (/^an?$/.test(atoms[k]?.lower ?? '')) return k - 1;
  return at;
}

/** Index of the atom before the figure and the words of its bound: 'of' in 'a term of up to five years'. */
export function leadOf({ atoms }: Reading, made: Draft): number {
  let k = beforeSign(atoms, made.from - 1);
  while (k >= 0 && isOfBound(nthAtom(atoms, k).lower)) k--;
  k = beforeUpwardsOf(atoms, pastAverage(atoms, k));
  if (made.low !== null && atoms[k]?.lower === 'between') k--;
  if (atoms[k]?.lower === 'to' && /^(?:up|close|near)$/.test(nthAtom(atoms, k - 1).lower)) k -= 2;
  return atoms[k]?.lower === 'at' && /^(?:least|most)$/.test(nthAtom(atoms, k + 1).lower) ? k - 1 : k;
}

const isOfBound = (word: string): boolean =>
  BOUND_WORDS.has(word) || /^(?:just|only|an?|as|the|record|revised|previous|prior)$/.test(word);

/** 'a margin of plus or minus 3 points', '±3' */
function beforeSign(atoms: Atoms, at: number): number {
  const spelled =
    atoms[at]?.lower === 'minus' && atoms[at - 1]?.lower === 'or' && atoms[at - 2]?.lower === 'plus';
  const k = spelled ? at - 3 : at;
  return atoms[k]?.text === '±' ? k - 1 : k;
}

/** 'upwards of 1,200', 'in excess of 40' */
function beforeUpwardsOf(atoms: Atoms, at: number): number {
  const word = nthAtom(atoms, at - 1).lower;
  if (atoms[at]?.lower !== 'of' || !/^(?:upwards?|north|south|excess)$/.test(word)) return at;
  return word === 'excess' ? at - 3 : at - 2;
}

/** Does the phrase hold one of these figures, as in '77 percent were older'? Then that one's topic is meant. */
export const figureIn = (reading: Reading, phrase: Phrase, drafts: readonly Draft[]): Draft | null =>
  drafts.find((made) => firstToken(reading, made) < phrase.to && lastToken(reading, made) >= phrase.from) ??
  null;

/** The token of the next figure from the atom `from` on, ordinals apart, or the sentence's end. */
export function limitBefore({ atoms, sentence }: Reading, later: readonly Draft[], from: number): number {
  const stop = later.find((draft) => draft.from >= from && draft.kind !== 'ordinal');
  return (stop && atoms[stop.from]?.token) ?? sentence.endToken;
}
