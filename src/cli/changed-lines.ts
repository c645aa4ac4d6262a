import { createHash } from 'node:crypto';
import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { diffArrays } from 'diff';
import {
  InputError,
  type InputSettings,
  inputOf,
  linesAreOfFile,
  openInputs,
  type Raw,
  STDIN,
  utf16Of,
} from '../input/index.js';
import { UsageError } from './errors.js';
import { blob, commitOf, git } from './git.js';

/** Says whether a run of lines of a document holds one that has changed. */
export type Changes = (firstLine: number, lastLine: number) => boolean;

export interface ChangedLines {
  /** What of a document is not as it was; null where all of it is. */
  readonly changesIn: (raw: Raw) => Promise<Changes | null>;
}

/** An entry of a commit's tree. */
interface Entry {
  readonly mode: string;
  readonly object: string;
}

const LINK = '120000';
const ALL: Changes = () => true;

/**
 * What has changed since a revision. Each file is held against the bytes that the revision has of it; what cannot be
 * found there, be it new, in a submodule or outside of the repository, counts as changed from beginning to end.
 *
 * @throws UsageError outside a repository, without git, or for a revision that is none; InputError for a file of which
 *   git cannot tell what it was
 */
export async function changedLines(base: string, settings: FormatSettings): Promise<ChangedLines> {
  const folder = await git(['rev-parse', '--show-toplevel']).catch((cause: Error) => {
    throw new UsageError(
      `--changed needs git, and a repository around the working directory (${cause.message})`,
      { cause },
    );
  });
  const commit = await commitOf(base);
  if (commit === null)
    throw new UsageError(`--changed: git knows no revision '${base}'; fetch it, or name another`);
  const entryOf = await entriesOf(commit, await realpath(folder.replace(/\r?\n$/, '')));
  const before = (name: string, { object }: Entry): AsyncIterable<Raw | InputError> =>
    documentsIn(name, blob(object), settings);
  let records: { readonly name: string; readonly digests: ReadonlySet<string> } | null = null;

  return {
    async changesIn(raw) {
      const name = inputOf(raw);
      try {
        return await changesOf(name, raw);
      } catch (cause) {
        if (!(cause instanceof UsageError)) throw cause;
        const reason = `cannot be held against ${base}: ${cause.message}`;
        throw new InputError('unreadable', name, reason, name, { cause });
      }
    },
  };

  async function changesOf(name: string, raw: Raw): Promise<Changes | null> {
    const entry = await entryOf(name);
    if (entry === null) return ALL;
    if (raw.kind === 'file') {
      if (entry.object === objectId(raw.bytes, entry.object.length)) return null;
      return changesBetween(await only(before(name, entry)), raw);
    }
    // The records of a file come one after another.
    if (records?.name !== name) records = { name, digests: await digestsOf(before(name, entry)) };
    return records.digests.has(digestOf(raw)) ? null : ALL;
  }
}

/** Which format every input has, where one is given. */
type FormatSettings = Pick<InputSettings, 'format' | 'fetch'>;

/** The way from the path of a file, as the user writes it, to what the commit has of that file. */
async function entriesOf(commit: string, top: string): Promise<(path: string) => Promise<Entry | null>> {
  const entries = new Map<string, Entry>();
  for (const line of (await git(['ls-tree', '-r', '-z', '--full-tree', commit])).split('\0')) {
    const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode !== undefined && object !== undefined && path !== undefined) entries.set(path, { mode, object });
  }
  let renamed: ReadonlyMap<string, string> | null = null;

  return async (file) => {
    const path = await pathIn(top, file);
    const entry = entries.get(path);
    if (entry?.mode === LINK) {
      const target = await readlink(file, 'buffer').catch(() => null); // a link no more, or gone
      if (target === null || objectId(target, entry.object.length) !== entry.object) return null;
      return entries.get(await pathIn(top, await realpath(file))) ?? null;
    }
    if (entry) return entry;
    renamed ??= await renamesSince(commit);
    return entries.get(renamed.get(path) ?? '') ?? null;
  };
}

/** Links on the way to a file are followed, the file itself is not, if it is one. */
async function pathIn(top: string, file: string): Promise<string> {
  const folder = await realpath(dirname(file)).catch(() => dirname(file));
  return relative(top, join(folder, basename(file))).replaceAll(sep, '/');
}

/** What a file that git knows was called in the commit, where that was otherwise. */
async function renamesSince(commit: string): Promise<ReadonlyMap<string, string>> {
  const parts = (await git(['diff-index', '-z', '-M', '--diff-filter=R', commit])).split('\0');
  const renames = new Map<string, string>();
  for (let i = 0; i + 2 < parts.length; i += 3) renames.set(parts[i + 2] ?? '', parts[i + 1] ?? '');
  return renames;
}

/** As git names a blob; the length of a name tells which digest the repository uses. */
const objectId = (bytes: Uint8Array, length: number): string =>
  createHash(length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');

/** The documents in the bytes that a file of this name had, parted as those of the file itself are. */
async function* documentsIn(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  { format, fetch }: FormatSettings,
): AsyncGenerator<Raw | InputError> {
  const nothing = () => {};
  const { documents } = await openInputs([STDIN], {
    stdin: bytes,
    stdinName: name,
    ...(format === undefined ? {} : { format }),
    fetch,
    isIgnored: () => false,
    isOutput: () => false,
    onIgnored: nothing,
    onEmpty: nothing,
  });
  yield* documents;
}

async function only(documents: AsyncIterable<Raw | InputError>): Promise<Raw | null> {
  for await (const document of documents) return document instanceof InputError ? null : document;
  return null;
}

const digestOf = (raw: Raw): string => {
  const content =
    raw.kind === 'file' ? raw.bytes : raw.kind === 'record' ? raw.json : JSON.stringify(raw.fields);
  return createHash('sha256').update(content).digest('base64');
};

async function digestsOf(documents: AsyncIterable<Raw | InputError>): Promise<ReadonlySet<string>> {
  const digests = new Set<string>();
  for await (const document of documents)
    if (!(document instanceof InputError)) digests.add(digestOf(document));
  return digests;
}

/** Far more edits than a revision makes of an article; what has more is read as written anew. */
const MOST_EDITS = 4000;

function changesBetween(before: Raw | null, now: Raw): Changes | null {
  if (before?.kind !== 'file' || now.kind !== 'file' || !linesAreOfFile(now.format)) return ALL;
  const parts = diffArrays(linesOf(before.bytes), linesOf(now.bytes), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return ALL;
  const changed = new Set<number>();
  let line = 1;
  for (const { added, removed, count } of parts) {
    if (removed) continue;
    if (added) for (let i = 0; i < count; i++) changed.add(line + i);
    line += count;
  }
  if (changed.size === 0) return null;
  return (first, last) => {
    for (let at = first; at <= last; at++) if (changed.has(at)) return true;
    return false;
  };
}

/** Lines end where those of reports do. In every encoding but UTF-16, a byte that looks like a line's end is one. */
const linesOf = (bytes: Uint8Array): string[] =>
  new TextDecoder(utf16Of(bytes) ?? 'latin1').decode(bytes).split(/\r\n|\n|\r/);
