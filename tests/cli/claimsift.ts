import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const BIN = resolve('bin/claimsift.js');

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
}

// What may be set where the tests run, and would decide about colors.
const { NO_COLOR: _n, FORCE_COLOR: _f, CI: _c, ...ENV } = process.env;

/** Runs the built command, as a user would. Standard input is empty where none is given. */
export function claimsift(
  args: readonly string[],
  { input = '', cwd, env, uid }: Circumstances = {},
): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    encoding: 'utf8',
    env: { ...ENV, ...env },
    maxBuffer: 256 * 1024 * 1024,
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { status, stdout, stderr };
}

/** Runs a shell command line, in which $claimsift is the built command. */
export function shell(line: string, cwd: string): Result {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    encoding: 'utf8',
    cwd,
    env: { ...ENV, claimsift: `${process.execPath} ${BIN}` },
  });
  return { status, stdout, stderr };
}

/** A folder with these files, until the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimsift-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const ARTICLE = [
  'Mayor Ana Ruiz said on Monday that the new bridge would cost $40m.',
  '“It opens in October 2025. We are proud,” she told reporters.',
  'Elmport has about 12,000 residents.',
  '',
].join('\n');

/** The reports and failures of JSON Lines. */
// biome-ignore lint/suspicious/noExplicitAny: what is in them is what the tests ask
export const linesOf = (stdout: string): any[] => {
  const lines = stdout.split('\n');
  if (lines.pop() !== '') throw new Error('the last line has no end');
  return lines.map((line) => JSON.parse(line));
};
