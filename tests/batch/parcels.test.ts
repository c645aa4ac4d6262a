import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parcelled } from '../../src/batch/parcels.js';

const light = { weigh: (item: number) => item, weight: 10 };

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const result: T[] = [];
  for await (const item of items) result.push(item);
  return result;
}

it('puts together what comes together, up to the weight of a parcel', async () => {
  expect(await all(parcelled(each([4, 4, 4, 1, 20, 1]), light))).toEqual([[4, 4, 4], [1, 20], [1]]);
});

it('loses nothing and keeps the order', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(12)), async (items) => {
      const parcels = await all(parcelled(each(items), light));
      expect(parcels.flat()).toEqual(items);
      for (const parcel of parcels) {
        expect(parcel.slice(0, -1).reduce((sum, item) => sum + item, 0)).toBeLessThan(10);
      }
    }),
  ));

it('gives what has come while the source still waits for the next item', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    yield 2;
    await new Promise(() => {}); // for ever
  }
  expect(await parcelled(slow(), light).next()).toEqual({ value: [1, 2], done: false });
});

it('passes on an error of the source after what came before it', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('broken');
  }
  const parcels = parcelled(broken(), light);
  expect(await parcels.next()).toEqual({ value: [1], done: false });
  await expect(parcels.next()).rejects.toThrow('broken');
});
