import type { Document } from '../document/index.js';
import { nthToken } from '../document/index.js';
import { mend } from './mending.js';
import { MOST_TOKENS, type Reading, readStretch } from './network.js';
import { placesOf } from './places.js';
import { RELATIONS } from './relations.js';
import { tagNumber } from './tagset.js';
import { makeTree, type Tree } from './tree.js';
import { type Form, formOf } from './vectors.js';

/** The tree of a sentence, by its index. */
export function readSentence({ tokens, sentences }: Document, index: number): Tree {
  const { firstToken, endToken } = sentences[index] ?? { firstToken: 0, endToken: 0 };
  const length = endToken - firstToken;
  const forms = Array.from({ length }, (_, word) => formOf(nthToken(tokens, firstToken + word)));
  const places = placesOf(tokens, firstToken, endToken);
  const tags = new Uint8Array(length);
  const heads = new Int16Array(length).fill(-1);
  const relations = new Uint8Array(length).fill(PUNCTUATION);
  const tops: number[] = [];
  for (let from = 0, to = 0; from < length; from = to) {
    to = endOfStretch(forms, from);
    const stretch = forms.slice(from, to);
    const words = wordsAmong(stretch);
    const read = readStretch(
      stretch.map(({ vector }) => vector),
      places.subarray(from, to),
      words,
    );
    mend(read);
    const top = copy(read, from, stretch, words, { tags, heads, relations });
    if (top >= 0) tops.push(top);
  }
  // What was read apart hangs on what was read first.
  for (const top of tops.slice(1)) {
    heads[top] = tops[0] as number;
    relations[top] = PARATAXIS;
  }
  hangMarks(heads, wordsAmong(forms));
  return makeTree(firstToken, tags, heads, relations);
}

const MARK: number = tagNumber('PUNCT');
const PUNCTUATION: number = RELATIONS.indexOf('punct');
const PARATAXIS: number = RELATIONS.indexOf('parataxis');

/** Which tokens are words to the parser: all but marks. */
function wordsAmong(forms: readonly Form[]): readonly number[] {
  const words: number[] = [];
  for (let token = 0; token < forms.length; token++) if (forms[token]?.fixed !== MARK) words.push(token);
  return words;
}

/** A sentence too long to be read at once is cut behind a mark, where its second half has one. */
function endOfStretch(forms: readonly Form[], from: number): number {
  const end = from + MOST_TOKENS;
  if (end >= forms.length) return forms.length;
  for (let at = end; at > from + MOST_TOKENS / 2; at--) if (forms[at - 1]?.fixed === MARK) return at;
  return end;
}

/** Puts what was read of a stretch in its place in the sentence, and gives the word that hangs on none; -1 without a word. */
function copy(
  read: Reading,
  from: number,
  forms: readonly Form[],
  words: readonly number[],
  to: Pick<Tree, 'tags' | 'heads' | 'relations'>,
): number {
  forms.forEach(({ fixed }, token) => {
    to.tags[from + token] = fixed < 0 ? (read.tags[token] as number) : fixed;
  });
  let top = -1;
  for (const word of words) {
    const head = read.heads[word] as number;
    if (head < 0) top = from + word;
    to.heads[from + word] = head < 0 ? -1 : from + head;
    to.relations[from + word] = read.relations[word] as number;
  }
  return top;
}

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
