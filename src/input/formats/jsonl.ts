import { decode } from '../decode.js';
import type { InputDocument } from '../document.js';
import { InputError } from '../errors.js';
import { MAX_DOCUMENT_BYTES, TOO_LARGE } from '../limits.js';
import { lines } from '../lines.js';
import { PUBLISHED_FORM, parsePublished } from '../published.js';
import type { Reader } from './reader.js';

/** JSON Lines: one record a line, with `text` and whatever else is known about the article. */
export const jsonl: Reader = {
  extensions: ['.jsonl', '.ndjson'],
  many: true,
  async *read(chunks, name) {
    let number = 0;
    for await (const line of lines(chunks, MAX_DOCUMENT_BYTES)) {
      number += 1;
      const record = readLine(line, `${name}:${number}`);
      if (record) yield record;
    }
  },
};

/** The line's document, the error in its place, or null for a blank line. */
function readLine(line: Uint8Array | null, place: string): InputDocument | InputError | null {
  if (line === null) return new InputError('too-large', place, `the line is ${TOO_LARGE}`);
  try {
    const json = decode(line, place);
    return json.trim() === '' ? null : toDocument(parse(json, place), place);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function parse(json: string, place: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError(
      'invalid-record',
      place,
      `is not valid JSON (${(cause as Error).message}); write one JSON object a line`,
      place,
      { cause },
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('invalid-record', place, 'is not a JSON object; write {"text": "…"}');
  }
  return value as JsonObject;
}

/** The fields that a document has of its own; whatever else a record carries is passed on as its `meta`. */
const FIELDS: ReadonlySet<string> = new Set(['id', 'text', 'title', 'url', 'byline', 'published']);

function toDocument(record: JsonObject, place: string): InputDocument {
  const id = idOf(record, place);
  const fail = (reason: string): InputError => new InputError('invalid-record', place, reason, id);

  const text = record['text'];
  if (text === undefined) throw fail('has no "text"; write {"text": "…"}');
  if (typeof text !== 'string') throw fail('"text" is not a string');
  const published = optional('published');
  const date = published === undefined ? undefined : parsePublished(published);
  if (date === null) throw fail(`"published" is "${published}"; write ${PUBLISHED_FORM}`);
  const meta = Object.fromEntries(Object.entries(record).filter(([field]) => !FIELDS.has(field)));

  return {
    id,
    text,
    format: 'text',
    ...defined({
      title: optional('title'),
      url: optional('url'),
      byline: optional('byline'),
      published: date,
      meta: Object.keys(meta).length > 0 ? meta : undefined,
    }),
  };

  /** A field that may be left out, or null, which says the same. */
  function optional(field: string): string | undefined {
    const value = record[field] ?? undefined;
    if (value !== undefined && typeof value !== 'string') throw fail(`"${field}" is not a string`);
    return value;
  }
}

/** The record's own id, where it has one; a number is as good as a string. */
function idOf(record: JsonObject, place: string): string {
  const id = record['id'] ?? place;
  if (typeof id === 'number') return String(id);
  if (typeof id === 'string') return id;
  throw new InputError('invalid-record', place, '"id" is not a string');
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the fields that are undefined. */
const defined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
