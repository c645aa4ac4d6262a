import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { asUtf8, decode } from '../../decode.js';
import { InputError } from '../../errors.js';
import type { Cell } from '../../tables.js';
import { layoutOf } from '../csv.js';
import type { TableReader } from '../reader.js';

/** A file of values that commas, semicolons, tabs or bars separate, as one table, its header and all. */
export const csvTable: TableReader = async ({ name, bytes, charset }) => {
  const utf8: Uint8Array[] = [];
  for await (const chunk of asUtf8(only(bytes))) utf8.push(chunk);
  const whole = Buffer.concat(utf8);
  const { separator, headerLine } = layoutOf(whole.subarray(0, HEAD), name);
  const text = decode(whole, name, charset);
  try {
    const rows: readonly (readonly string[])[] = parse(text, {
      delimiter: separator,
      from_line: headerLine,
      relax_column_count: true,
      relax_quotes: true,
    });
    const above = Array.from({ length: headerLine - 1 }, (): readonly Cell[] => []);
    return [{ name: null, rows: [...above, ...rows.map((row) => row.map(cellOf))] }];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const reason = `is not valid CSV (${cause.message.replace(/\s+/g, ' ').slice(0, 200)})`;
    throw new InputError('unsupported-format', name, reason, name, { cause });
  }
};

const HEAD = 4096;

const cellOf = (value: string): Cell => ({ value: value.trim() === '' ? null : value.trim() });

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
