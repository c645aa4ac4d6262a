import type { Block } from '../layout.js';
import type { Reading } from '../reading.js';
import type { Selection } from '../selection.js';
import { cellFor, isSureOf } from './cells.js';
import { changesFor, endsFor, isBothEnds, isBy, isChange } from './change.js';
import { differencesFor, isExcess } from './difference.js';
import { type Expected, ofOne } from './expected.js';
import { ratiosFor, sharesFor } from './share.js';
import { sumsFor } from './sum.js';

export { directionIn } from './change.js';
export type { Expected } from './expected.js';

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

function directFor(block: Block, selection: Selection, reading: Reading): Expected[] {
  const cell = cellFor(block, selection);
  // Two labels of one kind may be two ends of a change, or a comparison: which is the figure's must be plain.
  return cell === null
    ? []
    : [ofOne(cell, isSureOf(selection) && reading.figure.change === null && !isExcess(reading))];
}
