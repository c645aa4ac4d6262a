import type { Range } from '../../document/index.js';
import type { SourceIndex } from '../word-index/index.js';

/** A stretch of a source in which a quotation may stand; its range is in characters, `score` the better the higher. */
export interface Window extends Range {
  readonly index: SourceIndex;
  readonly score: number;
}

/** A row of words to look for, by their numbers in the vocabulary. */
export interface Sought {
  readonly ids: readonly number[];
}

/** Where two neighbouring words of something sought stand side by side in a source. */
interface Hit {
  /** In words of the source. */
  readonly at: number;
  /** In words of what is sought. */
  readonly of: number;
}

/** Of so many of the best windows a closer look is taken. */
const MOST_WINDOWS = 8;
/** Words beside a window that may belong to it. */
const MARGIN = 12;
/** A window that has less than this share of the best one's score is no candidate. */
const LEAST_SHARE = 0.34;
/** Two words that stand in more places than these say nothing of where the rest stands. */
const MOST_HITS = 1000;

/**
 * The stretches of the sources that share the most pairs of neighbouring words with each of the rows. One pass a source.
 */
export function windowsFor(
  rows: readonly Sought[],
  indexes: readonly SourceIndex[],
): readonly (readonly Window[])[] {
  const pairs = pairsIn(rows);
  const windows: Window[][] = rows.map(() => []);
  for (const index of indexes) {
    const hits = hitsIn(index, pairs, rows);
    hits.forEach((found, row) => {
      windows[row]?.push(...clusters(found, rows[row] as Sought, index));
    });
  }
  return windows.map((found) => best(found));
}

/** The places of a pair of words among the rows, as row and place in turn. */
type Pairs = ReadonlyMap<number, readonly number[]>;

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

function pairsIn(rows: readonly Sought[]): Pairs {
  const pairs = new Map<number, number[]>();
  rows.forEach(({ ids }, row) => {
    // A word alone is sought as itself.
    const last = ids.length === 1 ? 1 : ids.length - 1;
    for (let i = 0; i < last; i++) {
      const pair = ids.length === 1 ? -1 - (ids[0] ?? 0) : pairOf(ids[i] ?? 0, ids[i + 1] ?? 0);
      const places = pairs.get(pair) ?? [];
      places.push(row, i);
      pairs.set(pair, places);
    }
  });
  return pairs;
}

function hitsIn({ ids }: SourceIndex, pairs: Pairs, rows: readonly Sought[]): readonly (readonly Hit[])[] {
  const hits: Hit[][] = rows.map(() => []);
  const counts = rows.map((row) => new Int32Array(row.ids.length));
  const alone = rows.some((row) => row.ids.length === 1);
  const add = (places: readonly number[] | undefined, at: number): void => {
    if (places === undefined) return;
    for (let k = 0; k < places.length; k += 2) {
      const row = places[k] ?? 0;
      const of = places[k + 1] ?? 0;
      const times = counts[row] ?? new Int32Array(0);
      times[of] = (times[of] ?? 0) + 1;
      if ((times[of] ?? 0) <= MOST_HITS) hits[row]?.push({ at, of });
    }
  };
  let before = -1;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? -1;
    if (id >= 0) {
      if (before >= 0) add(pairs.get(pairOf(before, id)), at - 1);
      if (alone) add(pairs.get(-1 - id), at);
    }
    before = id;
  }
  return hits;
}

/** Runs of hits that stand as near to each other as the words of the row do, each scored by how many it has of the row. */
function clusters(hits: readonly Hit[], { ids }: Sought, index: SourceIndex): Window[] {
  if (hits.length === 0) return [];
  const reach = ids.length + Math.max(MARGIN, ids.length >> 1);
  const weights = weightsOf(hits, ids.length);
  const found: Window[] = [];
  const times = new Int32Array(ids.length);
  let score = 0;
  let first = 0;
  let bestScore = 0;
  let bestRange = { from: 0, to: 0 };
  const keep = (): void => {
    if (bestScore > 0) found.push({ index, score: bestScore, ...charactersOf(index, bestRange, ids.length) });
    bestScore = 0;
  };
  for (const hit of hits) {
    while ((hits[first] as Hit).at < hit.at - reach) {
      const gone = (hits[first] as Hit).of;
      times[gone] = (times[gone] ?? 0) - 1;
      if (times[gone] === 0) score -= weights[gone] ?? 0;
      first += 1;
    }
    times[hit.of] = (times[hit.of] ?? 0) + 1;
    if (times[hit.of] === 1) score += weights[hit.of] ?? 0;
    if (hit.at > bestRange.to + reach) keep();
    if (score >= bestScore) {
      bestScore = score;
      bestRange = { from: (hits[first] as Hit).at, to: hit.at };
    }
  }
  keep();
  return best(found);
}

/** A pair that stands all over the source says less. */
function weightsOf(hits: readonly Hit[], length: number): Float64Array {
  const counts = new Float64Array(length);
  for (const { of } of hits) counts[of] = (counts[of] ?? 0) + 1;
  return counts.map((count) => (count === 0 ? 0 : 1 / Math.log2(2 + count)));
}

function charactersOf(
  { starts, source }: SourceIndex,
  { from, to }: { from: number; to: number },
  length: number,
): Range {
  const margin = length + MARGIN;
  const first = Math.max(0, from - margin);
  const last = to + 2 + margin;
  return { start: starts[first] ?? 0, end: last < starts.length ? (starts[last] ?? 0) : source.text.length };
}

function best(windows: readonly Window[]): Window[] {
  const ranked = windows.toSorted((a, b) => b.score - a.score).slice(0, MOST_WINDOWS);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  return ranked.filter(({ score }) => score >= least);
}
