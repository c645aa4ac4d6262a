import { readFileSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import ignore from 'ignore';

export const IGNORE_FILE = '.claimsiftignore';

export interface IgnoreSettings {
  /** Files in the syntax of .gitignore; the working directory's own .claimsiftignore where none is named. */
  readonly paths?: readonly string[];
  /** Further patterns in that syntax. */
  readonly patterns?: readonly string[];
  /** False ignores nothing. */
  readonly enabled: boolean;
}

/** Says of a path whether it is ignored. Patterns are matched from the working directory, as git does. */
export function ignoredBy({ paths, patterns = [], enabled }: IgnoreSettings): (path: string) => boolean {
  if (!enabled) return () => false;
  const rules = ignore();
  for (const path of paths ?? [IGNORE_FILE]) {
    const text = textOf(path, paths !== undefined);
    if (text !== null) rules.add(text);
  }
  rules.add([...patterns]);
  return (path) => {
    const below = relative('.', path) + (path.endsWith('/') ? '/' : '');
    if (below === '' || below === '/' || below.startsWith('..') || isAbsolute(below)) return false;
    return rules.ignores(sep === '/' ? below : below.replaceAll(sep, '/'));
  };
}

/** @throws the system's own error where a file that was named cannot be read */
function textOf(path: string, named: boolean): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (named || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  }
}
