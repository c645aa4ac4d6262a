import { Piscina } from 'piscina';
import type { Raw } from '../input/index.js';
import { type Lines, printed } from './lines.js';
import type { Task } from './result.js';
import type { WorkSettings } from './work.js';
import type { Request } from './worker.js';

/**
 * V8 lets garbage pile up in proportion to what it may use, which is a share of the machine's memory for every worker by
 * itself. So much is enough for the largest document that comes to one.
 */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

export interface Pool {
  readonly work: (tasks: readonly Task[]) => Promise<Lines>;
  readonly dismiss: () => Promise<void>;
}

/** A pool of worker threads. A document that kills its worker is tried once more, `apart` from everything else. */
export function poolOf(size: number, settings: WorkSettings, apart: (raw: Raw) => Promise<Lines>): Pool {
  const pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 0, // each is started when there is something to do for it, and stays
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits: MEMORY,
  });
  const run = (tasks: readonly Task[]): Promise<Lines> => pool.run({ tasks, settings } satisfies Request);

  async function work(tasks: readonly Task[]): Promise<Lines> {
    try {
      return await run(tasks);
    } catch {
      const [task] = tasks;
      if (task === undefined || tasks.length > 1) return joined(await inTurn(tasks));
      return 'outcome' in task ? printed([task]) : apart(task);
    }
  }

  /** Each by itself, so that whichever of them is at fault shows. */
  async function inTurn(tasks: readonly Task[]): Promise<readonly Lines[]> {
    const results: Lines[] = [];
    for (const task of tasks) results.push(await work([task]));
    return results;
  }

  return { work, dismiss: () => pool.destroy() };
}

const joined = (results: readonly Lines[]): Lines => ({
  bytes: Buffer.concat(results.map(({ bytes }) => bytes)),
  accounts: results.flatMap(({ accounts }) => accounts),
});
