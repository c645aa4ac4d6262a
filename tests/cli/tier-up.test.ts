import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BIN, folderWith } from './claimsift.js';

const texts = readdirSync('fixtures')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('fixtures', name), 'utf8'));
const records = Array.from({ length: 16 }, (_, i) => JSON.stringify({ text: texts[i % texts.length] })).join(
  '\n',
);
/** The same work, by the library, which leaves V8 as it is. */
const LIBRARY = `import { extract } from './dist/index.js';
import { readFileSync } from 'node:fs';
for (const line of readFileSync(process.argv[1], 'utf8').split('\\n')) JSON.stringify(extract(JSON.parse(line).text));`;

function optimized(args: readonly string[]): { functions: number; stderr: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--trace-opt', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { functions: stdout.split('completed optimizing').length - 1, stderr };
}

// 22 and 24 have a tier between, which the trace counts as well.
it('a short run has V8 optimize few functions, and complains of no flag', { timeout: 240_000 }, () => {
  const file = join(folderWith({ 'a.jsonl': records }), 'a.jsonl');
  const command = optimized([BIN, '-f', 'jsonl', '-j', '1', file]);
  const library = optimized(['--input-type=module', '-e', LIBRARY, file]);
  expect(library.functions).toBeGreaterThan(60);
  expect(command.functions).toBeLessThan(library.functions / 2);
  expect(command.stderr).toBe('');
});
