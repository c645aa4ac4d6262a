import type { Block, Label } from '../layout.js';
import type { Reading } from '../reading.js';
import type { Selection } from '../selection.js';
import { isOfYears } from './cells.js';

/** A label of a year, or of one thing in a year: '2021', 'Population 2021'. */
interface Dated {
  readonly label: Label;
  readonly year: number;
}

/** Labels that differ by the year alone, ascending, with the category that they are of. */
function seriesOf(
  block: Block,
  { tokens }: Reading,
): { readonly category: string; readonly dated: readonly Dated[] } | null {
  for (const [category, labels] of block.categories) {
    if (labels.length < 2 || !isOfYears(labels)) continue;
    return { category, dated: ascending(labels.map((label) => ({ label, year: label.year ?? 0 }))) };
  }
  const said = new Set(tokens.map(({ stem }) => stem));
  for (const [category, labels] of block.categories) {
    const things = new Map<string, Dated[]>();
    for (const label of labels) {
      const year = label.stems.find((stem) => /^(?:19|20)\d\d$/.test(stem));
      if (year === undefined) continue;
      const thing = label.stems.filter((stem) => stem !== year);
      if (labels.length > 2 && things.size > 0 && !thing.some((stem) => said.has(stem))) continue;
      things.set(thing.join(' '), [...(things.get(thing.join(' ')) ?? []), { label, year: Number(year) }]);
    }
    const dated = [...things.values()].find((each) => each.length > 1);
    if (dated !== undefined) return { category, dated: ascending(dated) };
  }
  return null;
}

const ascending = (dated: readonly Dated[]): readonly Dated[] => dated.toSorted((a, b) => a.year - b.year);

/** Which year of a table is compared with which. */
export function yearsOf(
  block: Block,
  selection: Selection,
  reading: Reading,
): { readonly category: string; readonly now: Label; readonly base: Label; readonly isSure: boolean } | null {
  const series = seriesOf(block, reading);
  if (series === null) return null;
  const { category, dated } = series;
  const told = new Set(reading.years.map(({ year }) => year));
  const named = dated.filter(({ year }) => told.has(year));
  const [first, last] = [named[0], named.at(-1)];
  const of = (now: Dated, base: Dated | undefined, isSure: boolean) =>
    base === undefined || base === now ? null : { category, now: now.label, base: base.label, isSure };
  if (first === undefined || last === undefined) {
    const now = dated.find(({ label }) => label === selection.get(category)?.label);
    if (told.size > 0 || now === undefined) return null;
    return of(now, dated[dated.indexOf(now) - 1], selection.get(category)?.how === 'before');
  }
  // A year that the table has not, or a third one: which are compared is not plain.
  if (named.length > 2 || told.size > named.length) return null;
  if (first !== last) return of(last, first, true);
  if (!isCompared(first.year, reading)) return of(first, dated[dated.indexOf(first) - 1], true);
  const before = new Set(reading.before.flatMap(({ years }) => years.map(({ year }) => year)));
  const now = dated.findLast(({ year }) => before.has(year) && year !== first.year) ?? dated.at(-1) ?? first;
  return of(now, first, now.year === first.year + 1);
}

const COMPARING: ReadonlySet<string> = new Set(
  'on from since than over against versus compared with'.split(' '),
);

/** 'up 12 percent on 2022', 'more than in 2022' */
function isCompared(named: number, { years, tokens }: Reading): boolean {
  const place = years.find(({ year }) => year === named);
  const before = tokens.filter(({ end }) => end <= (place?.start ?? 0)).slice(-2);
  return before.some(({ written }) => COMPARING.has(written.toLowerCase()));
}
