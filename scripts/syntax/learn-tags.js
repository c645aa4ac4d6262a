/** The tagger's weights: an averaged perceptron that reads left to right and sees the tags that it gave itself. */
import { layer } from './layer.js';
import { Rows, randomNumbers, shuffled } from './rows.js';

const { TAG_NAMES, ROLE, JOINED, joinFeatures, NO_TAG, EDGE, lexemeOf, mix, placeOf } = layer;
const CLASSES = TAG_NAMES.length;
const edge = lexemeOf(EDGE);
const joined = new Int32Array(JOINED);
const features = new Int32Array(128);

/** Writes all features of a word into `features`, and gives their number. */
function read({ tokens, lexemes, capitals }, word, t1, t2) {
  const own = lexemes[word];
  const w1 = lexemes[word - 1] ?? edge;
  const w2 = lexemes[word - 2] ?? edge;
  const n1 = lexemes[word + 1] ?? edge;
  const n2 = lexemes[word + 2] ?? edge;
  let count = 0;
  for (const feature of own.own) features[count++] = mix(ROLE.own, feature);
  for (const feature of w1.beside) features[count++] = mix(ROLE.before, feature);
  for (const feature of n1.beside) features[count++] = mix(ROLE.after, feature);
  for (const k of [0, 2]) {
    features[count++] = mix(ROLE.twoBefore, w2.beside[k]);
    features[count++] = mix(ROLE.twoAfter, n2.beside[k]);
  }
  joinFeatures(joined, w1, own, n1, n2, t1, t2, placeOf(tokens, 0, word, capitals));
  for (const feature of joined) features[count++] = feature;
  return count;
}

const places = new Int32Array(128);
const scores = new Float32Array(CLASSES);

/** Scores a word's tags; gives how many of its features have rows, whose places are in `places`. */
function score(rows, count) {
  scores.fill(0);
  let known = 0;
  for (let k = 0; k < count; k++) {
    const place = rows.find(features[k]);
    if (place < 0) continue;
    places[known++] = place;
    rows.use(place);
    for (let c = 0; c < CLASSES; c++) scores[c] += rows.weights[place + c];
  }
  return known;
}

const best = () => {
  let at = 0;
  for (let c = 1; c < CLASSES; c++) if (scores[c] > scores[at]) at = c;
  return at;
};

const second = (first) => {
  let at = first === 0 ? 1 : 0;
  for (let c = 0; c < CLASSES; c++) if (c !== first && scores[c] > scores[at]) at = c;
  return at;
};

/** Walks over a sentence's words that have no fixed tag; `decide` gives each its tag. */
function walk(sentence, decide) {
  let t1 = NO_TAG;
  let t2 = NO_TAG;
  sentence.lexemes.forEach(({ fixed }, word) => {
    const tag = fixed >= 0 ? fixed : decide(word, t1, t2);
    t2 = t1;
    t1 = tag;
  });
}

/** How far the right tag is to lead, so that rounding the weights changes little. */
const MARGIN = 1;

/**
 * Learned rows, by the hash of a feature. Only features that are seen twice get a row; with `keep`, it is learned again
 * with only as many features, those that had the greatest say.
 */
export function learnTags(sentences, epochs, keep = null) {
  const rows = new Rows(CLASSES, 21);
  for (const hash of seenTwice(sentences)) rows.make(hash);
  rows.open = false;
  const step = learn(sentences, rows, epochs);
  if (keep === null) return new Map(rows.averaged(step));
  const kept = rows.distilled(keep);
  return new Map(kept.averaged(learn(sentences, kept, epochs)));
}

function learn(sentences, rows, epochs) {
  const random = randomNumbers(1);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sentence of shuffled(sentences, random)) {
      walk(sentence, (word, t1, t2) => {
        const known = score(rows, read(sentence, word, t1, t2));
        const guess = best();
        const gold = sentence.tags[word];
        const rival = guess !== gold ? guess : second(gold);
        step++;
        if (scores[gold] - scores[rival] >= MARGIN) return guess;
        for (let k = 0; k < known; k++) {
          rows.add(places[k] + gold, 1, step);
          rows.add(places[k] + rival, -1, step);
        }
        return guess;
      });
    }
  }
  return step;
}

function seenTwice(sentences) {
  const seen = new Map();
  for (const sentence of sentences) {
    walk(sentence, (word) => {
      const gold = (k) => (word >= k ? sentence.tags[word - k] : NO_TAG);
      const count = read(sentence, word, gold(1), gold(2));
      for (let k = 0; k < count; k++) seen.set(features[k], (seen.get(features[k]) ?? 0) + 1);
      return sentence.tags[word];
    });
  }
  return [...seen].filter(([, times]) => times > 1).map(([hash]) => hash);
}

/** The tags that learned rows give a sentence. */
export function tagWith(model, sentence) {
  const tags = new Uint8Array(sentence.lexemes.length);
  sentence.lexemes.forEach(({ fixed }, word) => {
    if (fixed >= 0) tags[word] = fixed;
  });
  walk(sentence, (word, t1, t2) => {
    const count = read(sentence, word, t1, t2);
    scores.fill(0);
    for (let k = 0; k < count; k++) {
      const row = model.get(features[k]);
      if (row) for (let c = 0; c < CLASSES; c++) scores[c] += row[c];
    }
    tags[word] = best();
    return tags[word];
  });
  return tags;
}
