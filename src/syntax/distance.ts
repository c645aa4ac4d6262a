/** The farthest of each bucket; what is farther is in the last. */
const BUCKETS = [1, 2, 3, 4, 6, 9, 14];
const FARTHEST = 15;
const BEFORE: readonly number[] = Array.from(
  { length: FARTHEST + 1 },
  (_, distance) => BUCKETS.filter((most) => distance > most).length,
);

/** The bucket of a head's distance from its dependent, in tokens: below 8 where the head stands before it. */
export const bucketOf = (distance: number): number =>
  (BEFORE[Math.min(Math.abs(distance), FARTHEST)] as number) + (distance > 0 ? 8 : 0);
