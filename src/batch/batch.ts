import { availableParallelism } from 'node:os';
import { byteLength, type InputError, type Raw } from '../input/index.js';
import { type Lines, printed, resultsIn } from './lines.js';
import { inOrder } from './ordered.js';
import { parcelled } from './parcels.js';
import type { Pool } from './pool.js';
import { failed, type Result, type Task } from './result.js';
import type { WorkSettings } from './work.js';

export interface BatchSettings {
  /** Worker threads; all cores where nothing is said, and there are more than a few documents. */
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
  const workers = jobs ?? availableParallelism();
  const crew = workers > 1 ? crewOf(workers, settings, jobs === undefined ? FEW : 0) : null;
  const parcels = parcelled(tasksOf(documents), { weigh, weight: PARCEL });
  const work = async (tasks: readonly Task[]): Promise<R> => {
    const pool = tasks.some((task) => weigh(task) > HEAVIEST) ? null : await crew?.poolFor(tasks.length);
    if (pool) return fromWorker(await pool.work(tasks));
    const { workOn } = await import('./work.js'); // which workers load for themselves
    return fromHere(workOn(tasks, settings));
  };
  try {
    yield* inOrder(parcels, work, {
      weigh: (tasks) => tasks.reduce((sum, task) => sum + weigh(task), 0),
      capacity: crew ? workers * AHEAD : 1,
      ...(signal === undefined ? {} : { signal }),
    });
  } finally {
    await crew?.dismiss();
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

/** Up to so many documents are done sooner than a worker starts. */
const FEW = 4;

/** Weight of what is worked on together: as short as a person waits for, as long as makes the rest of it small. */
const PARCEL = 32 * 1024;

/** Weight in hand for each worker: enough that none waits for the reading, and the order costs little. */
const AHEAD = 8 * PARCEL;

/** A document above this is worked on in the main thread, since the memory of a worker is limited. */
const HEAVIEST = 2 * 1024 * 1024;

/** What a document weighs besides its bytes: its report is larger than it. */
const LIGHTEST = 1024;

const weigh = (task: Task): number => LIGHTEST + ('kind' in task ? byteLength(task) : 0);

interface Crew {
  /** The workers for the next so many documents; null where it is not worth having any. */
  readonly poolFor: (documents: number) => Promise<Pool | null>;
  readonly dismiss: () => Promise<void>;
}

/** Worker threads, which are hired when more than the first few documents come. */
function crewOf(size: number, settings: WorkSettings, few: number): Crew {
  let begun = 0;
  let hired: Promise<Pool> | null = null;
  return {
    async poolFor(documents) {
      begun += documents;
      if (begun <= few) return null;
      hired ??= import('./pool.js').then(({ poolOf }) => poolOf(size, settings));
      return hired;
    },
    async dismiss() {
      await (await hired)?.dismiss();
    },
  };
}
