import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, claimsift, folderWith, linesOf } from './claimsift.js';

const BAD = 'Membership rose from 40 to 50, a 20% increase, the club said.\n';

/** Enough for a worker to be started. */
const MANY = 30;

const FILLER = 'It rained all day in Norvale, and nobody came to the fair on the hill. '.repeat(25);

/** Articles, records and what cannot be read, in that order. */
function folder(extra: Readonly<Record<string, string>> = {}): string {
  const articles = Array.from({ length: MANY }, (_, i) => [
    `a/${String(i).padStart(2, '0')}.${i === 7 ? 'html' : 'md'}`,
    i === 7 ? `<article><p>${BAD}</p><p>${FILLER}</p></article>` : `${BAD}\n${FILLER}\n${'x '.repeat(i)}`,
  ]);
  const records = Array.from({ length: MANY }, (_, i) =>
    i === 5 ? '{"no": "text"}\n' : `${JSON.stringify({ id: `r${i}`, text: `${BAD}${ARTICLE}` })}\n`,
  );
  return folderWith({ ...Object.fromEntries(articles), 'b.jsonl': records.join(''), ...extra });
}

const INPUTS = ['a', 'b.jsonl', 'gone.txt'];

describe.each(['check', 'summary', 'extract'])('%s --jobs', (command) => {
  it('gives the same, in the same order, as one job', () => {
    const cwd = folder();
    const run = (jobs: string) => claimsift([command, '-f', 'json', '-j', jobs, ...INPUTS], { cwd });
    const one = run('1');
    expect(one.status).toBe(2);
    expect(one.stdout.length).toBeGreaterThan(1000);
    expect(one.stderr).toContain('gone.txt');
    expect(one.stderr).toContain('b.jsonl:6');
    expect(run('3')).toEqual(one);
  });

  it.each(['0', 'x', '1.5'])('refuses %s', (jobs) => {
    expect(claimsift([command, '-j', jobs, 'a.txt'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('from 1 to 1024'),
    });
  });
});

it('check --jobs heeds cache and baseline as one job does', () => {
  const cwd = folder();
  const run = (...args: string[]) => claimsift(['check', '-f', 'json', ...INPUTS, ...args], { cwd });
  const one = run('-j', '1', '--cache', 'one.cache');
  expect(run('-j', '3', '--cache', 'three.cache')).toEqual(one);
  const cache = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  expect(cache('three.cache')).toBe(cache('one.cache'));
  claimsift(['check', '-j', '3', 'a', 'b.jsonl', '--write-baseline', 'known.json'], { cwd });
  expect(JSON.parse(run('-j', '3', '--baseline', 'known.json').stdout).findings).toEqual([]);
});

it('verify --jobs gives the same, in the same order, as one job', () => {
  const cwd = folder({ 'sources/notes.txt': `${ARTICLE}\nMembership rose from 40 to 60.\n` });
  const run = (jobs: string) =>
    claimsift(['verify', '-f', 'json', '-j', jobs, ...INPUTS, '--against', 'sources'], { cwd });
  const one = run('1');
  expect(one.status).toBe(2);
  expect(JSON.parse(one.stdout)).toHaveLength(MANY * 2 - 1);
  expect(one.stderr).toContain('gone.txt');
  expect(run('3')).toEqual(one);
});

/**
 * Runs in every thread and process before anything else. The record that is marked ends whatever reads it, save the main
 * thread, in which it throws.
 */
const HOOK = `import { isMainThread } from 'node:worker_threads';
const { parse } = JSON;
JSON.parse = (text, ...others) => {
  if (!String(text).includes('MARK')) return parse(text, ...others);
  if (isMainThread && !process.send) throw new Error('MARK');
  process.exit(3);
};`;

describe.each([
  ['check', 'json'],
  ['extract', 'jsonl'],
])('%s --jobs', (command, format) => {
  it.each(['1', '3'])('%s: a document that ends its worker costs no other', (jobs) => {
    const records = Array.from({ length: 3 * MANY }, (_, i) => ({ id: `r${i}`, text: `${BAD}${ARTICLE}` }));
    const lines = records.map((record) => `${JSON.stringify(record)}\n`);
    const marked = lines.with(2 * MANY, '{"id": "bad", "text": "MARK"}\n').join('');
    const cwd = folderWith({ 'a.jsonl': marked, 'hook.mjs': HOOK });
    const { stdout, stderr, status } = claimsift([command, '-f', format, '-j', jobs, 'a.jsonl'], {
      cwd,
      env: { NODE_OPTIONS: `--import ${cwd}/hook.mjs` },
    });
    expect(stderr).toMatch(/^claimsift: a\.jsonl:61: .*\n$/);
    expect(status).toBe(2);
    const found = command === 'check' ? JSON.parse(stdout).findings : linesOf(stdout);
    const ids = found.map(({ document }: { document: string | { id: string } }) =>
      typeof document === 'string' ? document : document.id,
    );
    const expected = records.map(({ id }, i) => (i === 2 * MANY ? 'a.jsonl:61' : id));
    expect([...new Set(ids)]).toEqual(expected.filter((id) => command === 'extract' || id.startsWith('r')));
  });
});
