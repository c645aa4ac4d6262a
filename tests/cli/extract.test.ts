import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, claimsift, folderWith, linesOf } from './claimsift.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the ways to give an article', () => {
  const cwd = (): string => folderWith({ 'a.txt': ARTICLE });

  it.each([
    ['a path', ['a.txt'], '', 'a.txt'],
    ['a path, with the command named', ['extract', 'a.txt'], '', 'a.txt'],
    ['a pipe', [], ARTICLE, 'stdin'],
    ['a pipe, with the command named', ['extract'], ARTICLE, 'stdin'],
    ['- for standard input', ['-'], ARTICLE, 'stdin'],
  ])('%s gives one report', (_, args, input, id) => {
    const { status, stdout, stderr } = claimsift(args, { cwd: cwd(), input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const report = JSON.parse(stdout);
    expect(report.schemaVersion).toBe('1.1');
    expect(report.document).toMatchObject({
      id,
      format: 'text',
      offsetUnit: 'utf16',
      sha256: sha256(ARTICLE),
    });
    expect(report.document).not.toHaveProperty('text');
  });

  it('a file named like a command', () => {
    const { status, stdout } = claimsift(['./schema'], { cwd: folderWith({ schema: ARTICLE }) });
    expect({ status, id: JSON.parse(stdout).document.id }).toEqual({ status: 0, id: './schema' });
  });
});

describe('which shape comes out', () => {
  const cwd = (): string =>
    folderWith({ 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'one.jsonl': JSON.stringify({ text: ARTICLE }) });

  it.each([
    ['one path', ['a.txt'], 'report'],
    ['a pipe', [], 'report'],
    ['two paths', ['a.txt', 'b.txt'], ['a.txt', 'b.txt']],
    ['a path and standard input', ['b.txt', '-'], ['b.txt', 'stdin']],
    ['records, even a single one', ['one.jsonl'], ['one.jsonl:1']],
    ['no records', ['--input-format', 'jsonl'], []],
  ])('json: %s', (_, args, expected) => {
    const value = JSON.parse(claimsift(args, { cwd: cwd() }).stdout);
    const shape = Array.isArray(value) ? value.map(({ document }) => document.id) : 'report';
    expect(shape).toEqual(expected);
  });

  it.each([
    ['one path', ['a.txt'], ['a.txt']],
    ['two paths', ['a.txt', 'b.txt'], ['a.txt', 'b.txt']],
    ['records', ['one.jsonl'], ['one.jsonl:1']],
    ['no records', ['--input-format', 'jsonl'], []],
  ])('jsonl: %s', (_, args, ids) => {
    const { stdout } = claimsift(['-f', 'jsonl', ...args], { cwd: cwd() });
    expect(linesOf(stdout).map(({ document }) => document.id)).toEqual(ids);
  });
});

describe('texts that ask for care', () => {
  it('an empty one is an empty report', () => {
    for (const input of ['', '\ufeff', '\n', ' \r\n\t']) {
      const { status, stdout, stderr } = claimsift([], { input });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({
        speakers: [],
        claims: [],
        figures: [],
        document: { words: 0 },
      });
    }
  });

  it('one with a byte order mark has offsets that do not count it', () => {
    const cwd = folderWith({ 'bom.txt': `\ufeff${ARTICLE}` });
    const { document, ...found } = JSON.parse(claimsift(['bom.txt'], { cwd }).stdout);
    expect(document).toMatchObject({ text: ARTICLE, sha256: sha256(ARTICLE) });
    const { document: _, ...plain } = JSON.parse(claimsift([], { input: ARTICLE }).stdout);
    expect(found).toEqual(plain);
  });

  it('one with CRLF is taken as it is', () => {
    const input = ARTICLE.replaceAll('\n', '\r\n');
    const { document } = JSON.parse(claimsift(['--include-text'], { input }).stdout);
    expect(document.text).toBe(input);
  });

  it('a name that would speak to the terminal is shown, not sent', () => {
    const { stderr } = claimsift(['\u001b[31mred\u202e.txt']);
    expect(stderr).toBe('claimsift: ␛[31mred\\u202e.txt: no such file; check the path\n');
  });
});

describe('options', () => {
  const report = (...args: string[]) => JSON.parse(claimsift(args, { input: ARTICLE }).stdout);

  it('--include-text puts the text into the report', () => {
    expect(report('--include-text').document.text).toBe(ARTICLE);
  });

  it('--offsets codepoint counts code points', () => {
    const input = `🌉 ${ARTICLE}`;
    const args = ['--offsets', 'codepoint'];
    const { document, claims } = JSON.parse(claimsift(args, { input }).stdout);
    expect(document.offsetUnit).toBe('codepoint');
    const points = [...input];
    expect(claims.length).toBeGreaterThan(0);
    for (const { start, end, text } of claims.flatMap(({ content }: { content: [] }) => content)) {
      expect(points.slice(start, end).join('')).toBe(text);
    }
  });

  it('--published dates the article, unless the record has its own date', () => {
    expect(report('--published', '2024-11-07').document.published).toBe('2024-11-07');
    const records = ['{"text":"a"}', '{"text":"b","published":"2023-01-02T03:04:05Z"}'].join('\n');
    const { stdout } = claimsift(['--input-format', 'jsonl', '-f', 'jsonl', '--published', '2024-11-07'], {
      input: records,
    });
    expect(linesOf(stdout).map(({ document }) => document.published)).toEqual([
      '2024-11-07',
      '2023-01-02T03:04:05Z',
    ]);
  });

  it('--only and --min-confidence keep some claims', () => {
    const all = report().claims as { form: string; confidence: number }[];
    expect(all.length).toBeGreaterThan(1);
    expect(report('--only', 'direct').claims).toEqual(all.filter(({ form }) => form === 'direct'));
    const most = Math.max(...all.map(({ confidence }) => confidence));
    expect(report('--min-confidence', String(most)).claims).toEqual(
      all.filter(({ confidence }) => confidence >= most),
    );
  });

  it('--explain shows why, for people', () => {
    const { status, stdout, stderr } = claimsift(['--explain'], { input: ARTICLE });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ {4}\? speaker: .+$/m);
    expect(stdout).toMatch(/^ {4}\? cue: .+, stance .+$/m);
    expect(stdout).toMatch(/^ {4}\? the verb takes: .*clause.*$/m);
    expect(stdout).toMatch(/^ {4}\? \$40m – money: .+$/m);
  });

  it('--explain puts into JSON why each claim was found', () => {
    for (const format of ['json', 'jsonl']) {
      const { status, stdout, stderr } = claimsift(['--explain', '-f', format], { input: ARTICLE });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const explained = JSON.parse(stdout);
      const [said, told] = explained.claims;
      expect(said.explanation.frames).toContain('clause');
      expect(said.explanation.heuristics.map(({ id }: { id: string }) => id)).toEqual(said.evidence);
      expect(said.explanation.figures[0]).toMatchObject({ id: said.figures[0].id });
      expect(said.explanation.figures[0].heuristics[0]).toMatchObject({ id: 'money' });
      expect(told.explanation.chain.map(({ text }: { text: string }) => text)).toEqual([
        'she',
        'Mayor Ana Ruiz',
      ]);
      for (const claim of explained.claims) {
        for (const { about } of claim.explanation.heuristics) expect(about).not.toBe('');
        delete claim.explanation;
      }
      expect(explained.passedOver).toEqual([]);
      delete explained.passedOver;
      expect(explained).toEqual(report());
    }
  });

  it('--explain in a table is told to have no place there', () => {
    const { status, stderr } = claimsift(['--explain', '-f', 'csv'], { input: ARTICLE });
    expect(status).toBe(0);
    expect(stderr).toBe(
      'claimsift: --explain has no place in csv; pretty, json, jsonl, html show why each claim was found\n',
    );
  });

  it('a page explains always, and JSON beside it only where that is asked for', () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    claimsift(['a.txt', '-f', 'html:a.html', '-f', 'json:a.json'], { cwd });
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain('she → Mayor Ana Ruiz → Ana Ruiz');
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).not.toContain('explanation');
    claimsift(['a.txt', '-f', 'html:a.html', '-f', 'json:a.json', '--explain'], { cwd });
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toContain('explanation');
  });

  it('--input-format says how to read a file whose name says something else', () => {
    const cwd = folderWith({ 'records.txt': '{"id":"a","text":"b"}', 'article.jsonl': ARTICLE });
    expect(
      linesOf(claimsift(['-f', 'jsonl', '--input-format', 'jsonl', 'records.txt'], { cwd }).stdout)[0]
        .document.id,
    ).toBe('a');
    expect(claimsift(['--input-format', 'text', 'article.jsonl'], { cwd }).status).toBe(0);
  });

  it('an option of the whole program may stand before the command', () => {
    expect(claimsift(['--no-color', 'extract', '-f', 'jsonl'], { input: ARTICLE }).status).toBe(0);
  });
});

it('reads a long article of one line', () => {
  const cwd = folderWith();
  writeFileSync(join(cwd, 'long.txt'), ARTICLE.replaceAll('\n', ' ').repeat(2000));
  const { status, stdout, stderr } = claimsift(['long.txt'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).document.words).toBeGreaterThan(20_000);
});
