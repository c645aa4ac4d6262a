import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/batch/ordered.js';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const result: T[] = [];
  for await (const item of items) result.push(item);
  return result;
}

it('keeps the order of the items, however long each takes', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(5), { maxLength: 30 }),
      fc.integer({ min: 1, max: 8 }),
      async (times, capacity) => {
        const items = times.map((time, index) => ({ time, index }));
        const work = async ({ time, index }: { time: number; index: number }) => {
          await pause(time);
          return index;
        };
        expect(await all(inOrder(each(items), work, { weigh: () => 1, capacity }))).toEqual(
          items.map(({ index }) => index),
        );
      },
    ),
    { numRuns: 30 },
  ));

it('takes no more than its capacity holds, and one item that is heavier', async () => {
  let [taken, given, most] = [0, 0, 0];
  async function* items(): AsyncGenerator<number> {
    for (const weight of [1, 1, 1, 50, 1, 1, 1]) {
      taken += 1;
      yield weight;
    }
  }
  for await (const _ of inOrder(items(), async (weight) => weight, {
    weigh: (weight) => weight,
    capacity: 3,
  })) {
    given += 1;
    await pause(1);
    most = Math.max(most, taken - given);
  }
  expect(given).toBe(7);
  expect(most).toBeLessThanOrEqual(4);
});

it('gives a result while the source still waits for the next item', async () => {
  async function* slow(): AsyncGenerator<string> {
    yield 'a';
    await new Promise(() => {}); // for ever
  }
  const results = inOrder(slow(), async (item) => item, { weigh: () => 1, capacity: 10 });
  expect(await results.next()).toEqual({ value: 'a', done: false });
});

it('finishes what is in hand when it is stopped, and takes nothing more', async () => {
  const controller = new AbortController();
  let taken = 0;
  async function* endless(): AsyncGenerator<number> {
    for (;;) yield taken++;
  }
  const results: number[] = [];
  const work = async (item: number): Promise<number> => {
    await pause(2);
    return item;
  };
  const { signal } = controller;
  for await (const item of inOrder(endless(), work, { weigh: () => 1, capacity: 4, signal })) {
    results.push(item);
    if (item === 5) controller.abort();
  }
  expect(results).toEqual(results.map((_, i) => i));
  expect(results.length).toBe(taken);
  expect(taken).toBeLessThanOrEqual(11);
});

it('passes on an error of the source after what came before it', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield 'a';
    throw new Error('broken');
  }
  const results = inOrder(broken(), async (item) => item, { weigh: () => 1, capacity: 4 });
  expect(await results.next()).toEqual({ value: 'a', done: false });
  await expect(results.next()).rejects.toThrow('broken');
});
