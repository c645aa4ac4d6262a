/**
 * The tests that take their time: what measures time and memory, fuzzing, texts that grow to a megabyte, a million
 * records, and the clusters of docs/scaling.md. Needs a build.
 *
 *   npm run test:long                        all of it (some two hours)
 *   npm run test:long -- --short             what measures, and a quarter of a minute of fuzzing, as CI does for each change
 *   npm run test:long -- --short --FLAG …    the flags that follow are vitest's
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [first, ...rest] = process.argv.slice(2);
const short = first === '--short';
const forVitest = short || first === undefined ? rest : [first, ...rest];

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const parts = [
  [vitest, 'run', '--project', 'measured', ...(short ? [] : ['--project', 'long']), ...forVitest],
  ['scripts/fuzz.js', '--minutes', short ? '0.25' : '10'],
  ...(short
    ? []
    : [
        ['scripts/fuzz.js', '--doubling'],
        ['scripts/bench.js', '--million'],
      ]),
];

// All of them run, whatever becomes of the first.
const failed = parts.filter((part) => spawnSync(process.execPath, part, { stdio: 'inherit' }).status !== 0);
for (const [script, ...args] of failed) console.error(`failed: node ${[script, ...args].join(' ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
