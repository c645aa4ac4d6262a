import type { Figure } from '../../figures/index.js';
import { written } from '../amount.js';
import { across, figuresIn } from '../passage.js';
import { type Pattern, pattern } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';
import { dayNumber } from '../written-date.js';

const FROM_TO = '(?:from )?<date>(?:-| (?:to|until|till|through) )<date>';
const FORMS: readonly (readonly [Pattern, from: number, to: number, duration: number])[] = [
  [
    pattern(
      `${FROM_TO},?(?: -| \\()? ?(?:a |an |the )?(?:full |whole |total of |for |in all |altogether |period of |span of |total of |some |in )*<duration>`,
    ),
    0,
    1,
    2,
  ],
  [pattern(`<duration>,? ${FROM_TO}`), 1, 2, 0],
  // 'the strike, from May 2 to May 9, lasted 12 days'
  [
    pattern(
      `${FROM_TO},?(?: and)?(?: it)? (?:lasted|lasting|took|taking|went on for|ran for|is|was)(?: a full| all| just| only)? <duration>(?=[,.;]| in\\b| and\\b)`,
    ),
    0,
    1,
    2,
  ],
];

const IN_PARTS =
  /\b(?:later|with|break|apart|interrupted|twice|terms?|seasons?|prison|sentence|inclusive|after|before|each|every|first|last|of them|of which)\b/;

export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  group: 'dates and people',
  about: "A length of time that its two dates do not give: 'from 2010 to 2015, six years'.",
  details:
    'A year of difference downward passes between two years, since a term need not start in January; so does the last day between two days.',
  severity: 'warning',
  examples: [
    ['She was mayor from 2010 to 2015, six years in which little changed.', '2010 to 2015, six years'],
    ['The mill ran from 1950 to 1975, for 35 years.', '1950 to 1975, for 35 years'],
    [
      'The road was closed for ten days, from June 1, 2024 to June 21, 2024.',
      'ten days, from June 1, 2024 to June 21, 2024',
    ],
    ['He lived there from 1998 to 2002, a period of eight years.', '1998 to 2002, a period of eight years'],
    [
      'The fair runs from March 3 to March 10, a full three weeks.',
      'March 3 to March 10, a full three weeks',
    ],
    ['The strike, from May 2 to May 9, lasted 12 days.', 'May 2 to May 9, lasted 12 days'],
    ['They ruled from 1930 until 1945, 20 years that nobody forgot.', '1930 until 1945, 20 years'],
  ],
  counterexamples: [
    'She was mayor from 2010 to 2015, five years in which little changed.',
    'She was mayor from 2010 to 2015, four years of them in debt.',
    'The mill ran from 1950 to 1975, with a break of 35 months.',
    'The road was closed for 21 days, from June 1, 2024 to June 21, 2024.',
    'The fair runs from March 3 to March 10, a full week.',
    'The strike, from May 2 to May 9, lasted eight days.',
    'From 2010 to 2015, six years after the flood, the dam was rebuilt.',
    'He was in prison from 2010 to 2012 on a sentence of three years.',
    'They ruled from 1930 until 1945, nearly 20 years longer than planned.',
  ],
  *find({ passages }) {
    for (const passage of passages()) {
      if (!passage.shape.includes('⟨d') || !passage.shape.includes('⟨D') || IN_PARTS.test(passage.shape))
        continue;
      for (const [form, from, to, duration] of FORMS) {
        for (const figures of figuresIn(passage, form)) {
          const problem = judge(figures[from], figures[to], figures[duration]);
          if (problem) yield problem;
        }
      }
    }
  },
};

function judge(from?: Figure, to?: Figure, duration?: Figure): Problem | null {
  if (!from?.date || !to?.date || duration?.value == null || duration.bound !== '=') return null;
  const years = [from, to].filter(({ text }) => /\d{4}/.test(text)).length;
  // Two days without a year are of one; a day and a year are not set against each other.
  if (years === 1) return null;
  const span = spanIn(duration.unit, from.date, to.date);
  if (span === null || span.length <= 0) return null;
  if (duration.value >= span.least && duration.value <= span.most) return null;
  return {
    message: `from ${from.text} to ${to.text} is ${written(span.length)} ${duration.unit}${span.length === 1 ? '' : 's'}, not ${duration.text}`,
    range: across([from, to, duration]),
  };
}

interface Length {
  readonly length: number;
  readonly least: number;
  readonly most: number;
}

function spanIn(unit: string | null, from: string, to: string): Length | null {
  if (unit === 'year' && from.length === 4 && to.length === 4) {
    const length = Number(to) - Number(from);
    return { length, least: length - 1, most: length };
  }
  const [start, end] = [dayOf(from), dayOf(to)];
  if (start === null || end === null) return null;
  const days = end - start;
  if (unit === 'day') return { length: days, least: days - 1, most: days + 1 };
  if (unit === 'week') return { length: Math.round(days / 7), least: days / 7 - 1, most: days / 7 + 1 };
  if (unit === 'year')
    return { length: Math.round(days / 365.25), least: days / 365.25 - 0.6, most: days / 365.25 + 0.6 };
  return null;
}

/** Any year will do for two days of one year. */
const SOME_YEAR = 2001;

function dayOf(date: string): number | null {
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return null;
  return dayNumber(match[1] === 'XXXX' ? SOME_YEAR : Number(match[1]), Number(match[2]), Number(match[3]));
}
