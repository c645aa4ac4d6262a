import type { Figure } from '../../figures/index.js';
import { comparable, disjoint, type Interval, meant, written } from '../amount.js';
import { CHANGE_NOUN, CHANGE_VERB } from '../change.js';
import { across, FEW_WORDS, figuresIn, pattern } from '../passage.js';
import type { Problem, Rule } from '../rule.js';

const FROM_TO = `from${FEW_WORDS} <amount>${FEW_WORDS} to${FEW_WORDS} <amount>`;
const TO_FROM = `to${FEW_WORDS} <amount>${FEW_WORDS},? from${FEW_WORDS} <amount>`;
/** ', an increase of', ' - or about'. */
const LEADING_TO = "(?:,|;| -|:)?(?: \\(?[a-z',-]+){0,6}? \\(?";
const BY_PERCENT = `(?:(?:by|of|up|down)(?: [a-z]+){0,2} <percent>|<percent>(?= ?-?(?:[a-z]+ ){0,2}${CHANGE_NOUN}\\b))`;
const CHANGED_BY = `\\b(?:${CHANGE_VERB}|${CHANGE_NOUN} of)(?: by)?${FEW_WORDS} <percent>,?${FEW_WORDS}`;

/** A pattern, and where the two amounts and the percentage stand among its figures. */
const FORMS: readonly (readonly [RegExp, from: number, to: number, percent: number])[] = [
  [pattern(`${FROM_TO}${FEW_WORDS}${LEADING_TO}${BY_PERCENT}`), 0, 1, 2],
  [pattern(`${CHANGED_BY} ${FROM_TO}`), 1, 2, 0],
  [pattern(`${CHANGED_BY} ${TO_FROM}`), 2, 1, 0],
];

/** The percentage is of something else than of the whole change, or of a part of the time. */
const OTHER_MEASURE =
  /\b(?:annual|annually|annualized|annualised|yearly|average|compound|per year|a year(?! (?:earlier|ago|before))|each year|a month|points?|of which|adjusted|real terms)\b/;

/** Beyond this, one of the two amounts has lost its magnitude: 'from $2 to $3 million'. */
const LARGEST_FACTOR = 100;

export const percentChange: Rule = {
  id: 'percent-change',
  group: 'numbers',
  about: 'A percentage of change that does not follow from the two amounts beside it.',
  details:
    'Divide the difference by the amount before. Amounts and percentages may be rounded as far as their digits tell. ' +
    'Where both amounts are percentages, a change given in percent must be relative; an absolute one is written in percentage points.',
  severity: 'error',
  examples: [
    ['Membership rose from 40 to 50, a 20% increase, the club said.', '40 to 50, a 20%'],
    [
      'The budget was cut from $80 million to $60 million, a reduction of 33 percent.',
      '$80 million to $60 million, a reduction of 33 percent',
    ],
    [
      'Revenue grew 20 percent to $50 million from $40 million in 2022.',
      '20 percent to $50 million from $40 million',
    ],
    ['Fares will go up 15 percent, from $2.00 to $2.50, in May.', '15 percent, from $2.00 to $2.50'],
    ['The number of nurses fell from 1,250 to 1,000, down 25 percent.', '1,250 to 1,000, down 25 percent'],
    [
      'Turnout rose from 40 percent to 50 percent, a 10 percent increase.',
      '40 percent to 50 percent, a 10 percent',
    ],
    [
      'Visits jumped from 2.0 million in 2018 to 6.1 million last year, an increase of 300 percent.',
      '2.0 million in 2018 to 6.1 million last year, an increase of 300 percent',
    ],
  ],
  counterexamples: [
    'Membership rose from 40 to 50, a 25% increase, the club said.',
    'Membership rose from 41.7 to 50.2, a 20% increase.',
    'Turnout rose from 40 percent to 50 percent, an increase of 10 percentage points.',
    'Sales rose from 40 to 60 over ten years, an average annual increase of 4%.',
    'The price went from $4 to $5, and 20 percent of customers left.',
    'Between 2010 and 2020 the town grew from 2,000 to 2,100 people, a 5 percent rise.',
    'The fee went from about $90 to $120, up nearly 30 percent.',
    'He moved from 40 Mill Lane to 50 Hill Street after a 20 percent increase in rent.',
    'Profits more than doubled from $2 million to $4.1 million, a rise of 105 percent.',
  ],
  *find({ passages }) {
    for (const passage of passages) {
      if (!passage.shape.includes('⟨p') || !passage.shape.includes('from ')) continue;
      for (const [form, from, to, percent] of FORMS) {
        for (const figures of figuresIn(passage, form)) {
          const problem = judge(figures[from], figures[to], figures[percent]);
          if (problem && !OTHER_MEASURE.test(passage.words)) yield problem;
        }
      }
    }
  },
};

function judge(from?: Figure, to?: Figure, percent?: Figure): Problem | null {
  if (!from || !to || percent?.unit !== 'percent' || !comparable(from, to)) return null;
  const before = meant(from);
  const after = meant(to);
  const stated = meant(percent);
  if (!before || !after || !stated || before.low <= 0 || after.low <= 0) return null;
  if (after.high / before.low > LARGEST_FACTOR || before.high / after.low > LARGEST_FACTOR) return null;
  const real = changeInPercent(before, after);
  if (!disjoint(real, stated)) return null;
  const exact = Math.abs(((to.value ?? after.low) / (from.value ?? before.low) - 1) * 100);
  const points =
    from.unit === 'percent' ? ` (${written(Math.abs(after.low - before.low))} percentage points)` : '';
  const direction = after.low > before.low ? 'an increase' : 'a decrease';
  return {
    message: `from ${from.text} to ${to.text} is ${direction} of ${written(exact)}%${points}, not ${percent.text}`,
    range: across([from, to, percent]),
  };
}

/** Its size, whichever way it goes. */
function changeInPercent(before: Interval, after: Interval): Interval {
  const least = (after.low / before.high - 1) * 100;
  const most = (after.high / before.low - 1) * 100;
  if (most < 0) return { low: -most, high: -least };
  return { low: Math.max(least, 0), high: Math.max(most, -least) };
}
