import type { Claim } from '../claims/index.js';

/**
 * Whether two versions name the same speaker. A name may be longer in one of them, 'Bexley' and 'Fiona Bexley': how
 * fully somebody is named depends on the words around. A nameless source must be the same: 'officials' are no 'police
 * officials'.
 */
export function haveSameSpeaker({ attribution: a }: Claim, { attribution: b }: Claim): boolean {
  if (a === null || b === null) return a === b;
  if (a.speaker === null || b.speaker === null) return a.speaker === b.speaker;
  const [ours, theirs] = [wordsOf(a.speaker.name), wordsOf(b.speaker.name)];
  if (ours.join(' ') === theirs.join(' ')) return true;
  if (!a.speaker.named || !b.speaker.named) return false;
  const [short, long] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word));
