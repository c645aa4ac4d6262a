import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it, onTestFinished } from 'vitest';
import { folderWith, shell } from './cli/claimsift.js';

const PAGE = readFileSync('examples/README.md', 'utf8');

const blocks = (language: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, code]) => code!);

const has = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, [...args], { stdio: 'ignore' }).status === 0;

/** A folder in which the first commands of the page have been run. */
function prepared(): string {
  const cwd = folderWith({ 'article.txt': readFileSync('fixtures/library-closures.txt') });
  const [commands] = blocks('sh');
  for (const line of commands!.trim().split('\n')) {
    expect(shell(line.replace('claimsift', '$claimsift'), cwd)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  }
  return cwd;
}

it.skipIf(!has('jq', '--version') && !process.env['CI'])('the recipes for jq find something', () => {
  const cwd = prepared();
  const recipes = blocks('sh').slice(1);
  expect(recipes.length).toBeGreaterThan(3);
  for (const recipe of recipes) {
    const { status, stdout, stderr } = shell(recipe, cwd);
    expect({ recipe, status, stderr }).toEqual({ recipe, status: 0, stderr: '' });
    expect(stdout.trim(), recipe).not.toBe('');
  }
});

it('the queries for DuckDB find something', async () => {
  const cwd = prepared();
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  onTestFinished(() => {
    connection.closeSync();
    instance.closeSync();
  });
  const queries = blocks('sql');
  expect(queries.length).toBeGreaterThan(2);
  for (const query of queries) {
    const here = query.replace(/'((?:claims|figures)\.parquet|reports\.jsonl)'/g, `'${cwd}/$1'`);
    expect((await connection.runAndReadAll(here)).getRowObjectsJson().length, query).toBeGreaterThan(0);
  }
});

it.skipIf(!has('python3', '-c', 'import pandas'))('the cell for pandas runs', () => {
  const cwd = prepared();
  const { status, stderr } = spawnSync('python3', ['-c', blocks('python')[0]!], { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
