import type { Draft } from '../draft.js';
import { mayChange, type Told, withChange } from '../movement.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { isTopical, leadOf } from '../topic.js';

/** How far behind a figure its 'up from' may stand, in atoms. */
const REACH = 24;

export const changeFrom: Refiner = {
  id: 'change-from',
  about: 'A level whose change is told behind it: “5.2% in May, up from 4.9%”.',
  examples: [
    ['The rate was 5.2%, up from 4.9%.', 'percent 5.2 percent “5.2%” up'],
    ['The rate was 5.2% in May, down from 5.9%.', 'percent 5.2 percent “5.2%” down'],
    ['One in eight waited 12 hours, up from one in 11.', 'ratio 0.125 “One in eight” up'],
    ['Some 60 percent said so, up from 51% in June.', 'percent ~60 percent “60 percent” up'],
  ],
  counterexamples: ['The rate was 5.2%. It was up from 4.9%.', 'The rate was 5.2% from 4.9%.'],
  refine: (reading, drafts) =>
    drafts.map((made, k) => {
      const told = mayChange(made)
        ? toldBehind(
            reading,
            made,
            drafts.slice(k + 1).find((next) => isAlike(made, next)),
          )
        : null;
      return told ? withChange(reading, drafts, k, told, changeFrom.id) : made;
    }),
};

/** 'One in eight waited 12 hours, up from one in 11': a level is compared with its like; a share may be a percentage. */
function isAlike(made: Draft, next: Draft): boolean {
  if (!isTopical(next)) return false;
  const share = ({ kind }: Draft): boolean => kind === 'percent' || kind === 'ratio';
  if (share(made) && share(next)) return true;
  return next.kind === made.kind && (next.unit === made.unit || next.unit === null || made.unit === null);
}

function toldBehind(reading: Reading, made: Draft, next: Draft | undefined): Told | null {
  const { atoms } = reading;
  if (!next || next.from - made.to > REACH) return null;
  const lead = leadOf(reading, next);
  const direction = atoms[lead - 1]?.lower;
  if (atoms[lead]?.lower !== 'from' || (direction !== 'up' && direction !== 'down')) return null;
  if (atoms[lead - 2]?.text !== ',' && lead - 1 > made.to) return null;
  return atoms.slice(made.to, lead).some(({ text }) => /^[;:]$/.test(text))
    ? null
    : { direction, level: true };
}
