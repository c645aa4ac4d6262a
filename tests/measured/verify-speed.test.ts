import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BIN, folderWith } from '../cli/claimsift.js';

const MEGABYTES = 5;
const TRANSCRIPTS = ['ostrey-council', 'port-ellis-briefing'].map((name) =>
  readFileSync(`fixtures/verify/${name}.txt`, 'utf8'),
);

/** Sentences of real talk in another order each time, so that the words are as common as they are anywhere. */
function sources(): string {
  const sentences = TRANSCRIPTS.join('\n').split(/(?<=[.!?])\s+/);
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 48271) % 0x7fffffff;
    return seed % below;
  };
  const turns: string[] = [];
  let length = 0;
  while (length < MEGABYTES * 1e6) {
    const turn = `SPEAKER ${next(9)}: ${Array.from({ length: 5 }, () => sentences[next(sentences.length)]).join(' ')}\n\n`;
    turns.push(turn);
    length += turn.length;
  }
  return [...turns, ...TRANSCRIPTS].join('');
}

const ARTICLE = readFileSync('fixtures/verify/ostrey-council.md', 'utf8')
  .split('\n')
  .slice(5)
  .join('\n')
  .split(/(?<= )/)
  .slice(0, 300)
  .join('');

/** Prints, when a process ends, its peak in kilobytes and its processor time in microseconds. */
const TELL = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error('peak', maxRSS, userCPUTime + systemCPUTime);
});`;

/** The sources read alone: by the library's own reader, each word once. */
const READ = `import { extract } from ${JSON.stringify(pathToFileURL('dist/index.js').href)};
import { readFileSync } from 'node:fs';
extract('Nobody said a word.');
let words = 0;
for (const _ of readFileSync('sources.txt', 'utf8').matchAll(/[\\p{L}\\p{N}]+/gu)) words += 1;
`;

interface Run {
  /** Of processor time, which other work on the machine changes less than the time of the run. */
  readonly seconds: number;
  readonly megabytes: number;
}

function measure(args: readonly string[], cwd: string): Run {
  const tell = pathToFileURL(`${cwd}/tell.mjs`).href;
  const { stderr, status } = spawnSync(process.execPath, ['--import', tell, ...args], {
    cwd,
    encoding: 'utf8',
  });
  expect(status, stderr).toBeLessThan(2);
  const [, peak, user] = /peak (\d+) (\d+)/.exec(stderr) ?? [];
  return { seconds: Number(user) / 1e6, megabytes: Number(peak) / 1024 };
}

describe('300 words against 5 MB', () => {
  it('take little more than reading the sources does, and memory in proportion to them', {
    timeout: 120_000,
    retry: 2,
  }, () => {
    const folder = folderWith({
      'tell.mjs': TELL,
      'read.mjs': READ,
      'article.md': ARTICLE,
      'sources.txt': sources(),
      'small.txt': 'CHAIR: Good evening.\n',
    });
    const verify = measure([BIN, 'verify', 'article.md', '--against', 'sources.txt', '-f', 'json'], folder);
    const small = measure([BIN, 'verify', 'article.md', '--against', 'small.txt', '-f', 'json'], folder);
    const read = measure(['read.mjs'], folder);
    // Where it was written: 0.8 s of processor time, 2.6 times the reading, 42 MB more than against a line.
    expect(verify.seconds / read.seconds).toBeLessThan(4);
    expect(verify.megabytes - small.megabytes).toBeLessThan(10 * MEGABYTES);
  });
});
