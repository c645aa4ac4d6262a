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

/**
 * The features of the tagger and the parser are some hundred hashes of hashes for each word. V8 inlines the first few of
 * so many calls, and the others take as long again as what they compute: so they are written out here, each with the same
 * variable, which holds a hash no longer than until the next is begun.
 */
const writtenOutHashes = {
  name: 'written-out-hashes',
  setup({ onLoad }) {
    onLoad({ filter: /src\/syntax\/(?:parse|tag)-features\.ts$/ }, async ({ path }) => ({
      contents: `let hashed = 0;\n${writtenOut(await readFile(path, 'utf8'))}`,
      loader: 'ts',
    }));
  },
};

/** Each call `mix(hash, value)` of a source as the expression that it stands for; `mix` is in src/syntax/hashing.ts. */
function writtenOut(source) {
  const at = source.search(/\bmix\(/);
  if (at < 0) return source;
  const open = at + 'mix('.length;
  let depth = 1;
  let comma = -1;
  let end = open;
  for (; depth > 0; end += 1) {
    const character = source[end];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth === 1 && comma < 0) comma = end;
    else if (character === undefined) throw new Error('a call of mix without an end');
  }
  const hash = writtenOut(source.slice(open, comma));
  const value = writtenOut(source.slice(comma + 1, end - 1).replace(/,\s*$/, ''));
  const expression = `((hashed = Math.imul((${hash}) ^ (${value}), 0x9e3779b1)) ^ (hashed >>> 15))`;
  return `${source.slice(0, at)}${expression}${writtenOut(source.slice(end))}`;
}

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
  plugins: [wordLists, noStyleSheets, noFiles, clientScripts, writtenOutHashes],
  logLevel: 'warning',
};
