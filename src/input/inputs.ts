import { detectingFirst } from './chunks.js';
import { formatNamed, formatOfContent } from './detect.js';
import { InputError } from './errors.js';
import {
  type DocumentFormat,
  type InputFormat,
  isKnownSource,
  isRecordFormat,
  type RecordFormat,
  recordFormats,
  type TableFormat,
  tableFormatOf,
} from './formats/index.js';
import { MAX_DOCUMENT_BYTES, TOO_LARGE } from './limits.js';
import { openFile } from './open.js';
import { type Raw, type RawTables, whole } from './raw.js';
import { type Choice, standsForMany, type Target, targetsOf } from './targets.js';
import type { FetchSettings } from './url/index.js';

export interface InputSettings extends Choice {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** What standard input is called, which may show its format. */
  readonly stdinName?: string;
  /** The format of every input; by name and content where none is given. */
  readonly format?: InputFormat;
  readonly fetch: FetchSettings;
}

/** The documents of all inputs, and whether any number of them was asked for, rather than exactly one. */
export interface Inputs {
  readonly many: boolean;
  /** In order, one at a time; an InputError in the place of whatever cannot be had, and the rest goes on. */
  readonly documents: AsyncIterable<Raw | InputError>;
}

/** What an input gives before it is parted into documents. */
interface Opened {
  readonly name: string;
  readonly format: InputFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly charset?: string;
  readonly url?: string;
  readonly limit: number;
  readonly advice: string;
}

export async function openInputs(names: readonly string[], settings: InputSettings): Promise<Inputs> {
  const [name] = names;
  if (names.length !== 1 || name === undefined || (await standsForMany(name))) {
    return { many: true, documents: documentsOf(targetsOf(names, settings), settings) };
  }
  // Whether one input is one document may show only in its first bytes.
  for await (const target of targetsOf(names, settings)) {
    const opened = await attempt(target, settings);
    const many = !(opened instanceof InputError) && isRecordFormat(opened.format);
    return { many, documents: opened instanceof InputError ? only(opened) : documentsIn(opened) };
  }
  return { many: true, documents: documentsOf(targetsOf([], settings), settings) };
}

/** What articles are held against: as other inputs, but that CSV files and workbooks are tables there. */
export async function* openSources(
  names: readonly string[],
  settings: InputSettings,
): AsyncGenerator<Raw | RawTables | InputError> {
  const choice = { ...settings, isKnown: isKnownSource };
  for await (const target of targetsOf(names, choice)) {
    const opened = await attempt(target, settings);
    if (opened instanceof InputError) yield opened;
    else {
      const format = tableFormatOf(opened.format, opened.url ?? opened.name);
      if (format === null) yield* documentsIn(opened);
      else yield await tablesIn(opened, format);
    }
  }
}

async function tablesIn(opened: Opened, format: TableFormat): Promise<RawTables | InputError> {
  const { name, chunks, charset, url, limit, advice } = opened;
  try {
    return {
      kind: 'tables',
      name,
      format,
      bytes: await whole(chunks, name, limit, advice),
      ...(charset === undefined ? {} : { charset }),
      ...(url === undefined ? {} : { url }),
    };
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function* only(error: InputError): AsyncGenerator<InputError> {
  yield error;
}

async function* documentsOf(
  targets: AsyncIterable<Target | InputError>,
  settings: InputSettings,
): AsyncGenerator<Raw | InputError> {
  for await (const target of targets) {
    const opened = await attempt(target, settings);
    if (opened instanceof InputError) yield opened;
    else yield* documentsIn(opened);
  }
}

async function attempt(target: Target | InputError, settings: InputSettings): Promise<Opened | InputError> {
  if (target instanceof InputError) return target;
  try {
    return await open(target, settings);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

async function* documentsIn(opened: Opened): AsyncGenerator<Raw | InputError> {
  try {
    if (isRecordFormat(opened.format)) yield* recordsIn(opened, opened.format);
    else yield await documentIn(opened, opened.format);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield error;
  }
}

async function* recordsIn({ chunks, name }: Opened, format: RecordFormat): AsyncGenerator<Raw | InputError> {
  const split = await recordFormats[format].splitter();
  yield* split(chunks, name);
}

async function documentIn(opened: Opened, format: DocumentFormat): Promise<Raw> {
  const { name, chunks, charset, url, limit, advice } = opened;
  return {
    kind: 'file',
    name,
    format,
    bytes: await whole(chunks, name, limit, advice),
    ...(charset === undefined ? {} : { charset }),
    ...(url === undefined ? {} : { url }),
  };
}

async function open({ kind, name }: Target, settings: InputSettings): Promise<Opened> {
  if (kind === 'url') {
    const { fetchPage } = await import('./url/index.js');
    const page = await fetchPage(name, settings.fetch);
    const { format, chunks } = await known(
      page.chunks,
      settings.format ?? formatNamed(page.path, page.mediaType),
    );
    const { charset, limit, advice } = page;
    return {
      name,
      url: page.url,
      format,
      chunks,
      limit,
      advice,
      ...(charset === undefined ? {} : { charset }),
    };
  }
  const shown = kind === 'stdin' ? (settings.stdinName ?? 'stdin') : name;
  const bytes = kind === 'stdin' ? settings.stdin : openFile(name);
  const named = settings.format ?? (shown === 'stdin' ? undefined : formatNamed(shown));
  return { name: shown, ...(await known(bytes, named)), limit: MAX_DOCUMENT_BYTES, advice: TOO_LARGE };
}

/** The format, by the first bytes where nothing else says it, and the bytes with these first again. */
async function known(
  chunks: AsyncIterable<Uint8Array>,
  named: InputFormat | undefined,
): Promise<{ readonly format: InputFormat; readonly chunks: AsyncIterable<Uint8Array> }> {
  if (named !== undefined) return { format: named, chunks };
  const { first, all } = await detectingFirst(chunks);
  return { format: formatOfContent(first), chunks: all };
}
