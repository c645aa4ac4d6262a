/**
 * The features of every form of some sentences, and of the commonest words of a table of vectors, as the network sees them
 * (src/syntax/lexeme.ts): node scripts/syntax/forms.js VECTORS.json SENTENCES.jsonl … > forms.json
 *
 * With the names of tags and relations, in their order. By form: the feature that is the word, the one that is the word as it is written (0 where that says no more), the others.
 */
import { readFileSync } from 'node:fs';
import { layer } from './layer.js';

const { featuresOf, RELATIONS, TAG_NAMES, tokenize } = layer;
const COMMON_WORDS = 20_000;

const [vectors, ...files] = process.argv.slice(2);
const forms = new Map();
for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
    for (const text of JSON.parse(line).tokens) if (!forms.has(text)) forms.set(text, featuresByKind(text));
// They are in the order of how common they are.
for (const word of JSON.parse(readFileSync(vectors, 'utf8')).words.slice(0, COMMON_WORDS))
  if (!forms.has(word) && tokenize(word).length === 1) forms.set(word, featuresByKind(word));
process.stdout.write(
  JSON.stringify({ tags: TAG_NAMES, relations: RELATIONS, forms: Object.fromEntries(forms) }),
);

function featuresByKind(text) {
  const [token] = tokenize(text);
  const features = Array.from(featuresOf({ ...token, text }), (feature) => feature >>> 0);
  const isWritten = text !== token.lower;
  return {
    word: features[0],
    written: isWritten ? features[4] : 0,
    rest: features.slice(isWritten ? 5 : 4).concat(features.slice(1, 4)),
  };
}
