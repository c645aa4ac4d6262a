/**
 * A word of the language, whatever stands around it: all tokens of all documents with the same letters in lower case
 * share one, so that what depends on the letters alone is worked out once, and found without a search.
 */
export interface Word {
  readonly lower: string;
  /** What the tables of `byWord` say of it, by their number; what is not worked out yet is missing. */
  readonly facts: unknown[];
}

const words = new Map<string, Word>();

/** More than any article has; a run over a million documents must not keep all of theirs, numbers above all. */
const MOST_WORDS = 25_000;

/** @param lower in lower case */
export function wordOf(lower: string): Word {
  let word = words.get(lower);
  if (word === undefined) {
    word = { lower: internalized(lower), facts: [] };
    // Documents in hand keep the words that they have.
    if (words.size >= MOST_WORDS) words.clear();
    words.set(word.lower, word);
  }
  return word;
}

/**
 * The same string as the engine keeps it for the names of properties: once, and none of the text that it was cut out of.
 * Two of them are compared by their address.
 */
export function internalized(letters: string): string {
  return Object.keys({ [letters]: null })[0] ?? letters;
}

let tables = 0;

/**
 * A table over words: what `of` says of the letters, asked once for each word.
 *
 * @param of does not depend on anything but the letters, and never returns undefined
 */
export function byWord<T extends string | number | boolean | object | null>(
  of: (lower: string) => T,
): (word: Word) => T {
  const table = tables++;
  return ({ lower, facts }) => {
    const known = facts[table];
    if (known !== undefined) return known as T;
    const fact = of(lower);
    facts[table] = fact;
    return fact;
  };
}
