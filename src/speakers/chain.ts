import type { Document, Range } from '../document/index.js';
import type { Referent } from './referent.js';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function carriesName(document: Document, { name }: Referent, { start, end }: Range): boolean {
  const words = new Set(wordsOf(name));
  return wordsOf(document.text.slice(start, end)).some((word) => words.has(word));
}

/** Of the mentions those with a word of the name. */
export const carriersOf = (
  document: Document,
  referent: Referent | undefined,
  ranges: readonly Range[],
): readonly Range[] =>
  referent?.named ? ranges.filter((range) => carriesName(document, referent, range)) : [];

/**
 * The chain up to a mention that carries the name, where the sieves were content with less: the last one before the
 * source, else the first ('he' → 'the mayor' → 'Ann Roe').
 */
export function toName(
  document: Document,
  chain: readonly Range[],
  referent: Referent | undefined,
  carriers: readonly Range[],
): readonly Range[] {
  const [source] = chain;
  const last = chain.at(-1);
  if (!source || !last || !referent?.named || carriesName(document, referent, last)) return chain;
  const carrier = lastBefore(carriers, source.start) ?? carriers[0];
  return carrier ? [...chain, carrier] : chain;
}

/** The last of the ranges, which stand in order, that ends at `offset` or before it. */
function lastBefore(ranges: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}
