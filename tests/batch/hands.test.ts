import { expect, it } from 'vitest';
import { hands } from '../../src/batch/hands.js';

/** A hand that finishes when it is told to, and notes what it was given. */
function handNamed(name: string, given: string[]) {
  const finish: ((error?: Error) => void)[] = [];
  return {
    finish: (error?: Error) => finish.shift()?.(error),
    hand: (item: number): Promise<string> => {
      given.push(`${name}${item}`);
      return new Promise((resolve, reject) => {
        finish.push((error) => (error ? reject(error) : resolve(`${item} by ${name}`)));
      });
    },
  };
}

it('gives each item to the first hand that is free, in their order', async () => {
  const given: string[] = [];
  const [a, b] = [handNamed('a', given), handNamed('b', given)];
  const { join, work } = hands<number, string>();
  join(a.hand);
  const results = [1, 2, 3, 4].map(work);
  await Promise.resolve();
  expect(given).toEqual(['a1']);
  join(b.hand);
  await new Promise(setImmediate);
  expect(given).toEqual(['a1', 'b2']);
  b.finish();
  expect(await results[1]).toBe('2 by b');
  await new Promise(setImmediate);
  expect(given).toEqual(['a1', 'b2', 'b3']);
  a.finish();
  expect(await results[0]).toBe('1 by a');
  await new Promise(setImmediate);
  expect(given).toEqual(['a1', 'b2', 'b3', 'a4']);
});

it('goes on with a hand that has failed', async () => {
  const given: string[] = [];
  const a = handNamed('a', given);
  const { join, work } = hands<number, string>();
  join(a.hand);
  const [first, second] = [work(1), work(2)];
  a.finish(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await new Promise(setImmediate);
  a.finish();
  expect(await second).toBe('2 by a');
});
