import { extname } from 'node:path';
import { type BatchSettings, resultsOf, type WorkSettings } from '../batch/index.js';
import type { Report } from '../claims/index.js';
import { type Differences, type DocumentDifferences, diff, isEmpty, matchDocuments } from '../diff/index.js';
import { InputError, type Raw } from '../input/index.js';
import type { DiffRun } from '../reporters/differences/index.js';
import { complainWith } from './diagnostics.js';
import { TROUBLE } from './status.js';
import type { Version, Versions } from './versions.js';

type Document = Raw | InputError;

/**
 * Compares each document with its other version: the one with the same key, else the same but for its ending, else the
 * one that has most of its claims. What cannot be read is told, shows in the exit status, and is no difference.
 */
export async function compareVersions(
  versions: Versions,
  settings: WorkSettings,
  batch: BatchSettings,
): Promise<DiffRun> {
  const { pairs, gone, come } = pairUp(versions);
  const documents: DocumentDifferences[] = [];
  let same = versions.unchanged.length;
  let failed = 0;
  const note = (before: Report | null, after: Report | null): void => {
    const differences = differencesOf(before, after);
    if (isEmpty(differences) && versions.many) same += 1;
    else documents.push(differences);
  };
  const asked = versions.many ? pairs.filter(([before, after]) => !haveSameBytes(before, after)) : pairs;
  same += pairs.length - asked.length;
  const reports = reportsOf(asked.flat(), settings, batch);
  for await (const before of reports) {
    const after = (await reports.next()).value ?? null;
    if (before !== null && after !== null) note(before, after);
    else failed += 1;
  }
  const [removed, added] = [
    await all(reportsOf(gone, settings, batch)),
    await all(reportsOf(come, settings, batch)),
  ];
  const renamed = matchDocuments(removed, added);
  const paired = new Set(renamed.flat());
  for (const [before, after] of renamed) note(before, after);
  for (const report of added) if (!paired.has(report)) note(null, report);
  for (const report of removed) if (!paired.has(report)) note(report, null);
  failed += gone.length - removed.length + (come.length - added.length);
  if (!versions.many && documents.length === 0) {
    documents.push(...versions.unchanged.map((name) => ({ before: name, after: name, ...NOTHING })));
  }
  return { documents, many: versions.many, same, failed };
}

const NOTHING: Differences = { added: [], removed: [], changed: [] };

interface Pairing {
  readonly pairs: readonly (readonly [before: Document, after: Document])[];
  readonly gone: readonly Document[];
  readonly come: readonly Document[];
}

function pairUp({ before, after }: Versions): Pairing {
  const pairs: [Document, Document][] = [];
  const byKey = takePairs(before, after, ({ key }) => key, pairs);
  const byStem = takePairs(
    byKey.before,
    byKey.after,
    ({ key }) => key.slice(0, key.length - extname(key).length),
    pairs,
  );
  const raws = (versions: readonly Version[]): readonly Document[] => versions.map(({ raw }) => raw);
  return { pairs, gone: raws(byStem.before), come: raws(byStem.after) };
}

/** Pairs what has the same name, in order where several have it, and gives what is left. */
function takePairs(
  before: readonly Version[],
  after: readonly Version[],
  nameOf: (version: Version) => string,
  pairs: [Document, Document][],
): { readonly before: readonly Version[]; readonly after: readonly Version[] } {
  const waiting = new Map<string, Version[]>();
  for (const version of before) {
    const same = waiting.get(nameOf(version));
    if (same) same.push(version);
    else waiting.set(nameOf(version), [version]);
  }
  const taken = new Set<Version>();
  const left = after.filter((version) => {
    const other = waiting.get(nameOf(version))?.find((candidate) => !taken.has(candidate));
    if (other === undefined) return true;
    taken.add(other);
    pairs.push([other.raw, version.raw]);
    return false;
  });
  return { before: before.filter((version) => !taken.has(version)), after: left };
}

function haveSameBytes(before: Document, after: Document): boolean {
  if (before instanceof InputError || after instanceof InputError) return false;
  if (before.kind !== 'file' || after.kind !== 'file' || before.format !== after.format) return false;
  return before.name !== after.name ? false : Buffer.compare(before.bytes, after.bytes) === 0;
}

/** The reports in order, null for what could not be read. */
async function* reportsOf(
  documents: readonly Document[],
  settings: WorkSettings,
  batch: BatchSettings,
): AsyncGenerator<Report | null, undefined> {
  async function* stream(): AsyncGenerator<Document> {
    yield* documents;
  }
  for await (const results of resultsOf(stream(), settings, batch)) {
    for (const { outcome, trouble } of results) {
      if (trouble) {
        complainWith(trouble.message, trouble.trace);
        process.exitCode = TROUBLE;
      }
      yield 'error' in outcome ? null : outcome;
    }
  }
  return undefined;
}

async function all(reports: AsyncIterable<Report | null>): Promise<readonly Report[]> {
  const found: Report[] = [];
  for await (const report of reports) if (report !== null) found.push(report);
  return found;
}

const differencesOf = (before: Report | null, after: Report | null): DocumentDifferences => ({
  before: before?.document.id ?? null,
  after: after?.document.id ?? null,
  ...(before && after
    ? diff(before, after)
    : { added: after?.claims ?? [], removed: before?.claims ?? [], changed: [] }),
});
