import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import { schemaFromColumnData } from 'hyparquet-writer/src/schema.js';
import { isFailure, type Reporter } from '../reporter.js';
import { COLUMNS, type Row } from './columns.js';
import { rowsOf } from './rows.js';

/** Rows that are written together: what is held in memory at a time. */
const GROUP = 10_000;

type Type = 'STRING' | 'BOOLEAN' | 'INT32' | 'DOUBLE';

const TYPES: Readonly<Record<Exclude<Type, 'STRING'>, ReadonlySet<string>>> = {
  BOOLEAN: new Set(['speaker_named', 'attitude', 'negated']),
  INT32: new Set(['paragraph', 'line', 'column', 'start', 'end']),
  DOUBLE: new Set([
    'checkworthiness',
    'confidence',
    'value',
    'low',
    'high',
    'change_from',
    'change_to',
    'change_by',
  ]),
};

const typeOf = (column: string): Type =>
  (['BOOLEAN', 'INT32', 'DOUBLE'] as const).find((type) => TYPES[type].has(column)) ?? 'STRING';

/** The columns of CSV with their types, for DuckDB, pandas and whatever else reads Parquet. */
export const parquet: Reporter<Uint8Array> = async function* (outcomes, { rows: kind }) {
  const columns = COLUMNS[kind];
  const columnsWith = (rows: readonly Row[]) =>
    columns.map((name) => ({
      name,
      type: typeOf(name),
      nullable: true,
      data: rows.map((row) => row[name] ?? null),
    }));
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnsWith([]) }),
    createdBy: 'claimsift',
  });
  let waiting: Row[] = [];
  for await (const outcome of outcomes) {
    if (isFailure(outcome)) continue;
    waiting.push(...rowsOf(outcome, kind));
    if (waiting.length < GROUP) continue;
    await file.write({ columnData: columnsWith(waiting), rowGroupSize: waiting.length });
    waiting = [];
    yield taken(bytes);
  }
  if (waiting.length > 0)
    await file.write({ columnData: columnsWith(waiting), rowGroupSize: waiting.length });
  file.finish();
  yield taken(bytes);
};

/** What was written so far, which the writer need not hold any longer. */
function taken(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice();
  bytes.index = 0;
  return written;
}
