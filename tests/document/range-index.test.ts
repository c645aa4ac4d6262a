import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexRanges } from '../../src/document/index.js';

const ranges = fc
  .array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 20 })
  .map((pairs) => pairs.map(([start, length], id) => ({ id, start, end: start + length })));

it('finds the ranges that reach over a place, and no others', () => {
  fc.assert(
    fc.property(ranges, fc.nat(45), fc.nat(45), (all, start, end) => {
      const found = [...indexRanges(all).over(start, end)].map(({ id }) => id).sort((a, b) => a - b);
      expect(found).toEqual(all.filter((one) => one.start < start && one.end > end).map(({ id }) => id));
    }),
  );
});
