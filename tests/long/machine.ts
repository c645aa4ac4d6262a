import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished, type TestContext } from 'vitest';
import { ARTICLE, BIN } from '../cli/claimsift.js';

/** Servers are where only root looks for programs. */
const PATH = `${process.env['PATH']}:/usr/sbin:/sbin`;

const placeOf = (program: string): string | undefined =>
  PATH.split(':')
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

export const without = (programs: readonly string[]): readonly string[] =>
  programs.filter((program) => placeOf(program) === undefined);

/** Skips the test where something is missing. In CI all of it is installed, so there it must not be missing. */
export function need({ skip }: TestContext, missing: readonly string[]): void {
  if (missing.length === 0) return;
  const reason = `not run for want of ${missing.join(', ')}`;
  if (process.env['CI']) throw new Error(reason);
  skip(reason);
}

/** What a program prints; one that fails throws, with what it says. */
export const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string =>
  execFileSync(placeOf(program) ?? program, args, {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, ...env },
  });

/** A server, until the test is over. What it says goes to a file of the folder: the test may be busy elsewhere. */
export function serve(
  folder: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): void {
  const log = openSync(join(folder, `${basename(program)}.log`), 'a');
  const server = spawn(placeOf(program) ?? program, args, {
    stdio: ['ignore', log, log],
    env: { ...process.env, ...env },
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
}

/** Asks until it holds, for some fifteen seconds; then what the servers of the folder said is the error. */
export async function until(holds: () => boolean, folder: string, logs: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (succeeds(holds)) return;
    await wait(250);
  }
  throw new Error(logs.map((name) => `${name}:\n${readFileSync(join(folder, name), 'utf8')}`).join('\n'));
}

function succeeds(holds: () => boolean): boolean {
  try {
    return holds();
  } catch {
    return false;
  }
}

/** What an installed claimsift is: a program of that name. */
export const installed = (before = ''): string =>
  `#!/bin/sh\n${before}exec '${process.execPath}' '${BIN}' "$@"\n`;

export const records = (count: number): string =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: `a${i}`, text: ARTICLE, n: i })}\n`).join(
    '',
  );

/** The block of shell in docs/scaling.md that this stands in. */
export function blockWith(words: string): string {
  const blocks = [...readFileSync('docs/scaling.md', 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)];
  const block = blocks.map(([, shell]) => shell ?? '').find((shell) => shell.includes(words));
  if (block === undefined) throw new Error(`docs/scaling.md has no block with ${words}`);
  return block;
}

/** The text with one thing for another, which must be there. */
export function swapped(text: string, one: string, other: string): string {
  if (!text.includes(one)) throw new Error(`no ${one} in ${text}`);
  return text.replaceAll(one, other);
}
