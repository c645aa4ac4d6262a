import type { Figure } from '../../figures/index.js';
import type { Rule } from '../rule.js';

/** Kinds of figure that somebody must have counted or measured. */
const MEASURED: ReadonlySet<Figure['kind']> = new Set([
  'money',
  'percent',
  'count',
  'quantity',
  'ratio',
  'multiple',
]);

export const unsourcedFigure: Rule = {
  id: 'unsourced-figure',
  group: 'sourcing',
  about: "A checkable figure in the article's own voice.",
  details:
    'Say where the figure is from. Off by default, since not every figure needs a source; `least` is the check-worthiness from which a sentence counts.',
  severity: 'off',
  options: {
    least: {
      default: 0.4,
      about: 'The least check-worthiness, from 0 to 1, of a sentence that needs a source.',
    },
  },
  examples: [
    ['Unemployment in the county rose to 8.3 percent in May.', '8.3 percent'],
    ['The city spent $4.2 million on the bridge last year.', '$4.2 million'],
    ['Two-thirds of all households in the county own a boat.', 'Two-thirds'],
    ['Exports of steel fell by 12 percent in 2023.', '12 percent'],
    ['The hospital turned away 1,400 patients last winter.', '1,400'],
  ],
  counterexamples: [
    'Unemployment rose to 8.3 percent in May, the statistics office said.',
    'According to the county, 1,400 people own a boat.',
    'Ann Ruiz, 44, runs the mill.',
    'The fair opens on May 3, 2024.',
    'The race starts at 9 a.m. on Sunday.',
  ],
  *find({ report: { claims } }, options) {
    for (const { form, figures, checkworthiness } of claims) {
      if (form !== 'unattributed' || checkworthiness < Number(options['least'])) continue;
      const figure = figures.find(({ kind }) => MEASURED.has(kind));
      if (figure) yield { message: `no source is given for '${figure.text}'`, range: figure };
    }
  },
};
