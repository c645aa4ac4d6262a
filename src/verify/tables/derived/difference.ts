import { written } from '../cell-value.js';
import { type Block, type Label, referenceOf } from '../layout.js';
import type { Reading } from '../reading.js';
import type { Selection } from '../selection.js';
import { cellFor, isSureOf } from './cells.js';
import type { Expected } from './expected.js';

const DIFFERING: ReadonlySet<string> = new Set('more fewer less higher lower than gap differenc'.split(' '));

/** '200 more cases in the North than in the South'; below zero where it goes the other way. */
export function differencesFor(block: Block, selection: Selection, reading: Reading): Expected[] {
  const { tokens } = reading;
  if (tokens.filter(({ stem, written }) => DIFFERING.has(stem) || DIFFERING.has(written)).length < 2)
    return [];
  return [...selection].flatMap(([category, { named }]) => {
    const [one, other, ...more] = named;
    if (one === undefined || other === undefined || more.length > 0) return [];
    const [a, b] = [one, other].map((label) => cellFor(block, selection, new Map([[category, label]])));
    if (!a || !b || a.unit !== b.unit) return [];
    const size = Math.abs(a.value - b.value);
    const excess = excessIn(reading, one, other, a.value - b.value);
    return [
      {
        value: excess === null || excess >= 0 ? size : -size,
        unit: a.unit,
        cell: `${referenceOf(a)} - ${referenceOf(b)}`,
        shown: `${written(size)} (${a.shown} and ${b.shown})`,
        row: a.row,
        cells: [a, b],
        isSure: isSureOf(selection, new Set([category])),
      },
    ];
  });
}

const LESS: ReadonlySet<string> = new Set('fewer less lower'.split(' '));
const MORE: ReadonlySet<string> = new Set('more higher'.split(' '));

/**
 * How much of what the sentence says more or fewer there is, by what stands behind its 'than'; null where that is not plain.
 *
 * @param difference of the first label and the second
 */
function excessIn({ tokens, figure }: Reading, one: Label, other: Label, difference: number): number | null {
  const way = tokens.find(
    ({ start, written }) => start >= figure.end && (LESS.has(written) || MORE.has(written)),
  );
  const than = tokens.findLast(({ written }) => written === 'than');
  if (way === undefined || than === undefined || than.start < way.start) return null;
  const behind = new Set(tokens.filter(({ start }) => start > than.start).map(({ stem }) => stem));
  const isBase = ({ stems, year }: Label): boolean =>
    year === null ? stems.some((stem) => behind.has(stem)) : behind.has(String(year));
  if (isBase(one) === isBase(other)) return null;
  const excess = isBase(other) ? difference : -difference;
  return LESS.has(way.written) ? -excess : excess;
}

/** '30 more cases' are how many more, and not how many there are. */
export const isExcess = ({ figure, tokens }: Reading): boolean => {
  const next = tokens.find(({ start }) => start >= figure.end)?.written ?? '';
  return LESS.has(next) || MORE.has(next);
};
