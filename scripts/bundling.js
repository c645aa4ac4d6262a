/** How the source is bundled, whatever for. */
import { readFile } from 'node:fs/promises';
import nlp from 'compromise/two';
import { clientScript } from './client-script.js';

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

/** What runs in a page is put into the command as text. */
const clientScripts = {
  name: 'client-scripts',
  setup({ onLoad }) {
    onLoad({ filter: /\.client\.js$/ }, async ({ path }) => ({
      contents: await clientScript(path),
      loader: 'text',
    }));
  },
};

const { dependencies = {} } = JSON.parse(await readFile('package.json', 'utf8'));

/** Options of esbuild: as the library and the command are bundled, so are they fuzzed. */
export const bundling = {
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['node', 'import'],
  target: 'node20',
  // Else each /\p{L}/u becomes a call that makes it anew where it is used: the first releases of 20 lack some scripts.
  supported: { 'regexp-unicode-property-escapes': true },
  external: ['node:*', ...Object.keys(dependencies)],
  // As text that is unpacked when it is first needed; bytes would be made at each start.
  loader: { '.bin': 'base64' },
  plugins: [wordLists, noStyleSheets, noFiles, clientScripts],
  logLevel: 'warning',
};
