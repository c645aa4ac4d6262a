import type { InputDocument } from '../document.js';
import type { InputError } from '../errors.js';

/** One input format. A later one is a file here and a line in the list. */
export interface Reader {
  /** File name endings that select it, in lower case. */
  readonly extensions: readonly string[];
  /** Whether one input may hold any number of documents. */
  readonly many: boolean;
  /**
   * @param name the path as given, or 'stdin'
   * @returns a document, or the error that stands in its place
   */
  readonly read: (
    chunks: AsyncIterable<Uint8Array>,
    name: string,
  ) => AsyncIterable<InputDocument | InputError>;
}
