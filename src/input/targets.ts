import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import picomatch from 'picomatch';
import { InputError } from './errors.js';
import { formatOfExtension } from './formats/index.js';
import { unreadable } from './open.js';
import { STDIN } from './stdin.js';

/** One input to be opened. */
export interface Target {
  readonly kind: 'stdin' | 'file' | 'url';
  readonly name: string;
}

export interface Choice {
  /** Whether a path, relative to the working directory or absolute, is to be left out. */
  readonly isIgnored: (path: string) => boolean;
  /** Whether a file is being written, and so is no input where it is come upon in a folder. */
  readonly isOutput: (path: string) => boolean;
  /** Which of the files that are come upon in folders are looked for, by their names; those with articles where it is left out. */
  readonly isKnown?: (path: string) => boolean;
  /** Told of a file that was named itself and is left out nevertheless. */
  readonly onIgnored: (path: string) => void;
  /** Told of a folder that was named and holds no document. */
  readonly onEmpty: (folder: string) => void;
  /** Told of a pattern that no file fits; an error where nobody is to be told. */
  readonly onUnmatched?: (pattern: string) => void;
}

/** Whether a name stands for any number of documents: a folder or a pattern, rather than one input. */
export async function standsForMany(name: string): Promise<boolean> {
  if (name === STDIN || isAddress(name)) return false;
  const found = await stat(name).catch(() => null);
  return found === null ? isPattern(name) : found.isDirectory();
}

/**
 * What the names on the command line stand for, in the order given; what is in a folder, or fits a pattern, in the
 * order of its names. An error stands in the place of a name that stands for nothing.
 */
export async function* targetsOf(
  names: readonly string[],
  choice: Choice,
): AsyncGenerator<Target | InputError> {
  for (const name of names) {
    if (name === STDIN) yield { kind: 'stdin', name };
    else if (isAddress(name)) yield { kind: 'url', name };
    else yield* filesOf(name, choice);
  }
}

/** The names of the inputs that the names on the command line stand for. */
export async function* inputNamesOf(
  names: readonly string[],
  choice: Choice,
): AsyncGenerator<string | InputError> {
  for await (const target of targetsOf(names, choice)) {
    yield target instanceof InputError ? target : target.name;
  }
}

/** The bytes of all files that the names stand for; null where some of it cannot be known beforehand. */
export async function sizeOf(names: readonly string[], choice: Choice): Promise<number | null> {
  let size = 0;
  for await (const target of targetsOf(names, { ...choice, onIgnored: () => {}, onEmpty: () => {} })) {
    if (target instanceof InputError) continue;
    if (target.kind !== 'file') return null;
    size += (await stat(target.name)).size;
  }
  return size;
}

/** 'https://…', and whatever else has a scheme, which is refused later. */
const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(name);

const isPattern = (name: string): boolean => picomatch.scan(name).isGlob;

async function* filesOf(name: string, choice: Choice): AsyncGenerator<Target | InputError> {
  try {
    const found = await stat(name);
    if (found.isDirectory()) yield* filesIn(name, choice);
    else if (choice.isIgnored(name)) choice.onIgnored(name);
    else yield { kind: 'file', name };
  } catch (cause) {
    if (isPattern(name)) yield* matchesOf(name, choice);
    else yield asInputError(cause, name);
  }
}

async function* filesIn(folder: string, choice: Choice): AsyncGenerator<Target | InputError> {
  let any = false;
  for await (const target of walk(folder, Number.POSITIVE_INFINITY, choice.isKnown ?? isKnown, choice)) {
    any = true;
    yield target;
  }
  if (!any) choice.onEmpty(folder);
}

async function* matchesOf(pattern: string, choice: Choice): AsyncGenerator<Target | InputError> {
  const { base, glob } = picomatch.scan(pattern);
  const matches = picomatch(pattern);
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1;
  let any = false;
  for await (const target of walk(base || '.', depth, (path) => matches(posix(path)), choice)) {
    any = true;
    yield target;
  }
  if (any) return;
  if (choice.onUnmatched) choice.onUnmatched(pattern);
  else yield new InputError('not-found', pattern, 'no file fits this pattern');
}

/** A package's folder is no place for articles, and these files are for tools: they hold no records. */
const NO_ARTICLES: ReadonlySet<string> = new Set([
  'node_modules',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'claimsift.config.json',
  'claimsift-baseline.json',
]);

/** The accepted files under a folder. What begins with a dot is hidden. */
async function* walk(
  folder: string,
  depth: number,
  accepts: (path: string) => boolean,
  choice: Choice,
): AsyncGenerator<Target | InputError> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    yield asInputError(cause, folder);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || NO_ARTICLES.has(entry.name)) continue;
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth > 0 && !choice.isIgnored(`${path}/`)) yield* walk(path, depth - 1, accepts, choice);
    } else if (accepts(path) && !isLeftOut(path, choice) && (await isFile(entry, path))) {
      yield { kind: 'file', name: path };
    }
  }
}

/** A link to a file is a file; a link to a folder may lead round in a circle. */
const isFile = async (entry: Dirent, path: string): Promise<boolean> =>
  entry.isFile() || (entry.isSymbolicLink() && ((await stat(path).catch(() => null))?.isFile() ?? false));

const isLeftOut = (path: string, { isIgnored, isOutput }: Choice): boolean =>
  isIgnored(path) || isOutput(path);

const isKnown = (path: string): boolean => formatOfExtension(extname(path)) !== undefined;

const posix = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

function asInputError(cause: unknown, name: string): InputError {
  const error = unreadable(cause, name);
  if (error instanceof InputError) return error;
  throw error;
}
