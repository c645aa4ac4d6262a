import { createReadStream } from 'node:fs';
import { suggestion } from '../nearest.js';
import { InputError } from './errors.js';
import { nearbyPath } from './nearby-path.js';

/**
 * The bytes of a file, as they come.
 *
 * @throws InputError while the bytes are read: 'not-found' or 'unreadable', with the path
 */
export async function* openFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK });
  } catch (cause) {
    throw unreadable(cause, path);
  }
}

const CHUNK = 256 * 1024;

function notThere(name: string): string {
  if (/^(?:www\.|https?:)/i.test(name)) return 'no such file; if it is an address, begin it with https://';
  return `no such file${suggestion(nearbyPath(name)) || '; check the path'}`;
}

/** What the operating system's refusal means for the reader of the message. */
export function unreadable(cause: unknown, name: string): unknown {
  if (!(cause instanceof Error && 'code' in cause && typeof cause.code === 'string')) return cause;
  const options = { cause };
  switch (cause.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new InputError('not-found', name, notThere(name), name, options);
    case 'ELOOP':
      return new InputError('unreadable', name, 'is a link that leads round in a circle', name, options);
    case 'ENAMETOOLONG':
      return new InputError(
        'not-found',
        name,
        'is too long to be the name of a file; check the path',
        name,
        options,
      );
    case 'EACCES':
    case 'EPERM':
      return new InputError('unreadable', name, 'no permission to read it', name, options);
    default:
      return new InputError('unreadable', name, `cannot be read (${cause.message})`, name, options);
  }
}
