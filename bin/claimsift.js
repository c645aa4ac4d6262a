#!/usr/bin/env node
// Starts fast and hands over to the built command: nothing is imported here but what every run needs.
import { existsSync, readFileSync, writeSync } from 'node:fs';
import module from 'node:module';

/**
 * What nothing else has caught is told in a sentence: node's own way is a stack and the status 1, by which `check` tells
 * of findings. Here, since it may be that not even the command could be loaded.
 */
function giveUp(error) {
  const { code, syscall, message = String(error), stack = message } = error ?? {};
  const reason =
    ADVICE[syscall] ?? ADVICE[code] ?? `this is an error in claimsift itself; please report it: ${message}`;
  const told = process.argv.includes('--debug') ? `${reason}\n${stack}` : reason;
  try {
    writeSync(
      2,
      `claimsift: ${told.replace(/\s*[\n\r\u2028\u2029]\s*/g, '\n  | ').replace(/(?!\n)\p{Cc}|\p{Bidi_Control}|##(?=\[|vso)/gu, '\ufffd')}\n`,
    );
  } catch {
    // nobody is there to be told
  }
  process.exit(2);
}

const ADVICE = {
  uv_cwd: 'the working directory is gone; change to one that is there',
  EMFILE: 'too many files are open for this process; raise the limit, as with "ulimit -n 1024"',
  ENFILE: 'too many files are open on this machine; close some, and try again',
  ENOMEM: 'there is no memory left on this machine',
  ENOSPC: 'there is no space left on this machine',
  EIO: 'the machine cannot read or write',
  EAGAIN: 'the machine has no room for another process or thread; try again later',
  ERR_WORKER_OUT_OF_MEMORY:
    'there is not enough memory; give node more, as with NODE_OPTIONS=--max-old-space-size=4096',
  ERR_WORKER_INIT_FAILED: 'the machine has no room for another thread; try again, or with --jobs 1',
};

process.on('uncaughtException', giveUp);
// A file that grows past the shell's limit is an error of the write, not the end of the process.
if (process.platform !== 'win32') process.on('SIGXFSZ', () => {});

const cli = new URL('../dist/cli.js', import.meta.url);
const [, , first, ...others] = process.argv;

if (others.length === 0 && (first === '--version' || first === '-V')) {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  process.stdout.on('error', ({ code }) => {
    if (code === 'EPIPE') return; // whoever reads has gone
    process.stderr.write(`claimsift: cannot write standard output: ${code}\n`);
    process.exitCode = 2;
  });
  process.stdout.write(`${JSON.parse(manifest).version}\n`);
} else if (existsSync(cli)) {
  module.enableCompileCache?.(); // Node 22.1 and later: compiled code is kept between runs
  try {
    const { main } = await import(cli.href);
    await main(process.argv);
  } catch (error) {
    giveUp(error);
  }
} else {
  process.stderr.write('claimsift: not built yet; run "npm install && npm run build" in its folder first\n');
  process.exitCode = 2;
}
