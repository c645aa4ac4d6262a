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

/** What is looked at of a text. */
interface Telling {
  readonly words: ReadonlySet<string>;
  /** Another number, or a negation, makes it another claim. */
  readonly deciding: readonly string[];
}

/**
 * For each, the index of the first one that it nearly repeats, by the same speaker; null where it is the first.
 * Example: 'We cut the levy by 4 percent.' and 'And we cut the levy by 4 percent!' Counterexample: 'by 5 percent'.
 */
export function repetitionsOf(all: readonly Said[]): readonly (number | null)[] {
  const telling = all.map(({ text }) => tellingOf(text));
  const having = new Map<string, number[]>();
  return all.map(({ speaker }, i) => {
    const mine = telling[i] as Telling;
    if (mine.words.size < FEWEST) return null;
    const candidates = candidatesFor(mine, having);
    const first = firstOf(candidates, (other) => {
      const theirs = telling[other];
      return theirs !== undefined && all[other]?.speaker === speaker && isRepeated(mine, theirs);
    });
    if (first !== null) return first;
    for (const word of mine.words) {
      const others = having.get(word);
      if (others === undefined) having.set(word, [i]);
      else if (others.length < COMMON) others.push(i);
    }
    return null;
  });
}

/**
 * Those that may be alike. What has so much in common has one of any words that are more than may be missing, so the
 * rarest are enough; a word that is common does not tell of all that have it, and then every word is asked.
 */
function candidatesFor({ words }: Telling, having: ReadonlyMap<string, readonly number[]>): Set<number> {
  const lists = [...words].map((word) => having.get(word) ?? []).sort((a, b) => a.length - b.length);
  const enough = lists.slice(0, Math.floor((1 - ALIKE) * words.size) + 1);
  const asked = (enough.at(-1)?.length ?? 0) < COMMON ? enough : lists;
  return new Set(asked.flat());
}

function firstOf(candidates: Iterable<number>, holds: (candidate: number) => boolean): number | null {
  let first: number | null = null;
  for (const candidate of candidates)
    if ((first === null || candidate < first) && holds(candidate)) first = candidate;
  return first;
}

function isRepeated(mine: Telling, theirs: Telling): boolean {
  const [fewer, more] =
    mine.words.size < theirs.words.size ? [mine.words, theirs.words] : [theirs.words, mine.words];
  if (fewer.size < ALIKE * more.size) return false;
  let common = 0;
  for (const word of fewer) if (more.has(word)) common++;
  return (
    common >= ALIKE * (fewer.size + more.size - common) &&
    mine.deciding.every((word) => theirs.words.has(word)) &&
    theirs.deciding.every((word) => mine.words.has(word))
  );
}

const DECIDES = /\p{N}|^(?:not|no|never)$|n't$/u;

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['.,](?=[\p{L}\p{N}]))*/gu;

function tellingOf(text: string): Telling {
  const words = new Set<string>();
  const deciding = new Set<string>();
  for (const [word] of text.toLowerCase().replace(/’/g, "'").matchAll(WORD)) {
    const decides = DECIDES.test(word);
    if (decides) deciding.add(word);
    if (decides || !(DETERMINERS.has(word) || PREPOSITIONS.has(word) || COORDINATORS.has(word)))
      words.add(word);
  }
  return { words, deciding: [...deciding] };
}
