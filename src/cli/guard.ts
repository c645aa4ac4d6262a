import { statSync } from 'node:fs';
// Not by way of the folder's index, with which the reading would be loaded before it is needed.
import { STDIN } from '../input/stdin.js';
import { UsageError } from './errors.js';

/** Refuses to write over an input. */
export function guardOf(names: readonly string[]): (path: string) => void {
  const inputs = new Set(names.filter((name) => name !== STDIN).map(identity));
  return (path) => {
    if (inputs.has(identity(path))) {
      throw new UsageError(`cannot write ${path}: it is an input; name another file`);
    }
  };
}

/** Which file a path leads to, if to any: the same for a link and what it links to. */
function identity(path: string): string {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return path;
  }
}
