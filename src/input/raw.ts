import { isPlainUtf8 } from './decode.js';
import { InputError } from './errors.js';
import type { DocumentFormat, TableFormat } from './formats/index.js';

/** One document before it is read: bytes or fields, and what they are. Plain data, fit for another thread. */
export type Raw = RawFile | RawRecord | RawFields;

/** A whole file, or what an address gave. */
export interface RawFile {
  readonly kind: 'file';
  readonly name: string;
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
  /** The encoding that a header declares. */
  readonly charset?: string;
  readonly url?: string;
}

/** A record as JSON. */
export interface RawRecord {
  readonly kind: 'record';
  readonly place: string;
  readonly json: Uint8Array;
}

/** A record as a row of named fields. */
export interface RawFields {
  readonly kind: 'fields';
  readonly place: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A file of tables, before it is read. */
export interface RawTables {
  readonly kind: 'tables';
  readonly name: string;
  readonly format: TableFormat;
  readonly bytes: Uint8Array;
  readonly charset?: string;
  readonly url?: string;
}

/** The bytes of a whole file, no more than `limit` of them. */
export async function whole(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
  advice: string,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new InputError('too-large', name, `is ${advice}`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/**
 * Whether the text of the document stands in the input as it is, so that a report can do without it. Else, be it made of
 * the input or only decoded, offsets would mean nothing to who has the input alone.
 */
export function hasOwnText(raw: Raw): boolean {
  if (raw.kind !== 'file') return true;
  if (raw.url !== undefined || (raw.format !== 'text' && raw.format !== 'transcript')) return false;
  return isPlainUtf8(raw.bytes);
}

/** What a document takes up, in bytes. */
export function byteLength(raw: Raw | RawTables): number {
  switch (raw.kind) {
    case 'file':
    case 'tables':
      return raw.bytes.length;
    case 'record':
      return raw.json.length;
    case 'fields':
      return Object.values(raw.fields).reduce((sum, value) => sum + value.length, 0);
  }
}

/** What a document is called until it is read. */
export const placeOf = (raw: Raw | RawTables): string => ('name' in raw ? raw.name : raw.place);

/** What the input is called that a document stands in, be it alone or one of many records. */
export const inputOf = (raw: Raw): string =>
  raw.kind === 'file' ? raw.name : raw.place.replace(/:\d+$/, '');

/** Whether the lines of a document are told as those of its file: in a PDF or Word document there are none. */
export const linesAreOfFile = (format: DocumentFormat): boolean => format !== 'pdf' && format !== 'docx';
