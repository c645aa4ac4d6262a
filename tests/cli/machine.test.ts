import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namer } from '../../src/cli/folder.js';
import { ARTICLE, BIN, claimsift, folderWith, shell } from './claimsift.js';

describe('a failure of the machine is a sentence and the status 2', () => {
  it.each([
    ['no files left, for check', 'ulimit -n 20; $claimsift check a.txt', /too many files are open/],
    ['no files left, for extract', 'ulimit -n 24; $claimsift -f jsonl a.txt', /too many files are open/],
    ['no files left, for a folder', 'ulimit -n 28; $claimsift -o out/ -f html a.txt', /too many files/],
    ['no files left, for the rules', 'ulimit -n 20; $claimsift rules', /too many files are open/],
    ['a working directory that is gone', 'mkdir x; cd x; rmdir ../x; $claimsift check ../a.txt', /directory/],
    ['a file past its limit', 'ulimit -f 0; $claimsift a.txt -o out.json', /cannot write out.json: EFBIG/],
  ])('%s', (_what, line, message) => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    const { status, stdout, stderr } = shell(line, cwd);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^claimsift: [^\n]+\n$/);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('an error that nobody has thought of has a sentence, and its stack with --debug', () => {
    const cwd = folderWith({
      'claimsift.config.mjs':
        'setTimeout(() => { throw new Error("oh\\n::error::no"); }); await new Promise(() => {});',
      'a.txt': ARTICLE,
    });
    const args = ['check', '-c', 'claimsift.config.mjs', 'a.txt'];
    const { status, stderr } = claimsift(args, { cwd });
    expect(stderr).toBe(
      'claimsift: this is an error in claimsift itself; please report it: oh\n  | ::error::no\n',
    );
    expect(status).toBe(2);
    expect(claimsift([...args, '--debug'], { cwd }).stderr).toContain('claimsift.config.mjs:1');
  });
});

describe('an interrupt', () => {
  const record = `${JSON.stringify({ id: 'a', text: ARTICLE })}\n`;

  /** Runs until the first documents are read, then interrupts. */
  async function interrupted(cwd: string, args: readonly string[]) {
    const run = spawn(process.execPath, [BIN, '--input-format', 'jsonl', ...args], {
      cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stderr = '';
    run.stderr.on('data', (data) => {
      stderr += data;
    });
    const lines = once(run.stdout, 'data'); // the second target shows that documents were done
    run.stdin.on('error', () => {}).write(record.repeat(20));
    await lines;
    run.kill('SIGINT');
    const [status] = await once(run, 'close');
    return { status, stderr };
  }

  it.each([
    ['json', 'an older, whole result'],
    ['csv', 'an older, whole result'],
    ['html', null],
  ])('leaves %s as it was, and what was done beside it', async (format, before) => {
    const name = `out.${format}`;
    const cwd = folderWith(before === null ? {} : { [name]: before });
    const { status, stderr } = await interrupted(cwd, ['-f', 'jsonl', '-f', `${format}:${name}`]);
    expect(status).toBe(130);
    expect(stderr).toContain(`interrupted; what was done is in`);
    expect(existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), 'utf8') : null).toBe(before);
    expect(readFileSync(join(cwd, `${name}.partial`), 'utf8')).toContain('Ana Ruiz');
    expect(readdirSync(cwd).sort()).toEqual(
      before === null ? [`${name}.partial`] : [name, `${name}.partial`],
    );
  });

  it('leaves whole the files of a folder, and its index as it was', async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'site'));
    writeFileSync(join(cwd, 'site/index.html'), 'an older index');
    const { status } = await interrupted(cwd, ['-f', 'jsonl', '-f', 'html:site/']);
    expect(status).toBe(130);
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toBe('an older index');
    expect(readdirSync(join(cwd, 'site')).filter((name) => /^\.|a.*partial/.test(name))).toEqual([]);
    expect(readFileSync(join(cwd, 'site/a.html'), 'utf8')).toContain('</html>');
  });
});

describe('a file of --resume belongs to one run at a time', () => {
  const args = ['-f', 'jsonl', '-o', 'out.jsonl', '--resume', '--input-format', 'jsonl'];
  const locks = (cwd: string) => readdirSync(cwd).filter((name) => name.endsWith('.lock'));

  it('a second run is refused, and the first goes on', async () => {
    const cwd = folderWith();
    const first = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['pipe', 'ignore', 'inherit'] });
    const closed = once(first, 'close');
    while (locks(cwd).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const { status, stderr } = claimsift(args, { cwd, input: '{"id":"x","text":""}\n' });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^claimsift: cannot resume out.jsonl: another run is writing it \(process \d+ on /,
    );
    first.stdin.end('{"id":"b","text":""}\n');
    expect(await closed).toEqual([0, null]);
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toMatch(/^[^\n]*"id":"b"[^\n]*\n$/);
    expect(readdirSync(cwd)).toEqual(['out.jsonl']);
  });

  it.each([
    ['of a run that was killed is taken over', `4194304 ${hostname()} x\n`, 0],
    ['without a word in it is taken for somebody’s', '\n', 2],
    ['of another machine is left alone', '1 elsewhere.example x\n', 2],
  ])('a lock %s', (_what, holder, expected) => {
    const cwd = folderWith();
    const input = '{"id":"a","text":""}\n';
    const probe = claimsift([...args], { cwd, input });
    expect(probe.status).toBe(0);
    writeFileSync(join(cwd, LOCK), holder);
    const { status, stderr } = claimsift(args, { cwd, input });
    expect({ status, stderr }).toMatchObject(expected === 0 ? { status: 0, stderr: '' } : { status: 2 });
    expect(locks(cwd)).toEqual(expected === 0 ? [] : [LOCK]);
  });

  it('is given free by a signal', async () => {
    const cwd = folderWith();
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
      const run = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['pipe', 'ignore', 'ignore'] });
      const closed = once(run, 'close');
      while (locks(cwd).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      run.kill(signal);
      await closed;
      expect(locks(cwd)).toEqual([]);
    }
  });
});

/** Of 'out.jsonl'. */
const LOCK = '.claimsift-4551d76dc66bd4ad.lock';

describe('the files of -o folder/', () => {
  it.each([
    ['日'.repeat(300)],
    ['𠀀'.repeat(300)],
    ['é'.repeat(300)],
    ['e\u0301'.repeat(300)],
    ['👩‍🚀'.repeat(300)],
    ['a'.repeat(5000)],
    [`${'a'.repeat(99)}𠀀`],
    [`${'日'.repeat(300)}.html`],
    ['\ud800'.repeat(300)],
    ['CON'],
    ['nul.txt'],
    ['..'],
    ['a\u0000b'],
    ['-rf'],
    ['::error::x'],
  ])('have names that every file system takes: %j', (id) => {
    const cwd = folderWith({ 'a.jsonl': `${JSON.stringify({ id, text: ARTICLE })}\n`.repeat(3) });
    const { status, stderr } = claimsift(['-f', 'html', '-o', 'out/', 'a.jsonl'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const names = readdirSync(join(cwd, 'out'));
    expect(names).toHaveLength(4);
    for (const name of names) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(143);
      expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*\.html$/u);
      expect(name).not.toMatch(/^(?:con|nul)\./i);
      expect(name.normalize()).toBe(name);
    }
  });

  it('have names that differ on a file system that knows no case and no composition', () => {
    const nameOf = namer([]);
    const names = ['é', 'e\u0301', 'É', 'É'.normalize('NFD'), 'e\u0301'].map((id) => nameOf(id, '.html'));
    expect(new Set(names.map((name) => name.normalize('NFD').toLowerCase())).size).toBe(names.length);
  });
});
