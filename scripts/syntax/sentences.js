/**
 * Sentences as they are learned from (learn.py and teacher.py beside this), one a line, in the layer's own tokens, with
 * their places (src/syntax/places.ts):
 *
 *   node scripts/syntax/sentences.js TRAIN.conllu > gold.jsonl     with tags, heads and relations
 *   node scripts/syntax/sentences.js NEWS.jsonl … > plain.jsonl    of the `text` of each record, tokens alone
 */
import { readFileSync } from 'node:fs';
import { layer } from './layer.js';
import { readTreebank } from './treebank.js';

const { createDocument, placesOf, RELATIONS, TAG_NAMES, tokenize } = layer;
/** What is shorter teaches nothing; what is longer is mostly a table or a list. */
const FEWEST = 4;
const MOST = 60;

for (const file of process.argv.slice(2)) {
  if (file.endsWith('.conllu')) for (const sentence of readTreebank(file)) print(taught(sentence));
  else plainSentences(file).forEach(print);
}

function print(row) {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** Heads are places among the tokens, -1 for the root; marks have neither head nor relation. */
function taught({ tokens, tags, words, heads, relations }) {
  const place = new Map(words.map((token, word) => [token, word]));
  const ofToken = (value, none) =>
    tokens.map((_, token) => (place.has(token) ? value(place.get(token)) : none));
  return {
    tokens: tokens.map(({ text }) => text),
    places: [...placesOf(tokens, 0, tokens.length)],
    tags: Array.from(tags, (tag) => TAG_NAMES[tag]),
    heads: ofToken((word) => words[heads[word]] ?? -1, -2),
    relations: ofToken((word) => RELATIONS[relations[word]], null),
  };
}

function plainSentences(file) {
  const seen = new Set();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { text: body } = JSON.parse(line);
    return createDocument(body).sentences.flatMap(({ start, end }) => {
      const text = body.slice(start, end);
      const tokens = tokenize(text);
      if (tokens.length < FEWEST || tokens.length > MOST || seen.has(text)) return [];
      seen.add(text);
      const places = [...placesOf(tokens, 0, tokens.length)];
      return [{ text, tokens: tokens.map((token) => token.text), places }];
    });
  });
}
