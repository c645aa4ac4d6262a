import { Piscina } from 'piscina';
import type { Order } from './order.js';
import type { Trade } from './trade.js';

/**
 * V8 lets garbage pile up in proportion to what it may use, which is a share of the machine's memory for every worker by
 * itself. So much is enough for the largest document that comes to one.
 */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

export interface Pool<T, P> {
  readonly work: (tasks: readonly T[]) => Promise<P>;
  readonly dismiss: () => Promise<void>;
}

/** A pool of worker threads. A document that kills its worker is tried once more, `apart` from everything else. */
export function poolOf<T, P>(
  size: number,
  { orderOf, joined }: Pick<Trade<T, P>, 'orderOf' | 'joined'>,
  apart: (task: T) => Promise<P>,
): Pool<T, P> {
  const pool = new Piscina<Order, P>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 0, // each is started when there is something to do for it, and stays
    maxThreads: size,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits: MEMORY,
  });

  async function work(tasks: readonly T[]): Promise<P> {
    try {
      return await pool.run(orderOf(tasks));
    } catch {
      const [task] = tasks;
      return task !== undefined && tasks.length === 1 ? apart(task) : joined(await inTurn(tasks));
    }
  }

  /** Each by itself, so that whichever of them is at fault shows. */
  async function inTurn(tasks: readonly T[]): Promise<readonly P[]> {
    const products: P[] = [];
    for (const task of tasks) products.push(await work([task]));
    return products;
  }

  return { work, dismiss: () => pool.destroy() };
}
