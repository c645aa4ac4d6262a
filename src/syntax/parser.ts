import { nthToken, type Token } from '../document/index.js';
import { mix } from './hashing.js';
import {
  ARC_FEATURES,
  arcFeatures,
  MOVE_FEATURES,
  moveFeatures,
  NONE_TAG,
  NONE_WORD,
} from './parse-features.js';
import { RELATIONS } from './relations.js';
import { draw, headFor, isDone, isLegal, Move, onlyMove, type State, shift } from './state.js';
import type { ScoredForm } from './tagger.js';
import { GROUP_OF, TAG_NAMES, tagNumber } from './tagset.js';
import { makeTree, type Tree } from './tree.js';
import { addRow, type MoveRows, spread, weights } from './weights.js';

const FINITE: readonly boolean[] = TAG_NAMES.map((name) => /^(?:VERB|AUX)\.(?:VBD|VBZ|VBP|MD)$/.test(name));

const features = new Int32Array(Math.max(MOVE_FEATURES, ARC_FEATURES));
const moveScores = new Int32Array(3);
const relationScores = new Int32Array(RELATIONS.length);

/** The tree of a sentence whose tags are known. */
export function parse(
  tokens: readonly Token[],
  from: number,
  forms: readonly ScoredForm[],
  tags: Uint8Array,
): Tree {
  const words = wordsAmong(forms);
  const state = follow(begin(tokens, from, words, forms, tags));
  const heads = new Int16Array(tags.length).fill(-1);
  const relations = new Uint8Array(tags.length).fill(PUNCTUATION);
  words.forEach((token, word) => {
    heads[token] = words[state.head[word] as number] ?? -1;
    relations[token] = state.relation[word] as number;
  });
  hangMarks(heads, words);
  return makeTree(from, tags, heads, relations);
}

const MARK: number = tagNumber('PUNCT');
const PUNCTUATION: number = RELATIONS.indexOf('punct');

/** Which tokens of a sentence are words to the parser: all but marks. */
export const wordsAmong = (forms: readonly { readonly fixed: number }[]): readonly number[] =>
  forms.flatMap(({ fixed }, token) => (fixed === MARK ? [] : [token]));

/** A mark hangs on the lowest word that has both of its neighbours below it, so that it makes no phrase longer. */
function hangMarks(heads: Int16Array, words: readonly number[]): void {
  if (words.length === 0) return;
  let next = 0;
  for (let token = 0; token < heads.length; token++) {
    if (words[next] === token) {
      next++;
      continue;
    }
    const before = words[next - 1];
    const after = words[next];
    heads[token] =
      before !== undefined && after !== undefined
        ? lowestAbove(heads, before, after)
        : topOf(heads, before ?? after ?? -1);
  }
}

function lowestAbove(heads: Int16Array, a: number, b: number): number {
  const above = new Set<number>();
  for (let at = a; at >= 0; at = heads[at] as number) above.add(at);
  for (let at = b; at >= 0; at = heads[at] as number) if (above.has(at)) return at;
  return topOf(heads, a);
}

function topOf(heads: Int16Array, word: number): number {
  let at = word;
  while ((heads[at] ?? -1) >= 0) at = heads[at] as number;
  return at;
}

/** A parse in which nothing is drawn yet. `words` are the tokens that are words; forms and tags are the tokens'. */
export function begin(
  tokens: readonly Token[],
  from: number,
  words: readonly number[],
  forms: readonly { readonly word: number; readonly frames: number }[],
  tags: Uint8Array,
): State {
  const length = words.length;
  const none = (): Int32Array => new Int32Array(length + 1).fill(length);
  const zero = (): Int32Array => new Int32Array(length + 1);
  const state: State = {
    length,
    front: 0,
    depth: 0,
    stack: zero(),
    word: zero(),
    tag: zero(),
    group: zero(),
    frames: zero(),
    quoted: zero(),
    marks: zero(),
    commas: zero(),
    verbs: zero(),
    head: none(),
    relation: zero(),
    left: none(),
    right: none(),
    leftKinds: zero(),
    rightKinds: zero(),
  };
  let quotation = 0;
  let commas = 0;
  let verbs = 0;
  let marks = 0;
  let word = 0;
  for (let token = 0; token < tags.length; token++) {
    const tag = tags[token] as number;
    if (words[word] !== token) {
      const { text } = nthToken(tokens, from + token);
      if (text === ',') commas++;
      if (text === '“' || text === '"' || text === '”') quotation++;
      marks = mix(marks, text.charCodeAt(0));
      continue;
    }
    const form = forms[token];
    state.word[word] = form?.word ?? 0;
    state.frames[word] = form?.frames ?? 0;
    state.tag[word] = tag;
    state.group[word] = GROUP_OF[tag] as number;
    state.quoted[word] = quotation;
    state.marks[word] = marks;
    state.commas[word] = commas;
    state.verbs[word] = verbs;
    if (FINITE[tag]) verbs++;
    marks = 0;
    word++;
  }
  state.word[length] = NONE_WORD;
  state.tag[length] = NONE_TAG;
  state.group[length] = NONE_TAG;
  state.marks[length] = marks;
  state.verbs[length] = verbs;
  return state;
}

/** Makes the likeliest move until the sentence is done. */
function follow(state: State): State {
  const { moves } = weights();
  while (!isDone(state)) make(state, onlyMove(state) ?? likeliestMove(moves, state));
  return state;
}

function likeliestMove(moves: MoveRows, state: State): number {
  scoreMoves(moves, state);
  let move = -1;
  for (let m = 0; m < 3; m++)
    if (isLegal(state, m) && (move < 0 || (moveScores[m] as number) > (moveScores[move] as number))) move = m;
  return move;
}

function make(state: State, move: number): void {
  if (move === Move.Shift) {
    shift(state);
    return;
  }
  const head = headFor(state, move);
  draw(state, head, likeliestRelation(state, head, state.stack[state.depth - 1] as number));
}

function likeliestRelation(state: State, head: number, child: number): number {
  const { relations } = weights();
  const count = arcFeatures(features, state, head, child);
  relationScores.fill(0);
  for (let k = 0; k < count; k++) addRow(relations, features[k] as number, relationScores);
  let best = 0;
  for (let r = 1; r < relationScores.length; r++)
    if ((relationScores[r] as number) > (relationScores[best] as number)) best = r;
  return best;
}

/** What left and right have more than shift. */
function scoreMoves({ slots }: MoveRows, state: State): void {
  const count = moveFeatures(features, state);
  const mask = slots.length - 1;
  let left = 0;
  let right = 0;
  for (let k = 0; k < count; k++) {
    const hash = features[k] as number;
    const check = hash >>> 16;
    let at = spread(hash) & mask;
    let slot = (slots[at] as number) | 0;
    while (slot !== 0 && slot >>> 16 !== check) {
      at = (at + 1) & mask;
      slot = (slots[at] as number) | 0;
    }
    // An empty slot adds nothing.
    left += (slot << 16) >> 24;
    right += (slot << 24) >> 24;
  }
  moveScores[Move.Shift] = 0;
  moveScores[Move.Left] = left;
  moveScores[Move.Right] = right;
}
