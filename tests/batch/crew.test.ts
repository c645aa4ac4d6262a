import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { crewOf } from '../../src/batch/crew.js';

const KB = 1024;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Who did items of a weight that came one after another, two in hand at a time. */
async function doneBy(items: number, weight: number, size?: number): Promise<readonly string[]> {
  const done: string[] = [];
  let opened = 0;
  const { work, dismiss } = crewOf<number, string>({
    ...(size === undefined ? {} : { size }),
    weigh: () => weight,
    here: async () => {
      await turn();
      return 'main';
    },
    open: async (workers) => {
      opened = workers;
      return {
        work: async () => {
          await turn();
          return 'worker';
        },
        dismiss: async () => {},
      };
    },
  });
  const two = async (): Promise<void> => {
    for (let i = 0; i < items / 2; i++) done.push(await work(i));
  };
  await Promise.all([two(), two()]);
  await dismiss();
  if (size !== undefined) expect(opened).toBeLessThan(size);
  return done;
}

it('is the main thread alone for one job, and for a few documents', async () => {
  expect(new Set(await doneBy(400, 40 * KB, 1))).toEqual(new Set(['main']));
  expect(new Set(await doneBy(6, 10 * KB, 4))).toEqual(new Set(['main']));
});

it('is as large as is asked for when there is more', async () => {
  const done = await doneBy(40, 40 * KB, 2);
  expect(done.filter((who) => who === 'main').length).toBeGreaterThan(10);
  expect(done.filter((who) => who === 'worker').length).toBeGreaterThan(10);
});

it.runIf(availableParallelism() === 2)('is joined on two cores when there is much', async () => {
  expect(new Set(await doneBy(200, 40 * KB))).toEqual(new Set(['main'])); // 8 MB
  expect(new Set(await doneBy(400, 40 * KB))).toEqual(new Set(['main', 'worker']));
});
