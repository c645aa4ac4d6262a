import type { Range } from './span.js';

/** Ranges, to be asked which of them reach over a place, without a look at each of them. */
export interface RangeIndex<T extends Range> {
  /** Those that begin before `start` and end behind `end`, in no order. */
  over(start: number, end: number): Iterable<T>;
}

export function indexRanges<T extends Range>(ranges: readonly T[]): RangeIndex<T> {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const longer = nearestLonger(sorted);
  return {
    *over(start, end) {
      for (let at = beginningBefore(sorted, start) - 1; at >= 0; ) {
        const range = sorted[at] as T;
        if (range.end > end) {
          yield range;
          at--;
        } else at = longer[at] as number;
      }
    },
  };
}

/** For each range the last one before it that ends behind it; -1 where none does. All between them end before it does. */
function nearestLonger(sorted: readonly Range[]): Int32Array {
  const longer = new Int32Array(sorted.length);
  sorted.forEach(({ end }, at) => {
    let before = at - 1;
    while (before >= 0 && (sorted[before] as Range).end <= end) before = longer[before] as number;
    longer[at] = before;
  });
  return longer;
}

/** How many begin before `start`. */
function beginningBefore(sorted: readonly Range[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Range).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
