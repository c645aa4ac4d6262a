import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { BIN, folderWith } from '../cli/claimsift.js';
import { sized } from '../long-form.js';

interface Measured {
  readonly status: number | null;
  /** Of processor time, which other work on the machine changes less than the time of the run. */
  readonly seconds: number;
  /** The largest resident set of the run, in megabytes. */
  readonly megabytes: number;
  readonly lines: number;
}

/** Ticks a second in which Linux counts processor time. */
const TICKS = 100;

/** Runs the built command; what it prints is counted and thrown away. */
async function measure(args: readonly string[], input: Iterable<string> = []): Promise<Measured> {
  const run = spawn(process.execPath, [BIN, '-f', 'jsonl', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(run, 'close');
  let megabytes = 0;
  let seconds = 0;
  let lines = 0;
  run.stdout.on('data', (data: Buffer) => {
    for (let at = data.indexOf(10); at !== -1; at = data.indexOf(10, at + 1)) lines += 1;
  });
  const timer = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${run.pid}/status`, 'utf8'))?.[1];
      megabytes = Math.max(megabytes, Number(peak ?? 0) / 1024);
      const [user, system] = readFileSync(`/proc/${run.pid}/stat`, 'utf8')
        .split(') ')[1]!
        .split(' ')
        .slice(11);
      seconds = (Number(user) + Number(system)) / TICKS;
    } catch {
      // it is over
    }
  }, 20);
  await pipeline(Readable.from(input), run.stdin);
  const [status] = await closed;
  clearInterval(timer);
  return { status, seconds, megabytes, lines };
}

function* shortRecords(count: number): Generator<string> {
  for (let i = 0; i < count; i += 1) {
    yield `{"id":"s${i}","text":"Mayor Ana Ruiz said the bridge would cost $${i}m."}\n`;
  }
}

// Where the system does not tell the peak of a process, there is nothing to hold.
describe.skipIf(!existsSync('/proc/self/status'))('memory', () => {
  // A million of them take no more: what grows in a run has reached its size after some 30,000 (see npm run bench -- --batch).
  const count = sized({ short: 5000, long: 50_000 });
  const bar = sized({ short: 260, long: 300 });
  it.each([['1'], ['2']])(
    `of ${count} short records with --jobs %s stays under ${bar} MB`,
    async (jobs) => {
      const result = await measure(['--input-format', 'jsonl', '-j', jobs], shortRecords(count));
      expect(result).toMatchObject({ status: 0, lines: count });
      expect(result.megabytes).toBeGreaterThan(50);
      expect(result.megabytes).toBeLessThan(bar);
    },
    180_000,
  );
});

describe.skipIf(!existsSync('/proc/self/status'))('one long document', () => {
  const articles = readdirSync('fixtures')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${readFileSync(join('fixtures', name), 'utf8')}\n\n`)
    .join('');
  const articleOf = (characters: number): string => articles.repeat(Math.ceil(characters / articles.length));

  // Each try compares two runs that follow on one another.
  it('takes a time in proportion to its length, and memory too', { retry: 1, timeout: 600_000 }, async () => {
    const length = sized({ short: 2e5, long: 1e6 });
    const cwd = folderWith({ 'short.txt': articleOf(length), 'long.txt': articleOf(10 * length) });
    // Ten megabytes of figures take about the minute that a document has; a slow machine needs more.
    const short = await measure(['--document-timeout', '240', join(cwd, 'short.txt')]);
    const long = await measure(['--document-timeout', '240', join(cwd, 'long.txt')]);
    expect([short.status, long.status]).toEqual([0, 0]);
    expect(short.seconds).toBeGreaterThan(0.5);
    expect(long.seconds / short.seconds).toBeLessThan(12);
    expect(long.megabytes / Math.max(short.megabytes, 1)).toBeLessThan(12);
    // 500 and 1,650 where it was written; garbage is let go of late.
    expect(long.megabytes).toBeLessThan(sized({ short: 900, long: 2500 }));
  });
});
