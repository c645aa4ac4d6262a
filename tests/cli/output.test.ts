import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, BIN, claimsift, folderWith, shell } from './claimsift.js';

describe('--output-file', () => {
  it('takes what standard output would get, and nothing else comes of it', () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    expect(claimsift(['a.txt', '--output-file', 'out'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(claimsift(['a.txt', '-f', 'json'], { cwd }).stdout);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out']);
  });

  /** A folder in which a file for each format has what that format makes of the article. */
  function folderWithAll(command: readonly string[], formats: readonly string[]): string {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    const all = formats.flatMap((format) => ['-f', `${format}:as-${format}`]);
    expect(claimsift([...command, ...all], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    return cwd;
  }

  it.each<[readonly string[], Readonly<Record<string, string>>]>([
    [
      ['a.txt'],
      {
        'out.json': 'json',
        'out.JSONL': 'jsonl',
        'out.csv': 'csv',
        'out.md': 'markdown',
        'out.html': 'html',
        'out.txt': 'pretty',
        'out.jsonld': 'json',
      },
    ],
    [['a.txt', '--explain'], { 'out.json': 'json', out: 'pretty' }],
  ])('with %j goes by the name of the file: %j', (command, names) => {
    const cwd = folderWithAll(command, [...new Set(Object.values(names))]);
    const written = (path: string): string => readFileSync(join(cwd, path), 'utf8');
    for (const [path, format] of Object.entries(names)) {
      expect(claimsift([...command, '-o', path], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(written(path), path).toBe(written(`as-${format}`));
    }
  });

  it.each([
    ['out.json', 'json'],
    ['out.csv', 'csv'],
    ['out.txt', 'table'],
  ])('of a summary, %s is %s', (path, format) => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    expect(claimsift(['summary', 'a.txt', '-o', path], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(
      claimsift(['summary', 'a.txt', '-f', format], { cwd }).stdout,
    );
  });

  it.each([
    ['out.csv', 'json'],
    ['out', 'jsonl'],
    ['out', 'pretty'],
  ])('%s takes the format that is asked for, %s', (path, format) => {
    const cwd = folderWithAll(['a.txt'], [format]);
    claimsift(['a.txt', '-f', format, '-o', path], { cwd });
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(readFileSync(join(cwd, `as-${format}`), 'utf8'));
  });

  it('replaces a file whole, keeps its permissions, and follows a link', () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    mkdirSync(join(cwd, 'real'));
    expect(claimsift(['a.txt', '-o', 'real/out.json'], { cwd }).status).toBe(0);
    const { status } = shell(
      'chmod 640 real/out.json; echo long >> real/out.json; ln -s real/out.json link.json',
      cwd,
    );
    expect(status).toBe(0);
    expect(claimsift(['a.txt', '-o', 'link.json'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'real/out.json'), 'utf8')).toBe(claimsift(['a.txt'], { cwd }).stdout);
    expect(statSync(join(cwd, 'real/out.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(cwd, 'real'))).toEqual(['out.json']);
  });

  it('leaves an earlier result as it is where there is none to take its place', () => {
    const cwd = folderWith({ out: 'earlier', 'broken.txt': Buffer.from([0]) });
    for (const format of ['json', 'jsonl', 'csv', 'html']) {
      expect(claimsift(['broken.txt', '-f', format, '-o', 'out'], { cwd }).status).toBe(2);
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('earlier');
    }
    expect(readdirSync(cwd).sort()).toEqual(['broken.txt', 'out']);
  });

  it('does not change the status: what could be read is written, and 2 says that something could not', () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    expect(claimsift(['a.txt', 'missing.txt', '-f', 'jsonl', '-o', 'out'], { cwd }).status).toBe(2);
    expect(readFileSync(join(cwd, 'out'), 'utf8').split('\n')).toHaveLength(3);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('leaves nothing behind where the run is ended by %s', async (signal, expected) => {
    const cwd = folderWith({
      out: 'earlier',
      'many.jsonl': `${JSON.stringify({ text: ARTICLE })}\n`.repeat(60_000),
    });
    const run = spawn(process.execPath, [BIN, 'many.jsonl', '-f', 'jsonl', '-o', 'out'], {
      cwd,
      stdio: 'ignore',
    });
    const closed = once(run, 'close');
    // As soon as there is a file to leave behind.
    while (readdirSync(cwd).length < 3) await new Promise((resolve) => setImmediate(resolve));
    run.kill(signal);
    expect(await closed).toEqual([expected, null]);
    expect(readdirSync(cwd).sort()).toEqual(['many.jsonl', 'out']);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('earlier');
  });

  it('may be empty', () => {
    const cwd = folderWith({ 'none.jsonl': '', out: 'earlier' });
    expect(claimsift(['none.jsonl', '-f', 'jsonl', '-o', 'out'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('');
  });

  it('may be a device', () => {
    const { stdout } = shell(
      '$claimsift a.txt -o /dev/stderr 2>&1 >/dev/null | cat',
      folderWith({ 'a.txt': ARTICLE }),
    );
    expect(JSON.parse(stdout).document.id).toBe('a.txt');
  });

  it.each([
    ['no/such/folder/out.json', 'cannot write no/such/folder/out.json: its folder does not exist'],
    ['a.txt/out.json', 'cannot write a.txt/out.json: its folder is no folder'],
    ['a.txt', 'cannot write a.txt: it is an input; name another file'],
    ['link.txt', 'cannot write link.txt: it is an input; name another file'],
  ])('that cannot be written, %s, is told before any work', (path, message) => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    symlinkSync('a.txt', join(cwd, 'link.txt'));
    expect(claimsift(['a.txt', '-o', path], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: `claimsift: ${message}\n`,
    });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(ARTICLE);
  });
});

describe('standard output', () => {
  it('closed early ends the run quietly', () => {
    const cwd = folderWith({ 'many.jsonl': `${JSON.stringify({ text: ARTICLE })}\n`.repeat(800) });
    const { stdout, stderr } = shell('$claimsift -f jsonl many.jsonl | head -n 1; echo $PIPESTATUS', cwd);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stdout.endsWith('\n0\n')).toBe(true);
  });

  it.each(['--help', 'schema', 'a.txt', 'missing.txt 2>&1'])('closed at once is quiet for %s', (args) => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    const { stderr } = shell(`{ sleep 0.3; $claimsift ${args}; } | true`, cwd);
    expect(stderr).toBe('');
  });

  it('closed early ends the run though standard input goes on', () => {
    const record = JSON.stringify({ text: ARTICLE });
    const { stdout, stderr } = shell(
      `yes '${record}' | $claimsift --input-format jsonl -f jsonl | head -n 1 | wc -l`,
      folderWith(),
    );
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: '1', stderr: '' });
  });

  const lost =
    'claimsift: standard output is closed, or drops what it gets: the result is lost; name a file with -o\n';

  // Node opens the null device in the place of a closed one, and nothing tells it from one that was meant.
  it.each([
    ['$claimsift a.txt >&-', lost],
    ['$claimsift summary a.txt >&-', lost],
    ['$claimsift check a.txt >&-', lost],
    ['$claimsift check a.txt -f sarif >&-', lost],
    ['$claimsift rules >&-', lost],
    ['$claimsift schema >&-', lost],
    ['$claimsift a.txt -o out.json >&-', ''],
    ['$claimsift check a.txt -o out.json >&-', ''],
    ['$claimsift a.txt > /dev/null', ''],
    ['$claimsift a.txt | true', ''],
  ])('closed from the start is told: %s', (line, stderr) => {
    const result = shell(line, folderWith({ 'a.txt': ARTICLE }));
    expect(result).toEqual({ status: 0, stdout: '', stderr });
  });

  it.each(['schema', 'a.txt', 'check a.txt', 'parse a.txt', '--help', 'help check', '--version'])(
    'that takes nothing more is told, once: %s',
    (args) => {
      const { status, stderr } = shell(
        `test -w /dev/full || exit 77; $claimsift ${args} > /dev/full`,
        folderWith({ 'a.txt': ARTICLE }),
      );
      if (status === 77) return; // there is no full device here
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/^claimsift: cannot write standard output: [^\n]+\n$/),
      });
    },
  );
});
