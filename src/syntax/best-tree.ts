/** What `bestTree` works in; it is written anew for each sentence. */
interface Chart {
  readonly size: number;
  /** By the first and the last word of a stretch: the best score of a half tree whose top is at its left or its right end. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The same where the other end hangs on the top directly. */
  readonly leftArc: Int32Array;
  readonly rightArc: Int32Array;
  /** Where the best halves meet. */
  readonly leftSplit: Uint8Array;
  readonly rightSplit: Uint8Array;
  readonly arcSplit: Uint8Array;
}

/** The most words that a tree is looked for over: a place is a byte. */
export const MOST_WORDS = 128;

const createChart = (size: number): Chart => ({
  size,
  left: new Int32Array(size * size),
  right: new Int32Array(size * size),
  leftArc: new Int32Array(size * size),
  rightArc: new Int32Array(size * size),
  leftSplit: new Uint8Array(size * size),
  rightSplit: new Uint8Array(size * size),
  arcSplit: new Uint8Array(size * size),
});

let chart: Chart | null = null;

/**
 * Heads of words such that the sum of the arcs' scores is the highest of all trees in which no two arcs cross and one word
 * hangs on none: -1 is its head. `arcs` holds at `dependent * stride + head` what an arc scores, `tops` what it scores to
 * hang on none. Eisner (1996), 'Three new probabilistic models for dependency parsing'.
 */
export function bestTree(words: number, arcs: Int32Array, stride: number, tops: Int32Array): Int16Array {
  const heads = new Int16Array(words).fill(-1);
  if (words < 2) return heads;
  chart ??= createChart(MOST_WORDS);
  fill(chart, words, arcs, stride);
  const { size, left, right } = chart;
  let top = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < words; word++) {
    const score =
      (right[word] as number) + (left[word * size + words - 1] as number) + (tops[word] as number);
    if (score > most) {
      most = score;
      top = word;
    }
  }
  follow(chart, heads, 0, top, words - 1);
  return heads;
}

function fill(chart: Chart, words: number, arcs: Int32Array, stride: number): void {
  for (let word = 0; word < words; word++) {
    chart.left[word * chart.size + word] = 0;
    chart.right[word * chart.size + word] = 0;
  }
  for (let length = 1; length < words; length++)
    for (let i = 0, j = length; j < words; i++, j++) {
      drawArcs(chart, i, j, arcs[j * stride + i] as number, arcs[i * stride + j] as number);
      extendRight(chart, i, j);
      extendLeft(chart, i, j);
    }
}

/** Two halves that meet between `i` and `j`, and an arc over both: `toLeft` is what it scores with `i` as the head. */
function drawArcs(chart: Chart, i: number, j: number, toLeft: number, toRight: number): void {
  const { size, left, right } = chart;
  // The second half begins at the next word, which is the next row.
  const split = bestSplit(left, i * size, right, size + j, size, i, j - 1);
  const both = (left[i * size + split] as number) + (right[(split + 1) * size + j] as number);
  chart.arcSplit[i * size + j] = split;
  chart.leftArc[i * size + j] = both + toLeft;
  chart.rightArc[i * size + j] = both + toRight;
}

/** The best half whose top is `j`: an arc from it to a word, and what lies below that word on the far side. */
function extendRight({ size, right, rightArc, rightSplit }: Chart, i: number, j: number): void {
  const split = bestSplit(right, i * size, rightArc, j, size, i, j - 1);
  rightSplit[i * size + j] = split;
  right[i * size + j] = (right[i * size + split] as number) + (rightArc[split * size + j] as number);
}

/** The same whose top is `i`. */
function extendLeft({ size, left, leftArc, leftSplit }: Chart, i: number, j: number): void {
  const split = bestSplit(leftArc, i * size, left, j, size, i + 1, j);
  leftSplit[i * size + j] = split;
  left[i * size + j] = (leftArc[i * size + split] as number) + (left[split * size + j] as number);
}

/** The first word from `from` to `to` with the highest sum of what one chart has in a row and another in a column. */
function bestSplit(
  inRow: Int32Array,
  row: number,
  inColumn: Int32Array,
  column: number,
  size: number,
  from: number,
  to: number,
): number {
  let most = Number.NEGATIVE_INFINITY;
  let split = from;
  for (let k = from; k <= to; k++) {
    const score = (inRow[row + k] as number) + (inColumn[column + k * size] as number);
    if (score > most) {
      most = score;
      split = k;
    }
  }
  return split;
}

/** Hangs the words from `from` to `to` below `top`, which is one of them. */
function follow(chart: Chart, heads: Int16Array, from: number, top: number, to: number): void {
  // Half trees still to be drawn: the place of the top, of the other end.
  const open: number[] = [top, from, top, to];
  while (open.length > 0) {
    const end = open.pop() as number;
    const head = open.pop() as number;
    if (head === end) continue;
    const at = Math.min(head, end) * chart.size + Math.max(head, end);
    // The word that hangs on the top directly, and what lies between the two.
    const child = (head < end ? chart.leftSplit[at] : chart.rightSplit[at]) as number;
    heads[child] = head;
    open.push(child, end);
    const arc = Math.min(head, child) * chart.size + Math.max(head, child);
    const split = chart.arcSplit[arc] as number;
    const [first, last] = head < child ? [head, child] : [child, head];
    open.push(first, split, last, split + 1);
  }
}
