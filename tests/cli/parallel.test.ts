import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ARTICLE, claimsift, folderWith, shell } from './claimsift.js';

const missing = !spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith(
  'GNU parallel',
);

/**
 * Takes a host and a command, as ssh does, and runs the command here: there is no other host in a test. A shell is set,
 * as a login sets it: where there is none (in many a CI), GNU parallel runs nothing at all, with status 0.
 */
const SSH = `#!/bin/sh
echo "$1" >> hosts
shift
[ "$1" = -- ] && shift
SHELL=/bin/sh exec sh -c "$*"
`;

// In CI it is installed, so there it must not be missing.
it.skipIf(missing && !process.env['CI']).each([
  ['', []],
  ['--ssh ./ssh --sshlogin 1/one,1/two', ['one', 'two']],
])(
  'under GNU parallel %s gives the lines of a single run (skipped where GNU parallel is not installed)',
  (options, hosts) => {
    const records = Array.from(
      { length: 500 },
      (_, i) => `${JSON.stringify({ id: `a${i}`, text: ARTICLE, n: i })}\n`,
    );
    const cwd = folderWith({ 'articles.jsonl': records.join(''), hosts: '', ssh: SSH });
    chmodSync(join(cwd, 'ssh'), 0o755);
    const filter = '$claimsift extract --input-format jsonl --format jsonl --jobs 1';
    const { status, stderr } = shell(
      `parallel --will-cite ${options} --pipe --keep-order --block 40k "${filter}" < articles.jsonl > out.jsonl`,
      cwd,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const asked = new Set(readFileSync(join(cwd, 'hosts'), 'utf8').split('\n').filter(Boolean));
    expect([...asked].sort()).toEqual(hosts);
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toBe(
      claimsift(['-f', 'jsonl', '-j', '1', 'articles.jsonl'], { cwd }).stdout,
    );
  },
);
