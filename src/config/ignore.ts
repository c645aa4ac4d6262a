import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isSlow, TOO_SLOW } from './slow-pattern.js';

export const IGNORE_FILE = '.claimsiftignore';

export interface IgnoreSettings {
  /** Files in the syntax of .gitignore, in place of every .claimsiftignore. */
  readonly paths?: readonly string[];
  /** Further patterns in that syntax. */
  readonly patterns?: readonly string[];
  /** False ignores nothing. */
  readonly enabled: boolean;
}

/**
 * Says of a path whether it is ignored; a folder's path ends with a slash. As with .gitignore, each folder's file holds
 * for what lies below it, the nearer one decides, and nothing comes back out of an ignored folder. What the settings
 * themselves say is matched from the working directory, and decides over the files.
 *
 * @throws where a file that was named cannot be read
 */
export function ignoredBy({ paths, patterns = [], enabled }: IgnoreSettings): (path: string) => boolean {
  if (!enabled) return () => false;
  const given = ignore();
  for (const path of paths ?? []) given.add(patternsIn(path, readPatterns(path)));
  given.add([...patterns]);
  const here = resolve('.');
  const rulesIn = remembered((folder) => (paths === undefined ? rulesOf(folder) : null));
  const isFolderIgnored = remembered((folder) => isIgnored(folder, true));

  function isIgnored(path: string, isFolder: boolean): boolean {
    const above = foldersAbove(path);
    const nearest = above.at(-1);
    if (nearest === undefined) return false;
    if (isFolderIgnored(nearest)) return true;
    let ignored = false;
    const ask = (rules: Ignore | null, base: string): void => {
      const below = relative(base, path);
      if (rules === null || below === '' || below.startsWith('..')) return;
      const verdict = rules.test(
        sep === '/' ? below + slash(isFolder) : below.replaceAll(sep, '/') + slash(isFolder),
      );
      if (verdict.ignored || verdict.unignored) ignored = verdict.ignored;
    };
    for (const folder of above) ask(rulesIn(folder), folder);
    ask(given, here);
    return ignored;
  }

  return (path) => isIgnored(resolve(path), path.endsWith('/'));
}

function readPatterns(path: string): string {
  if (statSync(path).isDirectory()) throw new Error(`${path} is a folder; name a file`);
  return readFileSync(path, 'utf8');
}

/** @throws where one of them could take for ever */
function patternsIn(path: string, text: string): string {
  const line = text.split('\n').findIndex((pattern) => !pattern.startsWith('#') && isSlow(pattern));
  if (line !== -1) throw new Error(`${path}:${line + 1}: ${TOO_SLOW}`);
  return text;
}

const slash = (isFolder: boolean): string => (isFolder ? '/' : '');

/** From the root down. */
function foldersAbove(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [] : [...foldersAbove(parent), parent];
}

function rulesOf(folder: string): Ignore | null {
  try {
    const path = join(folder, IGNORE_FILE);
    return ignore().add(patternsIn(path, readFileSync(path, 'utf8')));
  } catch (error) {
    // A folder above may be closed to us.
    if (NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

const NOT_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EACCES']);

function remembered<T>(of: (folder: string) => T): (folder: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (folder) => {
    const value = known.get(folder) ?? { value: of(folder) };
    known.set(folder, value);
    return value.value;
  };
}
