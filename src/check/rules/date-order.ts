import type { Figure } from '../../figures/index.js';
import {
  DATE_JOINTS,
  ENDING_VERBS,
  FOUNDING_VERBS,
  KIN_NOUNS,
  LET_GO_FORMS,
  TAKEN_IN_FORMS,
  THEN_LEADS,
} from '../../lexicons/index.js';
import { across, figuresInAny, type Passage } from '../passage.js';
import { FEW_WORDS, oneOf, type Pattern, pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

const FORMS: readonly Pattern[] = [
  pattern(`\\b(?:from|between) <date>(?: \\([^)⟨]{0,40}\\))? ${oneOf(DATE_JOINTS)} <date>`),
  pattern('<date>-<date>'),
  pattern(
    `\\bborn${FEW_WORDS} (?:in|on) <date>[^⟨.;]{0,60}? (?:and )?(?:died|dead|death)${FEW_WORDS} (?:in|on)?(?: ?<date>)`,
  ),
  pattern(
    `\\b${oneOf(FOUNDING_VERBS)}(?: in| on)? <date>[^⟨.;]{0,30}? ${oneOf(ENDING_VERBS)} (?:in |on )?<date>`,
  ),
  // 'opened the shop in 2011 and closed it in 2008'
  pattern(
    `\\b${oneOf(FOUNDING_VERBS)}(?: [a-z']+){1,3}? in <date>,? and ${oneOf(ENDING_VERBS)}(?: it| them| down)? in <date>`,
  ),
  // 'was jailed for five years in 2015 and freed in 2012'
  pattern(
    `\\b${oneOf(TAKEN_IN_FORMS)}(?: for ⟨d\\d+⟩)? in <date>,? (?:and|but) (?:was )?${oneOf(LET_GO_FORMS)} in <date>`,
  ),
  // 'the firm was set up in 2011 and sold in 2006', 'founded in 1998, went bankrupt in 1989'
  pattern(
    `\\b(?:founded|launched|built|formed|established|opened|set up|introduced|elected|enrolled|joined(?: [a-z]+){0,3}|hired|married|jailed|went to (?:jail|prison)|begun|began|started|created)(?: in| on) <date>,?(?: ${oneOf(THEN_LEADS)}){0,4} (?:went (?:bankrupt|under|out of business)|collapsed|folded|sank|sold|rebuilt|came out|disbanded|graduated|divorced|dissolved|demolished|razed|torn down|scrapped|wound up|left (?:it )?|closed(?: down)?|shut(?: down)?|freed|released|abandoned|retired|split up|broke up) ?in <date>`,
  ),
];

const COUNTS_BACK =
  /\b(?:back|return(?:s|ed|ing)?|respectively|compared|(?<!torn |shut |closed )down|declined?|versus|bce?|b\.c)\b/;
/** 'born in 1970, the son of a miner who died in 1965': another's death. */
const OF_ANOTHER = new RegExp(
  `\\b(?:who|whose|${oneOf(KIN_NOUNS)} of|father|mother|husband|wife|parents|brother|sister|to (?:replace|succeed|make)|after|before|when|where)\\b`,
);

export const dateOrder: Rule = {
  id: 'date-order',
  group: 'dates and people',
  about: "An end before its start: 'from 2015 to 2010', 'born in 1970 and died in 1965'.",
  details: 'Only dates whose years are written are compared.',
  severity: 'error',
  examples: [
    ['She was jailed for five years in 2015 and freed in 2012.', '2015 and freed in 2012'],
    ['He led the club from 2015 to 2010.', '2015 to 2010'],
    ['Born in 1970, the painter died in 1965.', '1970, the painter died in 1965'],
    ['The show runs from June 10, 2024 to June 5, 2024.', 'June 10, 2024 to June 5, 2024'],
    ['The war began in 1914 and ended in 1908.', '1914 and ended in 1908'],
    ['The bridge, begun in 2015 and finished in 2012, is closed.', '2015 and finished in 2012'],
    ['The mill, built in 1895 and torn down in 1887, was white.', '1895 and torn down in 1887'],
    ['Between March 2021 and November 2020 the line was closed.', 'March 2021 and November 2020'],
    ['The treasurer (2012-2009) kept no books.', '2012-2009'],
    ['The firm was set up in 2011 and sold in 2006.', '2011 and sold in 2006'],
    ['The bank, established in 1893, collapsed in 1839.', '1893, collapsed in 1839'],
    ['She opened the shop in 2011 and closed it in 2008.', '2011 and closed it in 2008'],
    ['The talks were held from 12 May to 3 May.', '12 May to 3 May'],
  ],
  counterexamples: [
    'She was jailed for five years in 2012 and freed in 2015.',
    'He led the club from 2010 to 2015.',
    'Born in 1965, the painter died in 1990.',
    'The show runs from December 10 to January 5.',
    'The archive goes from 2015 back to 1910.',
    'The war began in 1914 and ended in 1918.',
    'Born in 1970, he is the son of a miner who died in 1965.',
    'He was born in 1850 BC and died in 1790 BC.',
    'The house, sold in 2015, was built in 1904.',
    'Built in 1968 to replace a church demolished in 1959, it is ugly.',
    'The firm, founded in 2011 by a man who left a bank in 2006, is small.',
    'The talks were held from 12 May to 3 June.',
    'She opened a shop in 2011 on a site that he closed in 2008.',
    'She opened the shop in 2008 and closed it in 2011.',
    'The mill, built in 1895 and torn down in 1987, was white.',
    'He worked there from 1999 to 99 percent of the end.',
    'The treasurer (2009-12) kept good books.',
    'Prices went from 2015 dollars to 2010 dollars in the table.',
  ],
  *find({ passages }) {
    for (const passage of passages())
      if (passage.shape.includes('⟨D') && !COUNTS_BACK.test(passage.shape))
        for (const [start, end] of figuresInAny(passage, FORMS))
          if (start && end && isOutOfOrder(start, end) && !OF_ANOTHER.test(wordsBetween(passage, start, end)))
            yield { message: `${end.text} is before ${start.text}`, range: across([start, end]) };
  },
};

const wordsBetween = ({ words, sentence }: Passage, start: Figure, end: Figure): string =>
  words.slice(start.end - sentence.start, end.start - sentence.start);

/** Two days of one month need no year: 'from 12 May to 3 May'. */
const isOutOfOrder = (start: Figure, end: Figure): boolean =>
  (isWritten(start) && isWritten(end)) || isInOneMonth(start, end) ? isBefore(end.date, start.date) : false;

const isInOneMonth = (start: Figure, end: Figure): boolean => {
  const [month, other] = [start, end].map(({ text }) => MONTH.exec(text)?.[0]);
  return month !== undefined && month === other && start.date?.slice(0, 7) === end.date?.slice(0, 7);
};

const MONTH = /\p{Lu}\p{L}{2,}/u;

const isWritten = ({ text, date }: Figure): boolean =>
  /\d{4}/.test(text) && date !== null && /^\d{4}(?:-\d\d){0,2}$/.test(date);

/** As far as both are known: June 2024 is not before June 5, 2024. */
function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
