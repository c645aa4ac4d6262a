import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
// @ts-expect-error a script, without types
import { assemble } from '../../scripts/syntax/assemble.js';
import { assembledKernel, inOrder, type Kernel, plainKernel } from '../../src/syntax/kernel.js';

it('is what its text says', async () => {
  expect(readFileSync('src/syntax/kernel.bin').equals(await assemble('src/syntax/kernel.wat'))).toBe(true);
});

const BYTES = 16_384;
/** Addresses for some tokens with two rows of margin, weights, biases, sums and states. */
const AT = { x: 256, weight: 2048, bias: 8192, sums: 8704, states: 12_288 };

const cases = fc.record({
  tokens: fc.integer({ min: 1, max: 7 }),
  eighths: fc.constantFrom(1, 2),
  taps: fc.constantFrom(1, 3),
  reach: fc.constantFrom(0, 1, 2),
  fours: fc.constantFrom(4, 8),
  // The longest numbers too: sums wrap around, and states stay within sixteen bits.
  numbers: fc.array(fc.oneof(fc.integer({ min: -600, max: 600 }), fc.constantFrom(-32_768, 32_767)), {
    minLength: 20,
    maxLength: 40,
  }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function run(
  { memory, multiply, settle, join, meet }: Kernel,
  { numbers, tokens, eighths, taps, reach, fours }: Case,
) {
  const places = 8 * eighths;
  const rows = 4 * fours;
  new Int16Array(memory, AT.x - 128, 900).forEach((_, i, all) => {
    all[i] = numbers[i % numbers.length]!;
  });
  new Int16Array(memory, AT.weight, rows * taps * places).forEach((_, i, all) => {
    all[i] = numbers[(i * 7) % numbers.length]!;
  });
  new Int32Array(memory, AT.bias, rows).forEach((_, i, all) => {
    all[i] = 1000 * numbers[(i * 3) % numbers.length]!;
  });
  multiply(AT.x, 2 * places, tokens, places, taps, 2 * places * reach, AT.weight, AT.bias, rows, AT.sums);
  const sums = [...new Int32Array(memory, AT.sums, tokens * rows)];
  settle(AT.sums, AT.states, rows, tokens, rows / 2, 11);
  const [from, to] = [AT.sums, AT.x];
  join(from, from + 32, from + 16, numbers[0]!, tokens, to, 16 * reach, 3);
  const joined = [...new Int16Array(memory, to, 8 * tokens)];
  const meetings = Array.from({ length: 3 * tokens }, (_, k) => meet(from, from + 64, k + 1));
  return { joined, meetings, sums, states: [...new Int16Array(memory, AT.states, (tokens * rows) / 2)] };
}

it('computes the same with WebAssembly and without', () => {
  fc.assert(
    fc.property(cases, (numbers) => {
      expect(run(assembledKernel(BYTES), numbers)).toEqual(run(plainKernel(BYTES), numbers));
    }),
    { numRuns: 200 },
  );
});

it('adds up what stands around a token', () => {
  const { memory, multiply, settle } = plainKernel(BYTES);
  // Three tokens of eight places; the sum of the first row is twice the first place of the token before, and of the fifth
  // row three times the second place of the token itself.
  const x = new Int16Array(memory, AT.x, 24);
  x[0] = 5;
  x[8] = 7;
  x[9] = 11;
  const weight = new Int16Array(memory, AT.weight, 16 * 3 * 8);
  weight[inOrder(0, 0, 0, 3, 8)] = 2;
  weight[inOrder(4, 1, 1, 3, 8)] = 3;
  new Int32Array(memory, AT.bias, 16)[0] = 100;
  multiply(AT.x, 16, 3, 8, 3, 16, AT.weight, AT.bias, 16, AT.sums);
  const sums = new Int32Array(memory, AT.sums, 48);
  expect([sums[0], sums[16], sums[32], sums[20]]).toEqual([100, 110, 114, 33]);
  settle(AT.sums, AT.states, 16, 3, 8, 1);
  expect([...new Int16Array(memory, AT.states, 24)].filter((value) => value !== 0)).toEqual([50, 55, 16, 57]);
});

it('joins three rows, and finds where two are highest', () => {
  for (const { memory, join, meet } of [plainKernel(BYTES), assembledKernel(BYTES)]) {
    const long = new Int32Array(memory);
    long.set([4, -80, 8, 70_000], 0);
    long.set([1, 0, 8, 70_000], 16);
    long.set([1, 0, 0, 0], 32);
    join(0, 64, 128, -10, 1, 512, 16, 1);
    expect([...new Int16Array(memory, 512, 5)]).toEqual([3, -5, 8, 32_767, 0]);
    // The highest sum first, among places that are told apart one by one and four by four.
    long.set([0, 3, 0, 0, 5, 0, 5, 0, 1, 5, 0], 64);
    long.set([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 5], 80);
    expect([1, 4, 7, 9, 11].map((count) => meet(256, 320, count))).toEqual([0, 1, 4, 4, 4]);
  }
});
