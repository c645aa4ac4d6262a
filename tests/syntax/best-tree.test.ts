import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from '../../src/syntax/best-tree.js';

/** Every way to hang words on each other, one of them on none. */
function* ways(words: number, heads: readonly number[] = []): Generator<readonly number[]> {
  if (heads.length === words) {
    yield heads;
    return;
  }
  for (let head = -1; head < words; head++) if (head !== heads.length) yield* ways(words, [...heads, head]);
}

function isTree(heads: readonly number[]): boolean {
  return (
    heads.filter((head) => head < 0).length === 1 &&
    heads.every((_, word) => {
      let at = word;
      for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at]!;
      return at < 0;
    })
  );
}

/** Whether no two arcs cross, that from outside to the top included. */
function isFlat(heads: readonly number[]): boolean {
  const arcs = heads.map((head, word) => [Math.min(head, word), Math.max(head, word)] as const);
  return !arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d));
}

const score = (heads: readonly number[], arcs: Int32Array, tops: Int32Array): number =>
  heads.reduce((sum, head, word) => sum + (head < 0 ? tops[word]! : arcs[word * heads.length + head]!), 0);

describe('of all trees without crossing arcs', () => {
  it.each([2, 3, 4, 5])('the one of %i words with the highest sum is found', (words) => {
    const trees = [...ways(words)].filter((heads) => isTree(heads) && isFlat(heads));
    const numbers = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.array(numbers, { minLength: words * words, maxLength: words * words }),
        fc.array(numbers, { minLength: words, maxLength: words }),
        (all, own) => {
          const [arcs, tops] = [Int32Array.from(all), Int32Array.from(own)];
          const found = [...bestTree(words, arcs, words, tops)];
          expect(isTree(found) && isFlat(found)).toBe(true);
          expect(score(found, arcs, tops)).toBe(Math.max(...trees.map((heads) => score(heads, arcs, tops))));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('one word, and none, hang on nothing', () => {
    expect([...bestTree(1, new Int32Array(4), 4, new Int32Array(1))]).toEqual([-1]);
    expect([...bestTree(0, new Int32Array(0), 0, new Int32Array(0))]).toEqual([]);
  });
});
