import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
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
 * Comma- or tab-separated values with a header. The bytes are parsed as Latin-1, in which each stands for itself,
 * and each field is decoded on its own: so any encoding is found out, and one bad row spoils no other.
 */
export const csv: RecordSplitter = async function* (chunks, name) {
  const parser = Readable.from(asUtf8(chunks)).pipe(
    parse({
      delimiter: extname(name).toLowerCase() === '.tsv' ? '\t' : ',',
      encoding: 'latin1',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_DOCUMENT_BYTES,
    }),
  );
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

/** An empty field says nothing, so it is left out; but an article may have no words. */
function rowOf(header: readonly string[], values: readonly string[], place: string): RawFields | InputError {
  if (values.length !== header.length) {
    return new InputError(
      'invalid-record',
      place,
      `has ${values.length} fields, but the header has ${header.length}`,
    );
  }
  return {
    kind: 'fields',
    place,
    fields: Object.fromEntries(header.map((field, i) => [field, values[i] ?? ''])),
  };
}
