import type { Figure } from '../../figures/index.js';
import {
  CONFINEMENTS,
  LASTING_FORMS,
  ROLE_PREPOSITIONS,
  SUBJECT_PRONOUNS,
  UNTIL_WORDS,
  WHOLLY,
} from '../../lexicons/index.js';
import { written } from '../amount.js';
import { across, figuresIn, type Passage } from '../passage.js';
import { oneOf, type Pattern, pattern } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';
import { dayNumber } from '../written-date.js';

const FROM_TO = `(?:(?:from )?<date>(?:-| ${oneOf(UNTIL_WORDS)} )<date>|between <date> and <date>)`;
type Form = readonly [form: Pattern, from: number, to: number, duration: number];

const FORMS: readonly Form[] = [
  [
    pattern(
      `${FROM_TO},?(?: -| \\()? ?(?:or )?(?:a |an |the )?(?:full |whole |total of |for |in all |altogether |period of |span of |stint of |stretch of |spell of |some |in )*<duration>`,
    ),
    0,
    1,
    2,
  ],
  [pattern(`<duration>,? \\(?${FROM_TO}`), 1, 2, 0],
  // 'spent eight years as mayor, from 2001 to 2006'
  [
    pattern(
      `<duration> ${oneOf(ROLE_PREPOSITIONS)} (?:(?!\\b${oneOf(SUBJECT_PRONOUNS)}\\b)[a-z' -]){2,25}(?:, | \\()${FROM_TO}`,
    ),
    1,
    2,
    0,
  ],
  // 'the ten-day festival runs from June 1 to June 5', 'the seven-year war (1756-1761)'
  [
    pattern(
      `\\b(?:an?|the|his|her|its|their|this|that) <duration> [a-z-]+(?: ${oneOf(ROLE_PREPOSITIONS)} (?:[a-z'-]+ ){0,2}[a-z'-]+)?,? \\(?(?:(?:runs?|ran|lasted|lasts|went on|will run|is on|was on|will last) )?${FROM_TO}`,
    ),
    1,
    2,
    0,
  ],
  // 'the strike, from May 2 to May 9, lasted 12 days'
  [
    pattern(
      `${FROM_TO},?(?: and)?(?: it)? ${oneOf(LASTING_FORMS)}(?: ${oneOf(WHOLLY)})? <duration>(?=[,.;]| in\\b| and\\b)`,
    ),
    0,
    1,
    2,
  ],
];

/** 'joined in 1998 and retired in 2018 after 30 years' service' */
const SERVED: Form = [
  pattern(
    "\\bjoined(?: [a-z'-]+){0,4} in <date> and [a-z]+(?: [a-z]+)? in <date>,? after <duration>(?:'| of) service",
  ),
  0,
  1,
  2,
];

/** 'spent 12 years in prison, from 2001 to 2008': no sentence that was passed, but time that was spent. */
const SPENT: Form = [
  pattern(`\\bspent <duration> (?:in|behind) ${oneOf(CONFINEMENTS)}(?:,| \\(| -)? ?${FROM_TO}`),
  1,
  2,
  0,
];

const IN_PARTS =
  /\b(?:later|with|break|apart|interrupted|twice|terms?|seasons?|prison|sentence|inclusive|after|before|each|every|first|last|of them|of which|again|and then|loans?|bonds?|notes?|plan|rates?)\b/;

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
    ['The strike lasted from May 1 to May 15, three weeks in all.', 'May 1 to May 15, three weeks'],
    [
      'He joined in 1998 and retired in 2018 after 30 years’ service.',
      '1998 and retired in 2018 after 30 years',
    ],
    ['They ruled from 1930 until 1945, 20 years that nobody forgot.', '1930 until 1945, 20 years'],
    ['The ten-day fair runs from June 1 to June 5.', 'ten-day fair runs from June 1 to June 5'],
    ['The seven-year war (1756-1761) began over a duchy.', 'seven-year war (1756-1761)'],
    [
      'She spent eight years as mayor, from 2001 to 2006, and wrote a book.',
      'eight years as mayor, from 2001 to 2006',
    ],
    ['He was away for 20 months, from May 2015 to July 2016.', '20 months, from May 2015 to July 2016'],
    ['The road is closed for a month, from June 4 to June 11.', 'a month, from June 4 to June 11'],
  ],
  counterexamples: [
    'She was mayor from 2010 to 2015, five years in which little changed.',
    'She was mayor from 2010 to 2015, four years of them in debt.',
    'The mill ran from 1950 to 1975, with a break of 35 months.',
    'The road was closed for 21 days, from June 1, 2024 to June 21, 2024.',
    'The fair runs from March 3 to March 10, a full week.',
    'The fair runs from June 1 to June 12, two weeks in all.',
    'He joined in 1998 and retired in 2018 after 30 years in the trade.',
    'The strike, from May 2 to May 9, lasted eight days.',
    'A five-year study from 2010 to 2014 found no harm.',
    'Rates for five-year loans from 2008 to 2010 fell.',
    'She spent two years as mayor, and was clerk from 2001 to 2006.',
    'He was away for 14 months, from May 2015 to July 2016.',
    'The road is closed for a month, from June 4 to July 1.',
    'From 2010 to 2015, six years after the flood, the dam was rebuilt.',
    'He was in prison from 2010 to 2012 on a sentence of three years.',
    'They ruled from 1930 until 1945, nearly 20 years longer than planned.',
  ],
  *find({ passages }) {
    for (const passage of passages()) {
      if (!passage.shape.includes('⟨d') || !passage.shape.includes('⟨D')) continue;
      const forms = IN_PARTS.test(passage.shape) ? [SPENT, SERVED] : [SPENT, SERVED, ...FORMS];
      for (const form of forms) yield* spansIn(passage, form);
    }
  },
};

function* spansIn(passage: Passage, [form, from, to, duration]: Form): Generator<Problem> {
  for (const figures of figuresIn(passage, form)) {
    const problem = judge(figures[from], figures[to], figures[duration]);
    if (problem) yield problem;
  }
}

function judge(from?: Figure, to?: Figure, duration?: Figure): Problem | null {
  if (!from?.date || !to?.date || duration?.value == null || duration.bound !== '=') return null;
  const years = [from, to].filter(({ text }) => /\d{4}/.test(text)).length;
  // Two days without a year are of one; a day and a year are not set against each other.
  if (years === 1) return null;
  const span = spanIn(duration.unit, from.date, to.date);
  if (span === null || span.length <= 0) return null;
  // 'a five-year study from 2010 to 2014' counts both ends.
  const most = duration.text.includes('-') ? span.most + 1 : span.most;
  if (duration.value >= span.least && duration.value <= most) return null;
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
  if (unit === 'month') return monthsIn(from, to);
  const [start, end] = [dayOf(from), dayOf(to)];
  if (start === null || end === null) return null;
  const days = end - start;
  if (unit === 'day') return { length: days, least: days - 1, most: days + 1 };
  if (unit === 'week')
    return { length: Math.round(days / 7), least: days / 7 - PART_OF_WEEK, most: days / 7 + PART_OF_WEEK };
  if (unit === 'year')
    return { length: Math.round(days / 365.25), least: days / 365.25 - 0.6, most: days / 365.25 + 0.6 };
  return null;
}

/** 'two weeks, from June 1 to June 12': two working weeks. */
const PART_OF_WEEK = 0.6;

const MONTH_OF_YEAR = /^(\d{4})-(\d\d)$/;
const DAYS_IN_MONTH = 30.4;
/** 'a month, from May 2 to May 28' */
const PART_OF_MONTH = 0.6;

/** Between two months, with or without the last of them; between two days, nearly. */
function monthsIn(from: string, to: string): Length | null {
  const [first, last] = [MONTH_OF_YEAR.exec(from), MONTH_OF_YEAR.exec(to)];
  if (first && last) {
    const length = (Number(last[1]) - Number(first[1])) * 12 + Number(last[2]) - Number(first[2]);
    return { length, least: length - 1, most: length + 1 };
  }
  const [start, end] = [dayOf(from), dayOf(to)];
  if (start === null || end === null) return null;
  const months = (end - start) / DAYS_IN_MONTH;
  return { length: months, least: months - PART_OF_MONTH, most: months + PART_OF_MONTH };
}

/** Any year will do for two days of one year. */
const SOME_YEAR = 2001;

function dayOf(date: string): number | null {
  const match = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return null;
  return dayNumber(match[1] === 'XXXX' ? SOME_YEAR : Number(match[1]), Number(match[2]), Number(match[3]));
}
