import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { BIN, claimsift, folderWith } from './claimsift.js';

vi.setConfig({ testTimeout: 120_000 });

const article = (percent: number): string =>
  `Membership rose from 40 to 50, a ${percent}% increase, the club said.\n`;

interface Session {
  readonly process: ChildProcess;
  /** What was printed since it was last asked, once a run is over. */
  readonly next: () => Promise<string>;
}

const OVER = /claimsift: (?:done|failed); waits for a change \(Ctrl-C ends it\)\n/;

function watching(cwd: string, ...args: string[]): Session {
  const child = spawn(process.execPath, [BIN, ...args, '--watch'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += String(chunk);
    });
  return {
    process: child,
    async next() {
      await expect.poll(() => printed, { timeout: 40_000, interval: 50 }).toMatch(OVER);
      const [whole] = /^.*?waits for a change.*?\n/s.exec(printed)!;
      printed = printed.slice(whole.length);
      return whole;
    },
  };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('close', resolve);
  });

describe('check --watch', () => {
  it('runs again for what changes, comes and goes, whatever becomes of a run', async () => {
    const cwd = folderWith({ 'd/a.txt': article(20) });
    const { next, process } = watching(cwd, 'check', '-f', 'unix', 'd');
    expect(await next()).toMatch(/^d\/a\.txt:1:22: .*not 20%.*\nclaimsift: done/);

    // As an editor writes that keeps the old file until the new one is whole.
    writeFileSync(join(cwd, 'd/.a.txt.swp'), article(30));
    renameSync(join(cwd, 'd/.a.txt.swp'), join(cwd, 'd/a.txt'));
    expect(await next()).toContain('not 30%');

    mkdirSync(join(cwd, 'd/new/er'), { recursive: true });
    writeFileSync(join(cwd, 'd/new/er/b.md'), article(31));
    expect(await next()).toContain('d/new/er/b.md:1:22');

    writeFileSync(join(cwd, 'claimsift.config.json'), '{ "rules": { "none": "off" } }');
    expect(await next()).toMatch(/unknown rule 'none'.*\nclaimsift: failed/);
    writeFileSync(join(cwd, 'claimsift.config.json'), '{ "rules": { "percent-change": "off" } }');
    expect(await next()).toMatch(/^claimsift: done/);
    rmSync(join(cwd, 'claimsift.config.json'));
    expect(await next()).toContain('not 31%');

    rmSync(join(cwd, 'd'), { recursive: true });
    expect(await next()).toContain('failed');
    mkdirSync(join(cwd, 'd'));
    writeFileSync(join(cwd, 'd/c.txt'), article(32));
    let last = await next();
    if (!last.includes('c.txt')) last = await next(); // the folder was there before the file
    expect(last).toContain('d/c.txt:1:22');

    const status = ended(process);
    process.kill('SIGINT');
    expect(await status).toBe(0);
  });

  it('watches a file that was named, though it is replaced, deleted or not there yet', async () => {
    const cwd = folderWith({ 'b.txt': 'Rain.\n' });
    const { next, process } = watching(cwd, 'check', '-f', 'unix', 'a.txt');
    expect(await next()).toMatch(/a\.txt: no such file.*\nclaimsift: failed/);
    writeFileSync(join(cwd, 'a.txt'), article(20));
    expect(await next()).toContain('not 20%');
    rmSync(join(cwd, 'a.txt'));
    expect(await next()).toContain('no such file');
    writeFileSync(join(cwd, 'new.txt'), article(21));
    renameSync(join(cwd, 'new.txt'), join(cwd, 'a.txt'));
    expect(await next()).toContain('not 21%');
    const status = ended(process);
    process.kill('SIGTERM');
    expect(await status).toBe(143);
  });

  it.each(['--fix', '--write-baseline', '--list-files', '--prune-baseline', '--print-config=a.txt'])(
    'refuses %s, which is done once',
    (option) => {
      const cwd = folderWith({ 'a.txt': 'Rain.\n' });
      expect(claimsift(['check', 'a.txt', option, '--watch'], { cwd })).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^claimsift: --[a-z-]+ does what it does once; leave out --watch\n/),
      });
    },
  );
});

describe('extract --watch', () => {
  it('keeps a page as its article is, and takes it for no input', async () => {
    const cwd = folderWith({ 'd/a.txt': 'Mayor Ana Ruiz said that the bridge would cost $40m.\n' });
    const { next, process } = watching(cwd, '-f', 'html', '-o', 'd/page.html', 'd/*.txt', '.');
    const page = (): string => readFileSync(join(cwd, 'd/page.html'), 'utf8');
    expect(await next()).toMatch(/^claimsift: done/);
    expect(page()).toContain('$40m');
    writeFileSync(join(cwd, 'd/a.txt'), 'Mayor Ana Ruiz said that the bridge would cost $77m.\n');
    expect(await next()).toMatch(/^claimsift: done/);
    expect(page()).toContain('$77m');
    const status = ended(process);
    process.kill('SIGINT');
    expect(await status).toBe(0);
  });

  it.each([
    [['-'], 'name them'],
    [[], 'name them'],
    [['https://example.org/a'], 'name them'],
    [['a.txt', '--resume', '-f', 'jsonl', '-o', 'out.jsonl'], 'leave out --watch'],
  ])('refuses %j', (args, message) => {
    const cwd = folderWith({ 'a.txt': 'Rain.\n' });
    expect(claimsift(['extract', '--watch', ...args], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(message),
    });
  });
});

const script = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

it.skipIf(!script && !process.env['CI'])('leaves the terminal as it was', async () => {
  const cwd = folderWith({ 'a.txt': article(20) });
  const watch = `${process.execPath} ${BIN} check --watch a.txt`;
  // Without the trap some shells end where what they wait for was interrupted.
  const session = `trap : INT; stty -g; ${watch} && stty -g`;
  const child = spawn('script', ['-qec', session, '/dev/null'], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += String(chunk);
  });
  const runs = (): number => printed.split('Ctrl-C ends it').length - 1;
  await expect.poll(runs, { timeout: 40_000 }).toBe(1);
  writeFileSync(join(cwd, 'a.txt'), article(30));
  await expect.poll(runs, { timeout: 40_000 }).toBe(2);
  const status = ended(child);
  child.stdin.write('\u0003');
  expect(await status).toBe(0);
  const settings = printed.split(/\r?\n/).filter((line) => /^(?:\^C)?[0-9a-f]+(?::[0-9a-f]+)+$/.test(line));
  expect(settings).toHaveLength(2);
  expect(settings[1]!.replace('^C', '')).toBe(settings[0]);
  expect(printed).not.toContain('\u001b[?');
});
