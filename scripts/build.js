/**
 * Bundles the library and the command into dist/. Declarations are tsc's (`tsc -p tsconfig.build.json`).
 *
 * What stands under `dependencies` in package.json is loaded from node_modules at run time; every other package
 * is bundled in. The entry points share chunks, and what a command imports dynamically is a chunk of its own,
 * so that `--version`, `--help` and `schema` never load the extraction.
 */
import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from './bundling.js';

/** What the code holds that was made from the data of others, by scripts/verbs.js, currencies.js and syntax/learn.py. */
const DATA = [
  ['WordNet 3.1', 'lexicons/verbs.license.txt'],
  ['Unicode Common Locale Data Repository (CLDR)', 'lexicons/cldr-currencies.license.txt'],
  ['Treebanks of Universal Dependencies', 'syntax/weights.license.txt'],
  ['Sentences that people found worth checking', 'claims/worth/weights.license.txt'],
];

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...bundling,
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/batch/worker.ts',
    'apart-process': 'src/batch/apart-process.ts',
    watch: 'src/batch/watch.ts',
  },
  outdir: 'dist',
  // Beside the entries, so that the pool finds the worker wherever the code ends up.
  chunkNames: '[name]-[hash]',
  splitting: true,
  // Not minified: a stack trace shows a line that a person can read.
  legalComments: 'none',
  metafile: true,
});
// At the root, where resolvers find them that do not know `exports`.
await cp('src/claims/report.schema.json', 'schema.json');
await cp('docs/config.schema.json', 'config.schema.json');
await writeFile('dist/claimsift.1', execFileSync(process.execPath, ['bin/claimsift.js', 'man']));
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licenses(Object.keys(metafile.inputs)));

/** The licence text of every package that was bundled in, as those licences ask. */
async function licenses(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (folder) folders.add(folder[0]);
  }
  const texts = [...folders].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${await licenseText(folder)}`;
  });
  for (const [origin, file] of DATA) {
    texts.push(readFile(`src/${file}`, 'utf8').then((text) => `${origin}\n\n${text.trim()}\n`));
  }
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenseText(folder) {
  const name = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
  if (!name) throw new Error(`${folder} has no licence file; its text must be shipped with dist/`);
  return (await readFile(join(folder, name), 'utf8')).trim();
}
