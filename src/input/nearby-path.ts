import { existsSync, opendirSync } from 'node:fs';
import { join, parse, sep } from 'node:path';
import { nearest } from '../nearest.js';

/**
 * The path that was likely meant by one that leads nowhere: 'articles/mill.txt' for 'articels/mil.txt', where there is such
 * a file. Each step that is not there is sought among what is. Null where some step is like none of them.
 */
export function nearbyPath(path: string): string | null {
  const { root } = parse(path);
  let at = root;
  for (const step of path.slice(root.length).split(sep)) {
    if (step === '' || step === '.') continue;
    const there = step === '..' || existsSync(join(at, step)) ? step : likeliest(step, entriesOf(at || '.'));
    if (there === null) return null;
    at = join(at, there);
  }
  return at;
}

/** The same file with another ending before one of another name. */
const likeliest = (step: string, entries: readonly string[]): string | null =>
  entries.find((entry) => parse(entry).name === parse(step).name) ?? nearest(step, entries);

/** A folder of more is not read to its end for a suggestion. */
const MOST_ENTRIES = 10_000;

function entriesOf(folder: string): readonly string[] {
  const names: string[] = [];
  try {
    const entries = opendirSync(folder);
    try {
      for (
        let entry = entries.readSync();
        entry !== null && names.length < MOST_ENTRIES;
        entry = entries.readSync()
      )
        names.push(entry.name);
    } finally {
      entries.closeSync();
    }
  } catch {
    // No folder, or nobody may read it: then there is nothing to suggest.
  }
  return names.sort();
}
