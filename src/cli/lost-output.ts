import { fstatSync, readSync, statSync } from 'node:fs';
import { devNull } from 'node:os';

const STDOUT = 1;

/**
 * Whether standard output may have been closed by whoever started the command (`>&-`).
 *
 * Node then puts the null device in its place, opened for reading and writing, so that every write goes well and
 * nothing arrives. Python's and Node's own ways to drop a child's output leave the very same behind, so this is no
 * more than a suspicion: enough for a warning, not for an error. `> /dev/null` is open for writing alone.
 */
export function mayBeClosed(): boolean {
  try {
    if (fstatSync(STDOUT).rdev !== statSync(devNull).rdev) return false;
    readSync(STDOUT, Buffer.alloc(1));
    return true;
  } catch {
    return false; // not to be read from, or no null device here
  }
}
