/** The layer's own code, bundled on the way, so that training sees the very features that the layer will see. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const CONTENTS = `
export { createDocument } from './src/document/document.js';
export { tokenize } from './src/document/token.js';
export { mix } from './src/syntax/hashing.js';
export { lexemeOf } from './src/syntax/lexeme.js';
export { ARC_FEATURES, arcFeatures, MOVE_FEATURES, moveFeatures } from './src/syntax/parse-features.js';
export { begin, wordsAmong } from './src/syntax/parser.js';
export { RELATIONS } from './src/syntax/relations.js';
export { draw, headFor, isDone, isLegal, Move, shift } from './src/syntax/state.js';
export { JOINED, joinFeatures, ROLE } from './src/syntax/tag-features.js';
export { EDGE, isCapitalised, NO_TAG, placeOf } from './src/syntax/tagger.js';
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
