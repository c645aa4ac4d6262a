import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ARTICLE, BIN, claimsift, folderWith, linesOf } from './claimsift.js';

const records = (...lines: readonly (string | object)[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

const extract = (input: string | Uint8Array) =>
  claimsift(['extract', '--input-format', 'jsonl', '--format', 'jsonl'], { input });

it('carries what a record says about its article', () => {
  const about = {
    id: 'a1',
    title: 'Bridge to open',
    url: 'https://example.org/a1',
    byline: 'Jo Pell',
    published: '2024-11-07',
  };
  const { status, stdout } = extract(
    records({ ...about, text: ARTICLE, section: 'news', tags: ['a', null] }),
  );
  expect(status).toBe(0);
  expect(linesOf(stdout)[0].document).toMatchObject({
    ...about,
    meta: { section: 'news', tags: ['a', null] },
  });
});

describe('records with little in them', () => {
  it.each([
    ['no id', { text: '' }, 'stdin:1'],
    ['a null id', { id: null, text: '' }, 'stdin:1'],
    ['an empty id', { id: '', text: '' }, 'stdin:1'],
    ['a number as id', { id: 17, text: '' }, '17'],
    [
      'null instead of fields',
      { id: 'a', text: '', title: null, url: null, byline: null, published: null },
      'a',
    ],
  ])('%s', (_, record, id) => {
    const { status, stdout, stderr } = extract(records(record));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [{ document }] = linesOf(stdout);
    expect(document.id).toBe(id);
    for (const field of ['title', 'url', 'byline', 'published', 'meta'])
      expect(document).not.toHaveProperty(field);
  });

  it('line ends of any kind, blank lines and a byte order mark', () => {
    const input = `\ufeff{"id":"a","text":""}\r\n\n \t\r\n{"id":"b","text":""}`;
    const { status, stdout, stderr } = extract(input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(linesOf(stdout).map(({ document }) => document.id)).toEqual(['a', 'b']);
  });
});

// Each of these stands between two good records, which must come out whatever is wrong with it.
describe('a broken record gives a failure in its place, and the run goes on', () => {
  const json = (reason: string): RegExp => new RegExp(`^stdin:2: is not valid JSON \\(.+\\); ${reason}$`);

  it.each([
    ['no JSON', '{"text": "no end', 'stdin:2', 'invalid-record', json('write one JSON object a line')],
    [
      'an array',
      '["text"]',
      'stdin:2',
      'invalid-record',
      'stdin:2: is a JSON array, not an object; for one array of all records say --input-format json',
    ],
    ['a string', '"text"', 'stdin:2', 'invalid-record', 'stdin:2: is not a JSON object; write {"text": "…"}'],
    ['null', 'null', 'stdin:2', 'invalid-record', 'stdin:2: is not a JSON object; write {"text": "…"}'],
    [
      'a field that would overflow the stack',
      `{"id":"b","text":"c","more":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      'b',
      'invalid-record',
      'stdin:2: "more" is nested deeper than 200 levels; leave it out',
    ],
    [
      'a report',
      '{"schemaVersion":"1.1","document":{"id":"a"},"claims":[]}',
      'stdin:2',
      'invalid-record',
      'stdin:2: was written by claimsift, and is no record; leave it out with --ignore-pattern',
    ],
    [
      'no text',
      '{"id":"b","body":"c"}',
      'b',
      'invalid-record',
      'stdin:2: has no "text", but "id", "body"; say which of it is the text with --field text=…',
    ],
    ['nothing', '{}', 'stdin:2', 'invalid-record', 'stdin:2: has no "text"; write {"text": "…"}'],
    [
      'a text that is none',
      '{"id":"b","text":["c"]}',
      'b',
      'invalid-record',
      'stdin:2: "text" is not a string',
    ],
    [
      'an id that is none',
      '{"id":{},"text":""}',
      'stdin:2',
      'invalid-record',
      'stdin:2: "id" is not a string',
    ],
    [
      'a title that is none',
      '{"id":"b","text":"","title":1}',
      'b',
      'invalid-record',
      'stdin:2: "title" is not a string',
    ],
    [
      'a date that is none',
      '{"id":"b","text":"","published":"yesterday"}',
      'b',
      'invalid-record',
      'stdin:2: "published" is "yesterday"; write an ISO 8601 date or date-time, such as 2024-11-07 or 2024-11-07T09:30:00Z',
    ],
    [
      'a raw NUL',
      '{"text":"a\0b"}',
      'stdin:2',
      'unsupported-format',
      'stdin:2: is binary data, not text; give the text of the article',
    ],
  ])('%s', (_, line, id, code, message) => {
    const { status, stdout, stderr } = extract(
      records({ id: 'a', text: ARTICLE }, line, { id: 'c', text: ARTICLE }),
    );
    expect(status).toBe(2);
    const [a, failure, c] = linesOf(stdout);
    expect([a.document.id, c.document.id]).toEqual(['a', 'c']);
    expect(failure).toEqual({
      document: { id },
      error: { code, message: typeof message === 'string' ? message : expect.stringMatching(message) },
    });
    expect(stderr).toBe(`claimsift: ${failure.error.message}\n`);
  });

  it('a line beyond all measure, of which nothing is kept', () => {
    const huge = Buffer.alloc(20 * 1024 * 1024, 'a');
    const { status, stdout, stderr } = extract(
      Buffer.concat([huge, Buffer.from('\n{"id":"c","text":""}\n')]),
    );
    expect(status).toBe(2);
    expect(stderr).toBe(
      'claimsift: stdin:1: the line is larger than 16 MiB; split it into several documents\n',
    );
    const [failure, c] = linesOf(stdout);
    expect(failure.error.code).toBe('too-large');
    expect(c.document.id).toBe('c');
  });
});

it('of an archive is told once, with what to do', () => {
  const packed = gzipSync(
    records(...Array.from({ length: 500 }, (_, i) => ({ id: `a${i}`, text: ARTICLE.repeat(i % 7) }))),
  );
  const cwd = folderWith({ 'a.jsonl': packed });
  expect(claimsift(['-f', 'jsonl', 'a.jsonl'], { cwd }).stderr).toBe(
    'claimsift: a.jsonl:1: is packed by gzip; unpack it first: gzip -dc FILE | claimsift\n',
  );
});

it('in UTF-16 without a mark are read as they come', () => {
  const { status, stdout } = extract(
    Buffer.from(records({ id: 'a', text: 'Zoë' }, { id: 'b', text: '' }), 'utf16le'),
  );
  expect({ status, ids: linesOf(stdout).map(({ document }) => document.id) }).toEqual({
    status: 0,
    ids: ['a', 'b'],
  });
});

it('names the file and the line', () => {
  const cwd = folderWith({ 'articles.ndjson': records({ text: '' }, '', '{') });
  const { stderr } = claimsift(['articles.ndjson'], { cwd });
  expect(stderr).toMatch(/^claimsift: articles\.ndjson:3: is not valid JSON/);
});

it('gives each report as soon as its record has come', async () => {
  const run = spawn(process.execPath, [BIN, '--input-format', 'jsonl', '-f', 'jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: run.stdout })[Symbol.asyncIterator]();
  for (const id of ['a', 'b', 'c']) {
    run.stdin.write(records({ id, text: ARTICLE }));
    expect(JSON.parse((await lines.next()).value).document.id).toBe(id); // while standard input is open still
  }
  run.stdin.end();
  expect(await once(run, 'close')).toEqual([0, null]);
});

it('reads no more than is taken from it', async () => {
  const run = spawn(process.execPath, [BIN, '--input-format', 'jsonl', '-f', 'jsonl', '--include-text'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // Nobody reads the output, so the command must stop reading once the pipe is full: a write then waits for ever.
  const record = records({ text: 'a'.repeat(100_000) });
  let written = 0;
  const write = (): boolean =>
    run.stdin.write(record, () => {
      written += 1;
    });
  while (written < 200 && (write() || (await Promise.race([once(run.stdin, 'drain'), pause(2000)])))) {}
  expect(written).toBeLessThan(100);
  run.kill();
  await once(run, 'close');
});

const pause = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });
