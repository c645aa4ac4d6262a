import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { reportSchema } from '../../src/claims/schema.js';

/** Runs code that imports the package by its name, as those who installed it do. */
const asUser = (code: string): unknown =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));

it('exports the library', () => {
  const names = asUser("console.log(JSON.stringify(Object.keys(await import('claimsift'))))");
  expect(names).toEqual([
    'FORMS',
    'SCHEMA_VERSION',
    'check',
    'defaultPolicy',
    'diff',
    'extract',
    'extractAll',
    'heuristics',
    'rules',
    'select',
    'verify',
  ]);
});

it('exports the schema', () => {
  const code =
    "import schema from 'claimsift/schema.json' with { type: 'json' }; console.log(JSON.stringify(schema))";
  expect(asUser(code)).toEqual(reportSchema);
});

it('has declarations that need no package which it does not bring along', () => {
  const imported = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [...readFileSync(join('dist', name), 'utf8').matchAll(/from ['"]([^.'"][^'"]*)['"]/g)])
    .map(([, name]) => name);
  expect(imported.filter((name) => !Object.keys(manifest.dependencies).includes(name!))).toEqual([]);
});

it('packs what is needed, and nothing else', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  });
  const [packed] = Object.values<{ files: { path: string }[] }>(JSON.parse(stdout));
  const outside = packed!.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  expect(outside.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin/claimsift.js',
    'config.schema.json',
    'package.json',
    'schema.json',
  ]);
});

it('brings the licence of every list that was made from the data of others', () => {
  const shipped = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  const lists = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && /Written by scripts\//.test(readFileSync(join('src', name), 'utf8')),
  );
  expect(lists).toContain(join('lexicons', 'cldr-currencies.ts'));
  for (const list of lists) {
    const licence = readFileSync(join('src', list.replace('.ts', '.license.txt')), 'utf8').trim();
    expect(licence).toMatch(/copyright|licen[cs]e/i);
    expect(shipped).toContain(licence);
  }
});
