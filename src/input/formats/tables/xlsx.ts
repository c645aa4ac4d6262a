import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { InputError } from '../../errors.js';
import { MAX_DOCUMENT_BYTES, TOO_LARGE } from '../../limits.js';
import type { Cell, Table } from '../../tables.js';
import type { TableReader } from '../reader.js';
import { unpackedSize } from '../unpacked-size.js';

/** More than this, a small file may unpack to; spreadsheets repeat themselves more than texts do. */
const MOST_UNPACKED = 8 * MAX_DOCUMENT_BYTES;

/** The sheets of a workbook that show, each as a table. What is merged stands in each of the cells. */
export const xlsxTables: TableReader = async ({ name, bytes }) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, OLD.length).equals(OLD)) {
    const reason = 'is an old workbook, or one with a password; save it as .xlsx, without a password';
    throw new InputError('unsupported-format', name, reason);
  }
  if (!buffer.subarray(0, ZIP.length).equals(ZIP)) {
    throw new InputError('unsupported-format', name, 'is no workbook (.xlsx)');
  }
  if (unpackedSize(buffer) > MOST_UNPACKED)
    throw new InputError('too-large', name, `unpacked, is ${TOO_LARGE}`);
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden).map(tableOf);
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause))
      .replace(/\s+/g, ' ')
      .slice(0, 200);
    throw new InputError(
      'unsupported-format',
      name,
      `is a broken workbook; open it and save it again (${reason})`,
      name,
      { cause },
    );
  }
};

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

function tableOf({ name, rows, cells, merges = [] }: Sheet): Table {
  const table = rows.map((row, r) =>
    row.map((value, c): Cell => {
      const format = cells?.get(`${r},${c}`)?.style?.numFmt;
      return { value: contentOf(value), ...(format === undefined || format === 'General' ? {} : { format }) };
    }),
  );
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const first = table[startRow]?.[startCol];
    if (typeof first?.value !== 'string') continue;
    for (let r = startRow; r <= endRow; r++) {
      const row = table[r];
      for (let c = startCol; row !== undefined && c <= Math.min(endCol, row.length - 1); c++) row[c] = first;
    }
  }
  return { name, rows: table };
}

function contentOf(value: CellValue): Cell['value'] {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value.trim() || null : value;
}
