import type { Figure } from '../../../figures/index.js';
import { DOWN_VERBS, UP_VERBS } from '../../../lexicons/index.js';
import { written } from '../cell-value.js';
import { type Block, referenceOf } from '../layout.js';
import type { Reading, Token } from '../reading.js';
import type { Selection } from '../selection.js';
import { cellFor, isSureOf } from './cells.js';
import { type Expected, ofOne } from './expected.js';
import { yearsOf } from './years.js';

/** 'rose from 120 in 2021 to 150 in 2023' */
export const isBothEnds = ({ value, change }: Figure): boolean =>
  value === null && change !== null && change.from !== null && change.to !== null;

export function endsFor(block: Block, selection: Selection, reading: Reading): Expected[] {
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
export const isChange = ({ change, value, kind }: Figure): boolean =>
  change !== null &&
  change.direction !== 'to' &&
  (change.by === value ||
    (change.by === null && change.to !== value && change.from !== value && kind === 'percent'));

/** 'fell in 2023 by 30' */
export const isBy = ({ figure, tokens }: Reading): boolean =>
  tokens.findLast(({ end }) => end <= figure.start)?.written === 'by' && directionIn(tokens) !== null;

/** Which way the first verb of change says that things go. */
export function directionIn(tokens: readonly Token[]): 'up' | 'down' | null {
  const verb = tokens.find(({ written }) => UP_VERBS.has(written) || DOWN_VERBS.has(written))?.written;
  return verb === undefined ? null : UP_VERBS.has(verb) ? 'up' : 'down';
}

export function changesFor(block: Block, selection: Selection, reading: Reading): Expected[] {
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
