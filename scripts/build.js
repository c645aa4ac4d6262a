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
import nlp from 'compromise/two';
import { build } from 'esbuild';

/**
 * Of compromise, the code asks for two word lists, which the package puts together anew at each start. This gives them
 * as they are when it has done so, ready to be parsed: some 20 ms instead of 150, and a third of the memory.
 */
const wordLists = {
  name: 'word-lists',
  setup({ onLoad }) {
    onLoad({ filter: /compromise\/src\/two\.js$/ }, () => {
      const { one, two } = nlp.model();
      const lists = JSON.stringify({ one: { lexicon: one.lexicon }, two: { switches: two.switches } });
      return {
        contents: `const lists = JSON.parse(${JSON.stringify(lists)});\nexport default { model: () => lists };`,
      };
    });
  },
};

/**
 * The DOM brings a parser of style sheets, a third of its size, for a page's own scripts to ask. Nobody here asks for the
 * rules of a style sheet, and no script of a page runs.
 */
const noStyleSheets = {
  name: 'no-style-sheets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^cssomnom\/parse$/ }, ({ path }) => ({ path, namespace: 'no-style-sheets' }));
    onLoad({ filter: /.*/, namespace: 'no-style-sheets' }, () => ({
      contents: 'export const parse = () => ({ cssRules: [] });',
    }));
  },
};

/** The reader beneath the writer of Parquet, without what opens files, which nothing here asks for. */
const noFiles = {
  name: 'no-files',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^hyparquet$/ }, ({ resolveDir, kind }) =>
      resolve('hyparquet/src/index.js', { resolveDir, kind }),
    );
  },
};

const manifest = JSON.parse(await readFile('package.json', 'utf8'));

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
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
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['node', 'import'],
  target: 'node20',
  // Else each /\p{L}/u becomes a call that makes it anew where it is used: the first releases of 20 lack some scripts.
  supported: { 'regexp-unicode-property-escapes': true },
  external: ['node:*', ...Object.keys(manifest.dependencies ?? {})],
  // Not minified: a stack trace shows a line that a person can read.
  legalComments: 'none',
  metafile: true,
  // As text that is unpacked when it is first needed; bytes would be made at each start.
  loader: { '.bin': 'base64' },
  plugins: [wordLists, noStyleSheets, noFiles],
  logLevel: 'warning',
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
  // The list of verbs is WordNet's, by scripts/verbs.js.
  texts.push(
    readFile('src/lexicons/verbs.license.txt', 'utf8').then((text) => `WordNet 3.1\n\n${text.trim()}\n`),
  );
  // The grammar's weights are learned from treebanks, by scripts/train-syntax.js.
  texts.push(
    readFile('src/syntax/weights.license.txt', 'utf8').then(
      (text) => `Treebanks of Universal Dependencies\n\n${text.trim()}\n`,
    ),
  );
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenseText(folder) {
  const name = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
  if (!name) throw new Error(`${folder} has no licence file; its text must be shipped with dist/`);
  return (await readFile(join(folder, name), 'utf8')).trim();
}
