import type { Document } from '../document/index.js';
import type { Roster } from './entity.js';

/** A line with the author's name is short. */
const LONGEST_BYLINE = 16;

/**
 * The people who wrote the article: named in its byline, as it was given or as a line of the text ('By Ann Roe').
 * Nobody means them by 'he' or 'she'.
 */
export function findAuthors(
  document: Document,
  roster: Roster,
  byline: string | undefined,
): ReadonlySet<number> {
  const authors = new Set<number>();
  const given = (byline ?? '').toLowerCase();
  if (given !== '')
    for (const { index, name, kind } of roster.entities)
      if (kind !== 'place' && name.includes(' ') && given.includes(name.toLowerCase())) authors.add(index);
  for (const paragraph of document.paragraphs) {
    const first = document.tokens[paragraph.firstToken];
    if (first?.lower !== 'by' || !first.capital) continue;
    if (paragraph.endToken - paragraph.firstToken > LONGEST_BYLINE) continue;
    if (/^[.!?]$/.test(document.tokens[paragraph.endToken - 1]?.text ?? '')) continue;
    for (const index of namedBetween(roster, paragraph.firstToken, paragraph.endToken)) authors.add(index);
  }
  return authors;
}

function namedBetween(roster: Roster, from: number, to: number): number[] {
  let low = 0;
  let high = roster.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roster.names[middle]?.firstToken ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; (roster.names[low]?.firstToken ?? to) < to; low++) {
    const entity = roster.entities[roster.bearer[low] ?? -1];
    if (entity?.kind === 'person') found.push(entity.index);
  }
  return found;
}
