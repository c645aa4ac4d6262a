import { readFileSync, type Stats, statSync } from 'node:fs';
import { extname } from 'node:path';
// Not by way of the folder's index, with which the reading would be loaded before it is needed.
import { formatOfExtension } from '../input/formats/index.js';
import { STDIN } from '../input/stdin.js';
import { UsageError } from './errors.js';
import { BASELINE_FILE, CACHE_FILE } from './file-names.js';
import { isCache } from './findings-cache.js';
import { guardOf } from './guard.js';

/** The files that `check` writes besides its result, and what was taken for their names but is an input. */
export interface OwnFiles {
  readonly baseline: string | null;
  readonly cache: string | null;
  readonly inputs: readonly string[];
}

/** What the options name; true stands for an option without a name. */
export function ownFilesOf(options: {
  readonly writeBaseline?: string | true;
  readonly cache?: string | true;
}): OwnFiles {
  const inputs: string[] = [];
  const named = (value: string | true | undefined, byDefault: string): string | null => {
    if (value === undefined) return null;
    if (value === true) return byDefault;
    if (!isInputRather(value)) return value;
    inputs.push(value);
    return byDefault;
  };
  return {
    baseline: named(options.writeBaseline, BASELINE_FILE),
    cache: named(options.cache, CACHE_FILE),
    inputs,
  };
}

/**
 * @param names of the inputs
 * @throws UsageError where a file would be written over that is an input, or somebody else's
 */
export function guardFiles(
  names: readonly string[],
  { baseline, cache }: OwnFiles,
  outputs: readonly string[],
  parseBaseline: (value: unknown) => unknown,
): void {
  const guard = guardOf(names);
  for (const file of [...outputs, baseline, cache]) if (file != null) guard(file);
  if (baseline !== null) refuseForeign(baseline, 'baseline', (value) => parseBaseline(value) !== null);
  if (cache !== null && cache !== CACHE_FILE) refuseForeign(cache, 'cache', isCache);
}

/**
 * Whether what stands behind an option whose file may be left out can only be an input: in `--cache articles/` it is the
 * folder to check, and in `--write-baseline a.txt` an article that must not be written over.
 */
function isInputRather(value: string): boolean {
  if (value === STDIN || value.includes('://')) return true;
  const found = statOf(value);
  if (found === null) return /[*?{[]/.test(value);
  if (found.isDirectory()) return true;
  const ending = extname(value).toLowerCase();
  return ending !== '.json' && formatOfExtension(ending) !== undefined;
}

/**
 * Refuses to write over a file that somebody else wrote.
 *
 * @param isOwn whether a value read from JSON is what this command writes there
 * @throws UsageError
 */
function refuseForeign(file: string, what: string, isOwn: (value: unknown) => boolean): void {
  if (!statOf(file)?.isFile()) return;
  try {
    const text = readFileSync(file, 'utf8');
    if (text === '' || isOwn(JSON.parse(text))) return;
  } catch {
    // told below
  }
  throw new UsageError(
    `cannot write ${file}: it is there, and is no ${what} of claimsift; name another file`,
  );
}

/** Null where there is nothing, or nothing that can be reached; writing there will tell. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
