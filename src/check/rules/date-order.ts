import type { Figure } from '../../figures/index.js';
import { across, figuresInAny } from '../passage.js';
import { FEW_WORDS, type Pattern, pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

const FORMS: readonly Pattern[] = [
  pattern(`\\b(?:from|between) <date>(?: \\([^)⟨]{0,40}\\))? (?:to|and|until|till|through) <date>`),
  pattern('<date>-<date>'),
  pattern(
    `\\bborn${FEW_WORDS} (?:in|on) <date>[^⟨.;]{0,60}? (?:and )?(?:died|dead|death)${FEW_WORDS} (?:in|on)?(?: ?<date>)`,
  ),
  pattern(
    '\\b(?:started|began|begun|opened|lasted|ran|launched|founded|built|erected|established|formed|introduced|hired|elected|married|signed)(?: in| on)? <date>[^⟨.;]{0,30}? (?:ended|closed|until|to|finished|completed|abandoned|dissolved|torn down|demolished|razed|shut|scrapped|repealed|fired|retired|divorced) (?:in |on )?<date>',
  ),
];

const COUNTS_BACK = /\b(?:back|respectively|compared|(?<!torn )down|declined?|versus)\b/;

export const dateOrder: Rule = {
  id: 'date-order',
  group: 'dates and people',
  about: "An end before its start: 'from 2015 to 2010', 'born in 1970 and died in 1965'.",
  details: 'Only dates whose years are written are compared.',
  severity: 'error',
  examples: [
    ['He led the club from 2015 to 2010.', '2015 to 2010'],
    ['Born in 1970, the painter died in 1965.', '1970, the painter died in 1965'],
    ['The show runs from June 10, 2024 to June 5, 2024.', 'June 10, 2024 to June 5, 2024'],
    ['The war began in 1914 and ended in 1908.', '1914 and ended in 1908'],
    ['The bridge, begun in 2015 and finished in 2012, is closed.', '2015 and finished in 2012'],
    ['The mill, built in 1895 and torn down in 1887, was white.', '1895 and torn down in 1887'],
    ['Between March 2021 and November 2020 the line was closed.', 'March 2021 and November 2020'],
    ['The treasurer (2012-2009) kept no books.', '2012-2009'],
  ],
  counterexamples: [
    'He led the club from 2010 to 2015.',
    'Born in 1965, the painter died in 1990.',
    'The show runs from December 10 to January 5.',
    'The archive goes from 2015 back to 1910.',
    'The war began in 1914 and ended in 1918.',
    'The mill, built in 1895 and torn down in 1987, was white.',
    'He worked there from 1999 to 99 percent of the end.',
    'The treasurer (2009-12) kept good books.',
    'Prices went from 2015 dollars to 2010 dollars in the table.',
  ],
  *find({ passages }) {
    for (const passage of passages())
      if (passage.shape.includes('⟨D') && !COUNTS_BACK.test(passage.shape))
        for (const [start, end] of figuresInAny(passage, FORMS))
          if (start && end && isWritten(start) && isWritten(end) && isBefore(end.date, start.date))
            yield { message: `${end.text} is before ${start.text}`, range: across([start, end]) };
  },
};

const isWritten = ({ text, date }: Figure): boolean =>
  /\d{4}/.test(text) && date !== null && /^\d{4}(?:-\d\d){0,2}$/.test(date);

/** As far as both are known: June 2024 is not before June 5, 2024. */
function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
