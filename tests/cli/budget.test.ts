import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, claimsift, folderWith } from './claimsift.js';
import { DOCX, PDF, pdfOfContent, wordFile } from './office-files.js';

/** What became of each document: its number of claims, or the code of its error. */
const outcomesOf = (stdout: string): readonly (number | string)[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ claims, error }) => error?.code ?? claims.length);

/** Runs in every process before anything else; the deed is done in the one for risky documents, at a marked one. */
const atMarked = (deed: string): string =>
  `const { on } = process;
  process.on = function (name, listener) {
    return on.call(this, name, name !== 'message' ? listener : (request) => {
      listener(request); // up to where it waits for the first time
      if (Buffer.from(request.raw?.bytes ?? '').includes('MARK')) ${deed};
    });
  };`;

const LONG = 'Mayor Ana Ruiz said the bridge would cost $40m. The council denied it.\n\n';

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

describe('a document costs no other', () => {
  it.each([
    ['aborts', 'process.abort()', 'internal'],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 'internal'],
    ['exits', 'process.exit(0)', 'internal'],
    ['never comes back', 'for (;;);', 'timed-out'],
    [
      'takes all memory',
      'for (const all = []; ; ) all.push(new Array(1e5).fill(all.length + 0.5))',
      'too-large',
    ],
    [
      'takes all memory outside the heap',
      'for (const all = []; ; ) all.push(Buffer.alloc(1e7, 1))',
      'too-large',
    ],
  ])('where its process %s', { timeout: 120_000 }, async (_, deed, code) => {
    const cwd = folderWith({
      'a.txt': ARTICLE,
      'b.pdf': PDF([['MARK']]),
      'c.pdf': PDF([['Mayor Ana Ruiz said the bridge would cost $40m.']]),
      'd.docx': await DOCX(['Mayor Ana Ruiz said the bridge would cost $40m.']),
      'e.txt': ARTICLE,
      'hook.mjs': atMarked(deed),
    });
    // A busy machine takes long to fill its memory; only what never comes back is to meet the limit of time.
    const seconds = code === 'timed-out' ? '8' : '100';
    const { stdout, stderr, status } = claimsift(
      ['-f', 'jsonl', '--document-timeout', seconds, 'a.txt', 'b.pdf', 'c.pdf', 'd.docx', 'e.txt'],
      { cwd, env: { NODE_OPTIONS: `--import ${cwd}/hook.mjs --max-old-space-size=256` } },
    );
    const [a, b, c, d, e] = outcomesOf(stdout);
    expect([b, c, d, e]).toEqual([code, 1, 1, a]);
    expect(stderr).toMatch(/^claimsift: b\.pdf: .*\n$/); // nothing of the engine's own last words
    expect(status).toBe(2);
  });

  it('where there is little memory', { timeout: 120_000 }, () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': LONG.repeat(20_000), 'c.txt': LONG.repeat(200) });
    const { stdout, status } = claimsift(['-f', 'jsonl', 'a.txt', 'b.txt', 'c.txt', 'a.txt'], {
      cwd,
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    const [a, ...others] = outcomesOf(stdout);
    expect(others).toEqual(['too-large', 400, a]); // two claims each time
    expect(status).toBe(2);
  });
});

describe('a document has its time', () => {
  it('in a process of its own', () => {
    const cwd = folderWith({ 'a.pdf': pdfOfContent(Buffer.from('q '.repeat(50_000))), 'b.txt': ARTICLE });
    const { stdout, stderr } = claimsift(['-f', 'jsonl', '--document-timeout', '4', 'a.pdf', 'b.txt'], {
      cwd,
    });
    expect(outcomesOf(stdout)).toEqual(['timed-out', expect.any(Number)]);
    expect(stderr).toBe(
      'claimsift: a.pdf: takes longer than 4 seconds; give its text in parts, or more time with --document-timeout\n',
    );
  });

  it.each(['1', '2'])('beside others, with --jobs %s', (jobs) => {
    const slow = { id: 'slow', text: LONG.repeat(6000) };
    const records = [ARTICLE, ARTICLE].map((text, i) => ({ id: `a${i}`, text }));
    const lines = [records[0], slow, records[1]].map((record) => `${JSON.stringify(record)}\n`);
    const cwd = folderWith({ 'records.jsonl': lines.join('') });
    const run = claimsift(['-f', 'jsonl', '-j', jobs, '--document-timeout', '0.2', 'records.jsonl'], { cwd });
    expect(outcomesOf(run.stdout)[1]).toBe('timed-out');
    expect(run.status).toBe(2);
  });
});

describe('check holds a document to its budget, too', () => {
  it.each([
    ['where it is unpacked', 'a.pdf', pdfOfContent(Buffer.from('q '.repeat(50_000)))],
    ['where it is long', 'a.txt', LONG.repeat(40_000)],
  ])('%s', (_, name, content) => {
    const bad = 'It opened on Monday, 5 November 2024.\n';
    const cwd = folderWith({ [name]: content, 'b.txt': bad, 'c.pdf': PDF([[bad.trim()]]) });
    const { stdout, stderr, status } = claimsift(
      ['check', '-f', 'json', '--document-timeout', '5', name, 'b.txt', 'c.pdf'],
      { cwd },
    );
    expect(stderr).toContain(`${name}: takes longer than 5 seconds`);
    const documents = JSON.parse(stdout).findings.map(({ document }: { document: string }) => document);
    expect(documents).toEqual(['b.txt', 'c.pdf']);
    expect(status).toBe(2);
  });
});

describe('a process that was started ahead', () => {
  const HOOK = `import { appendFileSync } from 'node:fs'; appendFileSync('processes', process.pid + '\\n');`;

  it.each([
    ['has the document', 'a.pdf', 0],
    ['holds nothing up where there is none', 'none.pdf', 2],
    ['nor where the command line is wrong', 'a.pdf --resume', 2],
  ])('%s', async (_, args, expected) => {
    const cwd = folderWith({
      'a.pdf': PDF([['Mayor Ana Ruiz said the bridge would cost $40m.']]),
      'hook.mjs': HOOK,
    });
    const { status } = claimsift(['-f', 'json', ...args.split(' ')], {
      cwd,
      env: { NODE_OPTIONS: `--import ${cwd}/hook.mjs` },
    });
    expect(status).toBe(expected);
    const processes = new Set(readFileSync(join(cwd, 'processes'), 'utf8').split('\n').filter(Boolean));
    expect(processes.size).toBeLessThanOrEqual(2); // no third for the document
    for (const id of processes)
      await expect.poll(() => isRunning(Number(id)), { timeout: 15_000 }).toBe(false);
  });
});

describe('so does parse', () => {
  it.each([
    ['what is unpacked', 'a.pdf', pdfOfContent(Buffer.from('q '.repeat(50_000)))],
    ['what is long', 'a.txt', LONG.repeat(40_000)],
  ])('%s', (_, name, content) => {
    const cwd = folderWith({ [name]: content, 'b.txt': ARTICLE });
    const { stdout, stderr, status } = claimsift(
      ['parse', '-f', 'jsonl', '--document-timeout', '4', name, 'b.txt'],
      { cwd },
    );
    expect(stderr).toContain(`${name}: takes longer than 4 seconds`);
    const [bad, good] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(bad.error.code).toBe('timed-out');
    expect(good.document.id).toBe('b.txt');
    expect(status).toBe(2);
  });
});

describe('so does verify a workbook', () => {
  it.each([
    ['that never comes back', 'for (;;);', 'takes longer than 4 seconds'],
    ['that aborts', 'process.abort()', 'its process ended|ended by SIGABRT'],
  ])('%s', (_, deed, message) => {
    const cwd = folderWith({
      'a.txt': 'Mayor Ana Ruiz said the bridge would cost $40m.\n',
      'b.xlsx': 'PK\x03\x04 MARK',
      'c.txt': 'The bridge will cost $40m, Mayor Ana Ruiz said.\n',
      'hook.mjs': atMarked(deed),
    });
    const { stdout, stderr, status } = claimsift(
      [
        'verify',
        '-f',
        'json',
        '--document-timeout',
        '4',
        'a.txt',
        '--against',
        'b.xlsx',
        '--against',
        'c.txt',
      ],
      { cwd, env: { NODE_OPTIONS: `--import ${cwd}/hook.mjs` } },
    );
    expect(stderr).toMatch(new RegExp(`b\\.xlsx: .*(?:${message})`));
    expect(stdout).toContain('c.txt');
    expect(status).toBe(2);
  });
});

describe('a document is unpacked within bounds', () => {
  it('of a PDF', { timeout: 120_000 }, async () => {
    const { deflateSync } = await import('node:zlib');
    const bomb = deflateSync(Buffer.alloc(700e6, ' '));
    const cwd = folderWith({ 'a.pdf': pdfOfContent(bomb, '/Filter /FlateDecode') });
    const { stdout } = claimsift(['-f', 'jsonl', '--document-timeout', '20', 'a.pdf'], { cwd });
    expect(outcomesOf(stdout)).toEqual([expect.stringMatching(/too-large|timed-out/)]);
  });

  it('of a Word document, whatever its parts are called', () => {
    const file = wordFile(`${' '.repeat(40e6)}<w:p/>`, 'word/picture.png');
    const cwd = folderWith({ 'a.docx': file });
    const { stdout } = claimsift(['-f', 'jsonl', 'a.docx'], { cwd });
    expect(outcomesOf(stdout)).toEqual(['too-large']);
  });
});
