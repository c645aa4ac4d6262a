import {
  type InputDocument,
  isUnpacked,
  type Raw,
  type RawTables,
  type ReadSettings,
  readingOf,
  readTables,
  type Table,
} from '../input/index.js';
import type { Apart } from './apart.js';
import { heldTo } from './held-to.js';
import { DocumentFailed, type Result } from './result.js';

/** Work on one document after another, for those who make something else of it than a report. */
export interface Budgeted {
  /**
   * A document, read in a process of its own where it is unpacked.
   *
   * @throws InputError, DocumentFailed
   */
  readonly read: (raw: Raw) => Promise<InputDocument>;
  /**
   * The tables of a file, read in a process of its own where it is unpacked.
   *
   * @throws InputError, DocumentFailed
   */
  readonly readTables: (raw: RawTables) => Promise<readonly Table[]>;
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

  const processes = (): Promise<Apart> => {
    apart ??= import('./apart.js').then(({ processesApart }) => processesApart());
    return apart;
  };

  const within = <T>(raw: Raw, work: () => T): T => heldTo(time, raw, work);

  return {
    async read(raw) {
      if (isUnpacked(raw)) return orFailed(await (await processes()).read(raw, settings, time));
      const read = await readingOf(raw, settings);
      return within(raw, read);
    },
    async readTables(raw) {
      return isUnpacked(raw) ? orFailed(await (await processes()).readTables(raw, time)) : readTables(raw);
    },
    within,
    dismiss: async () => (await apart)?.dismiss(),
  };
}

/** @throws DocumentFailed */
function orFailed<T extends object>(read: T | Result): T {
  if ('outcome' in read) throw new DocumentFailed(read);
  return read;
}
