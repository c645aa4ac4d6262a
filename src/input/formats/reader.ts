import type { InputDocument } from '../document.js';
import type { InputError } from '../errors.js';
import type { Raw, RawFile } from '../raw.js';
import type { FieldNames } from '../record.js';
import type { Table } from '../tables.js';

/** What the user may decide about reading. Plain data, fit for another thread. */
export interface ReadSettings {
  /** Whether the captions of a page's pictures count as text. */
  readonly captions?: boolean;
  readonly fields?: FieldNames;
}

/**
 * Reads one whole file.
 *
 * @throws InputError where the file is none of the format
 */
export type DocumentReader = (
  file: RawFile,
  settings: ReadSettings,
) => InputDocument | Promise<InputDocument>;

/**
 * Parts a stream of bytes into its records, without reading them: that is for whoever works on them. An error
 * stands in the place of a record that cannot be told from its neighbours.
 *
 * @param name the path as given, or 'stdin'
 */
export type RecordSplitter = (
  chunks: AsyncIterable<Uint8Array>,
  name: string,
) => AsyncIterable<Raw | InputError>;

/**
 * Reads the tables of one file.
 *
 * @throws InputError where the file is none of the format
 */
export type TableReader = (file: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly charset?: string;
}) => Promise<readonly Table[]>;
