/**
 * What tsc has declared, cut down to what the library's own declarations lead to, and the same for `require`: Node 20.19,
 * 22.12 and later load an ES module that way themselves, the others say what to do. TypeScript takes a declaration for
 * that of a CommonJS module where the nearest package.json says so.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const COMMONJS = 'dist/commonjs';

const reached = new Set();
await reach('index.d.ts');

const files = await readdir('dist', { recursive: true });
for (const file of files) {
  if (file.endsWith('.d.ts') && !reached.has(file)) await rm(join('dist', file));
}
for (const file of reached) {
  await mkdir(dirname(join(COMMONJS, file)), { recursive: true });
  await cp(join('dist', file), join(COMMONJS, file));
}
await writeFile(join(COMMONJS, 'package.json'), '{ "type": "commonjs" }\n');
await writeFile(
  join(COMMONJS, 'index.js'),
  `'use strict';
try {
  module.exports = require('../index.js');
} catch (cause) {
  if (cause.code !== 'ERR_REQUIRE_ESM') throw cause;
  throw new Error(
    \`claimsift is an ES module, which Node \${process.versions.node} cannot require: write await import('claimsift'), or use Node 20.19, 22.12 or later\`,
    { cause },
  );
}
`,
);

/** A declaration, and all that it imports. */
async function reach(file) {
  if (reached.has(file)) return;
  reached.add(file);
  const text = await readFile(join('dist', file), 'utf8');
  for (const [, path] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
    await reach(join(dirname(file), `${path}.d.ts`));
  }
}
