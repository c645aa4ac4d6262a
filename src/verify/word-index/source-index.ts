import type { Source } from '../source.js';
import { scanWords, type Vocabulary } from './vocabulary.js';

/** A source, and where in it the words stand that are looked for. */
export interface SourceIndex {
  readonly source: Source;
  /** The words of the text in order, by their number in the vocabulary; -1 for any other. */
  readonly ids: Int32Array;
  /** Where each word begins in the text. */
  readonly starts: Int32Array;
  /** How often each word of the vocabulary stands in it. */
  readonly counts: Int32Array;
}

/** Characters a word, at the fewest that texts have; the arrays grow where one has fewer still. */
const SHORT_WORDS = 5;

export function indexSource(source: Source, { size, idOf }: Vocabulary): SourceIndex {
  const { text } = source;
  let ids = new Int32Array(Math.ceil(text.length / SHORT_WORDS) + 16);
  let starts = new Int32Array(ids.length);
  const counts = new Int32Array(size);
  let count = 0;
  scanWords(text, (hash, start) => {
    if (count === ids.length) {
      ids = grown(ids);
      starts = grown(starts);
    }
    const id = idOf(hash);
    ids[count] = id;
    starts[count] = start;
    if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
    count += 1;
  });
  return { source, ids: ids.subarray(0, count), starts: starts.subarray(0, count), counts };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}
