import { type InputDocument, isUnpacked, type Raw, type ReadSettings, readingOf } from '../input/index.js';
import type { Apart } from './apart.js';
import { DocumentFailed, timedOut } from './result.js';
import { TimedOut, withinTime } from './time-limit.js';

/** Work on one document after another, for those who make something else of it than a report. */
export interface Budgeted {
  /**
   * A document, read in a process of its own where it is unpacked.
   *
   * @throws InputError, DocumentFailed
   */
  readonly read: (raw: Raw) => Promise<InputDocument>;
  /**
   * What is made of a document that was read.
   *
   * @throws DocumentFailed where it takes too long, and whatever `work` throws
   */
  readonly within: <T>(raw: Raw, work: () => T) => T;
  /** Ends the processes. */
  readonly dismiss: () => Promise<void>;
}

/** @param time milliseconds that a document may take */
export function budgeted(settings: ReadSettings, time: number): Budgeted {
  let apart: Promise<Apart> | null = null;

  async function readApart(raw: Raw): Promise<InputDocument> {
    apart ??= import('./apart.js').then(({ processesApart }) => processesApart());
    const read = await (await apart).read(raw, settings, time);
    if ('outcome' in read) throw new DocumentFailed(read);
    return read;
  }

  function within<T>(raw: Raw, work: () => T): T {
    try {
      return withinTime(time, work);
    } catch (error) {
      throw error instanceof TimedOut ? new DocumentFailed(timedOut(raw, time)) : error;
    }
  }

  return {
    async read(raw) {
      if (isUnpacked(raw)) return readApart(raw);
      const read = await readingOf(raw, settings);
      return within(raw, read);
    },
    within,
    dismiss: async () => (await apart)?.dismiss(),
  };
}
