import { haveSameSpeaker } from './speakers.js';
import type { Statement } from './words.js';

/**
 * Statements of one version that together have the very words of one of the other, by the same speaker: where a
 * quotation was parted by another 'she said', or two were joined, nothing else is said than before.
 *
 * @param free in their order, those that may be parts
 * @returns the parts, two or more; none where there are not all of them
 */
export function partsOf(whole: Statement, free: readonly Statement[]): readonly Statement[] {
  for (const [start, first] of free.entries()) {
    if (!fits(first, whole, 0)) continue;
    const parts = [first];
    let length = first.keys.length;
    for (const next of free.slice(start + 1)) {
      if (!fits(next, whole, length)) continue;
      parts.push(next);
      length += next.keys.length;
    }
    if (parts.length > 1 && length === whole.keys.length) return parts;
  }
  return [];
}

/** Whether the part's words are those of the whole from a place on, and said alike. */
function fits(part: Statement, whole: Statement, at: number): boolean {
  const { keys, claim } = part;
  return (
    keys.length > 0 &&
    keys.length < whole.keys.length &&
    keys.every((key, index) => key === whole.keys[at + index]) &&
    claim.attribution?.stance === whole.claim.attribution?.stance &&
    haveSameSpeaker(claim, whole.claim)
  );
}
