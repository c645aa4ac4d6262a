/** The layer's own code, bundled on the way, so that training sees the very features that the layer will see. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const CONTENTS = `
export { createDocument } from './src/document/document.js';
export { tokenize } from './src/document/token.js';
export { featuresOf, fixedTag } from './src/syntax/lexeme.js';
export { placesOf } from './src/syntax/places.js';
export { RELATIONS } from './src/syntax/relations.js';
export { TAG_NAMES } from './src/syntax/tagset.js';
`;

const folder = await mkdtemp(join(tmpdir(), 'train-syntax-'));
const outfile = join(folder, 'layer.mjs');
await build({
  stdin: { contents: CONTENTS, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outfile,
  logLevel: 'error',
  // The weights are what is made here; nothing of the old ones is asked for.
  plugins: [
    {
      name: 'no-weights',
      setup: ({ onLoad }) => onLoad({ filter: /weights\.bin$/ }, () => ({ contents: 'export default ""' })),
    },
  ],
});
export const layer = await import(pathToFileURL(outfile).href);
await rm(folder, { recursive: true });
