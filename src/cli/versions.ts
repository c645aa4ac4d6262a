import { normalize, sep } from 'node:path';
import type { Choice } from '../input/index.js';
import { InputError, idOf, type Raw, type ReadSettings } from '../input/index.js';
import { UsageError } from './errors.js';
import type { InputOptions } from './input-options.js';
import { openDocuments, readSettings } from './outcomes.js';

/** A document of one side of a comparison. */
export interface Version {
  /** What it has in common with its other version: its place in the folder, or the id of a record. */
  readonly key: string;
  readonly raw: Raw | InputError;
}

/** The documents of both sides. */
export interface Versions {
  readonly before: readonly Version[];
  readonly after: readonly Version[];
  /** Whether any number of documents is compared, rather than exactly two with each other. */
  readonly many: boolean;
  /** What those documents are called that are known to be the same without being looked at. */
  readonly unchanged: readonly string[];
}

/** The documents that two names stand for. */
export async function twoVersions(
  [before, after]: readonly [string, string],
  options: InputOptions,
  choice: Choice,
): Promise<Versions> {
  const [ours, theirs] = [await open(before, options, choice), await open(after, options, choice)];
  const many = ours.many || theirs.many;
  if (ours.many !== theirs.many) refuseUneven(before, ours, after, theirs);
  // Two documents are compared whatever they are called.
  const inPair = !(ours.many && theirs.many);
  const keyed = (versions: readonly Version[]): readonly Version[] =>
    inPair ? versions.map(({ raw }) => ({ key: '', raw })) : versions;
  return {
    before: keyed(ours.versions),
    after: keyed(theirs.versions),
    many: many && !inPair,
    unchanged: [],
  };
}

interface Side {
  readonly many: boolean;
  readonly versions: readonly Version[];
}

async function open(name: string, options: InputOptions, choice: Choice): Promise<Side> {
  const { many, documents } = await openDocuments([name], options, choice);
  const versions: Version[] = [];
  const read = readSettings(options);
  for await (const raw of documents) versions.push({ key: withoutRoot(await called(raw, read), name), raw });
  return { many, versions };
}

/** What a document is called: a record by its id, another by its path. */
export const called = async (raw: Raw | InputError, read: ReadSettings): Promise<string> =>
  raw instanceof InputError ? raw.id : idOf(raw, read);

/** A path as it is inside of what was named: 'mill.md' of 'old/mill.md'; a record's place in a file likewise. */
function withoutRoot(id: string, name: string): string {
  const root = withoutLastSeparators(normalize(name));
  const path = normalize(id);
  if (root === '.') return path;
  if (path.startsWith(root + sep)) return path.slice(root.length + 1);
  return path.startsWith(`${root}:`) ? path.slice(root.length) : id;
}

function refuseUneven(before: string, ours: Side, after: string, theirs: Side): void {
  const uneven = ours.many ? ours : theirs;
  if (uneven.versions.length === 1) return;
  const [many, one] = ours.many ? [before, after] : [after, before];
  throw new UsageError(
    `${many} holds ${uneven.versions.length} documents, and ${one} is one; compare two files, two folders or two files of records`,
  );
}

function withoutLastSeparators(path: string): string {
  let end = path.length;
  while (end > 0 && /[/\\]/.test(path.charAt(end - 1))) end--;
  return path.slice(0, end);
}
