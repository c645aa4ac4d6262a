import type { Figure } from '../../figures/index.js';
import {
  APPROXIMATELY,
  CUT_FORMS,
  MORE_OR_LESS,
  MOVING_PARTICIPLES,
  PACE_WORDS,
} from '../../lexicons/index.js';
import {
  comparable,
  disjoint,
  type Interval,
  meantBeside,
  meantByFactor,
  withUnitOf,
  written,
} from '../amount.js';
import { CHANGE_VERB } from '../change.js';
import { impliedIn } from '../implied-change.js';
import { TWO_MEASURES } from '../levels.js';
import { across, figuresIn, ofOneThing, type Passage } from '../passage.js';
import { oneOf } from '../pattern.js';
import { FORMS, SCALED } from '../percent-forms.js';
import type { Problem, Rule } from '../rule.js';
import { fixOf, statedShare } from '../stated-share.js';
import { toldChanges } from '../told-change.js';

/** Nothing is cut by more than all of it: 'was cut by 120 percent', 'crime fell 140 percent'; but a profit may become a loss. */
const COMPARES = new RegExp(`^ ${oneOf(MORE_OR_LESS)}\\b`);
const CUT_BY = new RegExp(
  `\\b${oneOf(CUT_FORMS)}(?:(?: [a-z]+){0,3}? by)?(?: ${oneOf(APPROXIMATELY)})? $`,
  'i',
);
const MAY_BE_LOST = /\b(?:profits?|earnings|income|results?|margins?|surplus|loss|net|returns?)\b/i;
/** How far before a percentage its verb may stand, in characters. */
const CUT_REACH = 60;

/** The percentage is of something else than of the whole change, or of a part of the time. */
const OTHER_MEASURE = new RegExp(
  `\\b(?:annual|annually|annualized|annualised|yearly|average ${oneOf(PACE_WORDS)}|compound|per year|(?<!\\b(?:in|over|within) )a year(?! (?:earlier|ago|before))|each year|a month|points?|of which|adjusted|real terms|currenc(?:y|ies)|same-store|like-for-like|comparable|organic|underlying|excluding)\\b`,
);

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
    [
      'Revenue was up 12 percent year on year at £56m (2024: £45m).',
      '12 percent year on year at £56m (2024: £45m)',
    ],
    [
      'Exports were $9.6 billion, 20 percent higher than a year earlier, when they were $6.4 billion.',
      '$9.6 billion, 20 percent higher than a year earlier, when they were $6.4 billion',
    ],
    [
      'Heat will cost £90 a month instead of £60, a 30 percent rise.',
      '£90 a month instead of £60, a 30 percent',
    ],
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
      'Cases were up 25 percent to 1,100 cases compared with 1,000.',
      '25 percent to 1,100 cases compared with 1,000',
    ],
    ['The share rose 15 percent, to $23 from $18.50.', '15 percent, to $23 from $18.50'],
    [
      'The village shrank to 320 people from 400 a year ago, a cut of 30 percent.',
      '320 people from 400 a year ago, a cut of 30 percent',
    ],
    [
      'The town sold 12,000 tickets, up 50% on last year’s 10,000.',
      '12,000 tickets, up 50% on last year’s 10,000',
    ],
    [
      'Sales grew to $9 million from $6 million, a 40 percent increase.',
      '$9 million from $6 million, a 40 percent',
    ],
    ['Profit doubled to $5 million from $2 million.', 'doubled to $5 million from $2 million'],
    ['The price of a loaf doubled from $2 to $3.', 'doubled from $2 to $3'],
    [
      'Crowds, which averaged 4,000 last season, have climbed 25 percent to 6,000.',
      '4,000 last season, have climbed 25 percent to 6,000',
    ],
    ['Membership, at 61,000, is down 10% from 72,000 in 2019.', '61,000, is down 10% from 72,000'],
    ['At 3,600, bids are 50% higher than the 3,000 of 2019.', '3,600, bids are 50% higher than the 3,000'],
    [
      'A pint that cost £4 in 2019 now costs £6, an increase of 30%.',
      '£4 in 2019 now costs £6, an increase of 30%',
    ],
    [
      'It had 8,100 guests last year, down from 9,000 in 2023, a 20 percent fall.',
      '8,100 guests last year, down from 9,000 in 2023, a 20 percent',
    ],
    [
      'Ridership was 9.1 million, 30 percent more than the 8.4 million of 2012.',
      '9.1 million, 30 percent more than the 8.4 million',
    ],
    ['The sites more than halved, from 90 to 60.', 'halved, from 90 to 60'],
    ['The herd halved from 90 to 60 animals.', 'halved from 90 to 60'],
    ['Sales rose by a half, from 40 to 80.', 'a half, from 40 to 80'],
    ['Spending was cut by 120 percent.', '120 percent'],
    ['Crime fell 140 percent last year.', '140 percent'],
    ['Rents rose 8 percent to $1,620 a month, from $1,350.', '8 percent to $1,620 a month, from $1,350'],
    ['The herd grew from 120 to 180, or 60 percent.', '120 to 180, or 60 percent'],
    [
      'Calls went from 400 a day in May to 600 on the first day of June, a 40% increase.',
      '400 a day in May to 600 on the first day of June, a 40%',
    ],
    ['Its share rose 5 percent, from 12 percent to 17 percent.', '5 percent, from 12 percent to 17 percent'],
    [
      'Fares will rise from £2 to £2.50, an increase of 20 percent.',
      '£2 to £2.50, an increase of 20 percent',
    ],
    ['Profit was up 15% at £230m, compared with £180m.', '15% at £230m, compared with £180m'],
    [
      'Tickets, which cost $20 last year, now cost $30, a 30 percent increase.',
      '$20 last year, now cost $30, a 30 percent',
    ],
    [
      'The town grew 30 percent between 2000 and 2010, from 12,000 people to 14,000.',
      '30 percent between 2000 and 2010, from 12,000 people to 14,000',
    ],
    [
      'Visits jumped from 2.0 million in 2018 to 6.1 million last year, an increase of 300 percent.',
      '2.0 million in 2018 to 6.1 million last year, an increase of 300 percent',
    ],
  ],
  counterexamples: [
    'Revenue was up 12 percent year on year at £56m (2024: £50m).',
    'Exports were $9.6 billion, 20 percent higher than a year earlier, when they were $8 billion.',
    'Heat will cost £90 a month instead of £60, a 50 percent rise.',
    'Membership rose from 40 to 50, a 25% increase, the club said.',
    'The price of a loaf doubled from $2 to just under $4.',
    'Crowds, which averaged 4,000 last season, have climbed 50 percent to 6,000.',
    'Membership, at 61,000, is down 15% from 72,000 in 2019.',
    'Shares in Alder, which has 2,700 shops, fell 3% to 194p from 200p.',
    'It had 8,100 guests last year, down from 9,000 in 2023, a 10 percent fall.',
    'It had 8,100 guests last year, down from 9,000 in 2023, and a 20 percent fall is feared.',
    'Membership rose from 41.7 to 50.2, a 20% increase.',
    'Turnout rose from 40 percent to 50 percent, an increase of 10 percentage points.',
    'Sales rose from 40 to 60 over ten years, an average annual increase of 4%.',
    'The price went from $4 to $5, and 20 percent of customers left.',
    'Between 2010 and 2020 the town grew from 2,000 to 2,100 people, a 5 percent rise.',
    'The fee went from about $90 to $120, up nearly 30 percent.',
    'He moved from 40 Mill Lane to 50 Hill Street after a 20 percent increase in rent.',
    'Profits more than doubled from $2 million to $4.1 million, a rise of 105 percent.',
    'The town had 12,000 people, up 20% on last year’s 10,000.',
    'Ridership was 9.1 million, 8 percent more than the 8.4 million of 2012.',
    'The sites more than halved, from 90 to 40.',
    'Profit doubled to $4.1 million from $2 million.',
    'Sales rose by a half, from 40 to 60.',
    'Costs fell 20 percent to $8m from $10m.',
    'It fell by 100 percent.',
    'Prices rose by up to 40 percent, from $10 to $12 for most.',
    'Crime fell 140 percent more slowly than hoped.',
    'Fares will rise from £2 to £2.50, an increase of 25 percent.',
    'Net income fell 140 percent last year.',
    'Rents rose 20 percent to $1,620 a month, from $1,350.',
    'The herd grew from 120 to 180, or 50 percent.',
    'Calls went from 400 a day in May to 600 on the first day of June, a 50% increase.',
    'Profit rose 20 percent to $12 million, from sales of $90 million.',
    'Notes rose 7/32 in price to yield 1.78%, down from 1.80%.',
    'Turnout rose 10 percent to 44 percent from 40 percent.',
  ],
  *find({ passages, report, document: { text } }) {
    for (const passage of passages())
      if (
        /⟨[prx]/.test(passage.shape) &&
        !OTHER_MEASURE.test(passage.shape) &&
        !TWO_MEASURES.test(passage.shape)
      )
        yield* changesIn(passage);
    for (const figure of report.figures)
      if (
        figure.unit === 'percent' &&
        isCut(text.slice(Math.max(0, figure.start - CUT_REACH), figure.start)) &&
        !COMPARES.test(text.slice(figure.end, figure.end + 8))
      )
        yield* judgeCut(figure);
  },
};

function* changesIn(passage: Passage): Generator<Problem> {
  for (const [form, from, to, share] of FORMS)
    for (const figures of figuresIn(passage, form))
      yield* judge(passage, figures[from], figures[to], figures[share]);
  for (const [form, from, to, factor] of SCALED)
    for (const figures of figuresIn(passage, form))
      yield* judgeFactor(passage, figures[from], figures[to], figures[factor]);
  yield* toldIn(passage);
  yield* impliedIn(passage);
}

/** 'from $2 to $3 a pack, pushing the price up 25 percent', 'to 12p from 6p and cut its debt by 30 percent' */
function isOfAnother({ words, sentence }: Passage, levels: readonly Figure[], share: Figure): boolean {
  const end = Math.max(...levels.map((level) => level.end));
  const gap = words.slice(end - sentence.start, Math.max(end, share.start) - sentence.start);
  return ANOTHER.test(gap);
}

const ANOTHER = new RegExp(
  `\\b${oneOf(MOVING_PARTICIPLES)} (?:the|its|their)\\b|\\band (?:[a-z]+ )?(?!up\\b|down\\b)${CHANGE_VERB}\\b`,
);

/** What the figures themselves tell of a step and its levels. */
function* toldIn(passage: Passage): Generator<Problem> {
  for (const { step, from, to } of toldChanges(passage))
    if (step && (step.unit === 'percent' || step.kind === 'ratio')) yield* judge(passage, from, to, step);
}

function* judge(passage: Passage, earlier?: Figure, to?: Figure, share?: Figure): Generator<Problem> {
  const from = earlier && to && withUnitOf(earlier, to);
  const stated = share && statedShare(share);
  if (
    !from ||
    !to ||
    !share ||
    share.per !== null ||
    !stated ||
    !comparable(from, to) ||
    !ofOneThing(passage, from, to) ||
    isOfAnother(passage, [from, to], share)
  )
    return;
  const [before, after] = meantBeside(from, to);
  if (!before || !after || before.low <= 0 || after.low <= 0) return;
  if (after.high / before.low > LARGEST_FACTOR || before.high / after.low > LARGEST_FACTOR) return;
  const real = changeInPercent(before, after);
  if (!disjoint(real, stated)) return;
  const exact = Math.abs(((to.value ?? after.low) / (from.value ?? before.low) - 1) * 100);
  const range = across([from, to, share]);
  const points = Math.abs((to.value ?? after.low) - (from.value ?? before.low));
  if (from.unit === 'percent' && share.value !== null && Math.abs(points - share.value) < POINT) {
    yield {
      message: `from ${from.text} to ${to.text} is a change of ${written(points)} percentage points, which is ${written(exact)}%; ${share.text} says percent where points are meant`,
      range,
    };
    return;
  }
  const inPoints = from.unit === 'percent' ? ` (${written(points)} percentage points)` : '';
  const direction = after.low > before.low ? 'an increase' : 'a decrease';
  yield {
    message: `from ${from.text} to ${to.text} is ${direction} of ${written(exact)}%${inPoints}, not ${share.text}`,
    range,
    ...fixOf(share, exact),
  };
}

/** How far a change in points may be from the percentage that stands for it. */
const POINT = 0.05;

function* judgeFactor(passage: Passage, from?: Figure, to?: Figure, factor?: Figure): Generator<Problem> {
  if (!from || !to || factor?.value == null || !comparable(from, to) || !ofOneThing(passage, from, to))
    return;
  const before = meantByFactor(from);
  const after = meantByFactor(to);
  if (!before || !after || before.low <= 0 || after.low <= 0) return;
  const loose = { '=': FACTOR, '>': BEYOND, '>=': BEYOND }[factor.bound as string] ?? 2 * FACTOR;
  const stated = { low: factor.value * (1 - loose), high: factor.value * (1 + loose) };
  const real = { low: after.low / before.high, high: after.high / before.low };
  // 'more than doubled' is any factor above two.
  // … and 'more than halved' any below a half.
  const beyond = factor.bound === '>' || factor.bound === '>=';
  if (beyond && factor.value < 1) stated.low = 0;
  else if (beyond) stated.high = Number.POSITIVE_INFINITY;
  if (!disjoint(real, stated)) return;
  yield {
    message: `from ${from.text} to ${to.text} is ${((to.value ?? 0) / (from.value ?? 1)).toPrecision(2)} times as much, not '${factor.text}'`,
    range: across([from, to, factor]),
  };
}

/** How far 'doubled' may be off, as a share. */
const FACTOR = 0.12;
/** How far below two 'more than doubled' may lie. */
const BEYOND = 0.04;

const isCut = (before: string): boolean => CUT_BY.test(before) && !MAY_BE_LOST.test(before);

function* judgeCut(percent: Figure): Generator<Problem> {
  if (percent.value === null || percent.value <= 100) return;
  yield { message: `nothing falls by more than 100 percent, and here it is ${percent.text}`, range: percent };
}

/** Its size, whichever way it goes. */
function changeInPercent(before: Interval, after: Interval): Interval {
  const least = (after.low / before.high - 1) * 100;
  const most = (after.high / before.low - 1) * 100;
  if (most < 0) return { low: -most, high: -least };
  return { low: Math.max(least, 0), high: Math.max(most, -least) };
}
