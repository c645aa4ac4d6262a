import { extname } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { detectingFirst } from '../chunks.js';
import { asUtf8, decode } from '../decode.js';
import { InputError } from '../errors.js';
import { MAX_DOCUMENT_BYTES } from '../limits.js';
import type { RawFields } from '../raw.js';
import type { RecordSplitter } from './reader.js';

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Comma-, semicolon- or tab-separated values with a header. The bytes are parsed as Latin-1, in which each stands for itself,
 * and each field is decoded on its own: so any encoding is found out, and one bad row spoils no other.
 */
export const csv: RecordSplitter = async function* (chunks, name) {
  const { first, all } = await detectingFirst(asUtf8(chunks));
  const parser = parse({
    delimiter: extname(name).toLowerCase() === '.tsv' ? '\t' : separatorIn(first),
    encoding: 'latin1',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_DOCUMENT_BYTES,
  });
  // Not pipe(), which tells nobody of an error in reading, and so ends the process.
  pipeline(Readable.from(all), parser, () => {});
  let header: readonly string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      const place = `${name}:${info.lines}`;
      try {
        const fields = record.map((field) => decode(Buffer.from(field, 'latin1'), place));
        if (header === null) header = fields;
        else yield rowOf(header, fields, place);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        yield error;
      }
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    yield new InputError('invalid-record', name, `is not valid CSV (${cause.message})`, name, { cause });
  }
};

/**
 * By the header: spreadsheets write semicolons where the comma is the decimal point. 'id;text' shows them,
 * 'id,note;text' and 'text' do not.
 */
function separatorIn(head: Uint8Array): string {
  const [header = ''] = Buffer.from(head)
    .toString('latin1')
    .split(/[\r\n]/, 1);
  return [',', ';', '\t'].find((separator) => header.includes(separator)) ?? ',';
}

/** An empty field says nothing, so it is left out; but an article may have no words. */
function rowOf(header: readonly string[], values: readonly string[], place: string): RawFields | InputError {
  if (values.length !== header.length) {
    return new InputError(
      'invalid-record',
      place,
      `has ${values.length} ${values.length === 1 ? 'field' : 'fields'}, but the header has ${header.length}`,
    );
  }
  return {
    kind: 'fields',
    place,
    fields: Object.fromEntries(header.map((field, i) => [field, values[i] ?? ''])),
  };
}
