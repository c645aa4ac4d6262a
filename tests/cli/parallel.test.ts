import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ARTICLE, claimsift, folderWith, shell } from './claimsift.js';

const missing = !spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith(
  'GNU parallel',
);

// In CI it is installed, so there it must not be missing.
it.skipIf(missing && !process.env['CI'])(
  'under GNU parallel gives the lines of a single run (skipped where GNU parallel is not installed)',
  () => {
    const records = Array.from(
      { length: 500 },
      (_, i) => `${JSON.stringify({ id: `a${i}`, text: ARTICLE, n: i })}\n`,
    );
    const cwd = folderWith({ 'articles.jsonl': records.join('') });
    const filter = '$claimsift extract --input-format jsonl --format jsonl --jobs 1';
    const { status } = shell(
      `parallel --will-cite --pipe --keep-order --block 40k "${filter}" < articles.jsonl > out.jsonl`,
      cwd,
    );
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toBe(
      claimsift(['-f', 'jsonl', '-j', '1', 'articles.jsonl'], { cwd }).stdout,
    );
  },
);
