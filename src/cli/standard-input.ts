import { fstatSync } from 'node:fs';
import { InputError } from '../input/index.js';

const STDIN_FILE = 0;

/**
 * The bytes of standard input, as they come.
 *
 * @throws InputError where it is a folder, of which Node.js makes an empty stream
 */
export async function* standardInput(): AsyncGenerator<Uint8Array> {
  if (isFolder()) throw new InputError('unreadable', 'stdin', 'is a folder; name it in place of -');
  yield* process.stdin;
}

function isFolder(): boolean {
  try {
    return fstatSync(STDIN_FILE).isDirectory();
  } catch {
    return false; // closed
  }
}
