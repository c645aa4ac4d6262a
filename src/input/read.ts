import { decode } from './decode.js';
import type { InputDocument } from './document.js';
import { InputError } from './errors.js';
import { documentFormats, type ReadSettings, tableFormats } from './formats/index.js';
import type { Raw, RawTables } from './raw.js';
import { documentOf, type JsonObject } from './record.js';
import type { Table } from './tables.js';

/**
 * Reads one document. The same bytes give the same document, wherever and beside whatever they are read.
 *
 * @throws InputError
 */
export const readDocument = async (raw: Raw, settings: ReadSettings): Promise<InputDocument> =>
  (await readingOf(raw, settings))();

/** How a document is read, with all loaded that it takes: at once, unless it is unpacked. */
export async function readingOf(
  raw: Raw,
  settings: ReadSettings,
): Promise<() => InputDocument | Promise<InputDocument>> {
  switch (raw.kind) {
    case 'file': {
      const read = await documentFormats[raw.format].reader();
      if (raw.url === undefined) return () => read(raw, settings);
      const { url } = raw;
      const named = (document: InputDocument): InputDocument => ({ ...document, url: document.url ?? url });
      return () => {
        const document = read(raw, settings);
        return document instanceof Promise ? document.then(named) : named(document);
      };
    }
    case 'record':
      return () => documentOf(parse(decode(raw.json, raw.place), raw.place), raw.place, settings.fields);
    case 'fields':
      return () =>
        documentOf(withoutEmpty(raw.fields, settings.fields?.text ?? 'text'), raw.place, settings.fields);
  }
}

/** Whether a document is unpacked as it is read, so that its bytes do not tell what it takes. */
export const isUnpacked = (raw: Raw | RawTables): boolean =>
  (raw.kind === 'file' && 'unpacks' in documentFormats[raw.format]) ||
  (raw.kind === 'tables' && raw.format === 'xlsx');

/** What the document will be called, without reading more of it than that takes. */
export async function idOf(raw: Raw, settings: ReadSettings): Promise<string> {
  if (raw.kind === 'file') return raw.name;
  try {
    return (await readDocument(raw, settings)).id;
  } catch (error) {
    if (error instanceof InputError) return error.id;
    throw error;
  }
}

function parse(json: string, place: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError(
      'invalid-record',
      place,
      `is not valid JSON (${(cause as Error).message.replace(/\s+/g, ' ')}); write one JSON object a line`,
      place,
      { cause },
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      'invalid-record',
      place,
      Array.isArray(value)
        ? 'is a JSON array, not an object; for one array of all records say --input-format json'
        : 'is not a JSON object; write {"text": "…"}',
    );
  }
  return value as JsonObject;
}

/** An empty field of a table says nothing; but an article may have no words. */
const withoutEmpty = (fields: Readonly<Record<string, string>>, text: string): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([field, value]) => value !== '' || field === text));

/**
 * Reads the tables of one source.
 *
 * @throws InputError
 */
export async function readTables(raw: RawTables): Promise<readonly Table[]> {
  const read = await tableFormats[raw.format].reader();
  return read(raw);
}
