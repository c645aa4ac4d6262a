import type { Word } from '../words/index.js';

/**
 * One step of an alignment. `article` and `source` are half-open ranges of words; the first is empty where only the
 * source goes on.
 */
export interface Step {
  readonly op: 'match' | 'replace' | 'insert' | 'delete' | 'jump' | 'gap' | 'free';
  readonly article: readonly [from: number, to: number];
  readonly source: readonly [from: number, to: number];
}

/** A word that is changed, added or left out. */
const CHANGE = 100;
/** A sign of a currency, which need not be spoken: '£5m' for 'five million'. */
const WRITTEN = 10;
/** Of two ways with as many changes, the one in which more words match. */
const SAME = -1;
/** Words left out, however many, at the end of a sentence and within one. */
const JUMP = 300;
const JUMP_INSIDE = 400;
/** A word that stands where the article has brackets, so that as few as will do are taken. */
const IN_BRACKETS = 1;
const MOST_IN_BRACKETS = 8;

const OPS = ['match', 'replace', 'insert', 'delete', 'jump', 'gap', 'free'] as const;
const [MATCH, REPLACE, INSERT, DELETE, JUMPED, GAP, FREE] = [0, 1, 2, 3, 4, 5, 6];

/** How a cell was come to: the step, and how many words of each side it takes. */
const SOURCE_BITS = 20;
const ARTICLE_BITS = 2;
const packed = (op: number, article: number, source: number): number =>
  (op << (SOURCE_BITS + ARTICLE_BITS)) | (article << SOURCE_BITS) | source;

/**
 * The cheapest way to read the article's words out of a stretch of the source, which may begin and end anywhere in
 * it: the edit distance over words, with ellipses, brackets and words that a hyphen parts.
 */
export function align(article: readonly Word[], source: readonly Word[]): readonly Step[] {
  const width = source.length + 1;
  const from = new Int32Array((article.length + 1) * width);
  let rows: Rows = {
    twoAbove: new Int32Array(width),
    above: new Int32Array(width),
    row: new Int32Array(width),
  };
  article.forEach((word, i) => {
    const origin = (i + 1) * width;
    if (word.kind === 'gap') fillGap(rows, from, origin);
    else if (word.kind === 'free') fillFree(rows, from, origin);
    else fillWord(word, article[i - 1], source, rows, from, origin);
    const next = article[i + 1];
    if (next !== undefined) leaveOut(rows.row, from, origin, next.opens ? JUMP : JUMP_INSIDE);
    rows = { twoAbove: rows.above, above: rows.row, row: new Int32Array(width) };
  });
  return stepsBack(from, width, article.length, endOf(rows.above, from, article.length * width));
}

/** What it costs to have read so many words of the article when so many of the source are read, for the last of them. */
interface Rows {
  readonly twoAbove: Int32Array;
  readonly above: Int32Array;
  readonly row: Int32Array;
}

function fillWord(
  word: Word,
  before: Word | undefined,
  source: readonly Word[],
  { twoAbove, above, row }: Rows,
  from: Int32Array,
  origin: number,
): void {
  row[0] = (above[0] ?? 0) + CHANGE;
  from[origin] = packed(INSERT, 1, 0);
  for (let j = 1; j < row.length; j++) {
    const against = source[j - 1] as Word;
    const left = source[j - 2];
    const same = isSame(word, against);
    take(
      j,
      (above[j - 1] ?? 0) + (same ? SAME : CHANGE),
      packed(same ? MATCH : REPLACE, 1, 1),
      Number.POSITIVE_INFINITY,
    );
    take(j, (above[j] ?? 0) + (word.isSign ? WRITTEN : CHANGE), packed(INSERT, 1, 0));
    if (left?.joins && word.key === left.key + against.key) take(j, above[j - 2] ?? 0, packed(MATCH, 1, 2));
    if (before?.joins && before.key + word.key === against.key)
      take(j, twoAbove[j - 1] ?? 0, packed(MATCH, 2, 1));
  }

  function take(j: number, cost: number, step: number, than = row[j] ?? 0): void {
    if (cost >= than) return;
    row[j] = cost;
    from[origin + j] = step;
  }
}

/** Whether the words are one, but for case; 'US' and 'us' are two. */
function isSame(word: Word, against: Word): boolean {
  if (word.kind === 'stem') return against.key.startsWith(word.key);
  if (word.key !== against.key) return false;
  if (word.isAcronym === null || against.isAcronym === null || word.isAcronym === against.isAcronym)
    return true;
  return !WORDS_AND_ACRONYMS.has(word.key);
}

const WORDS_AND_ACRONYMS: ReadonlySet<string> = new Set('us it who aids am or'.split(' '));

/** An ellipsis: any number of the source's words; the nearest where several do. */
function fillGap({ above, row }: Rows, from: Int32Array, origin: number): void {
  let cheapest = 0;
  for (let j = 0; j < row.length; j++) {
    if ((above[j] ?? 0) <= (above[cheapest] ?? 0)) cheapest = j;
    row[j] = above[cheapest] ?? 0;
    from[origin + j] = packed(GAP, 1, j - cheapest);
  }
}

function fillFree({ above, row }: Rows, from: Int32Array, origin: number): void {
  for (let j = 0; j < row.length; j++) {
    let cost = Number.POSITIVE_INFINITY;
    for (let k = 0; k <= Math.min(MOST_IN_BRACKETS, j); k++) {
      const candidate = (above[j - k] ?? 0) + k * IN_BRACKETS;
      if (candidate >= cost) continue;
      cost = candidate;
      from[origin + j] = packed(FREE, 1, k);
    }
    row[j] = cost;
  }
}

/** Words of the source that the article has not: one by one, or many at once. */
function leaveOut(row: Int32Array, from: Int32Array, origin: number, jump: number): void {
  let cheapest = 0;
  for (let j = 1; j < row.length; j++) {
    const skipped = (row[j - 1] ?? 0) + CHANGE;
    if (skipped < (row[j] ?? 0)) {
      row[j] = skipped;
      from[origin + j] = packed(DELETE, 0, 1);
    }
    const jumped = (row[cheapest] ?? 0) + jump;
    if (jumped < (row[j] ?? 0)) {
      row[j] = jumped;
      from[origin + j] = packed(JUMPED, 0, j - cheapest);
    }
    if ((row[j] ?? 0) <= (row[cheapest] ?? 0)) cheapest = j;
  }
}

/** The cheapest end; where several are, one at which the last word has something to stand against. */
function endOf(row: Int32Array, from: Int32Array, origin: number): number {
  const isInsert = (j: number): boolean => (from[origin + j] ?? 0) >> (SOURCE_BITS + ARTICLE_BITS) === INSERT;
  let end = 0;
  for (let j = 1; j < row.length; j++) {
    const [cost, least] = [row[j] ?? 0, row[end] ?? 0];
    if (cost < least || (cost === least && isInsert(end) && !isInsert(j))) end = j;
  }
  return end;
}

function stepsBack(from: Int32Array, width: number, rows: number, end: number): readonly Step[] {
  const steps: Step[] = [];
  let i = rows;
  let j = end;
  while (i > 0) {
    const step = from[i * width + j] ?? 0;
    const articleWords = (step >> SOURCE_BITS) & ((1 << ARTICLE_BITS) - 1);
    const sourceWords = step & ((1 << SOURCE_BITS) - 1);
    steps.push({
      op: OPS[step >> (SOURCE_BITS + ARTICLE_BITS)] ?? 'match',
      article: [i - articleWords, i],
      source: [j - sourceWords, j],
    });
    i -= articleWords;
    j -= sourceWords;
  }
  return steps.reverse();
}
