import { chmodSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONG_FORM } from '../long-form.js';
import { ARTICLE, claimsift, folderWith, linesOf } from './claimsift.js';

// Each of these stands between two good articles, which must come out whatever is wrong with it.
const BAD: readonly (readonly [
  name: string,
  content: string | Uint8Array | null,
  code: string,
  message: string,
])[] = [
  ['missing.txt', null, 'not-found', 'no such file; check the path'],
  ['a.txt/b.txt', null, 'not-found', 'no such file; check the path'],
  [
    'binary.txt',
    Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]),
    'unsupported-format',
    'is binary data, not text; give the text of the article',
  ],
  [
    'deep.html',
    `${'<div>'.repeat(3000)}Ann Roe said no.`,
    'unsupported-format',
    'nests more than 200 elements inside one another, as no article does; give its text',
  ],
  [
    'deep.md',
    `${'> '.repeat(3000)}Ann Roe said no.`,
    'unsupported-format',
    'has lists, quotations, emphasis, bars or footnotes without end, as no article has; give its text',
  ],
  [
    'marks.md',
    '*a_ '.repeat(30_000),
    'unsupported-format',
    'has lists, quotations, emphasis, bars or footnotes without end, as no article has; give its text',
  ],
  [
    'footnotes.md',
    Array.from({ length: 3000 }, (_, i) => `[^${i}]: b\n\n`).join(''),
    'unsupported-format',
    'has lists, quotations, emphasis, bars or footnotes without end, as no article has; give its text',
  ],
  [
    'bars.md',
    'a | b\n'.repeat(20_001),
    'unsupported-format',
    'has lists, quotations, emphasis, bars or footnotes without end, as no article has; give its text',
  ],
];

const told = ([name, , , message]: (typeof BAD)[number]): string => `claimsift: ${name}: ${message}\n`;
const failure = ([name, , code, message]: (typeof BAD)[number]) => ({
  document: { id: name },
  error: { code, message: `${name}: ${message}` },
});

describe.each(BAD)('%s alone', (...bad) => {
  const [name, content] = bad;
  const cwd = (): string => folderWith({ 'a.txt': ARTICLE, ...(content ? { [name]: content } : {}) });

  it.each(['json', 'jsonl'])('as %s: the message, status 2, a failure', (format) => {
    const { stdout, ...others } = claimsift(['-f', format, name], { cwd: cwd() });
    expect(others).toEqual({ status: 2, stderr: told(bad) });
    expect(linesOf(stdout)).toEqual([failure(bad)]);
  });

  it('for people: the message, status 2, no output', () => {
    expect(claimsift(['-f', 'pretty', name], { cwd: cwd() })).toEqual({
      status: 2,
      stdout: '',
      stderr: told(bad),
    });
  });
});

describe('all of them, among others', () => {
  function run(...args: readonly string[]): string {
    const cwd = folderWith({
      'a.txt': ARTICLE,
      'z.txt': ARTICLE,
      ...Object.fromEntries(BAD.flatMap(([name, content]) => (content ? [[name, content]] : []))),
    });
    const inputs = ['a.txt', ...BAD.map(([name]) => name), 'z.txt'];
    const { status, stdout, stderr } = claimsift([...args, ...inputs], { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: BAD.map(told).join('') });
    return stdout;
  }

  it('as JSON Lines: a failure in its place', () => {
    const [first, ...rest] = linesOf(run('-f', 'jsonl'));
    const last = rest.pop();
    expect([first.document.id, last.document.id]).toEqual(['a.txt', 'z.txt']);
    expect(rest).toEqual(BAD.map(failure));
  });

  it('as a JSON array: a failure in its place', () => {
    expect(JSON.parse(run('-f', 'json')).map(({ error }: ReturnType<typeof failure>) => error?.code)).toEqual(
      [undefined, ...BAD.map(([, , code]) => code), undefined],
    );
  });

  it('to check: told, and the others are checked', () => {
    expect(JSON.parse(run('check', '-f', 'json')).summary.documents).toBe(2);
  });

  it('for people: counted', () => {
    expect(run('-f', 'pretty')).toContain(` documents, ${BAD.length} could not be read: `);
  });
});

it('reads binary data from a pipe no more than from a file', () => {
  expect(claimsift(['-f', 'pretty'], { input: Buffer.from([1, 0, 2]) })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'claimsift: stdin: is binary data, not text; give the text of the article\n',
  });
});

it.each([[['-f', 'pretty', 'articels/mil.txt']], [['check', 'articels/mil.txt']]])(
  'says which file was likely meant: %j',
  (args) => {
    const cwd = folderWith({ 'articles/mill.txt': ARTICLE });
    expect(claimsift(args, { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: "claimsift: articels/mil.txt: no such file; did you mean 'articles/mill.txt'?\n",
    });
  },
);

it('names a file that it may not read', ({ skip }) => {
  // Permissions do not bind root, so root asks as somebody else, where that can run the command at all.
  const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const cwd = folderWith({ 'secret.txt': ARTICLE });
  chmodSync(cwd, 0o755);
  chmodSync(`${cwd}/secret.txt`, 0o200);
  skip(claimsift(['--version'], uid).status !== 0, 'nobody cannot run the command here');
  expect(claimsift(['-f', 'pretty', 'secret.txt'], { cwd, ...uid })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'claimsift: secret.txt: no permission to read it\n',
  });
});

it('prints a stack only with --debug', () => {
  expect(claimsift(['missing.txt']).stderr).not.toMatch(/\bat /);
  const { status, stderr } = claimsift(['missing.txt', '--debug']);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^claimsift: missing\.txt: no such file; check the path\n {2}\| InputError: .+\n {2}\| +at .+\/dist\/.+\.js:\d+/,
  );
});

describe('what is said on standard error says nothing to a terminal or a CI runner', () => {
  const NAMES: readonly string[] = [
    '::error::x.txt',
    'a\n::error::x.txt',
    'a\r::error::x.txt',
    '##[error]x.txt',
    '##vso[task.complete]x.txt',
    '\u001b[31mx.txt',
    '\u001b]0;x\u0007.txt',
    '\u009b2Jx.txt',
    'a\u202etxt.exe',
    'a\u2028::error::x.txt',
  ];
  const ACTS = /^\s*::|##(?:\[|vso)|\p{Bidi_Control}|(?!\n)\p{Cc}/mu;

  it.each(LONG_FORM ? NAMES : [NAMES.join('')])(
    'of a file %j',
    (name) => {
      const cwd = folderWith({ 'a.txt': ARTICLE });
      for (const args of [
        ['-f', 'json', name],
        ['-f', 'json', '--debug', name],
        ['check', '--debug', name],
        ['check', '-c', name, 'a.txt', '--debug'],
        ['check', '--baseline', name, 'a.txt', '--debug'],
        ['check', '--rule', `${name}:off`, 'a.txt', '--debug'],
        ['check', '--changed', name, 'a.txt', '--debug'],
        ['-o', `none/${name}`, 'a.txt', '--debug'],
        ['-f', `${name}`, 'a.txt', '--debug'],
        [`--${name}`, 'a.txt', '--debug'],
        ['rules', name, '--debug'],
        ['summary', name, '--debug'],
      ]) {
        const { status, stderr } = claimsift(args, { cwd });
        expect(status, args.join(' ')).toBe(2);
        expect(stderr).toMatch(/^claimsift: /);
        expect(stderr).not.toMatch(ACTS);
      }
    },
    120_000,
  );
});
