import { extname } from 'node:path';
import type { InputDocument } from './document.js';
import { InputError } from './errors.js';
import { type InputFormat, type Reader, readers } from './formats/index.js';
import { open, STDIN } from './open.js';

/** The reader of the given format, else of the input's extension, else of plain text. */
export function readerFor(name: string, format?: InputFormat): Reader {
  if (format !== undefined) return readers[format];
  const extension = extname(name).toLowerCase();
  const known: readonly Reader[] = Object.values(readers);
  return known.find(({ extensions }) => extensions.includes(extension)) ?? readers.text;
}

/**
 * The documents of all inputs, in order, one at a time. Whatever cannot be read gives an InputError in its place,
 * and the rest goes on.
 *
 * @param names paths, or '-' for standard input
 * @param format an input format that holds for all of them; by extension otherwise
 */
export async function* read(
  names: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  format?: InputFormat,
): AsyncGenerator<InputDocument | InputError> {
  for (const name of names) {
    try {
      yield* readerFor(name, format).read(open(name, stdin), name === STDIN ? 'stdin' : name);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield error;
    }
  }
}
