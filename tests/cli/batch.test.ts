import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { sized } from '../long-form.js';
import { ARTICLE, BIN, claimsift, folderWith, linesOf, shell } from './claimsift.js';

const idOf = (line: string): string => JSON.parse(line).document.id;

/** Records of different lengths, every tenth of them broken. */
const records = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    i % 10 === 9 ? '{"id":' : JSON.stringify({ id: `a${i}`, text: ARTICLE.repeat(i % 5) }),
  ).join('\n');

describe('--jobs', () => {
  it('changes nothing in the output, whatever their number', () => {
    const cwd = folderWith({ 'a.jsonl': records(300) });
    const alone = claimsift(['-f', 'jsonl', '-j', '1', 'a.jsonl'], { cwd });
    expect(linesOf(alone.stdout)).toHaveLength(300);
    for (const jobs of [[], ['-j', '2'], ['--jobs', '5']]) {
      expect(claimsift(['-f', 'jsonl', ...jobs, 'a.jsonl'], { cwd })).toEqual(alone);
    }
  });

  it('a record gives the same line, whatever stands beside it', () => {
    const lines = records(60)
      .split('\n')
      .filter((line) => line.endsWith('}'));
    const filter = (input: readonly string[]): string[] =>
      claimsift(['--input-format', 'jsonl', '-f', 'jsonl'], { input: input.join('\n') })
        .stdout.trim()
        .split('\n');
    const whole = filter(lines);
    expect(filter(lines.toReversed())).toEqual(whole.toReversed());
    for (const at of [0, 7, 53]) expect(filter(lines.slice(at, at + 1))).toEqual([whole[at]]);
  });

  it('is a number from 1 on', () => {
    for (const jobs of ['0', '-1', 'two', '1.5']) expect(claimsift(['-j', jobs]).status).toBe(2);
  });
});

describe('a run that is interrupted', () => {
  async function interrupted(args: readonly string[], cwd: string, after: number) {
    const run = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
    const out: string[] = [];
    const lines = createInterface({ input: run.stdout });
    const record = `${JSON.stringify({ id: 'a', text: ARTICLE })}\n`;
    run.stdin.write(record.repeat(after));
    lines.on('line', (line) => {
      out.push(line);
      if (out.length === after) run.kill('SIGINT'); // while standard input stays open
    });
    const [status] = await once(run, 'close');
    return { status, out };
  }

  it('prints what was done and exits 130, though its input has no end', async () => {
    const { status, out } = await interrupted(['--input-format', 'jsonl', '-f', 'jsonl'], folderWith(), 20);
    expect(status).toBe(130);
    expect(out.map(idOf)).toEqual(Array(20).fill('a'));
  });

  it('finishes the documents in hand, in order, and closes what it writes', async () => {
    const cwd = folderWith({ 'a.jsonl': records(40_000) });
    const run = spawn(process.execPath, [BIN, '-f', 'json', '-j', '2', 'a.jsonl'], {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let out = '';
    run.stdout.on('data', (data) => {
      if (out === '') run.kill('SIGINT');
      out += data;
    });
    const [status] = await once(run, 'close');
    expect(status).toBe(130);
    const reports = JSON.parse(out);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.length).toBeLessThan(40_000);
    reports.forEach((report: { document: { id: string } }, i: number) => {
      expect(report.document.id).toBe(i % 10 === 9 ? `a.jsonl:${i + 1}` : `a${i}`);
    });
  });
});

describe('--resume', () => {
  const args = ['-f', 'jsonl', '-o', 'out.jsonl', '--resume', 'a.jsonl'];
  const whole = (cwd: string): string => claimsift(['-f', 'jsonl', 'a.jsonl'], { cwd }).stdout;

  const many = sized({ short: 1500, long: 10_000 });

  it(`of a run of ${many} records that was killed gives the lines of an unbroken one`, async () => {
    const cwd = folderWith({ 'a.jsonl': records(many) });
    const out = join(cwd, 'out.jsonl');
    writeFileSync(out, '');
    const run = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' });
    const closed = once(run, 'close');
    while (statSync(out).size < 200 * many) await new Promise((resolve) => setTimeout(resolve, 20));
    run.kill('SIGKILL');
    await closed;
    const before = readFileSync(out, 'utf8');
    truncateSync(out, before.length - 17); // as if it had been cut in the middle of a line
    expect(before.split('\n').length).toBeLessThan(many);
    expect(claimsift(args, { cwd }).status).toBe(2); // for the broken records
    expect(readFileSync(out, 'utf8')).toBe(whole(cwd));
  }, 120_000);

  it('begins where there is nothing yet, and adds nothing to a run that was done', () => {
    const cwd = folderWith({ 'a.jsonl': records(30) });
    for (let i = 0; i < 2; i += 1) {
      claimsift(args, { cwd });
      expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toBe(whole(cwd));
    }
  });

  it.each([
    ['other inputs', '{"document":{"id":"b"}}\n', /cannot resume: its last line is about b, but/],
    [
      'fewer inputs',
      '{"document":{"id":"a0"}}\n'.repeat(40),
      /cannot resume: it has 40 lines, but there are 5/,
    ],
    ['no reports', 'Dear diary\n', /holds no reports as JSON Lines/],
    ['no reports, nor a whole line', 'Dear diary', /holds no reports as JSON Lines/],
    ['records whose last line lacks its end', '{"id":"a0"}\n{"id":"a1"}', /holds no reports as JSON Lines/],
  ])('refuses %s', (_, content, message) => {
    const cwd = folderWith({ 'a.jsonl': records(5), 'out.jsonl': content });
    const { status, stderr } = claimsift(args, { cwd });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) });
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toBe(content);
  });

  it('needs a file of JSON Lines', () => {
    expect(claimsift(['--resume'], {}).stderr).toMatch(/--resume goes on with one file of JSON Lines/);
  });
});

describe('--continue-from', () => {
  it('leaves out what comes before the id', () => {
    const cwd = folderWith({ 'a.jsonl': records(9) });
    const { stdout } = claimsift(['-f', 'jsonl', '--continue-from', 'a6', 'a.jsonl'], { cwd });
    expect(linesOf(stdout).map(({ document }) => document.id)).toEqual(['a6', 'a7', 'a8']);
  });

  it('tells an id that there is not', () => {
    const cwd = folderWith({ 'a.jsonl': records(3) });
    const { status, stderr } = claimsift(['-f', 'jsonl', '--continue-from', 'zz', 'a.jsonl'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'claimsift: no document has the id zz; nothing to continue from\n',
    });
  });
});

describe('the progress', () => {
  const inTerminal = (options: string, cwd: string): string =>
    shell(`script -qec "$claimsift -f jsonl -o out.jsonl ${options} a.jsonl" /dev/null`, cwd).stdout;

  it('shows on a terminal how far the run is, and is silenced by --no-progress', ({ skip }) => {
    skip(
      shell('command -v script', folderWith()).status !== 0,
      'there is no script(1) here to make a terminal',
    );
    const cwd = folderWith({ 'a.jsonl': records(400).replaceAll('{"id":\n', '{"text":""}\n') });
    const shown = inTerminal('', cwd);
    expect(shown).toMatch(/\[#+ *\] \d+% {2}\d+ documents {2}[\d.]+\/s {2}\d+:\d\d left/);
    expect(shown).toMatch(/400 documents {2}[\d.]+\/s\r?\n$/);
    expect(inTerminal('--no-progress', cwd)).not.toContain('documents');
  });

  it('is nowhere but on a terminal', () => {
    const cwd = folderWith({ 'a.jsonl': JSON.stringify({ text: ARTICLE }) });
    expect(claimsift(['-f', 'jsonl', '-o', 'out', 'a.jsonl'], { cwd }).stderr).toBe('');
  });
});

it('a closed pipe stops the work, with workers too', () => {
  const record = JSON.stringify({ text: ARTICLE });
  const { stdout, stderr } = shell(
    `yes '${record}' | $claimsift --input-format jsonl -f jsonl -j 2 | head -n 30 | wc -l`,
    folderWith(),
  );
  expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: '30', stderr: '' });
});
