/** Treebanks in CoNLL-U, as sentences in the layer's own tokens. */
import { readFileSync } from 'node:fs';
import { layer } from './layer.js';

const { TAG_NAMES, RELATIONS, tokenize, fixedTag } = layer;
const MARK = TAG_NAMES.indexOf('PUNCT');
const tags = new Map(TAG_NAMES.map((name, number) => [name, number]));
const relations = new Map(RELATIONS.map((name, number) => [name, number]));

/** Relations that the layer does not tell apart. */
const RENAMED = {
  'advcl:relcl': 'advcl',
  'csubj:pass': 'csubj',
  'csubj:outer': 'csubj',
  orphan: 'dep',
  reparandum: 'dep',
  dislocated: 'dep',
  goeswith: 'dep',
};

/**
 * Sentences: `tokens` and their gold `tags`; of those that are `words`, the gold `heads` (the number of words for the root)
 * and `relations`.
 */
export function readTreebank(file) {
  const sentences = [];
  let body = '';
  let words = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# text = ')) body = line.slice(9);
    else if (/^\d+\t/.test(line)) {
      const [, form, , upos, xpos, features, head, relation] = line.split('\t');
      words.push({ form, upos, xpos, features, head: Number(head) - 1, relation });
    } else if (line === '' && words.length > 0) {
      const sentence = inTokens(body, words);
      if (sentence) sentences.push(sentence);
      words = [];
    }
  }
  return sentences;
}

/** Null where the treebank's words cannot be told in the layer's tokens without a circle. */
function inTokens(body, words) {
  const tokens = tokenize(body);
  const owner = ownersOf(body, words, tokens);
  const groups = tokens.map(() => []);
  owner.forEach((token, word) => {
    groups[token].push(word);
  });
  const n = tokens.length;
  const sentence = {
    tokens,
    tags: new Uint8Array(n),
    heads: new Int32Array(n),
    relations: new Uint8Array(n),
  };
  let last = 0;
  groups.forEach((group, token) => {
    // Of a contraction ("don't"), the word that the rest hangs on, or the first, stands for all of it.
    const word = words[group.find((i) => words[i].head < 0 || owner[words[i].head] !== token) ?? group[0]];
    if (word) last = token;
    sentence.tags[token] = word ? tagOf(word) : sentence.tags[last];
    sentence.heads[token] = !word ? last : word.head < 0 ? n : owner[word.head];
    sentence.relations[token] = relations.get(word ? relationOf(word) : 'dep');
  });
  return isTree(sentence.heads) ? withoutMarks(sentence) : null;
}

/** What hangs on a mark hangs on what the mark hangs on. */
function withoutMarks(sentence) {
  const words = sentence.tokens.flatMap((token, at) => (fixedTag(token) === MARK ? [] : [at]));
  const place = new Map(words.map((token, word) => [token, word]));
  const headOf = (token) => {
    let head = sentence.heads[token];
    while (head < sentence.heads.length && !place.has(head)) head = sentence.heads[head];
    return place.get(head) ?? words.length;
  };
  return {
    ...sentence,
    words,
    heads: Int32Array.from(words, headOf),
    relations: Uint8Array.from(words, (token) => sentence.relations[token]),
  };
}

function ownersOf(body, words, tokens) {
  let cursor = 0;
  let token = 0;
  return words.map(({ form }) => {
    const found = body.indexOf(form, cursor);
    const at = found < 0 || found > cursor + 4 ? cursor : found;
    if (at === found) cursor = at + form.length;
    while (token < tokens.length - 1 && tokens[token].end <= at) token++;
    return token;
  });
}

function isTree(heads) {
  return heads.every((_, word) => {
    let at = word;
    for (let steps = 0; at < heads.length; steps++) {
      if (steps > heads.length) return false;
      at = heads[at];
    }
    return true;
  });
}

const relationOf = ({ relation }) => {
  const name = RENAMED[relation] ?? relation;
  return relations.has(name) ? name : relations.has(name.split(':')[0]) ? name.split(':')[0] : 'dep';
};

function tagOf({ form, upos, xpos, features }) {
  if (upos === 'VERB' || upos === 'AUX')
    return tags.get(`${upos}.${verbTag(form, upos, xpos, features)}`) ?? tags.get(`${upos}.VB`);
  if (upos === 'PRON') {
    if (features.includes('PronType=Rel')) return tags.get('PRON.Rel');
    if (xpos.startsWith('W')) return tags.get('PRON.Int');
    return tags.get(`PRON.${xpos}`) ?? tags.get('PRON.NN');
  }
  return tags.get(`${upos}.${xpos}`) ?? tags.get(upos) ?? tags.get('X');
}

function verbTag(form, upos, xpos, features) {
  const verbForm = /VerbForm=(\w+)/.exec(features)?.[1];
  if (verbForm === 'Fin' && xpos === 'VB') return 'Imp';
  if (verbForm === 'Ger') return upos === 'VERB' ? 'Ger' : 'VBG';
  if (/^(?:VBD|VBZ|VBP|VB|VBN|VBG|MD)$/.test(xpos)) return xpos;
  if (verbForm === 'Part') return /ing$/i.test(form) ? 'VBG' : 'VBN';
  return verbForm === 'Inf' ? 'VB' : 'VBD';
}
