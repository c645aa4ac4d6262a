import type { Checked, CheckSettings, CheckTask } from './check-work.js';
import { type Lines, printed } from './lines.js';
import type { Task } from './result.js';
import type { Verified, VerifySettings, VerifyTask } from './verify-work.js';
import type { WorkSettings } from './work.js';

/** What is to be done with some tasks, in whatever thread or process. Plain data. */
export type Order =
  | { readonly work: 'extract'; readonly tasks: readonly Task[]; readonly settings: WorkSettings }
  | { readonly work: 'check'; readonly tasks: readonly CheckTask[]; readonly settings: CheckSettings }
  | { readonly work: 'verify'; readonly tasks: readonly VerifyTask[]; readonly settings: VerifySettings };

/** What an order comes to. Plain data. */
export type Product = Lines | readonly Checked[] | readonly Verified[];

/** Carries an order out, each task within its time. Only what this work takes is loaded. */
export async function carriedOut(order: Order): Promise<Product> {
  switch (order.work) {
    case 'extract':
      return printed((await import('./work.js')).workOn(order.tasks, order.settings));
    case 'check':
      return all((await import('./check-work.js')).checkOn(order.tasks, order.settings));
    case 'verify':
      return all((await import('./verify-work.js')).verifyOn(order.tasks, order.settings));
  }
}

/** The same, where somebody else watches the time: documents that are unpacked may be among the tasks. */
export async function carriedOutUnwatched(order: Order): Promise<Product> {
  switch (order.work) {
    case 'extract': {
      const { resultOf } = await import('./work.js');
      return printed(
        eachOf(order.tasks, async (task) => ('outcome' in task ? task : resultOf(task, order.settings))),
      );
    }
    case 'check': {
      const { checkedOf } = await import('./check-work.js');
      return all(eachOf(order.tasks, (task) => checkedOf(task, order.settings)));
    }
    case 'verify': {
      const { verifiedOf } = await import('./verify-work.js');
      return all(eachOf(order.tasks, async (task) => verifiedOf(task, order.settings)));
    }
  }
}

async function* eachOf<T, R>(tasks: readonly T[], work: (task: T) => Promise<R>): AsyncGenerator<R> {
  for (const task of tasks) yield work(task);
}

export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
