import { COUNTED_FROM, SPAN_PREPOSITIONS, WHICH_TIME } from '../../lexicons/index.js';
import { type Atoms, isHyphen } from '../atom.js';
import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

export const whenNotWhat: Refiner = {
  id: 'when-not-what',
  about:
    'A span of time that says when something happens measures nothing: “after five years”, “in the past two weeks”.',
  examples: [
    ['It is the worst storm of the past 25 years.', 'duration 25 year “25 years”'],
    ['The mill may close within two weeks.', 'duration <=2 week “two weeks”'],
    ['Sales rose in the last eight years.', 'duration 8 year “eight years”'],
    ['Sales rose in the year ended June 30.', 'duration 1 year “year”'],
    ['Roe gave the team its first win in the cup in eight years.', 'duration 8 year “eight years”'],
    ['The parcels came two weeks ahead of the vote.', 'duration 2 week “two weeks”'],
  ],
  counterexamples: [
    'The term is five years.',
    'He was jailed for two years.',
    'After a two-week break it met.',
    'The last game took four hours.',
  ],
  refine: (reading, drafts) =>
    drafts.map((made) =>
      made.kind === 'duration' && (made.of ?? made.subject) !== null && tellsWhen(reading, made)
        ? changed(made, {
            of: null,
            ofRange: null,
            subject: null,
            subjectRange: null,
            evidence: [...made.evidence, whenNotWhat.id],
          })
        : made,
    ),
};

function tellsWhen({ atoms }: Reading, { from, to }: Draft): boolean {
  if (isHyphen(atoms, to - 2) || isHyphen(atoms, to)) return false;
  const before = atoms[from - 1]?.lower ?? '';
  if (before === 'in' && isUnmatched(atoms.slice(Math.max(0, from - UNMATCHED_REACH), from))) return true;
  return WHICH_TIME.has(before) || SPAN_PREPOSITIONS.has(before) || COUNTED_FROM.has(atoms[to]?.lower ?? '');
}

/** How far before 'in eight years' the word that nothing matched may stand, in atoms. */
const UNMATCHED_REACH = 12;

/** 'their [first] majority in the House in eight years', 'the [worst] result in 12 years' */
const isUnmatched = (before: Atoms): boolean =>
  before.some(({ lower }) => /^(?:first|worst|best|most|least|only)$|.{3}est$/.test(lower));
