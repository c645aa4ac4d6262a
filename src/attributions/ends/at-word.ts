import { Tag } from '../../document/index.js';
import { words } from '../../lexicons/index.js';
import { headOf, relationOf } from '../../syntax/index.js';
import { cueClauseAt } from '../cue-clauses.js';
import { isOnCondition } from '../nothing-told.js';
import type { Passage } from '../passage.js';
import { circumstance, temporalClause } from './clause.js';
import type { End } from './end.js';

/**
 * 'promised to stay until it opens': the clause of time hangs on the infinitive that the content is, by the grammar.
 * Counterexample: 'promised to stay when Hale rang'
 */
function belongsToInfinitive({ document, syntax }: Passage, start: number, word: number): boolean {
  if (
    document.tokens[start]?.lower !== 'to' ||
    !/^(?:until|before)$/.test(document.tokens[word]?.lower ?? '')
  )
    return false;
  // 'vowed to stay before walking out'
  if (document.tag(word + 1) & Tag.Ing) return false;
  const tree = syntax.treeAt(word);
  const clause = headOf(tree, word - tree.first);
  return clause >= 0 && relationOf(tree, clause) === 'advcl' && headOf(tree, clause) > start - tree.first;
}

/** 'admits to having been stung while walking' */
const belongsToGerund = ({ document }: Passage, start: number, word: number): boolean =>
  (document.tag(start) & Tag.Ing) !== 0 && (document.tag(word + 1) & Tag.Ing) !== 0;

/** Tokens up to what the condition is. */
const FURTHEST = 8;

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
    id: 'ends-before-condition',
    about: 'The terms on which a source spoke: ‘on condition of anonymity’.',
    at: words('on'),
    examples: [['An aide said that it was late on condition of anonymity.', 'An aide <said> it was late']],
    counterexamples: ['An aide said that the mill was sold on condition of repair.'],
    ends: ({ passage, i, limit }) =>
      isOnCondition(passage, i) &&
      passage.document.tokens
        .slice(i + 2, Math.min(limit, i + FURTHEST))
        .some(({ lower }) => /^(?:anonymity|named|identified|quoted)$/.test(lower)),
  },
  {
    id: 'ends-before-time',
    about: 'When or where an object was spoken of is the writer’s.',
    at: words('during in at on while after before when until as'),
    kind: 'phrase',
    examples: [['Ms Roe denied the charge during the talks.', 'Ms Roe <denied> the charge']],
    counterexamples: ['Ms Roe denied the charge of theft.'],
    ends: ({ passage, start, i, limit, word }) =>
      word.lower === 'during' ||
      circumstance(passage, i, limit) ||
      (temporalClause(passage, i, limit) &&
        !belongsToInfinitive(passage, start, i) &&
        !belongsToGerund(passage, start, i)),
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
