import { Piscina } from 'piscina';
import { byteLength, placeOf, type Raw } from '../input/index.js';
import { failed, type Result, type WorkSettings } from './work.js';
import type { Task } from './worker.js';

/** A message to a worker costs as much as a short document, so short ones go together, up to so many bytes. */
const PARCEL = 16 * 1024;

/** And up to so many documents. */
const MOST = 64;

interface Waiting {
  readonly raw: Raw;
  readonly resolve: (result: Result) => void;
}

/** A pool of worker threads. A document that kills its worker is that document's failure, and no other's. */
export function poolOf(
  size: number,
  settings: WorkSettings,
): { readonly work: (raw: Raw) => Promise<Result>; readonly dismiss: () => Promise<void> } {
  const pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: size,
    maxThreads: size,
    recordTiming: false,
  });
  let parcel: Waiting[] = [];
  let weight = 0;

  const run = async (raws: readonly Raw[]): Promise<readonly Result[]> => {
    const results: readonly string[] = await pool.run({ raws, settings } satisfies Task);
    return results.map((result) => JSON.parse(result) as Result);
  };

  async function send(): Promise<void> {
    const sent = parcel;
    parcel = [];
    weight = 0;
    try {
      const results = await run(sent.map(({ raw }) => raw));
      for (const [i, result] of results.entries()) sent[i]?.resolve(result);
    } catch (cause) {
      for (const { raw, resolve } of sent)
        resolve(sent.length === 1 ? failed(cause, placeOf(raw), byteLength(raw)) : await alone(raw));
    }
  }

  async function alone(raw: Raw): Promise<Result> {
    try {
      const [result] = await run([raw]);
      return result ?? failed(new Error('a worker gave no result'), placeOf(raw));
    } catch (cause) {
      return failed(cause, placeOf(raw), byteLength(raw));
    }
  }

  return {
    work: (raw) =>
      new Promise((resolve) => {
        // What comes in this turn of the event loop goes together; nothing waits for what may never come.
        if (parcel.length === 0) setImmediate(() => parcel.length > 0 && send());
        parcel.push({ raw, resolve });
        weight += byteLength(raw);
        if (weight >= PARCEL || parcel.length >= MOST) send();
      }),
    dismiss: () => pool.destroy(),
  };
}
