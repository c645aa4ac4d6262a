#!/usr/bin/env node
/**
 * Holds what the tool says of its confidence against what is right, or fits it to that.
 *
 *   npm run calibrate -- GOLD…          prints how often what is said with some confidence is right
 *   npm run calibrate -- --fit GOLD…    writes src/claims/confidence-table.ts; a claim of the first GOLD counts once, one
 *                                       of the others, which are small, as often as WEIGHT says
 *   npm run calibrate -- --folds GOLD…  fits on four fifths of the documents, and says how it does on the others
 *
 * GOLD has one JSON object a line: { id, text, attributions: [{ content, source, cue, optional }] }, or speakers:
 * [{ content, name, aliases }], or quantities: [{ span, value, low, high }]; spans are half-open, in UTF-16 code units.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importSource } from './import-source.js';
import { learn, predict } from './logistic-regression.js';

const TABLE = 'src/claims/confidence-table.ts';
const FOLDS = 5;
const BINS = 10;
/** Fewer in a bin say nothing. */
const TELLING = 30;
/** How often a claim of the second and later files counts. */
const WEIGHT = 5;
/** How many claims a step of the table is made of at least; the share of fewer is chance: with 400, 40 claims were told 0.39. */
const STEP = 550;
const PENALTY = 5;
/** What people marked otherwise than we tell it: debates not at all, a quotation of two paragraphs as one. */
const NOT_JUDGED = new Set(['transcript-turn', 'quotation-goes-on']);

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { fit: { type: 'boolean', default: false }, folds: { type: 'boolean', default: false } },
});
if (files.length === 0) {
  console.error('usage: npm run calibrate -- [--fit | --folds] GOLD…');
  process.exit(2);
}
const { analyze, confidenceOf, statedConfidence } = await importSource(`
  export { analyze } from './src/extract.ts';
  export { confidenceOf, statedConfidence } from './src/claims/confidence.ts';
`);

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** Indices of the words that lie at least half inside one of the spans. */
function wordsIn(words, spans) {
  const inside = new Set();
  for (const [start, end] of spans) {
    words.forEach((word, i) => {
      if ((Math.min(word.end, end) - Math.max(word.start, start)) * 2 > word.end - word.start) inside.add(i);
    });
  }
  return inside;
}

const common = (a, b) => [...a].filter((word) => b.has(word)).length;
const alike = (a, b) => common(a, b) / (a.size + b.size - common(a, b) || 1);
const overlap = (a, b) => (a.size > 0 && b.size > 0 ? common(a, b) / Math.min(a.size, b.size) : 1);

/** Pairs of a gold one and a found one whose words are alike by half, the most alike first, each in one pair. */
function pairsOf(gold, found) {
  const close = gold
    .flatMap((one, i) => found.map((other, j) => ({ i, j, share: alike(one.words, other.words) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const taken = new Set();
  const pairs = new Map();
  for (const { i, j } of close) {
    if (taken.has(i) || pairs.has(j)) continue;
    taken.add(i);
    pairs.set(j, gold[i]);
  }
  return pairs;
}

const spans = (ranges) => ranges.map(({ start, end }) => [start, end]);

/** Each claim of one document that people could judge, with what was said of it and whether it is right. */
function judgedClaims({ id, text, attributions: marked }, file) {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const { attributions, resolutions } = analyze(text, { id });
  const gold = marked.map((each) => ({
    ...each,
    words: wordsIn(words, each.content),
    source: wordsIn(words, each.source),
  }));
  const found = attributions.map((attribution, i) => ({
    attribution,
    resolution: resolutions[i] ?? null,
    words: wordsIn(words, spans(attribution.content)),
    source: wordsIn(words, attribution.source ? spans([attribution.source]) : []),
  }));
  const pairs = pairsOf(gold, found);
  return found.flatMap(({ attribution, resolution, source }, j) => {
    const match = pairs.get(j);
    if (match?.optional || NOT_JUDGED.has(attribution.evidence[0])) return [];
    return {
      file,
      document: id,
      label: match !== undefined && overlap(match.source, source) >= 0.5 ? 1 : 0,
      weight: file === files[0] ? 1 : WEIGHT,
      said: confidenceOf(attribution, resolution),
      stated: statedConfidence(attribution, resolution),
      sieve: attribution.evidence[0],
      attitude: attribution.attitude,
    };
  });
}

/** Each claim that a speaker is marked for: is it his name? */
function judgedSpeakers({ id, text, speakers: marked }, file) {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const { report } = analyze(text, { id });
  const gold = marked.map((each) => ({ ...each, words: wordsIn(words, each.content) }));
  const found = report.claims
    .filter(({ attribution }) => attribution?.speaker)
    .map((claim) => ({ claim, words: wordsIn(words, spans(claim.content)) }));
  const pairs = pairsOf(gold, found);
  const folded = (name) =>
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  return found.flatMap(({ claim }, j) => {
    const match = pairs.get(j);
    if (!match?.name) return [];
    const names = [match.name, ...(match.aliases ?? [])].map(folded);
    const name = folded(claim.attribution.speaker.name);
    const label = names.some(
      (each) => each === name || each.endsWith(` ${name}`) || name.endsWith(` ${each}`),
    )
      ? 1
      : 0;
    return { file, document: id, label, said: claim.confidence };
  });
}

/** Each figure that stands in a claim, with that claim's confidence: is its value right? */
function judgedFigures({ id, text, quantities }, file) {
  const { report } = analyze(text, { id });
  const near = (a, b) =>
    a === b || Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) <= 1e-6 * Math.abs(b ?? 0);
  return report.claims.flatMap(({ figures, confidence }) =>
    figures
      .filter(({ kind }) => kind !== 'date' && kind !== 'time')
      .map((figure) => {
        const match = quantities.find(({ span: [start, end] }) => figure.start < end && start < figure.end);
        const right =
          match &&
          (near(figure.value, match.value) || (near(figure.low, match.low) && near(figure.high, match.high)));
        return { file, document: id, label: right ? 1 : 0, said: confidence, optional: match?.optional };
      })
      .filter(({ optional }) => !optional),
  );
}

const records = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ file, record: JSON.parse(line) })),
);
const judged = (field, judge) =>
  records.flatMap(({ file, record }) => (field in record ? judge(record, file) : []));

/** Ten bins of what is said, and how often it is right. */
function printTable(title, items) {
  if (items.length === 0) return;
  console.log(
    `\n${title}: ${items.length}\n\n| said | of them | on average | right | off |\n| --- | --- | --- | --- | --- |`,
  );
  let worst = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inBin = items.filter(({ said }) => Math.min(Math.floor(said * BINS), BINS - 1) === bin);
    if (inBin.length === 0) continue;
    const said = inBin.reduce((sum, item) => sum + item.said, 0) / inBin.length;
    const right = inBin.reduce((sum, item) => sum + item.label, 0) / inBin.length;
    if (inBin.length >= TELLING) worst = Math.max(worst, Math.abs(said - right));
    const from = (bin / BINS).toFixed(1);
    console.log(
      `| ${from}–${((bin + 1) / BINS).toFixed(1)} | ${inBin.length} | ${said.toFixed(2)} | ${right.toFixed(2)} | ${Math.abs(said - right).toFixed(2)} |`,
    );
  }
  console.log(`\nThe worst bin with ${TELLING} or more is ${worst.toFixed(3)} off.`);
}

const logit = (share) => Math.log(Math.min(share, 0.99) / (1 - Math.min(share, 0.99)));
const share = (logOdds) => 1 / (1 + Math.exp(-logOdds));

/** A slope, an offset for each sieve, and the steps that straighten what is left. */
function fitTable(claims) {
  const names = ['start', 'slope', 'attitude', ...[...new Set(claims.map(({ sieve }) => sieve))].sort()];
  const ids = new Map(names.map((name, i) => [name, i]));
  const vector = ({ stated, sieve, attitude, label, weight }) => ({
    ids: Int32Array.from([0, 1, 2, ids.get(sieve) ?? 0]),
    values: Float64Array.from([1, logit(stated), Number(attitude), ids.has(sieve) ? 1 : 0]),
    label,
    weight,
  });
  const weights = learn(
    claims.map(vector),
    Float64Array.from(names, (name) => (/^(?:start|slope)$/.test(name) ? 0.01 : PENALTY)),
  );
  const first = (claim) => share(predict(weights, vector(claim)));
  return { names, weights, first, steps: stepsOf(claims.map((claim) => ({ ...claim, said: first(claim) }))) };
}

/** Means of blocks of claims, joined until they rise. */
function stepsOf(claims) {
  const steps = [];
  let block = null;
  for (const { said, label, weight } of claims.toSorted((a, b) => a.said - b.said)) {
    if (block === null || block.size >= STEP) {
      join(steps);
      block = { weight: 0, said: 0, right: 0, size: 0 };
      steps.push(block);
    }
    block.weight += weight;
    block.said += weight * said;
    block.right += weight * label;
    block.size++;
  }
  join(steps);
  return steps.map(({ weight, said, right }) => [said / weight, right / weight]);
}

function join(steps) {
  const last = steps.at(-1);
  const before = steps.at(-2);
  if (!last || !before || before.right / before.weight < last.right / last.weight) return;
  for (const key of ['weight', 'said', 'right', 'size']) before[key] += last[key];
  steps.pop();
  join(steps);
}

function stepped(steps, said) {
  const next = steps.findIndex(([from]) => from >= said);
  const [upper, high] = steps[next] ?? steps.at(-1);
  const [lower, low] = steps[next - 1] ?? [upper, high];
  return next < 0 || upper === lower ? high : low + ((high - low) * (said - lower)) / (upper - lower);
}

function printFolds(claims) {
  const documents = [...new Set(claims.map(({ file, document }) => `${file} ${document}`))];
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const fold = ({ file, document }) => foldOf.get(`${file} ${document}`);
  const held = [];
  for (let k = 0; k < FOLDS; k++) {
    const { first, steps } = fitTable(claims.filter((claim) => fold(claim) !== k));
    for (const claim of claims.filter((each) => fold(each) === k))
      held.push({ ...claim, said: stepped(steps, first(claim)) });
  }
  printTable('Claims of documents not fitted on', held);
  for (const file of files)
    printTable(
      `Of ${file.split('/').at(-1)}`,
      held.filter((claim) => claim.file === file),
    );
}

function writeTable(claims) {
  const { names, weights, steps } = fitTable(claims);
  const of = (name) => weights[names.indexOf(name)].toFixed(2);
  const table = `/**
 * Written by \`npm run calibrate -- --fit\`; change scripts/calibrate.js, not this. Weights are in log-odds.
 */

export const START = ${of('start')};
/** Of the log-odds that the sieves state. */
export const SLOPE = ${of('slope')};
/** Of what is thought or wished, and not said. */
export const ATTITUDE = ${of('attitude')};

/** By the sieve that found the claim. */
export const BY_SIEVE: ReadonlyMap<string, number> = new Map([
${names
  .slice(3)
  .map((name) => `  ['${name}', ${Number(of(name))}],`)
  .join('\n')}
]);

/** What the weights say, and how often it was right. */
export const STEPS: readonly (readonly [said: number, right: number])[] = [
${steps.map(([said, right]) => `  [${said.toFixed(3)}, ${right.toFixed(3)}],`).join('\n')}
];
`;
  writeFileSync(TABLE, table);
  console.log(`${TABLE}: ${claims.length} claims`);
}

const claims = judged('attributions', judgedClaims);
if (options.fit) writeTable(claims);
else if (options.folds) printFolds(claims);
else {
  printTable('Claims: right words and right source', claims);
  printTable('Speakers: right name', judged('speakers', judgedSpeakers));
  printTable('Figures in claims: right value', judged('quantities', judgedFigures));
}
