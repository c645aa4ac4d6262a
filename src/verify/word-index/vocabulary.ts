import { foldOf, UNSEEN } from './fold.js';

const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The words that are looked for, each with a number. Words are known by their hashes (FNV-1a, 32 bits) alone. */
export interface Vocabulary {
  readonly size: number;
  /** -1 for a word that is not in it. */
  readonly idOf: (hash: number) => number;
}

/** Tells of every word of a text: its hash, and where it stands. Both apostrophes and accents do not count. */
export function scanWords(text: string, found: (hash: number, start: number, end: number) => void): void {
  const { length } = text;
  let hash = OFFSET_BASIS;
  let start = -1;
  for (let i = 0; i < length; i++) {
    const folded = foldOf(text.charCodeAt(i));
    if (folded > UNSEEN) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ folded, PRIME);
    } else if (folded === 0 && start >= 0) {
      found(hash, start, i);
      hash = OFFSET_BASIS;
      start = -1;
    }
  }
  if (start >= 0) found(hash, start, length);
}

/** The hashes of a text's words, in order. */
export function hashesOf(text: string): number[] {
  const hashes: number[] = [];
  scanWords(text, (hash) => hashes.push(hash));
  return hashes;
}

export function vocabularyOf(hashes: Iterable<number>): Vocabulary {
  const distinct = [...new Set(hashes)];
  let capacity = 16;
  while (capacity < distinct.length * 4) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const ids = new Int32Array(capacity).fill(-1);
  const slotOf = (hash: number): number => {
    let slot = hash & mask;
    while (ids[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  distinct.forEach((hash, id) => {
    const slot = slotOf(hash);
    keys[slot] = hash;
    ids[slot] = id;
  });
  return { size: distinct.length, idOf: (hash) => ids[slotOf(hash)] ?? -1 };
}
