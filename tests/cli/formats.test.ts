import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/reporters/index.js';
import { everyNth } from '../long-form.js';
import { ARTICLE, claimsift, folderWith, shell } from './claimsift.js';

const OTHER = 'Harbor master Joe Bell told the council that 12 boats had left.\n';
const cwd = (): string => folderWith({ 'a.txt': ARTICLE, 'b.txt': OTHER });
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('several formats in one run', () => {
  it('write what each would write alone', () => {
    const folder = cwd();
    const names = Object.keys(formats).filter((name) => name !== 'brat' && name !== 'parquet');
    const args = names.flatMap((name) => ['-f', `${name}:out.${name}`]);
    expect(claimsift(['a.txt', 'b.txt', ...args], { cwd: folder })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    for (const name of everyNth(3, names)) {
      const alone = claimsift(['a.txt', 'b.txt', '-f', name], { cwd: folder }).stdout;
      expect(read(folder, `out.${name}`)).toBe(alone);
      expect(alone).not.toBe('');
    }
  });

  it('may have one for standard output or -o, and put the text only where it belongs', () => {
    const folder = cwd();
    const { stdout } = claimsift(['a.txt', '-f', 'html:page.html', '-f', 'json'], { cwd: folder });
    expect(JSON.parse(stdout).document).not.toHaveProperty('text');
    expect(
      claimsift(['a.txt', '-f', 'html:page.html', '-f', 'json', '-o', 'a.json'], { cwd: folder }).stdout,
    ).toBe('');
    expect(read(folder, 'a.json')).toBe(stdout);
    expect(read(folder, 'page.html')).toContain('Elmport has about');
  });

  it('get to their end though nobody reads one of them any more', () => {
    const folder = folderWith({ 'many.jsonl': `${JSON.stringify({ text: ARTICLE })}\n`.repeat(600) });
    const { stderr } = shell('$claimsift many.jsonl -f jsonl -f csv:all.csv | head -n 1', folder);
    expect(stderr).toBe('');
    expect(read(folder, 'all.csv').trimEnd().split('\n').length).toBeGreaterThan(600);
  });

  it.each([
    [
      ['-f', 'json', '-f', 'csv'],
      'json and csv cannot go to the same place; name a file, as in "-f csv:FILE"',
    ],
    [['-f', 'json:x', '-f', 'csv:x'], 'x is named for two formats; name two files'],
    [['-f', 'json:x', '-f', 'csv:./x'], './x is named for two formats; name two files'],
    [['-f', 'json:x', '-o', 'y'], 'nothing is left for -o y: each -f names its own file'],
    [['-f', 'json:a.txt'], 'cannot write a.txt: it is an input; name another file'],
    [['-f', 'brat'], 'a brat file holds one document; name a folder, as in "-f brat:out/"'],
  ])('with %j are wrong usage', (args, message) => {
    const folder = cwd();
    expect(claimsift(['a.txt', 'b.txt', ...args], { cwd: folder })).toEqual({
      status: 2,
      stdout: '',
      stderr: `claimsift: ${message}\n`,
    });
    expect(read(folder, 'a.txt')).toBe(ARTICLE);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
  });
});

describe('a folder', () => {
  it('takes one file a document, and an index where the format has one', () => {
    const folder = cwd();
    const args = ['a.txt', 'b.txt', '-f', 'json:out/', '-f', 'html:pages/', '-f', 'brat:brat/'];
    expect(claimsift(args, { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.json', 'b.json']);
    expect(read(folder, 'out/a.json')).toBe(claimsift(['a.txt'], { cwd: folder }).stdout);
    expect(readdirSync(join(folder, 'pages')).sort()).toEqual(['a.html', 'b.html', 'index.html']);
    expect(read(folder, 'pages/index.html')).toContain('<a href="a.html">');
    expect(readdirSync(join(folder, 'brat')).sort()).toEqual([
      'a.ann',
      'a.txt',
      'annotation.conf',
      'b.ann',
      'b.txt',
    ]);
    expect(read(folder, 'brat/a.txt')).toBe(ARTICLE);
  });

  it('that is there takes files without a slash at its name, beside what it holds', () => {
    const folder = cwd();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'kept.json'), '');
    expect(claimsift(['a.txt', '-o', 'out'], { cwd: folder }).status).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.json', 'kept.json']);
  });

  it('has no file of a document that could not be read; the others are there, and the status tells', () => {
    const folder = cwd();
    const { status, stderr } = claimsift(['a.txt', 'missing.txt', '-f', 'html:out/'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('missing.txt') });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.html', 'index.html']);
    expect(read(folder, 'out/index.html')).toContain('missing.txt');
  });

  it('gets names that no id can lead out of it', () => {
    const ids = [
      '../../etc/passwd',
      '/',
      '..',
      'a/b.txt',
      'A/B.txt',
      'x'.repeat(500),
      'index',
      'né 1?q#f',
      '\u0000',
    ];
    const folder = folderWith({
      'r.jsonl': ids.map((id) => `${JSON.stringify({ id, text: ARTICLE })}\n`).join(''),
    });
    expect(claimsift(['r.jsonl', '-f', 'html:out/'], { cwd: folder }).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['out', 'r.jsonl']);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(
      [
        'index.html',
        'passwd.html',
        'document.html',
        'document-2.html',
        'b.html',
        'B-2.html',
        `${'x'.repeat(100)}.html`,
        'index-2.html',
        'né-1.html',
        'document-3.html',
      ].sort(),
    );
  });

  it('is not filled over an input', () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'b.txt': OTHER });
    const { status, stderr } = claimsift(['a.txt', 'b.txt', '-f', 'pretty:./'], { cwd: folder });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'claimsift: cannot write a.txt: it is an input; name another file\n',
    });
    expect(read(folder, 'a.txt')).toBe(ARTICLE);
  });
});

it('lays out JSON for people when it is asked to', () => {
  const plain = claimsift(['-f', 'json'], { input: ARTICLE }).stdout;
  const laidOut = claimsift(['-f', 'json', '--pretty-print'], { input: ARTICLE }).stdout;
  expect(plain.trimEnd()).not.toContain('\n');
  expect(laidOut).toContain('\n  "document": {\n');
  expect(JSON.parse(laidOut)).toEqual(JSON.parse(plain));
});

describe('selection', () => {
  const speakersOf = (args: readonly string[]): string[] =>
    JSON.parse(claimsift(args, { input: ARTICLE + OTHER }).stdout).claims.map(
      // biome-ignore lint/suspicious/noExplicitAny: as the report has it
      ({ attribution }: any) => attribution?.speaker?.name ?? null,
    );

  it.each([
    [['--speaker', 'bell'], ['Joe Bell']],
    [['--kind', 'money'], ['Ana Ruiz']],
    [
      ['--sort', 'speaker', '--only', 'indirect,direct'],
      ['Ana Ruiz', 'Ana Ruiz', 'Joe Bell'],
    ],
  ])('with %j', (args, expected) => {
    expect(speakersOf(args)).toEqual(expected);
  });

  it.each([
    [['--top', '0'], "option '--top <number>' argument '0' is invalid. Write a whole number from 1."],
    [['--kind', 'dosh'], 'Write one or more of money,percent,count'],
    [['--sort', 'size'], 'Allowed choices are position, checkworthiness, speaker.'],
  ])('with %j is wrong usage', (args, message) => {
    const { status, stderr } = claimsift(args, { input: ARTICLE });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('summary', () => {
  const folder = (): string => folderWith({ 'a.txt': ARTICLE, 'b.txt': OTHER, 'again.txt': ARTICLE });
  const args = ['summary', 'a.txt', 'b.txt', 'again.txt'];

  it('is a table for people', () => {
    const { status, stdout } = claimsift(args, { cwd: folder() });
    expect(status).toBe(0);
    for (const part of [
      '3 documents',
      'Ana Ruiz',
      'a named source',
      'money',
      'Repeated claims',
      '2 times in 2 documents',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('is JSON, the same as extract --format summary-json gives', () => {
    const cwd = folder();
    const { stdout } = claimsift([...args, '-f', 'json'], { cwd });
    const summary = JSON.parse(stdout);
    expect(summary).toMatchObject({
      documents: 3,
      failures: 0,
      speakers: [{ name: 'Ana Ruiz', named: true }, {}],
    });
    expect(summary.speakers[0].documents.map(({ id }: { id: string }) => id)).toEqual(['a.txt', 'again.txt']);
    expect(summary.repeated.every(({ times }: { times: number }) => times === 2)).toBe(true);
    expect(claimsift([...args.slice(1), '-f', 'summary-json'], { cwd }).stdout).toBe(stdout);
  });

  it('is CSV, in a file', () => {
    const cwd = folder();
    expect(claimsift([...args, '-f', 'csv', '-o', 'summary.csv'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(read(cwd, 'summary.csv')).toContain('\r\nspeaker,Ana Ruiz,person,');
  });

  it('counts what could not be read', () => {
    const { status, stdout } = claimsift(['summary', 'a.txt', 'missing.txt', '-f', 'json'], {
      cwd: folder(),
    });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, failures: 1 });
  });
});
