/**
 * The tests that take their time: what measures time and memory, the long form of what tries very many cases
 * (tests/long-form.ts), fuzzing, texts that grow to a megabyte, a million records, and the clusters of docs/scaling.md.
 * Needs a build.
 *
 *   npm run test:long                        all of it (some two hours)
 *   npm run test:long -- --short             the short form of what measures, and a moment of fuzzing, as CI does for each change
 *   npm run test:long -- --short --FLAG …    the flags that follow are vitest's
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [first, ...rest] = process.argv.slice(2);
const short = first === '--short';
const forVitest = short || first === undefined ? rest : [first, ...rest];

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** The files of tests that have a long form. */
const twofold = readdirSync('tests', { recursive: true })
  .map((name) => join('tests', String(name)))
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('/long-form.js'));

const measured = [vitest, 'run', '--project', 'measured', ...forVitest];
const parts = short
  ? [measured, ['scripts/fuzz.js', '--minutes', '0.1']]
  : [
      [...measured, '--project', 'long'],
      [vitest, 'run', '--project', 'ordinary', ...twofold, ...forVitest],
      ['scripts/fuzz.js', '--minutes', '10'],
      ['scripts/fuzz.js', '--doubling'],
      ['scripts/bench.js', '--million'],
    ];

// All of them run, whatever becomes of the first.
const env = short ? process.env : { ...process.env, CLAIMSIFT_TESTS: 'long' };
const failed = parts.filter(
  (part) => spawnSync(process.execPath, part, { stdio: 'inherit', env }).status !== 0,
);
for (const [script, ...args] of failed) console.error(`failed: node ${[script, ...args].join(' ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
