/**
 * Generated, changed and broken files through every reader and the whole pipeline, and texts that grow.
 *
 *   npm run fuzz -- --minutes 2             until the time is over; a failure is shrunk, kept as a file, and told with its seed
 *   npm run fuzz -- --inputs 1000000        until so many were tried
 *   npm run fuzz -- --seed 17 --path 3:1    that failure again
 *   npm run fuzz -- --doubling              every shape from 64 KB to 1 MB, by processor time (an hour)
 *   npm run fuzz -- --doubling --only html  those with 'html' in their names
 */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { bundling } from './bundling.js';

const outfile = 'node_modules/.cache/fuzz.js';
await build({
  ...bundling,
  entryPoints: ['tests/fuzz/main.ts'],
  outfile,
  external: [...bundling.external, 'fast-check', 'ajv'],
  define: { 'import.meta.url': JSON.stringify(new URL('../tests/fuzz/main.ts', import.meta.url).href) },
  sourcemap: 'inline',
});
const { status } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
