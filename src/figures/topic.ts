import { BOUND_WORDS, DOWN_NOUNS, UP_NOUNS } from '../lexicons/index.js';
import type { Atom } from './atom.js';
import { clauseBefore } from './clause.js';
import type { Draft } from './draft.js';
import { type Phrase, possessorOf, textOf } from './noun-phrase.js';
import type { Reading } from './reading.js';
import { isVerb } from './verb.js';

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
  const show = (phrase: Phrase | null): string | null => phrase && textOf(document, phrase);
  const counted = made.kind === 'count' && made.of !== null;
  const of = made.of ?? show(topic.of);
  const subject = made.subject ?? show(topic.subject ?? (counted ? topic.of : null));
  if (of === made.of && subject === made.subject) return made;
  return { ...made, of, subject, evidence: [...made.evidence, id] };
}

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
  const { document, sentence } = reading;
  const first = firstToken(reading, made);
  // 'profit before tax halved': the factor is the verb.
  // … but not in 'they wind up with their premiums doubled'
  const given = document.tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'with');
  const own = made.kind === 'multiple' && !given && isVerb(document, first);
  return clauseBefore(document, own ? first + 1 : first, sentence.firstToken)?.subject ?? null;
}

export const isChangeNoun = (word: string): boolean => UP_NOUNS.has(word) || DOWN_NOUNS.has(word);

/**
 * Index before 'an average of', 'an earlier range of' at `at`, or `at`: they say how an amount is meant, and nothing of
 * what is measured.
 */
export function pastAverage(atoms: readonly Atom[], at: number): number {
  if (
    atoms[at]?.lower !== 'of' ||
    !/^(?:average|range|estimate|forecast|rate|pace|total|maximum|minimum|record|further|mean|median|sum)$/.test(
      atoms[at - 1]?.lower ?? '',
    )
  )
    return at;
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
  let k = made.from - 1;
  while (
    k >= 0 &&
    (BOUND_WORDS.has(atoms[k]?.lower ?? '') || /^(?:just|only|an?|as|the)$/.test(atoms[k]?.lower ?? ''))
  )
    k--;
  k = pastAverage(atoms, k);
  if (made.low !== null && atoms[k]?.lower === 'between') k--;
  if (atoms[k]?.lower === 'to' && /^(?:up|close|near)$/.test(atoms[k - 1]?.lower ?? '')) k -= 2;
  if (atoms[k]?.lower === 'at' && /^(?:least|most)$/.test(atoms[k + 1]?.lower ?? '')) k--;
  return k;
}

/** Does the phrase hold one of these figures, as in '77 percent were older'? Then that one's topic is meant. */
export const figureIn = (reading: Reading, phrase: Phrase, drafts: readonly Draft[]): Draft | null =>
  drafts.find((made) => firstToken(reading, made) < phrase.to && lastToken(reading, made) >= phrase.from) ??
  null;
