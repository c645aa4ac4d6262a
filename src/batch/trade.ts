import { asRaw } from './as-raw.js';
import type { Checked, CheckSettings, CheckTask } from './check-work.js';
import { type Lines, printed } from './lines.js';
import type { Order } from './order.js';
import type { Result, Task } from './result.js';
import type { Verified, VerifySettings, VerifyTask } from './verify-work.js';
import type { WorkSettings } from './work.js';

/** How one kind of work is ordered from others, and what comes back: `P`, which is plain data, for tasks `T`. */
export interface Trade<T, P> {
  /** The document that a task is about; or what it came to, where there is nothing left to do. */
  readonly subject: (task: T) => Task;
  readonly orderOf: (tasks: readonly T[]) => Order;
  readonly joined: (products: readonly P[]) => P;
  /** What a document comes to that failed where nobody could make anything of it. */
  readonly failedAs: (result: Result) => Promise<P>;
  /** Milliseconds that a document may take. */
  readonly time: number;
}

export const extracting = (settings: WorkSettings): Trade<Task, Lines> => ({
  subject: (task) => task,
  orderOf: (tasks) => ({ work: 'extract', tasks, settings }),
  joined: (products) => ({
    bytes: Buffer.concat(products.map(({ bytes }) => bytes)),
    accounts: products.flatMap(({ accounts }) => accounts),
  }),
  failedAs: (result) => printed([result]),
  time: settings.time,
});

export const checking = (settings: CheckSettings): Trade<CheckTask, readonly Checked[]> => ({
  subject: (task) => ('outcome' in task ? task : task.raw),
  orderOf: (tasks) => ({ work: 'check', tasks, settings }),
  joined: (products) => products.flat(),
  failedAs: async (result) => [result],
  time: settings.time,
});

export const verifying = (settings: VerifySettings): Trade<VerifyTask, readonly Verified[]> => ({
  subject: ({ document }) => asRaw(document),
  orderOf: (tasks) => ({ work: 'verify', tasks, settings }),
  joined: (products) => products.flat(),
  failedAs: async (result) => [result],
  time: settings.time,
});
