import type { Range } from '../../document/index.js';
import { isSameSpeaker, type Named, type Voices } from '../speech/index.js';
import type { QuotationStatus } from '../verification.js';
import { hashesOf, type SourceIndex, type Vocabulary } from '../word-index/index.js';
import { type Word, wordsIn } from '../words/index.js';
import { type Candidate, candidateIn, type Quoted } from './candidate.js';
import { type Window, windowsFor } from './windows.js';

/** A quotation of the article: its words without the marks, and whom the article names for them. */
export interface Asked {
  readonly range: Range;
  readonly speaker: Named | null;
  /** The words that it stands among, itself included, where there are any. */
  readonly around?: Range;
}

export interface Answer {
  readonly status: QuotationStatus;
  /** The passage that is the nearest; null where none is near. */
  readonly found: Candidate | null;
  /** Other passages that are as near. */
  readonly also: readonly Candidate[];
}

/** Where nothing else is said, what shares less with the source is not in it. */
export const MIN_SIMILARITY = 0.6;

/** Looks for every quotation in the sources. */
export function findInSources(
  text: string,
  asked: readonly Asked[],
  indexes: readonly SourceIndex[],
  vocabulary: Vocabulary,
  voicesOf: (index: SourceIndex) => Voices,
  minSimilarity: number,
): readonly Answer[] {
  const rows = asked.map(({ range }) => ({ ids: idsOf(text.slice(range.start, range.end), vocabulary) }));
  const windows = windowsFor(rows, indexes);
  const answers = asked.map(({ range, speaker }, i) => {
    const quoted: Quoted = { text, words: wordsIn(text, range, 'article'), speaker };
    const candidates = candidatesFor(quoted, windows[i] ?? [], voicesOf);
    return answerOf(quoted, candidates, minSimilarity);
  });
  return withShortOnes(text, asked, answers, indexes, vocabulary, voicesOf);
}

/**
 * A few words that nothing is near by themselves are known by those around them: 'children wait “for weeks”' where the source
 * has 'children wait for months'.
 */
function withShortOnes(
  text: string,
  asked: readonly Asked[],
  answers: readonly Answer[],
  indexes: readonly SourceIndex[],
  vocabulary: Vocabulary,
  voicesOf: (index: SourceIndex) => Voices,
): readonly Answer[] {
  const short = asked.flatMap(({ range, around, speaker }, i) => {
    const words = wordsIn(text, range, 'article');
    const isShort = words.length > 1 && words.length < SHORT && words.every(({ kind }) => kind === 'word');
    return answers[i]?.status === 'absent' && around !== undefined && isShort
      ? [{ i, range, around, quoted: { text, words, speaker } }]
      : [];
  });
  if (short.length === 0) return answers;
  const rows = short.map(({ around }) => ({ ids: idsOf(text.slice(around.start, around.end), vocabulary) }));
  const windows = windowsFor(rows, indexes);
  const found = new Map(
    short.flatMap(({ i, range, around, quoted }, row): [number, Answer][] => {
      const whole: Quoted = { ...quoted, words: wordsIn(text, around, 'article') };
      for (const window of windows[row] ?? []) {
        const passage = candidateIn(whole, window, window, voicesOf(window.index));
        if (passage === null || !isAround(range, passage)) continue;
        const candidate = candidateIn(quoted, window, passage.range, voicesOf(window.index));
        if (candidate !== null && candidate.edits.length === 1 && candidate.relation !== 'other')
          return [[i, { status: 'altered', found: candidate, also: [] }]];
      }
      return [];
    }),
  );
  return answers.map((answer, i) => found.get(i) ?? answer);
}

/** Of the words around a short quotation one may be another, and so many must say something. */
const MOST_CHANGED_AROUND = 1;
const LEAST_AROUND = 0.6;

function isAround(quoted: Range, { edits, similarity, contentWords }: Candidate): boolean {
  const outside = edits.filter(
    ({ articleRange }) =>
      articleRange === null || articleRange.start < quoted.start || articleRange.end > quoted.end,
  );
  return (
    similarity >= LEAST_AROUND &&
    contentWords >= FEWEST_CONTENT &&
    outside.length <= MOST_CHANGED_AROUND &&
    outside.every(({ kind, op }) => kind === null || op === 'delete')
  );
}

const idsOf = (text: string, { idOf }: Vocabulary): readonly number[] =>
  hashesOf(text)
    .map(idOf)
    .filter((id) => id >= 0);

/** Characters around a window in which a part of the quotation may stand apart from the rest. */
const APART = 9000;
/** A quotation of more words than this is looked for in the window alone. */
const LONGEST_APART = 300;

function candidatesFor(
  quoted: Quoted,
  windows: readonly Window[],
  voicesOf: (index: SourceIndex) => Voices,
): readonly Candidate[] {
  const inWindow = (window: Window, range: Range): Candidate | null =>
    candidateIn(quoted, window, range, voicesOf(window.index));
  const near: Candidate[] = [];
  for (const window of windows) {
    const found = inWindow(window, window);
    if (found !== null) near.push(found);
    if (near.filter(isRight).length > MOST_ALSO) break;
  }
  if (near.some(isRight)) return distinct(near);
  near.push(
    ...near
      .filter(({ relation }) => relation === 'other')
      .flatMap(({ window }) => inOwnTurns(quoted, window, inWindow, voicesOf)),
  );
  if (near.some(isRight)) return distinct(near);
  // Words may be left out between its sentences, or where an ellipsis says so.
  const parts = quoted.words.some(({ kind, opens }) => kind === 'gap' || opens);
  if (!parts || quoted.words.length > LONGEST_APART) return distinct(near);
  const far = windows.slice(0, MOST_APART).flatMap((window) => {
    const { text } = window.index.source;
    const range = {
      start: Math.max(0, window.start - APART),
      end: Math.min(text.length, window.end + APART),
    };
    return inWindow(window, range) ?? [];
  });
  return distinct([...near, ...far]);
}

const MOST_APART = 3;

const isRight = ({ edits, relation }: Candidate): boolean => edits.length === 0 && relation !== 'other';

/** What the speaker says in a stretch in which somebody else says the like. */
function inOwnTurns(
  { speaker }: Quoted,
  window: Window,
  inWindow: (window: Window, range: Range) => Candidate | null,
  voicesOf: (index: SourceIndex) => Voices,
): readonly Candidate[] {
  if (speaker === null) return [];
  const turns = voicesOf(window.index).turnsIn(window);
  return turns.flatMap(({ label, voice }, i) => {
    if (voice === null || isSameSpeaker(speaker, voice) !== 'same') return [];
    const range = { start: Math.max(label.end, window.start), end: turns[i + 1]?.label.start ?? window.end };
    return inWindow(window, range) ?? [];
  });
}

/** One a passage: the nearest first. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = candidates.toSorted((a, b) => rankOf(a) - rankOf(b) || b.similarity - a.similarity);
  return ranked.filter(
    (one, i) =>
      !ranked
        .slice(0, i)
        .some(
          (other) =>
            other.window.index === one.window.index &&
            other.range.start < one.range.end &&
            one.range.start < other.range.end,
        ),
  );
}

/**
 * The right speaker's own words first; then words that nobody in particular says, then the right speaker's with a
 * change, then the same words of somebody else.
 */
function rankOf({ edits, relation, similarity }: Candidate): number {
  if (edits.length === 0) return relation === 'same' ? 0 : relation === 'unknown' ? 1 : 3;
  if (relation === 'other') return 6 - similarity;
  return (relation === 'same' && similarity >= NEARLY ? 2 : 4) + 1 - similarity;
}

const NEARLY = 0.85;

function answerOf(quoted: Quoted, candidates: readonly Candidate[], minSimilarity: number): Answer {
  const near = candidates.filter((candidate) => isNear(candidate, quoted.words, minSimilarity));
  const [found = null, ...others] = near;
  if (found === null) return { status: 'absent', found: null, also: [] };
  const status = statusOf(found);
  return {
    status,
    found,
    also: others
      .filter((other) => statusOf(other) === status && other.similarity >= found.similarity - AS_NEAR)
      .slice(0, MOST_ALSO),
  };
}

const AS_NEAR = 0.05;
const MOST_ALSO = 2;

const statusOf = ({ edits, relation }: Candidate): QuotationStatus =>
  relation === 'other' ? 'misattributed' : edits.length === 0 ? 'verbatim' : 'altered';

/** Fewer words than this are changed into anything by chance. */
const SHORT = 5;
const FEWEST_CONTENT = 2;
const LEAST_CONTENT = 0.5;
/** A changed quotation of somebody else is the same only where little is changed. */
const LEAST_OF_OTHER = 0.8;
/** One or two words that somebody else says so often are no quotation of him. */
const MOST_COMMON = 3;

function isNear(candidate: Candidate, words: readonly Word[], minSimilarity: number): boolean {
  const { edits, similarity, content, contentWords, relation } = candidate;
  const length = words.filter(({ kind }) => kind === 'word' || kind === 'stem').length;
  if (edits.length === 0) {
    return relation !== 'other' || length > 2 || (contentWords > 0 && timesIn(candidate) <= MOST_COMMON);
  }
  if (similarity < minSimilarity || content < LEAST_CONTENT || contentWords < FEWEST_CONTENT) return false;
  if (length < SHORT && similarity < LEAST_SHORT) return false;
  return relation !== 'other' || similarity >= LEAST_OF_OTHER;
}

const LEAST_SHORT = 0.66;

/** How often the rarest word of a short candidate stands in its source. */
const timesIn = ({ window, range }: Candidate): number => {
  const { index } = window;
  let least = Number.POSITIVE_INFINITY;
  for (
    let i = firstAt(index.starts, range.start);
    i < index.starts.length && (index.starts[i] ?? 0) < range.end;
    i++
  ) {
    const id = index.ids[i] ?? -1;
    if (id >= 0) least = Math.min(least, index.counts[id] ?? 0);
  }
  return least;
};

/** Index of the first of the ascending values that is at least `value`. */
function firstAt(values: Int32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
