import { execFile } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from './errors.js';

const run = promisify(execFile);
const MOST_OUTPUT = 256 * 1024 * 1024;

/** Says of a line, or a run of lines, of a file whether it has changed. */
export interface ChangedLines {
  readonly hasFile: (file: string) => boolean;
  readonly touches: (file: string, firstLine: number, lastLine: number) => boolean;
}

type Lines = readonly (readonly [first: number, last: number])[];

const ALL: Lines = [[1, Number.POSITIVE_INFINITY]];

/** Is it the name of a commit here? What is one and a path as well is the commit, as in git. */
export const isRevision = async (name: string): Promise<boolean> =>
  (await git(['rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`]).catch(
    () => null,
  )) !== null;

/**
 * What has changed in the working tree since a revision, files that git does not know yet included.
 *
 * @throws UsageError outside a repository, without git, or for a revision that is none
 */
export async function changedLines(base: string): Promise<ChangedLines> {
  if ((await git(['rev-parse', '--is-inside-work-tree']).catch(() => null)) === null) {
    throw new UsageError('--changed needs git, and a repository around the working directory');
  }
  if (!(await isRevision(base)))
    throw new UsageError(`--changed: git knows no revision '${base}'; fetch it, or name another`);
  const [diff, untracked] = await Promise.all([
    git([
      '-c',
      'core.quotePath=false',
      'diff',
      '--unified=0',
      '--no-color',
      '--no-ext-diff',
      '--relative',
      base,
      '--',
    ]),
    git(['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const files = parseDiff(diff);
  for (const file of untracked.split('\0')) if (file) files.set(file, ALL);
  const linesOf = (file: string): Lines => files.get(relative('.', resolve(file)).replaceAll(sep, '/')) ?? [];
  return {
    hasFile: (file) => linesOf(file).length > 0,
    touches: (file, first, last) => linesOf(file).some(([from, to]) => from <= last && first <= to),
  };
}

/** New line numbers of each file in a diff without context. */
function parseDiff(diff: string): Map<string, Lines> {
  const files = new Map<string, Lines>();
  let file: string | null = null;
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ ')) file = /^\+\+\+ "?b\/(.*?)"?\t?$/.exec(line)?.[1] ?? null;
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk || file === null) continue;
    const first = Number(hunk[1]);
    const count = Number(hunk[2] ?? 1);
    if (count > 0) files.set(file, [...(files.get(file) ?? []), [first, first + count - 1]]);
  }
  return files;
}

async function git(args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...args], { maxBuffer: MOST_OUTPUT });
  return stdout;
}
