import { Tag } from '../../document/index.js';
import { parentheticalAt } from '../cue-clauses.js';
import { behindComma } from '../marks.js';
import { quotationOpeningAt } from '../quotation-at.js';
import { settingEnd } from '../setting.js';
import { circumstance, clauseAt, endsCuesClause } from './clause.js';
import type { End } from './end.js';

/** Right behind a quotation's closing mark; the comma that ends the clause may stand inside it. */
export const behindQuotation: readonly End[] = [
  {
    id: 'ends-behind-mark-at-participle',
    about: 'A participle stands behind quoted words that end with a comma.',
    examples: [['Ms Roe said that it was “over,” drawing boos.', 'Ms Roe <said> it was “over,”']],
    counterexamples: ['Ms Roe said that it was “over” and done with.'],
    ends: ({ passage: { document }, i }) =>
      behindComma(document.tokens, i) &&
      (document.tag(i) & Tag.Ing) !== 0 &&
      !(document.tag(i) & Tag.Preposition),
  },
  {
    id: 'ends-behind-mark-at-time',
    about: 'A time or a place of speaking stands behind the quoted words of an object.',
    kind: 'phrase',
    examples: [['Ms Roe called it a “disgrace” on Monday.', 'Ms Roe <called> it a “disgrace”']],
    counterexamples: ['Ms Roe called the “gift” in her letter “absurd”.'],
    ends: ({ passage, i, limit }) => {
      const end = settingEnd(passage.document, i, limit);
      return end > i && !quotationOpeningAt(passage, end);
    },
  },
  {
    id: 'ends-behind-mark-at-main-clause',
    about:
      'The cue’s clause is opened by ‘although’ or ‘when’, and the main clause stands behind the quoted words.',
    examples: [['Although he said that it was “late,” he stayed.', 'he <said> it was “late,”']],
    counterexamples: ['He said that although it was “late,” he would stay.'],
    ends: (boundary) =>
      behindComma(boundary.passage.document.tokens, boundary.i) &&
      endsCuesClause({ ...boundary, i: boundary.i - 1 }),
  },
  {
    id: 'ends-behind-mark-at-occasion',
    about: 'Behind quoted words that end with a comma stands where they were said.',
    examples: [
      [
        'Ms Roe said that he should stop “that noise,” in an interview on Sunday.',
        'Ms Roe <said> he should stop “that noise,”',
      ],
    ],
    counterexamples: ['Ms Roe said that he should stop “that noise” in a week.'],
    ends: ({ passage, i, limit }) =>
      behindComma(passage.document.tokens, i) && circumstance(passage, i, limit),
  },
  {
    id: 'ends-behind-mark-at-clause',
    about: 'Behind quoted words that end with a comma another source reports, or a new clause begins.',
    examples: [
      [
        'The firm said that prices would “remain high,” officials said.',
        'The firm <said> prices would “remain high,”',
      ],
    ],
    counterexamples: ['The firm said that prices would “remain high” in May.'],
    ends: ({ passage, cue, kind, i, limit }) =>
      behindComma(passage.document.tokens, i) &&
      (parentheticalAt(passage, i, limit, cue) || (kind === 'phrase' && clauseAt(passage, i, limit))),
  },
];
