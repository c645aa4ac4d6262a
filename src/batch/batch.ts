import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { InputError, Raw } from '../input/index.js';
import type { Apart } from './apart.js';
import { crewOf } from './crew.js';
import { type Lines, printed, resultsIn } from './lines.js';
import { inOrder } from './ordered.js';
import { parcelled } from './parcels.js';
import { failed, type Result, type Task } from './result.js';
import { countWork, optimizeLate } from './tier-up.js';
import { isRisky, weigh, weightOf } from './weight.js';
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
  inParcels(documents, settings, batch, { fromHere: all, fromWorker: resultsIn });

/** What the documents came to as JSON Lines, in order: where nothing else is wanted, nothing else need be made of it. */
export const linesOf = (
  documents: Documents,
  settings: WorkSettings,
  batch: BatchSettings,
): AsyncGenerator<Lines> =>
  inParcels(documents, settings, batch, { fromHere: printed, fromWorker: (lines) => lines });

interface Forms<R> {
  readonly fromHere: (results: AsyncIterable<Result>) => Promise<R>;
  readonly fromWorker: (lines: Lines) => R;
}

async function* inParcels<R>(
  documents: Documents,
  settings: WorkSettings,
  { jobs, signal }: BatchSettings,
  { fromHere, fromWorker }: Forms<R>,
): AsyncGenerator<R> {
  const most = jobs ?? availableParallelism();
  const inMainThread = async (tasks: readonly Task[]): Promise<R> => {
    optimizeLate();
    const { workOn } = await import('./work.js'); // which workers load for themselves
    return fromHere(most > 1 ? withBreaks(workOn(tasks, settings)) : workOn(tasks, settings));
  };
  let apart: Promise<Apart> | null = null;
  const inProcessApart = async (raw: Raw): Promise<Lines> => {
    apart ??= import('./apart.js').then(({ processesApart }) => processesApart());
    return (await apart).work(raw, settings);
  };
  const dismissApart = async (): Promise<void> => (await apart)?.dismiss();
  /** Risky documents come by themselves. Whoever has one waits for another process to do it. */
  const riskless =
    (hand: (tasks: readonly Task[]) => Promise<R>) =>
    async (tasks: readonly Task[]): Promise<R> => {
      const [task] = tasks;
      return task !== undefined && 'kind' in task && isRisky(task)
        ? fromWorker(await inProcessApart(task))
        : hand(tasks);
    };
  const crew = crewOf({
    ...(jobs === undefined ? {} : { size: jobs }),
    weigh: weightOf,
    done: countWork,
    here: riskless(inMainThread),
    async open(workers) {
      const { poolOf } = await import('./pool.js');
      const { work, dismiss } = poolOf(workers, settings, inProcessApart);
      return { work: riskless(async (tasks) => fromWorker(await work(tasks))), dismiss };
    },
  });
  const parcels = parcelled(tasksOf(documents), { weigh, weight: PARCEL, alone: isRisky });
  try {
    yield* inOrder(parcels, crew.work, {
      weigh: weightOf,
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

async function all(results: AsyncIterable<Result>): Promise<readonly Result[]> {
  const list: Result[] = [];
  for await (const result of results) list.push(result);
  return list;
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
