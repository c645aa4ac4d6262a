import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { type Choice, InputError, KNOWN_EXTENSIONS, type Raw, STDIN } from '../input/index.js';
import { UsageError } from './errors.js';
import { blob, commitOf, git } from './git.js';
import type { InputOptions } from './input-options.js';
import { openDocuments, readSettings } from './outcomes.js';
import { called, type Version, type Versions } from './versions.js';

/**
 * The documents as they are, and as they were at a revision of git. A file that was renamed since is found again.
 *
 * @throws UsageError without git, outside a repository, for a revision that is none, or an input that git cannot know
 */
export async function versionsSince(
  revision: string,
  names: readonly string[],
  options: InputOptions,
  choice: Choice,
): Promise<Versions> {
  refuseUnversioned(names);
  const repository = await openRepository(revision);
  const { many, after, unchanged, problems } = await currentVersions(names, options, choice, repository);
  const before: Version[] = [];
  const files = new Map<string, string>();
  for (const { path } of after) files.set(path, repository.earlierPath(path) ?? '');
  for (const path of await goneFiles(names, choice, repository)) if (!files.has(path)) files.set(path, path);
  for (const [path, earlier] of files) {
    if (earlier !== '') before.push(...(await earlierVersions(path, earlier, options, choice, repository)));
  }
  const gone = new Set(before.map(({ key }) => key));
  const missing = problems.filter(({ key }) => !gone.has(key));
  return { before, after: [...after, ...missing], many, unchanged };
}

function refuseUnversioned(names: readonly string[]): void {
  const other = names.find((name) => name === STDIN || name.includes('://'));
  if (other === undefined) return;
  throw new UsageError(
    `--git compares files with their earlier versions; ${other === STDIN ? 'standard input' : other} has none`,
  );
}

/** What git knows of the files of a repository. Paths are those inside of it, with '/'. */
interface Repository {
  readonly revision: string;
  readonly root: string;
  /** All files of the revision. */
  readonly files: ReadonlySet<string>;
  /** Where a file was then; null where it was not there. */
  readonly earlierPath: (path: string) => string | null;
  /** Whether it may be another one now. */
  readonly hasChanged: (path: string) => boolean;
  /** The files of the revision that are gone, and have not got another name. */
  readonly gone: readonly string[];
  /** The path inside of the repository; null for what lies outside. */
  readonly inside: (file: string) => string | null;
}

async function openRepository(revision: string): Promise<Repository> {
  const top = await git(['rev-parse', '--show-toplevel']).catch((cause: Error) => {
    throw new UsageError(
      `--git needs git, and a repository around the working directory (${cause.message})`,
      { cause },
    );
  });
  const root = top.replace(/\r?\n$/, '');
  const commit = await commitOf(revision);
  if (commit === null)
    throw new UsageError(`--git: git knows no revision '${revision}'; fetch it, or name another`);
  const [tree, changes] = await Promise.all([
    git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]),
    git(['diff-index', '-z', '--name-status', '--find-renames', '--no-relative', commit, '--']),
  ]);
  const { renamed, changed, gone } = parseChanges(listed(changes));
  const files = new Set(listed(tree));
  const real = realpathSync(root);
  return {
    revision: commit,
    root,
    files,
    earlierPath: (path) => renamed.get(path) ?? (files.has(path) ? path : null),
    hasChanged: (path) => changed.has(path) || !files.has(path),
    gone,
    inside: (file) => insideOf(real, file),
  };
}

/** What git ends with NUL, one after another. */
const listed = (output: string): readonly string[] => output.split('\0').slice(0, -1);

/** 'M', path, or 'R100', earlier path, path, one after another. */
function parseChanges(fields: readonly string[]): {
  readonly renamed: ReadonlyMap<string, string>;
  readonly changed: ReadonlySet<string>;
  readonly gone: readonly string[];
} {
  const renamed = new Map<string, string>();
  const changed = new Set<string>();
  const gone: string[] = [];
  for (let at = 0; at < fields.length; ) {
    const status = fields[at] ?? '';
    const path = fields[at + 1] ?? '';
    const next = fields[at + 2] ?? '';
    if (status.startsWith('R')) {
      renamed.set(next, path);
      changed.add(next);
    } else if (status.startsWith('D')) gone.push(path);
    else changed.add(status.startsWith('C') ? next : path);
    at += /^[RC]/.test(status) ? 3 : 2;
  }
  return { renamed, changed, gone };
}

/** The file may be gone, but its folder, or one above, is where it was. */
function insideOf(root: string, file: string): string | null {
  const path = relative(root, realPath(resolve(file)));
  if (path === '..' || path.startsWith(`..${sep}`)) return null;
  return path.replaceAll(sep, '/');
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}

interface Current extends Version {
  readonly path: string;
}

/** What there is now and may have changed. */
async function currentVersions(
  names: readonly string[],
  options: InputOptions,
  choice: Choice,
  repository: Repository,
): Promise<{
  readonly many: boolean;
  readonly after: readonly Current[];
  readonly unchanged: readonly string[];
  readonly problems: readonly Version[];
}> {
  const read = readSettings(options);
  const { many, documents } = await openDocuments(names, options, choice);
  const after: Current[] = [];
  const problems: Version[] = [];
  const unchanged: string[] = [];
  for await (const raw of documents) {
    const file = fileOf(raw);
    const path = repository.inside(file);
    if (path === null) throw new UsageError(`--git: ${file} is outside of the repository ${repository.root}`);
    if (raw instanceof InputError && raw.code === 'not-found')
      problems.push({ key: keyOf(path, file, raw.id), raw });
    else if (repository.hasChanged(path)) {
      after.push({ key: keyOf(path, file, await called(raw, read)), raw, path });
    } else unchanged.push(file);
  }
  return { many, after, unchanged, problems };
}

/** The file that a document stands in; a record says which line of it. */
const fileOf = (raw: Raw | InputError): string =>
  raw instanceof InputError
    ? raw.place.replace(/:\d+$/, '')
    : raw.kind === 'file'
      ? raw.name
      : raw.place.replace(/:\d+$/, '');

/** The path in the repository, and which record of the file, where it is one. */
const keyOf = (path: string, file: string, id: string): string => {
  if (id === file) return path;
  return `${path}\0${id.startsWith(`${file}:`) ? id.slice(file.length) : id}`;
};

/** The files that were there at the revision, are no more, and would be among the inputs. */
async function goneFiles(
  names: readonly string[],
  choice: Choice,
  { files, gone, inside, root }: Repository,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const name of names) {
    const path = inside(name);
    if (path === null) continue;
    // Named itself, it is meant even where git has found it again under another name.
    if (files.has(path) && !existsSync(name)) found.add(path);
    const matches = picomatch.scan(name).isGlob ? picomatch(resolve(name).replaceAll(sep, '/')) : null;
    const isMeant = (file: string): boolean =>
      matches?.(join(root, file)) ?? (isArticle(file) && (path === '' || file.startsWith(`${path}/`)));
    for (const file of gone) {
      if (isMeant(file) && !choice.isIgnored(relative('.', join(root, file)))) found.add(file);
    }
  }
  return [...found];
}

const isArticle = (file: string): boolean => KNOWN_EXTENSIONS.includes(extname(file).toLowerCase());

/** The documents that a file held at the revision, called as they are now. */
async function earlierVersions(
  path: string,
  earlier: string,
  options: InputOptions,
  choice: Choice,
  { revision, root }: Repository,
): Promise<readonly Version[]> {
  const read = readSettings(options);
  const name = relative('.', join(root, earlier)) || earlier;
  const settings = { ...options, stdinFilename: name };
  const { documents } = await openDocuments([STDIN], settings, choice, blob(`${revision}:${earlier}`));
  const versions: Version[] = [];
  for await (const raw of documents) versions.push({ key: keyOf(path, name, await called(raw, read)), raw });
  return versions;
}
