import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { type Budgeted, budgeted, failed, type PlainSource } from '../batch/index.js';
import {
  type Choice,
  type InputDocument,
  type InputSettings,
  openSources,
  placeOf,
  type RawTables,
  type ReadSettings,
  type SourceName,
  sourceNamesIn,
  type Table,
} from '../input/index.js';
import { complain, complainWith } from './diagnostics.js';
import { UsageError } from './errors.js';
import { TROUBLE } from './status.js';

/** The sources of a run, each read once, however many articles name it. */
export interface Library {
  /** Of one name: a file, a folder, a pattern or an address. What cannot be read is told of, and shows in the status. */
  readonly sourcesOf: (name: SourceName) => Promise<readonly PlainSource[]>;
}

/** @param time milliseconds that a document may take to be read */
export function openLibrary(settings: InputSettings & Choice, read: ReadSettings, time: number): Library {
  const known = new Map<string, Promise<readonly PlainSource[]>>();
  return {
    sourcesOf(name) {
      const key = JSON.stringify(name);
      const sources = known.get(key) ?? sourcesIn(name, settings, budgeted(read, time));
      known.set(key, sources);
      return sources;
    },
  };
}

async function sourcesIn(
  { name, url }: SourceName,
  settings: InputSettings,
  { read, readTables, dismiss }: Budgeted,
): Promise<readonly PlainSource[]> {
  const sources: PlainSource[] = [];
  for await (const raw of openSources([name], settings)) {
    try {
      if (raw instanceof Error) throw raw;
      const source =
        raw.kind === 'tables' ? ofTables(raw, await readTables(raw)) : ofDocument(await read(raw));
      if (isEmpty(source)) {
        // Nothing can stand in it, so that all would be absent, as if it had been looked for.
        complain(`${source.id}: is a source with nothing in it; is the file complete?`);
        process.exitCode = TROUBLE;
        continue;
      }
      sources.push(url === undefined ? source : { ...source, url });
    } catch (error) {
      const { trouble } = failed(error, raw instanceof Error ? raw.id : placeOf(raw));
      if (trouble) complainWith(trouble.message, trouble.trace);
      process.exitCode = TROUBLE;
    }
  }
  await dismiss();
  return sources;
}

const isEmpty = ({ text, tables = [] }: PlainSource): boolean =>
  text.trim() === '' &&
  tables.every(({ rows }) => rows.flat().every(({ value }) => value === null || value === ''));

function ofDocument({ id, text, format, url, published, times, map, pages }: InputDocument): PlainSource {
  return {
    id,
    text,
    format,
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(times === undefined ? {} : { times }),
    ...(map === undefined ? {} : { map }),
    ...(pages === undefined ? {} : { pages }),
  };
}

const ofTables = ({ name, url }: RawTables, tables: readonly Table[]): PlainSource => ({
  id: name,
  text: '',
  tables,
  ...(url === undefined ? {} : { url }),
});

/** What files beside an article that name its sources end in: 'bridge.sources.yaml' for 'bridge.txt'. */
const SIDECARS = ['.sources.yaml', '.sources.yml'];

/**
 * The sources that an article names, in its front matter, in a record's field or in a file beside it; their paths are
 * from where the article stands. Null where it names none.
 *
 * @param file the article's own, where it is one
 * @throws UsageError where the file beside it names none
 */
export async function sourcesNamedBy(
  document: InputDocument,
  file: string | null,
): Promise<readonly SourceName[] | null> {
  const named = document.sources ?? sourceNamesIn(document.meta?.['sources']) ?? (await inSidecar(file));
  if (named === null || file === null) return named;
  return named.map((source) => ({ ...source, name: fromArticle(source.name, file) }));
}

const fromArticle = (name: string, file: string): string =>
  /^[a-z][a-z0-9+.-]+:\/\//i.test(name)
    ? name
    : name.startsWith('/')
      ? resolve(name)
      : join(dirname(file), name);

async function inSidecar(file: string | null): Promise<readonly SourceName[] | null> {
  if (file === null) return null;
  const stem = file.slice(0, file.length - extname(file).length);
  for (const sidecar of SIDECARS.map((ending) => stem + ending)) {
    if (!(await stat(sidecar).catch(() => null))?.isFile()) continue;
    const named = sourceNamesIn(await contentOf(sidecar));
    if (named === undefined)
      throw new UsageError(`${sidecar}: names no sources; write "sources: [minutes.pdf, data.csv]"`);
    return named;
  }
  return null;
}

async function contentOf(sidecar: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    const value: unknown = parse(await readFile(sidecar, 'utf8'), { maxAliasCount: 0, logLevel: 'error' });
    return typeof value === 'object' && value !== null && 'sources' in value ? value.sources : value;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new UsageError(`${sidecar}: is not valid YAML (${reason})`, { cause });
  }
}
