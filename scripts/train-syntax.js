/**
 * Learns the syntax layer's weights: node scripts/train-syntax.js [--silver SILVER.jsonl] TRAIN.conllu [MORE.conllu …]
 *
 * Writes src/syntax/weights.bin. Deterministic; takes some minutes. The treebanks are not part of the repository;
 * docs/dependencies.md names them, and their licences. The parser learns from sentences of plain news as well, as a larger
 * one has read them (`--silver`, which scripts/syntax/teacher.py writes).
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { learnTags, tagWith } from './syntax/learn-tags.js';
import { learnTrees } from './syntax/learn-trees.js';
import { packFile, packMoves, packSparse } from './syntax/pack.js';
import { readSilver, readTreebank } from './syntax/treebank.js';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { silver: { type: 'string' } },
});
if (files.length === 0) {
  console.error('usage: node scripts/train-syntax.js [--silver SILVER.jsonl] TRAIN.conllu [MORE.conllu …]');
  process.exit(2);
}
const log = (message) => console.error(message);
const sentences = files.flatMap(readTreebank);
const silver = options.silver === undefined ? [] : readSilver(options.silver);
log(`${sentences.length} sentences of treebanks, ${silver.length} of a teacher`);

/** How many features of each kind are kept, so that the file stays under a megabyte and a half. */
const KEEP = { tags: 56_000, moves: 115_000, relations: 50_000 };
const PASSES = { tags: 6, trees: 5 };
/** What a weight must come to, in units of pack.js: relations are told apart by many weak signs, tags by a few strong ones. */
const LEAST = { tags: 10, relations: 5 };

const tags = learnTags(sentences, PASSES.tags, KEEP.tags);
log(`tags: ${tags.size} features`);

// The parser is to learn from tags as they are outside the treebank, with mistakes: each part of it is tagged by what
// the other parts teach.
const PARTS = 4;
const partOf = (index) => Math.floor(index / 200) % PARTS;
for (let part = 0; part < PARTS; part++) {
  const others = learnTags(
    sentences.filter((_, index) => partOf(index) !== part),
    3,
  );
  sentences.forEach((sentence, index) => {
    if (partOf(index) === part) sentence.guesses = tagWith(others, sentence);
  });
  log(`tags of part ${part + 1} of ${PARTS}`);
}

// What a teacher read is tagged by what the treebanks teach: its own tags are no better.
if (silver.length > 0) {
  const model = learnTags(sentences, 4);
  for (const sentence of silver) sentence.guesses = tagWith(model, sentence);
}

const trees = learnTrees([...sentences, ...silver], PASSES.trees, KEEP, log);
const file = packFile([
  packSparse(tags, LEAST.tags),
  packMoves(trees.moves),
  packSparse(trees.relations, LEAST.relations),
]);
await writeFile('src/syntax/weights.bin', file);
log(`${file.length} bytes`);
