import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/claims/index.js';
import { extract } from '../../src/extract.js';
import { COLUMNS } from '../../src/reporters/table/columns.js';
import { parquet } from '../../src/reporters/table/parquet.js';
import { rowsOf } from '../../src/reporters/table/rows.js';
import { claimsift, folderWith } from '../cli/claimsift.js';
import { FROZEN, frozen } from './frozen.js';

const TEXT = 'Mayor Ana Ruiz said that the bridge would cost $40m, up from $30m. “It’s ours,” she said.';

/** What DuckDB makes of a query over a file. */
async function query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function written(reports: readonly Report[], rows: 'claims' | 'figures'): Promise<string> {
  async function* outcomes() {
    yield* reports;
  }
  const parts: Uint8Array[] = [];
  for await (const part of parquet(outcomes(), { rows } as Parameters<typeof parquet>[1])) parts.push(part);
  return join(folderWith({ 'out.parquet': Buffer.concat(parts) }), 'out.parquet');
}

describe.each(['claims', 'figures'] as const)('%s', (rows) => {
  it('are read by DuckDB as they were written', async () => {
    const reports = FROZEN.map(frozen);
    const file = await written(reports, rows);
    expect(await query(`FROM '${file}'`)).toEqual(reports.flatMap((report) => rowsOf(report, rows)));
  });

  it('have all columns, with types, where there are no rows', async () => {
    const file = await written([], rows);
    const columns = await query(`DESCRIBE FROM '${file}'`);
    expect(columns.map((column) => column['column_name'])).toEqual(COLUMNS[rows]);
    expect(new Set(columns.map((column) => column['column_type']))).toContain('DOUBLE');
  });

  it('are written in groups, so that memory stays bounded', async () => {
    const report = extract(TEXT);
    const many = Array.from({ length: 6000 }, () => report);
    const file = await written(many, rows);
    const [groups] = await query(`SELECT count(DISTINCT row_group_id) AS n FROM parquet_metadata('${file}')`);
    expect(Number(groups?.['n'])).toBeGreaterThan(1);
    const [count] = await query(`SELECT count(*) AS n FROM '${file}'`);
    expect(Number(count?.['n'])).toBe(6000 * rowsOf(report, rows).length);
  });
});

it('comes out of the command, with what a record carried', async () => {
  const record = JSON.stringify({ id: 'a', text: TEXT, desk: 'city', 'words "and" more': [1] });
  const cwd = folderWith({ 'a.jsonl': `${record}\n` });
  expect(claimsift(['a.jsonl', '-o', 'out.parquet'], { cwd }).stderr).toBe('');
  const [row] = await query(
    `SELECT speaker, meta->>'desk' AS desk FROM '${join(cwd, 'out.parquet')}' LIMIT 1`,
  );
  expect(row).toEqual({ speaker: 'Ana Ruiz', desk: 'city' });
  expect(readFileSync(join(cwd, 'out.parquet')).subarray(0, 4).toString()).toBe('PAR1');
});
