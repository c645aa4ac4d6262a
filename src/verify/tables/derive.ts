import type { Figure } from '../../figures/index.js';
import { DOWN_VERBS, UP_VERBS } from '../../lexicons/index.js';
import { written } from './cell-value.js';
import { type Block, type DataCell, type Label, referenceOf } from './layout.js';
import type { Reading, Token } from './reading.js';
import { type Choice, cellsFor, type Selection, saysTotal } from './selection.js';

/** A value that the table has, or that two of its cells come to, where the article has a figure. */
export interface Expected {
  readonly value: number;
  readonly unit: string | null;
  /** 'B7', 'B7 / B12', 'B7 - B6', 'sum of B2:B5' */
  readonly cell: string;
  readonly shown: string;
  readonly row: number;
  readonly cells: readonly DataCell[];
  /** Whether the article says of which cells it is, so that another value is wrong. */
  readonly isSure: boolean;
  /** Whether it is how much something rose or fell. */
  readonly isChange?: boolean;
  /** What it was before, where the article has both ends: 'rose from 120 to 150'. */
  readonly before?: number;
}

/** What of the table the figure may say, what is the most likely first. */
export function expectedFor(block: Block, selection: Selection, reading: Reading): readonly Expected[] {
  const { figure } = reading;
  if ([...selection.values()].some(({ how }) => how === 'elsewhere')) return [];
  if (isBothEnds(figure)) return endsFor(block, selection, reading);
  if (isChange(figure) || isBy(reading)) return changesFor(block, selection, reading);
  if (figure.kind === 'multiple')
    return [...ratiosFor(block, selection), ...changesFor(block, selection, reading)];
  const direct = directFor(block, selection, reading);
  if (figure.kind === 'percent' || figure.kind === 'ratio') {
    return [...direct.filter(({ unit }) => unit === 'percent'), ...sharesFor(block, selection, reading)];
  }
  return [...sumsFor(block, selection, reading), ...differencesFor(block, selection, reading), ...direct];
}

/** 'rose from 120 in 2021 to 150 in 2023' */
const isBothEnds = ({ value, change }: Figure): boolean =>
  value === null && change !== null && change.from !== null && change.to !== null;

function endsFor(block: Block, selection: Selection, reading: Reading): Expected[] {
  const years = yearsOf(block, selection, reading);
  if (years === null) return [];
  const { category, now, base: then } = years;
  const [cell, base] = [now, then].map((label) => cellFor(block, selection, new Map([[category, label]])));
  if (!cell || !base || cell.unit !== base.unit) return [];
  const told = new Set(reading.years.map(({ year }) => year));
  return [
    {
      ...ofOne(cell, told.size > 1 && years.isSure && isSureOf(selection, new Set([category]))),
      cell: `${referenceOf(base)} and ${referenceOf(cell)}`,
      shown: `${base.shown} to ${cell.shown}`,
      cells: [base, cell],
      before: base.value,
    },
  ];
}

/** 'up 12 percent', 'fell by 30', but not the 120 that it fell to. */
const isChange = ({ change, value, kind }: Figure): boolean =>
  change !== null &&
  change.direction !== 'to' &&
  (change.by === value ||
    (change.by === null && change.to !== value && change.from !== value && kind === 'percent'));

/** 'fell in 2023 by 30' */
const isBy = ({ figure, tokens }: Reading): boolean =>
  tokens.findLast(({ end }) => end <= figure.start)?.written === 'by' && directionIn(tokens) !== null;

/** Which way the first verb of change says that things go. */
export function directionIn(tokens: readonly Token[]): 'up' | 'down' | null {
  const verb = tokens.find(({ written }) => UP_VERBS.has(written) || DOWN_VERBS.has(written))?.written;
  return verb === undefined ? null : UP_VERBS.has(verb) ? 'up' : 'down';
}

/** What is open may be settled by the rest: 'Actual' over 2023, 'Budget' over 2024. */
const isFixed = ({ how }: Choice): boolean =>
  how === 'said' || how === 'before' || how === 'only' || how === 'open';

const isSureOf = (selection: Selection, except: ReadonlySet<string> = new Set()): boolean =>
  [...selection].every(([category, choice]) => except.has(category) || isFixed(choice));

/** The one cell that has all the labels; null where there are several or none. */
function cellFor(
  block: Block,
  selection: Selection,
  instead?: ReadonlyMap<string, Label | null>,
): DataCell | null {
  const cells = cellsFor(block, selection, instead);
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

const ofOne = (cell: DataCell, isSure: boolean): Expected => ({
  value: cell.value,
  unit: cell.unit,
  cell: referenceOf(cell),
  shown: cell.shown,
  row: cell.row,
  cells: [cell],
  isSure,
});

function directFor(block: Block, selection: Selection, reading: Reading): Expected[] {
  const cell = cellFor(block, selection);
  // Two labels of one kind may be two ends of a change, or a comparison: which is the figure's must be plain.
  return cell === null
    ? []
    : [ofOne(cell, isSureOf(selection) && reading.figure.change === null && !isExcess(reading))];
}

/** '30 more cases' are how many more, and not how many there are. */
const isExcess = ({ figure, tokens }: Reading): boolean => {
  const next = tokens.find(({ start }) => start >= figure.end)?.written ?? '';
  return LESS.has(next) || MORE.has(next);
};

const isOfYears = (labels: readonly Label[]): boolean => labels.every(({ year }) => year !== null);

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
function yearsOf(
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

function changesFor(block: Block, selection: Selection, reading: Reading): Expected[] {
  const years = yearsOf(block, selection, reading);
  if (years === null) return [];
  const { category, now, base: then } = years;
  const [cell, base] = [now, then].map((label) => cellFor(block, selection, new Map([[category, label]])));
  if (!cell || !base || cell.unit !== base.unit) return [];
  const { figure } = reading;
  const isSure = years.isSure && isSureOf(selection, new Set([category]));
  const of = (value: number, unit: string | null, sign: string): Expected => ({
    value,
    unit,
    cell: `${referenceOf(cell)} ${sign} ${referenceOf(base)}`,
    shown: `${shownChange(value, unit)} (${base.shown} to ${cell.shown})`,
    row: cell.row,
    cells: [cell, base],
    isSure,
    isChange: true,
  });
  if (figure.kind === 'multiple' || figure.kind === 'ratio')
    return base.value === 0 ? [] : [of(cell.value / base.value, null, '/')];
  if (figure.unit === 'percentage point')
    return cell.unit === 'percent' ? [of(cell.value - base.value, 'percentage point', '-')] : [];
  if (figure.kind === 'percent') {
    return base.value === 0
      ? []
      : [of(((cell.value - base.value) / Math.abs(base.value)) * 100, 'change', '/')];
  }
  return [of(cell.value - base.value, cell.unit, '-')];
}

const shownChange = (value: number, unit: string | null): string => {
  const size = written(Math.round(Math.abs(value) * 100) / 100);
  return `${value < 0 ? '-' : '+'}${size}${unit === 'change' ? '%' : unit === 'percentage point' ? ' points' : ''}`;
};

/** A share of the total, or of all that stand beside it; or of one thing that is named in another. */
function sharesFor(block: Block, selection: Selection, reading: Reading): Expected[] {
  const found: Expected[] = [];
  for (const [category, choice] of selection) {
    const labels = block.categories.get(category) ?? [];
    const whole = choice.named.find(({ isTotal }) => isTotal);
    const named = choice.named.find(({ isTotal }) => !isTotal);
    if (whole !== undefined && named !== undefined && choice.named.length === 2) {
      const isSure = isOfWhole(reading);
      found.push(
        ...ratioOf(block, selection, category, named, whole, true).map((each) => ({ ...each, isSure })),
      );
      continue;
    }
    if (
      choice.how !== 'said' ||
      choice.label === null ||
      choice.label.isTotal ||
      labels.length < 2 ||
      isOfYears(labels)
    )
      continue;
    const part = cellFor(block, selection);
    if (part === null || part.unit === 'percent') continue;
    const [one, other, ...more] = choice.named;
    if (one !== undefined && other !== undefined && more.length === 0)
      found.push(...ratioOf(block, selection, category, one, other, true));
    const total = labels.find(({ isTotal }) => isTotal);
    const others =
      total === undefined
        ? labels.flatMap((label) => cellFor(block, selection, new Map([[category, label]])) ?? [])
        : [];
    const sumCell = total === undefined ? null : cellFor(block, selection, new Map([[category, total]]));
    if (sumCell === null && (others.length !== labels.length || !isOneColumn(others))) continue;
    const sum = sumCell?.value ?? others.reduce((all, { value }) => all + value, 0);
    if (sum === 0) continue;
    found.push({
      value: (part.value / sum) * 100,
      unit: 'share',
      cell: `${referenceOf(part)} / ${sumCell === null ? `sum of ${rangeOf(others)}` : referenceOf(sumCell)}`,
      shown: `${written(Math.round((part.value / sum) * 1000) / 10)}% (${part.shown} of ${sumCell?.shown ?? written(sum)})`,
      row: part.row,
      cells: sumCell === null ? [part, ...others] : [part, sumCell],
      isSure: isSureOf(selection) && isOfWhole(reading),
    });
  }
  return found;
}

/** Things that stand under one another are of one kind; those beside one another may be cases and deaths. */
const isOneColumn = (cells: readonly DataCell[]): boolean =>
  new Set(cells.map(({ column }) => column)).size === 1;

/** 'a fifth of', '20 percent of' */
const isOfWhole = ({ figure, tokens }: Reading): boolean =>
  tokens.find(({ start }) => start >= figure.end)?.written.toLowerCase() === 'of';

function ratiosFor(block: Block, selection: Selection): Expected[] {
  return [...selection].flatMap(([category, { named }]) => {
    const [one, other, ...more] = named;
    return one === undefined || other === undefined || more.length > 0
      ? []
      : ratioOf(block, selection, category, one, other, false);
  });
}

function ratioOf(
  block: Block,
  selection: Selection,
  category: string,
  one: Label,
  other: Label,
  share: boolean,
): Expected[] {
  const [a, b] = [one, other].map((label) => cellFor(block, selection, new Map([[category, label]])));
  if (!a || !b || b.value === 0 || a.unit !== b.unit) return [];
  const value = a.value / b.value;
  return [
    {
      value: share ? value * 100 : value,
      unit: share ? 'share' : null,
      cell: `${referenceOf(a)} / ${referenceOf(b)}`,
      shown: share
        ? `${written(Math.round(value * 1000) / 10)}% (${a.shown} of ${b.shown})`
        : `${written(Math.round(value * 100) / 100)} (${a.shown} to ${b.shown})`,
      row: a.row,
      cells: [a, b],
      isSure: !share && isSureOf(selection, new Set([category])),
    },
  ];
}

const TOGETHER: ReadonlySet<string> = new Set(
  'together combin jointly altogether both total sum between'.split(' '),
);

function sumsFor(block: Block, selection: Selection, { tokens }: Reading): Expected[] {
  const found: Expected[] = [];
  const says = tokens.some(({ stem }) => TOGETHER.has(stem));
  for (const [category, { named, how }] of selection) {
    const labels = block.categories.get(category) ?? [];
    const years = isOfYears(labels) && named.length === 2;
    const [first, last] = named.map(({ year }) => year ?? 0).toSorted((a, b) => a - b);
    const summed = years
      ? labels.filter(({ year }) => (year ?? 0) >= (first ?? 0) && (year ?? 0) <= (last ?? 0))
      : named.length > 1
        ? named
        : how === 'open' && !isOfYears(labels)
          ? labels.filter(({ isTotal }) => !isTotal)
          : [];
    const wanted =
      named.length > 1 ? says : saysTotal(tokens) || tokens.some(({ stem }) => stem === 'across');
    if (summed.length < 2 || !wanted) continue;
    const cells = summed.flatMap((label) => cellFor(block, selection, new Map([[category, label]])) ?? []);
    if (
      cells.length !== summed.length ||
      cells.some(({ unit }) => unit === 'percent' || unit !== cells[0]?.unit)
    )
      continue;
    const value = cells.reduce((sum, cell) => sum + cell.value, 0);
    found.push({
      value,
      unit: cells[0]?.unit ?? null,
      cell: cells.length > 3 ? `sum of ${rangeOf(cells)}` : cells.map(referenceOf).join(' + '),
      shown: written(value),
      row: cells[0]?.row ?? 0,
      cells,
      isSure: named.length > 1 && isSureOf(selection, new Set([category])),
    });
  }
  return found;
}

const rangeOf = (cells: readonly DataCell[]): string => {
  const [first, last] = [cells[0], cells.at(-1)];
  return first === undefined || last === undefined ? '' : `${referenceOf(first)}:${referenceOf(last)}`;
};

const DIFFERING: ReadonlySet<string> = new Set('more fewer less higher lower than gap differenc'.split(' '));

/** '200 more cases in the North than in the South'; below zero where it goes the other way. */
function differencesFor(block: Block, selection: Selection, reading: Reading): Expected[] {
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
