import type { Range } from '../../document/index.js';
import type { SourceIndex, Vocabulary } from '../word-index/index.js';
import { hashesOf } from '../word-index/index.js';
import { isContent, keyOf } from '../words/index.js';

/** A stretch of a source that has many of a sentence's words. */
export interface Passage extends Range {
  readonly index: SourceIndex;
  readonly score: number;
}

/** Words of a source that are looked at together; a passage is two such rows of words. */
const ROW = 32;
const MOST_PASSAGES = 6;
const LEAST_SCORE = 2;

/** The stretches of the sources that share the most, and the rarest, words with a sentence. One pass a source. */
export function passagesFor(
  sentence: string,
  indexes: readonly SourceIndex[],
  vocabulary: Vocabulary,
): readonly Passage[] {
  const words = (sentence.match(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []).filter((word) =>
    isContent(keyOf(word)),
  );
  const ids = [...new Set(words.flatMap((word) => hashesOf(word)).map(vocabulary.idOf))].filter(
    (id) => id >= 0,
  );
  const passages = indexes.flatMap((index) => densest(index, ids, vocabulary.size));
  return passages.toSorted((a, b) => b.score - a.score).slice(0, MOST_PASSAGES);
}

function densest(index: SourceIndex, wanted: readonly number[], size: number): readonly Passage[] {
  const { ids, starts, counts, source } = index;
  const weights = new Float64Array(size);
  for (const id of wanted) weights[id] = 1 / Math.log2(2 + (counts[id] ?? 0) / 4);
  const rows = Math.ceil(ids.length / ROW);
  const scores = new Float64Array(rows + 1);
  const seenIn = new Int32Array(size).fill(-1);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? -1;
    if (id < 0) continue;
    const weight = weights[id] ?? 0;
    const row = Math.floor(at / ROW);
    if (weight === 0 || seenIn[id] === row) continue;
    seenIn[id] = row;
    scores[row] = (scores[row] ?? 0) + weight;
  }
  const found: Passage[] = [];
  for (let row = 0; row < rows; row++) {
    const score =
      (scores[row] ?? 0) + (scores[row + 1] ?? 0) / 2 + (row > 0 ? (scores[row - 1] ?? 0) / 2 : 0);
    if (score < LEAST_SCORE * 0.5) continue;
    const first = Math.max(0, (row - 1) * ROW);
    const last = (row + 2) * ROW;
    const range = {
      start: starts[first] ?? 0,
      end: last < starts.length ? (starts[last] ?? 0) : source.text.length,
    };
    found.push({ index, score, ...toSentences(source.text, range) });
  }
  return found.toSorted((a, b) => b.score - a.score).slice(0, MOST_PASSAGES);
}

/** How far a stretch is widened to where a sentence begins and ends. */
const FARTHEST = 400;

function toSentences(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const opening = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '));
  const after = text.slice(end, end + FARTHEST);
  const closing = after.search(/[.!?\n](?:\s|$)/);
  return {
    start: opening === -1 ? start : start - before.length + opening + 1,
    end: closing === -1 ? end : end + closing + 1,
  };
}
