import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { detectingFirst } from '../chunks.js';
import { asUtf8, decode } from '../decode.js';
import { InputError } from '../errors.js';
import { MAX_DOCUMENT_BYTES, TOO_LARGE } from '../limits.js';
import type { RawFields } from '../raw.js';
import type { RecordSplitter } from './reader.js';

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Values with a header, separated by commas, semicolons, tabs or bars. The bytes are parsed as Latin-1, in which each stands for itself,
 * and each field is decoded on its own: so any encoding is found out, and one bad row spoils no other.
 */
export const csv: RecordSplitter = async function* (chunks, name) {
  const { first, all } = await detectingFirst(asUtf8(chunks));
  const { separator, headerLine } = layoutOf(first, name);
  // Whatever goes wrong is kept until the rows before it are read: a stream that fails drops what it still holds.
  let failure: unknown;
  const parser = parse({
    delimiter: separator,
    from_line: headerLine,
    encoding: 'latin1',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_DOCUMENT_BYTES,
    skip_records_with_error: true,
    on_skip: (error) => {
      failure ??= error;
    },
  });
  async function* untilFailure(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of all) {
        if (failure !== undefined) return;
        yield chunk;
      }
    } catch (error) {
      failure ??= error;
    }
  }
  let header: readonly string[] | null = null;
  let done = 0;
  for await (const { record, info } of Readable.from(untilFailure()).pipe(parser) as AsyncIterable<Row>) {
    // What is counted is the lines up to its end.
    const place = `${name}:${info.lines - breaksIn(record)}`;
    done = info.lines;
    try {
      const fields = record.map((field) => decode(Buffer.from(field, 'latin1'), place));
      if (header === null) header = namesOf(fields);
      else yield rowOf(header, fields, place);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield error;
    }
  }
  if (failure instanceof CsvError) {
    const place = `${name}:${done + 1}`;
    yield new InputError('invalid-record', place, reasonOf(failure), place, { cause: failure });
  } else if (failure !== undefined) throw failure;
};

function reasonOf({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return 'from here on a field begins with a quotation mark and has no other at its end; write "" for one in a field';
  }
  return code === 'CSV_MAX_RECORD_SIZE'
    ? `the row is ${TOO_LARGE}; or is a quotation mark without its other?`
    : `is not valid CSV (${message})`;
}

/**
 * What separates the fields, and in which line the header stands. The name tells, else a line 'sep=;' as spreadsheets
 * write it, else the header: 'id;text' shows semicolons, as where the comma is the decimal point; 'id,note;text' and
 * 'text' do not.
 */
export function layoutOf(
  head: Uint8Array,
  name: string,
): { readonly separator: string; readonly headerLine: number } {
  const [header = ''] = Buffer.from(head)
    .toString('latin1')
    .split(/[\r\n]/, 1);
  const told = /^(?:\xef\xbb\xbf)?"?sep=(.)"?$/i.exec(header)?.[1];
  if (told !== undefined) return { separator: told, headerLine: 2 };
  const byHeader = SEPARATORS.find((separator) => header.includes(separator)) ?? ',';
  return { separator: extname(name).toLowerCase() === '.tsv' ? '\t' : byHeader, headerLine: 1 };
}

const SEPARATORS = [',', ';', '\t', '|'];

const breaksIn = (record: readonly string[]): number =>
  record.reduce((sum, field) => sum + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

/** The names of the columns. The second of a name gets a number, so that neither takes the other's place. */
function namesOf(header: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return header.map((field) => {
    const name = field.trim();
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  });
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
