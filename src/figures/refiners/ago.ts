import { changed } from '../draft.js';
import type { Refiner } from '../parser.js';
import { type Relative, when } from '../when.js';

const UNITS: ReadonlyMap<string, Relative['unit']> = new Map([
  ['day', 'day'],
  ['month', 'month'],
  ['year', 'year'],
]);

export const ago: Refiner = {
  id: 'ago',
  about: 'A duration with “ago” also names a day, a month or a year, counted from the article’s date.',
  examples: [['It closed two years ago.', 'duration 2 year “two years”']],
  counterexamples: ['It closed two years earlier.', 'It closed for two years.'],
  refine: ({ atoms }, drafts) =>
    drafts.map((made) => {
      const unit = UNITS.get(made.unit ?? '');
      const counts = made.kind === 'duration' && unit && made.value !== null && Number.isInteger(made.value);
      if (!counts || made.bound !== '=' || atoms[made.to]?.lower !== 'ago') return made;
      return changed(made, {
        when: when({ relative: { unit, count: -made.value, from: 'article' } }),
        evidence: [...made.evidence, ago.id],
      });
    }),
};
