import { createReadStream } from 'node:fs';
import { InputError } from './errors.js';

/** The name that stands for standard input on the command line. */
export const STDIN = '-';

/**
 * The bytes of an input, as they come.
 *
 * @throws InputError while the bytes are read: 'not-found' or 'unreadable', with the path
 */
export async function* open(name: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* name === STDIN ? stdin : createReadStream(name);
  } catch (cause) {
    throw describe(cause, name);
  }
}

/** What the operating system's refusal means for the reader of the message. */
function describe(cause: unknown, name: string): unknown {
  if (!(cause instanceof Error && 'code' in cause && typeof cause.code === 'string')) return cause;
  const options = { cause };
  switch (cause.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new InputError('not-found', name, 'no such file; check the path', name, options);
    case 'EISDIR':
      return new InputError('unreadable', name, 'is a directory; name the files in it', name, options);
    case 'EACCES':
    case 'EPERM':
      return new InputError('unreadable', name, 'no permission to read it', name, options);
    default:
      return new InputError('unreadable', name, `cannot be read (${cause.message})`, name, options);
  }
}
