import { availableParallelism } from 'node:os';
import { byteLength, InputError, type Raw } from '../input/index.js';
import { inOrder } from './ordered.js';
import { failed, type Result, type WorkSettings, workOn } from './work.js';

export interface BatchSettings {
  /** Worker threads; all cores where nothing is said, and there are more than a few documents. */
  readonly jobs?: number;
  /** Finishes the documents in hand when it is aborted. */
  readonly signal?: AbortSignal;
}

type Work = (raw: Raw) => Promise<Result>;

/** What each document came to, in order. */
export async function* resultsOf(
  documents: AsyncIterable<Raw | InputError>,
  settings: WorkSettings,
  { jobs, signal }: BatchSettings,
): AsyncGenerator<Result> {
  const workers = jobs ?? availableParallelism();
  const here: Work = (raw) => workOn(raw, settings);
  const crew = workers > 1 ? crewOf(workers, settings, jobs === undefined ? FEW : 0, here) : null;
  const work = crew?.work ?? here;
  try {
    yield* inOrder(
      documents,
      async (document) => (document instanceof InputError ? failed(document, document.id) : work(document)),
      {
        weigh: (document) => LIGHTEST + (document instanceof InputError ? 0 : byteLength(document)),
        capacity: crew ? workers * AHEAD : 1,
        ...(signal === undefined ? {} : { signal }),
      },
    );
  } finally {
    await crew?.dismiss();
  }
}

/** Up to so many documents are done sooner than a worker starts. */
const FEW = 4;

/** Bytes in hand for each worker: enough that none waits for the reading, and the order costs little. */
const AHEAD = 512 * 1024;

/** What a document weighs besides its bytes: its report is larger than it. */
const LIGHTEST = 1024;

interface Crew {
  readonly work: Work;
  readonly dismiss: () => Promise<void>;
}

/** Worker threads, which are hired when the first few documents are done and more are coming. */
function crewOf(size: number, settings: WorkSettings, few: number, here: Work): Crew {
  let started = 0;
  let hired: Promise<Crew> | null = null;
  return {
    async work(raw) {
      started += 1;
      if (started <= few) return here(raw);
      hired ??= import('./pool.js').then(({ poolOf }) => poolOf(size, settings));
      return (await hired).work(raw);
    },
    async dismiss() {
      await (await hired)?.dismiss();
    },
  };
}
