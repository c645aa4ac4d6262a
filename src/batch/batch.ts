import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { InputError, Raw } from '../input/index.js';
import type { Apart } from './apart.js';
import type { Checked, CheckSettings, CheckTask } from './check-work.js';
import { crewOf } from './crew.js';
import { type Lines, printed, resultsIn } from './lines.js';
import { all } from './order.js';
import { inOrder } from './ordered.js';
import { parcelled } from './parcels.js';
import { failed, type Result, type Task } from './result.js';
import { countWork, optimizeLate } from './tier-up.js';
import { checking, extracting, type Trade, verifying } from './trade.js';
import type { Verified, VerifySettings, VerifyTask } from './verify-work.js';
import { isRisky, weigh } from './weight.js';
import type { WorkSettings } from './work.js';

export interface BatchSettings {
  /** Documents that are worked on at a time; where nothing is said, by the cores and by how much there is to do. */
  readonly jobs?: number;
  /** Finishes the documents in hand when it is aborted. */
  readonly signal?: AbortSignal;
}

export type Documents = AsyncIterable<Raw | InputError>;

/** What the documents came to, in order, as many at a time as were worked on together. */
export const resultsOf = (
  documents: Documents,
  settings: WorkSettings,
  batch: BatchSettings,
): AsyncGenerator<readonly Result[]> =>
  inParcels(tasksOf(documents), extracting(settings), batch, {
    work: extraction(settings),
    fromHere: all,
    fromElsewhere: resultsIn,
  });

/** What the documents came to as JSON Lines, in order: where nothing else is wanted, nothing else need be made of it. */
export const linesOf = (
  documents: Documents,
  settings: WorkSettings,
  batch: BatchSettings,
): AsyncGenerator<Lines> =>
  inParcels(tasksOf(documents), extracting(settings), batch, {
    work: extraction(settings),
    fromHere: printed,
    fromElsewhere: (lines) => lines,
  });

const extraction = (settings: WorkSettings) => async (): Promise<Work<Task, Result>> => {
  const { workOn } = await import('./work.js');
  return (tasks) => workOn(tasks, settings);
};

/** The documents with what is found in them, in order, as many at a time as were worked on together. */
export const checkedOf = (
  tasks: AsyncIterable<CheckTask>,
  settings: CheckSettings,
  batch: BatchSettings,
): AsyncGenerator<readonly Checked[]> =>
  inParcels(tasks, checking(settings), batch, {
    async work() {
      const { checkOn } = await import('./check-work.js');
      return (some) => checkOn(some, settings);
    },
    fromHere: all,
    fromElsewhere: (checked) => checked,
  });

/** What became of the articles when they were held against their sources, in order, as many at a time as were together. */
export const verifiedOf = (
  tasks: AsyncIterable<VerifyTask>,
  settings: VerifySettings,
  batch: BatchSettings,
): AsyncGenerator<readonly Verified[]> =>
  inParcels(tasks, verifying(settings), batch, {
    async work() {
      const { verifyOn } = await import('./verify-work.js');
      return (some) => verifyOn(some, settings);
    },
    fromHere: all,
    fromElsewhere: (verified) => verified,
  });

/** What is made of tasks, one by one. */
type Work<T, R> = (tasks: readonly T[]) => AsyncIterable<R>;

/** How results `R` come back as parcels `Q`, whoever worked on them. */
interface Forms<T, P, R, Q> {
  /** Loads what it takes to work in this thread. Workers load it for themselves. */
  readonly work: () => Promise<Work<T, R>>;
  readonly fromHere: (results: AsyncIterable<R>) => Promise<Q>;
  readonly fromElsewhere: (product: P) => Q;
}

async function* inParcels<T, P, R, Q>(
  tasks: AsyncIterable<T>,
  trade: Trade<T, P>,
  { jobs, signal }: BatchSettings,
  { work, fromHere, fromElsewhere }: Forms<T, P, R, Q>,
): AsyncGenerator<Q> {
  const most = jobs ?? availableParallelism();
  const weighOne = (task: T): number => weigh(trade.subject(task));
  const weighAll = (tasks: readonly T[]): number => tasks.reduce((sum, task) => sum + weighOne(task), 0);
  const inMainThread = async (tasks: readonly T[]): Promise<Q> => {
    optimizeLate();
    const results = (await work())(tasks);
    return fromHere(most > 1 ? withBreaks(results) : results);
  };
  let apart: Promise<Apart> | null = null;
  const inProcessApart = async (task: T): Promise<P> => {
    const raw = trade.subject(task);
    if ('outcome' in raw) return trade.failedAs(raw);
    apart ??= import('./apart.js').then(({ processesApart }) => processesApart());
    const product = await (await apart).work(raw, trade.orderOf([task]), trade.time);
    return 'outcome' in product ? trade.failedAs(product) : (product as P);
  };
  const dismissApart = async (): Promise<void> => (await apart)?.dismiss();
  /** Risky documents come by themselves. Whoever has one waits for another process to do it. */
  const riskless =
    (hand: (tasks: readonly T[]) => Promise<Q>) =>
    async (tasks: readonly T[]): Promise<Q> => {
      const [task] = tasks;
      return task !== undefined && isRisky(trade.subject(task))
        ? fromElsewhere(await inProcessApart(task))
        : hand(tasks);
    };
  const crew = crewOf<readonly T[], Q>({
    ...(jobs === undefined ? {} : { size: jobs }),
    weigh: weighAll,
    done: countWork,
    here: riskless(inMainThread),
    async open(workers) {
      const { poolOf } = await import('./pool.js');
      const { work, dismiss } = poolOf(workers, trade, inProcessApart);
      return { work: riskless(async (tasks) => fromElsewhere(await work(tasks))), dismiss };
    },
  });
  const parcels = parcelled(tasks, {
    weigh: weighOne,
    weight: PARCEL,
    alone: (task) => isRisky(trade.subject(task)),
  });
  try {
    yield* inOrder(parcels, crew.work, {
      weigh: weighAll,
      capacity: most > 1 ? most * AHEAD : 1,
      ...(signal === undefined ? {} : { signal }),
    });
  } finally {
    await crew.dismiss();
    await dismissApart();
  }
}

async function* tasksOf(documents: Documents): AsyncGenerator<Task> {
  for await (const document of documents) yield 'kind' in document ? document : failed(document, document.id);
}

/** Weight of what is worked on together: as short as a person waits for, as long as makes the rest of it small. */
const PARCEL = 32 * 1024;

/** Weight in hand for each worker: enough that none waits for the reading, and the order costs little. */
const AHEAD = 8 * PARCEL;

/** Between two documents the main thread sees to what the workers have done, and gives them more. */
async function* withBreaks<T>(results: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const result of results) {
    yield result;
    await setImmediate();
  }
}
