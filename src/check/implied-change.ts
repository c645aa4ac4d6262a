import type { Figure } from '../figures/index.js';
import { APPROXIMATELY } from '../lexicons/index.js';
import { disjoint, type Interval, isCoinOf, meant, meantIn, written } from './amount.js';
import { CHANGE_VERB, directionOf } from './change.js';
import { across, matchesIn, type Passage } from './passage.js';
import { oneOf, pattern } from './pattern.js';
import type { Problem } from './rule.js';
import { fixOf, statedShare } from './stated-share.js';

/** 'shares fell 12 cents, or 8 percent, to $2.88', 'lost $3, or 12%, to close at $57': the level before is what the step leaves. */
const STEP_AND_SHARE = pattern(
  `\\b(${CHANGE_VERB}|lost|gained|added|shed)(?: [a-z]+){0,2} <amount>,?(?: or|,) \\(?(?:${oneOf(APPROXIMATELY)} )?<percent>\\)?,? to(?: (?:[a-z]+|⟨D\\d+⟩)){0,4}? <amount>`,
);

export function* impliedIn(passage: Passage): Generator<Problem> {
  for (const [, verb = '', ...at] of matchesIn(passage, STEP_AND_SHARE)) {
    const [step, share, to] = at.map((index) => passage.figures[Number(index)]);
    if (step && share && to) yield* judgeImplied(verb, step, share, to);
  }
}

const UP = /^(?:gained|added)$/;
const DOWN = /^(?:lost|shed)$/;

function* judgeImplied(verb: string, step: Figure, share: Figure, to: Figure): Generator<Problem> {
  const direction = UP.test(verb) ? 'up' : DOWN.test(verb) ? 'down' : directionOf(verb);
  const [by, after] = [inUnitOf(step, to), meant(to)];
  const stated = statedShare(share);
  if (!by || !after || !stated || direction === null || after.low <= 0 || by.low <= 0) return;
  const sign = direction === 'up' ? -1 : 1;
  const before = [after.low + sign * by.low, after.high + sign * by.high, after.low + sign * by.high];
  const [least, most] = [Math.min(...before), Math.max(...before)];
  if (least <= 0) return;
  const real = { low: (by.low / most) * 100, high: (by.high / least) * 100 };
  if (!disjoint(real, stated)) return;
  const exact = (100 * (by.low + by.high)) / (least + most);
  yield {
    message: `${step.text} to ${to.text} is a change of ${written(exact)}%, not ${share.text}`,
    range: across([step, share, to]),
    ...fixOf(share, exact),
  };
}

/** 'cents' in dollars; null where the two cannot be added. */
function inUnitOf(step: Figure, to: Figure): Interval | null {
  if (step.per !== null) return null;
  const alike =
    (to.unit === step.unit && to.kind === step.kind) ||
    isCoinOf(step.unit, to.unit) ||
    (step.unit === 'point' && to.unit === null && to.kind === 'count');
  return alike ? meantIn(step, to.unit) : null;
}
