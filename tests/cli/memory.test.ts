import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { BIN, folderWith } from './claimsift.js';

interface Measured {
  readonly status: number | null;
  readonly seconds: number;
  /** The largest resident set of the run, in megabytes. */
  readonly megabytes: number;
  readonly lines: number;
}

/** Runs the built command; what it prints is counted and thrown away. */
async function measure(args: readonly string[], input: Iterable<string> = []): Promise<Measured> {
  const start = performance.now();
  const run = spawn(process.execPath, [BIN, '-f', 'jsonl', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(run, 'close');
  let megabytes = 0;
  let lines = 0;
  run.stdout.on('data', (data: Buffer) => {
    for (let at = data.indexOf(10); at !== -1; at = data.indexOf(10, at + 1)) lines += 1;
  });
  const timer = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${run.pid}/status`, 'utf8'))?.[1];
      megabytes = Math.max(megabytes, Number(peak ?? 0) / 1024);
    } catch {
      // it is over
    }
  }, 20);
  await pipeline(Readable.from(input), run.stdin);
  const [status] = await closed;
  clearInterval(timer);
  return { status, seconds: (performance.now() - start) / 1000, megabytes, lines };
}

function* shortRecords(count: number): Generator<string> {
  for (let i = 0; i < count; i += 1) {
    yield `{"id":"s${i}","text":"Mayor Ana Ruiz said the bridge would cost $${i}m."}\n`;
  }
}

// Where the system does not tell the peak of a process, there is nothing to hold.
describe.skipIf(!existsSync('/proc/self/status'))('memory', () => {
  // A million of them take no more: what grows in a run has reached its size after some 30,000 (see npm run bench -- --batch).
  it.each([['1'], ['2']])(
    'of 50,000 short records with --jobs %s stays under 300 MB',
    async (jobs) => {
      const result = await measure(['--input-format', 'jsonl', '-j', jobs], shortRecords(50_000));
      expect(result).toMatchObject({ status: 0, lines: 50_000 });
      expect(result.megabytes).toBeGreaterThan(50);
      expect(result.megabytes).toBeLessThan(300);
    },
    180_000,
  );
});

describe('one long document', () => {
  const articles = readdirSync('fixtures')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${readFileSync(join('fixtures', name), 'utf8')}\n\n`)
    .join('');
  const articleOf = (characters: number): string => articles.repeat(Math.ceil(characters / articles.length));

  it('takes a time in proportion to its length, and memory too', async () => {
    const cwd = folderWith({ 'short.txt': articleOf(1e6), 'long.txt': articleOf(1e7) });
    const short = await measure([join(cwd, 'short.txt')]);
    const long = await measure([join(cwd, 'long.txt')]);
    expect(long.status).toBe(0);
    expect(long.seconds / short.seconds).toBeLessThan(12);
    expect(long.megabytes / Math.max(short.megabytes, 1)).toBeLessThan(12);
    expect(long.megabytes).toBeLessThan(2500); // 1,650 where it was written; garbage is let go of late
  }, 300_000);
});
