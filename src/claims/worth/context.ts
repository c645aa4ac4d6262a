import type { Reading } from './terms.js';

/** One sentence of a transcript, in its order. */
export interface Utterance {
  readonly reading: Reading;
  /** Lower-case words of the sentence, to see whom it names. */
  readonly text: string;
  /** Index of the speaker; null where nobody knows. */
  readonly speaker: number | null;
}

/** Who takes part in a transcript. */
export interface Participant {
  readonly name: string;
  readonly named: boolean;
}

/** Something about where a sentence stands in a transcript. */
export interface Circumstance {
  readonly id: string;
  /** In plain words, as an explanation names it. */
  readonly about: string;
}

/** All of them in the order of their weights. */
export const CIRCUMSTANCES = [
  { id: 'opens-turn', about: 'it opens a turn' },
  { id: 'answer', about: 'it answers a question' },
  { id: 'moderates', about: 'who says it leads the talk' },
  { id: 'small-part', about: 'who says it says little' },
  { id: 'alone', about: 'who says it has most of the talk' },
  { id: 'names-other', about: 'it names another speaker' },
  { id: 'late', about: 'how late it comes' },
] as const satisfies readonly Circumstance[];

type CircumstanceId = (typeof CIRCUMSTANCES)[number]['id'];

/** How a speaker takes part in the whole transcript. */
interface Part {
  /** Shares, from 0 to 1. */
  readonly words: number;
  readonly questions: number;
}

/** Somebody who asks that often, and says at most that share of what the busiest speaker says, leads the talk. */
const MODERATOR_ASKS = 0.12;
const MODERATOR_SAYS = 0.5;
const SMALL = 0.05;
const MOST = 0.6;
const TAKES_PART = 0.1;

/** What holds of each utterance, and how much: 1, or a share for 'late'. */
export function circumstancesOf(
  utterances: readonly Utterance[],
  participants: readonly Participant[],
): readonly ReadonlyMap<CircumstanceId, number>[] {
  const parts = partsOf(utterances);
  const most = Math.max(...[...parts.values()].map(({ words }) => words));
  const surnames = participants.map(({ name, named }, i) =>
    named && (parts.get(i)?.words ?? 0) > TAKES_PART ? (name.toLowerCase().split(' ').at(-1) ?? '') : '',
  );
  return utterances.map((utterance, i) => {
    const before = utterances[i - 1];
    const { speaker } = utterance;
    const part = parts.get(speaker) ?? { words: 0, questions: 0 };
    const opens = before?.speaker !== speaker;
    const moderates =
      (part.questions > MODERATOR_ASKS && part.words < MODERATOR_SAYS * most) ||
      (speaker !== null && participants[speaker]?.named === false);
    const holds: Readonly<Record<CircumstanceId, number>> = {
      'opens-turn': Number(opens),
      answer: Number(opens && before?.reading.asks === true),
      moderates: Number(moderates),
      'small-part': Number(part.words < SMALL),
      alone: Number(part.words > MOST),
      'names-other': Number(surnames.some((name, j) => j !== speaker && isNamed(name, utterance.text))),
      late: i / utterances.length,
    };
    return new Map(CIRCUMSTANCES.flatMap(({ id }) => (holds[id] === 0 ? [] : [[id, holds[id]] as const])));
  });
}

function partsOf(utterances: readonly Utterance[]): ReadonlyMap<number | null, Part> {
  const sums = new Map<number | null, { words: number; questions: number; sentences: number }>();
  let all = 0;
  for (const { speaker, reading } of utterances) {
    const sum = sums.get(speaker) ?? { words: 0, questions: 0, sentences: 0 };
    sum.words += reading.words;
    sum.questions += Number(reading.asks);
    sum.sentences++;
    all += reading.words;
    sums.set(speaker, sum);
  }
  return new Map(
    [...sums].map(([speaker, { words, questions, sentences }]) => [
      speaker,
      { words: words / Math.max(all, 1), questions: questions / sentences },
    ]),
  );
}

/** Shorter ones are words as well. */
const SHORTEST_NAME = 3;

function isNamed(name: string, text: string): boolean {
  if (name.length < SHORTEST_NAME) return false;
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ');
}

/**
 * What stands around a sentence of a transcript speaks for it: people check passages, not lone sentences. How far it
 * counts, and up to which distance in sentences.
 */
const NEXT = { to: 1, weight: 0.3 };
const NEAR = { to: 5, weight: 0.35 };

/** For each of `logOdds`, sentence by sentence, what those around it add, beside what the whole text has on average. */
export function aroundEach(logOdds: readonly number[]): readonly number[] {
  const mean = logOdds.reduce((sum, each) => sum + each, 0) / Math.max(logOdds.length, 1);
  return logOdds.map(
    (_, i) =>
      NEXT.weight * aboveMean(logOdds, i, 1, NEXT.to, mean) +
      NEAR.weight * aboveMean(logOdds, i, NEXT.to + 1, NEAR.to, mean),
  );
}

/** By how much those `from` to `to` sentences away from `at`, on both sides, lie above `mean`; 0 where there are none. */
function aboveMean(logOdds: readonly number[], at: number, from: number, to: number, mean: number): number {
  let sum = 0;
  let count = 0;
  for (let distance = from; distance <= to; distance++) {
    for (const each of [logOdds[at - distance], logOdds[at + distance]]) {
      if (each === undefined) continue;
      sum += each - mean;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
