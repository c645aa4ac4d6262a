import { byWord, type Document, nthToken, type Range } from '../document/index.js';
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from '../lexicons/index.js';

/** What is said, and by whom. */
export interface Said {
  readonly content: readonly Range[];
  /** Index of the speaker; null where nobody knows. */
  readonly speaker: number | null;
}

/** Shares of words that two ways of saying the same have in common. */
const ALIKE = 0.75;
/** Fewer words of their own say nothing that could be repeated: 'Thank you very much.' */
const FEWEST = 3;
/** A word that so many have tells nothing of them. */
const COMMON = 40;

/** What is looked at of a text. */
interface Telling {
  /** Different words that are told apart, in lower case. */
  readonly words: readonly string[];
  /** Who says it, with which numbers and negations: others make it another claim. */
  readonly key: string;
}

/** What one speaker says with the same numbers and negations. */
interface Comparable {
  readonly sets: Map<number, ReadonlySet<string>>;
  /** By a word, the first of those that have it. */
  readonly having: Map<string, number[]>;
}

/**
 * For each, the index of the first one that it nearly repeats, by the same speaker; null where it is the first.
 * Example: 'We cut the levy by 4 percent.' and 'And we cut the levy by 4 percent!' Counterexample: 'by 5 percent'.
 */
export function repetitionsOf(document: Document, all: readonly Said[]): readonly (number | null)[] {
  const groups = new Map<string, Comparable>();
  return all.map((said, i) => {
    const { words, key } = tellingOf(document, said);
    if (words.length < FEWEST) return null;
    const group = groups.get(key) ?? { sets: new Map(), having: new Map() };
    groups.set(key, group);
    const first = firstAlike(words, group);
    if (first === null) remember(group, words, i);
    return first;
  });
}

function remember({ sets, having }: Comparable, words: readonly string[], i: number): void {
  sets.set(i, new Set(words));
  for (const word of words) {
    const others = having.get(word);
    if (others === undefined) having.set(word, [i]);
    else if (others.length < COMMON) others.push(i);
  }
}

function firstAlike(words: readonly string[], { sets, having }: Comparable): number | null {
  let first: number | null = null;
  for (const candidate of candidatesAmong(words.map((word) => having.get(word) ?? NONE))) {
    const theirs = sets.get(candidate);
    if ((first === null || candidate < first) && theirs && isAlike(words, theirs)) first = candidate;
  }
  return first;
}

const NONE: readonly number[] = [];

/**
 * Those that may be alike, of the lists of those that have each word. What has so much in common has one of any words that
 * are more than may be missing, so the rarest are enough; a word that is common does not tell of all that have it, and
 * then every word is asked.
 */
function candidatesAmong(lists: readonly (readonly number[])[]): readonly number[] {
  const enough = Math.floor((1 - ALIKE) * lists.length) + 1;
  let unheard = 0;
  for (const list of lists) if (list.length === 0) unheard++;
  if (unheard >= enough) return NONE;
  const rarest = lists.toSorted((a, b) => a.length - b.length);
  const asked = (rarest[enough - 1]?.length ?? 0) < COMMON ? rarest.slice(0, enough) : rarest;
  return asked.flat();
}

function isAlike(mine: readonly string[], theirs: ReadonlySet<string>): boolean {
  if (Math.min(mine.length, theirs.size) < ALIKE * Math.max(mine.length, theirs.size)) return false;
  let common = 0;
  for (const word of mine) if (theirs.has(word)) common++;
  return common >= ALIKE * (mine.length + theirs.size - common);
}

const OTHER = 0;
const TELLS = 1;
const DECIDES = 2;

/** What a word does for telling two texts apart. */
const useOf = byWord((lower) => {
  if (/^(?:not|no|never)$|n't$/.test(lower)) return DECIDES;
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || COORDINATORS.has(lower) ? OTHER : TELLS;
});

function tellingOf(document: Document, { content, speaker }: Said): Telling {
  const words = new Set<string>();
  const deciding = new Set<string>();
  for (const range of content) {
    const end = document.tokenAt(range.end);
    for (let i = document.tokenAt(range.start); i < end; i++) {
      const { kind, lower, word } = nthToken(document.tokens, i);
      if (kind === 'mark') continue;
      const use = kind === 'number' ? DECIDES : useOf(word);
      if (use === DECIDES) deciding.add(lower);
      if (use !== OTHER) words.add(lower);
    }
  }
  return { words: [...words], key: [speaker, ...[...deciding].sort()].join(' ') };
}
