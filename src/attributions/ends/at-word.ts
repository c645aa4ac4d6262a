import { cueClauseAt } from '../cue-clauses.js';
import { circumstance, temporalClause } from './clause.js';
import { type End, words } from './end.js';

/** At a word with no comma before it. */
export const atWord: readonly End[] = [
  {
    id: 'ends-before-according-to',
    about: '‘according to’ names another source.',
    at: words('according'),
    examples: [['Ms Roe said that it was late according to the plan.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that, according to the plan, it was late.'],
    ends: ({ passage, i }) => passage.document.tokens[i + 1]?.lower === 'to',
  },
  {
    id: 'ends-before-time',
    about: 'When or where an object was spoken of is the writer’s.',
    at: words('during in at on while after before when until as'),
    kind: 'phrase',
    examples: [['Ms Roe denied the charge during the talks.', 'Ms Roe <denied> the charge']],
    counterexamples: ['Ms Roe denied the charge of theft.'],
    ends: ({ passage, i, limit, word }) =>
      word.lower === 'during' || circumstance(passage, i, limit) || temporalClause(passage, i, limit),
  },
  {
    id: 'ends-before-other-report',
    about: 'Behind ‘while’ or ‘as’ somebody else reports.',
    at: words('while as'),
    examples: [['Ms Roe said that it was late while Hale said nobody came.', 'Ms Roe <said> it was late']],
    counterexamples: ['Ms Roe said that it was late while it rained.'],
    ends: ({ passage, i, limit, cue }) => cueClauseAt(passage, i + 1, limit, cue),
  },
];
