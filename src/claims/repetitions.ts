import { COORDINATORS, DETERMINERS, PREPOSITIONS } from '../lexicons/index.js';

/** What is said, and by whom. */
export interface Said {
  readonly text: string;
  /** Index of the speaker; null where nobody knows. */
  readonly speaker: number | null;
}

/** Shares of words that two ways of saying the same have in common. */
const ALIKE = 0.75;
/** Fewer words of their own say nothing that could be repeated: 'Thank you very much.' */
const FEWEST = 3;
/** A word that so many have tells nothing of them. */
const COMMON = 40;

/**
 * For each, the index of the first one that it nearly repeats, by the same speaker; null where it is the first.
 * Example: 'We cut the levy by 4 percent.' and 'And we cut the levy by 4 percent!' Counterexample: 'by 5 percent'.
 */
export function repetitionsOf(all: readonly Said[]): readonly (number | null)[] {
  const words = all.map(({ text }) => tellingWords(text));
  const having = new Map<string, number[]>();
  return all.map(({ speaker }, i) => {
    const mine = words[i] as ReadonlySet<string>;
    if (mine.size < FEWEST) return null;
    const first = firstAlike(mine, words, having, (other) => all[other]?.speaker === speaker);
    if (first !== null) return first;
    for (const word of mine) {
      const others = having.get(word) ?? [];
      if (others.length < COMMON) having.set(word, [...others, i]);
    }
    return null;
  });
}

function firstAlike(
  mine: ReadonlySet<string>,
  words: readonly ReadonlySet<string>[],
  having: ReadonlyMap<string, readonly number[]>,
  fits: (other: number) => boolean,
): number | null {
  const shared = new Map<number, number>();
  for (const word of mine)
    for (const other of having.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  for (const other of [...shared.keys()].sort((a, b) => a - b)) {
    const theirs = words[other];
    if (theirs && fits(other) && sameNumbers(mine, theirs) && share(mine, theirs) >= ALIKE) return other;
  }
  return null;
}

function share(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let common = 0;
  for (const word of mine) if (theirs.has(word)) common++;
  return common / (mine.size + theirs.size - common);
}

const DECIDES = /\p{N}|^(?:not|no|never|.*n't)$/u;

/** Another number, or a negation, makes it another claim. */
const sameNumbers = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  [...mine].every((word) => !DECIDES.test(word) || theirs.has(word)) &&
  [...theirs].every((word) => !DECIDES.test(word) || mine.has(word));

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['.,](?=[\p{L}\p{N}]))*/gu;

const tellingWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().replace(/’/g, "'").match(WORD) ?? []).filter(
      (word) =>
        DECIDES.test(word) || !(DETERMINERS.has(word) || PREPOSITIONS.has(word) || COORDINATORS.has(word)),
    ),
  );
