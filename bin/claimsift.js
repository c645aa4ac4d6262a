#!/usr/bin/env node
// Starts fast and hands over to the built command: nothing is imported here but what every run needs.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';

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
  const { main } = await import(cli.href);
  await main(process.argv);
} else {
  process.stderr.write('claimsift: not built yet; run "npm install && npm run build" in its folder first\n');
  process.exitCode = 2;
}
