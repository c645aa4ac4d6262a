import { describe, expect, it } from 'vitest';
import { doubled, faultOf } from '../fuzz/doubling.js';
import { SHAPES } from '../fuzz/shapes.js';
import { everyNth } from '../long-form.js';

/** All of them from 64 KB to 1 MB are `npm run fuzz -- --doubling`, which takes an hour. */
const SOME = everyNth(
  3,
  SHAPES.filter((_, i) => i % 12 === 0),
);
const FROM = 16 * 1024;

describe('four times as much takes four times as long', () => {
  it.each(SOME)('$name', { timeout: 120_000 }, async (shape) => {
    const measures = await doubled(shape, { from: FROM, to: 4 * FROM, most: 20_000 });
    expect(faultOf(measures)).toBe(null);
  });

  it('and what does not is found', async () => {
    const at = (size: number, time: number) => ({ size, time, out: 0, error: null });
    expect(faultOf([at(FROM, 100), at(2 * FROM, 400), at(4 * FROM, 1600)])).toContain('take 1600 ms');
    expect(faultOf([at(FROM, 100), at(2 * FROM, 210), at(4 * FROM, 420)])).toBe(null);
  });
});
