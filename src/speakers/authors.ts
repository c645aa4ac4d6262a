import type { Document, Paragraph } from '../document/index.js';
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
  return new Set([
    ...namedIn(roster, (byline ?? '').toLowerCase()),
    ...document.paragraphs
      .filter((paragraph) => isByline(document, paragraph))
      .flatMap(({ firstToken, endToken }) => [...namedBetween(roster, firstToken, endToken)]),
  ]);
}

const namedIn = ({ entities }: Roster, byline: string): readonly number[] =>
  byline === ''
    ? []
    : entities
        .filter(
          ({ name, kind }) => kind !== 'place' && name.includes(' ') && byline.includes(name.toLowerCase()),
        )
        .map(({ index }) => index);

const isByline = ({ tokens }: Document, { firstToken, endToken }: Paragraph): boolean =>
  tokens[firstToken]?.lower === 'by' &&
  tokens[firstToken]?.capital === true &&
  endToken - firstToken <= LONGEST_BYLINE &&
  !/^[.!?]$/.test(tokens[endToken - 1]?.text ?? '');

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
