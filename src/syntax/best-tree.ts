import { createKernel, type Kernel } from './kernel.js';

/** What `bestTree` works in; it is written anew for each sentence. */
interface Chart {
  readonly kernel: Kernel;
  /** What the scores are written in; `At` says where each table begins. */
  readonly scores: Int32Array;
  /** By the first and the last word of a stretch, where the best halves meet. */
  readonly leftSplit: Uint8Array;
  readonly rightSplit: Uint8Array;
  readonly arcSplit: Uint8Array;
}

/** The most words that a tree is looked for over: a place is a byte. */
export const MOST_WORDS = 128;
/** A table has a row for each word, and in it a place for each. */
const SIZE: number = MOST_WORDS;
const TABLE = SIZE * SIZE;

/**
 * Tables of scores: of half trees whose top is at the left end of a stretch, by its first and last word and the other way
 * round; of those whose top is at the right end; and of both where the other end hangs on the top directly.
 */
const At = {
  left: 0,
  leftByEnd: TABLE,
  right: 2 * TABLE,
  rightByEnd: 3 * TABLE,
  leftArc: 4 * TABLE,
  rightArcByEnd: 5 * TABLE,
} as const;

function createChart(): Chart {
  const kernel = createKernel(4 * 6 * TABLE);
  return {
    kernel,
    scores: new Int32Array(kernel.memory),
    leftSplit: new Uint8Array(TABLE),
    rightSplit: new Uint8Array(TABLE),
    arcSplit: new Uint8Array(TABLE),
  };
}

let chart: Chart | null = null;

/**
 * Heads of words such that the sum of the arcs' scores is the highest of all trees in which no two arcs cross and one word
 * hangs on none: -1 is its head. `arcs` holds at `dependent * stride + head` what an arc scores, `tops` what it scores to
 * hang on none. Eisner (1996), 'Three new probabilistic models for dependency parsing'.
 */
export function bestTree(words: number, arcs: Int32Array, stride: number, tops: Int32Array): Int16Array {
  const heads = new Int16Array(words).fill(-1);
  if (words < 2) return heads;
  chart ??= createChart();
  fill(chart, words, arcs, stride);
  const { scores } = chart;
  let top = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < words; word++) {
    const score =
      (scores[At.right + word] as number) +
      (scores[At.left + word * SIZE + words - 1] as number) +
      (tops[word] as number);
    if (score > most) {
      most = score;
      top = word;
    }
  }
  follow(chart, heads, 0, top, words - 1);
  return heads;
}

function fill(chart: Chart, words: number, arcs: Int32Array, stride: number): void {
  for (let word = 0; word < words; word++)
    for (const table of [At.left, At.leftByEnd, At.right, At.rightByEnd])
      chart.scores[table + word * SIZE + word] = 0;
  for (let length = 1; length < words; length++)
    for (let i = 0, j = length; j < words; i++, j++) {
      drawArcs(chart, i, j, arcs[j * stride + i] as number, arcs[i * stride + j] as number);
      extendRight(chart, i, j);
      extendLeft(chart, i, j);
    }
}

/** Two halves that meet between `i` and `j`, and an arc over both: `toLeft` is what it scores with `i` as the head. */
function drawArcs(
  { kernel, scores, arcSplit }: Chart,
  i: number,
  j: number,
  toLeft: number,
  toRight: number,
): void {
  const first = At.left + i * SIZE + i;
  // The second half begins at the next word.
  const second = At.rightByEnd + j * SIZE + i + 1;
  const split = kernel.meet(4 * first, 4 * second, j - i);
  const both = (scores[first + split] as number) + (scores[second + split] as number);
  arcSplit[i * SIZE + j] = i + split;
  scores[At.leftArc + i * SIZE + j] = both + toLeft;
  scores[At.rightArcByEnd + j * SIZE + i] = both + toRight;
}

/** The best half whose top is `j`: an arc from it to a word, and what lies below that word on the far side. */
function extendRight({ kernel, scores, rightSplit }: Chart, i: number, j: number): void {
  const below = At.right + i * SIZE + i;
  const arc = At.rightArcByEnd + j * SIZE + i;
  const split = kernel.meet(4 * below, 4 * arc, j - i);
  const both = (scores[below + split] as number) + (scores[arc + split] as number);
  rightSplit[i * SIZE + j] = i + split;
  scores[At.right + i * SIZE + j] = both;
  scores[At.rightByEnd + j * SIZE + i] = both;
}

/** The same whose top is `i`. */
function extendLeft({ kernel, scores, leftSplit }: Chart, i: number, j: number): void {
  const arc = At.leftArc + i * SIZE + i + 1;
  const below = At.leftByEnd + j * SIZE + i + 1;
  const split = kernel.meet(4 * arc, 4 * below, j - i);
  const both = (scores[arc + split] as number) + (scores[below + split] as number);
  leftSplit[i * SIZE + j] = i + 1 + split;
  scores[At.left + i * SIZE + j] = both;
  scores[At.leftByEnd + j * SIZE + i] = both;
}

/** Hangs the words from `from` to `to` below `top`, which is one of them. */
function follow(chart: Chart, heads: Int16Array, from: number, top: number, to: number): void {
  // Half trees still to be drawn: the place of the top, of the other end.
  const open: number[] = [top, from, top, to];
  while (open.length > 0) {
    const end = open.pop() as number;
    const head = open.pop() as number;
    if (head === end) continue;
    const at = Math.min(head, end) * SIZE + Math.max(head, end);
    // The word that hangs on the top directly, and what lies between the two.
    const child = (head < end ? chart.leftSplit[at] : chart.rightSplit[at]) as number;
    heads[child] = head;
    open.push(child, end);
    const arc = Math.min(head, child) * SIZE + Math.max(head, child);
    const split = chart.arcSplit[arc] as number;
    const [first, last] = head < child ? [head, child] : [child, head];
    open.push(first, split, last, split + 1);
  }
}
