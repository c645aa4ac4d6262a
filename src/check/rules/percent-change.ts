import type { Figure } from '../../figures/index.js';
import {
  comparable,
  disjoint,
  type Interval,
  isCoinOf,
  meant,
  meantBeside,
  meantIn,
  withUnitOf,
  written,
} from '../amount.js';
import { CHANGE_NOUN, CHANGE_VERB, directionOf } from '../change.js';
import { LEVELS, TWO_MEASURES } from '../levels.js';
import { across, figuresIn, matchesIn, ofOneThing, type Passage } from '../passage.js';
import { FEW_WORDS, type Pattern, pattern } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';
import { toldChanges } from '../told-change.js';

/** ', an increase of', ' - or about'. */
const LEADING_TO = "(?:,|;| -|:)?(?: \\(?[a-z',-]+){0,6}? \\(?";
const BY_SHARE = `(?:(?:by|of|up|down)(?: [a-z]+){0,2} <share>|<share>(?= ?-?(?:[a-z]+ ){0,2}${CHANGE_NOUN}\\b))`;
const CHANGED_BY = `\\b(?:${CHANGE_VERB}|${CHANGE_NOUN} of)(?: by)?${FEW_WORDS} <share>(?: between ⟨D\\d+⟩ and ⟨D\\d+⟩)?,?${FEW_WORDS}`;

/** Behind the second amount: 'to 600 on the first day of June, a 40% increase'. */
const WHEN = "(?: (?:[a-z'-]+|⟨[Do]\\d+⟩)){0,6}?";

/** A pattern, and where the two amounts and the share stand among its figures. */
type Form = readonly [form: Pattern, from: number, to: number, share: number];

const FORMS: readonly Form[] = [
  ...LEVELS.flatMap(({ source, from }): Form[] => [
    [pattern(`${source}(?:${FEW_WORDS}${LEADING_TO}|${WHEN}, an? )${BY_SHARE}`), from, 1 - from, 2],
    // 'grew from 120 to 180, or 60 percent'
    [
      pattern(
        `\\b${CHANGE_VERB}${FEW_WORDS} ${source},? (?:or|\\() ?(?:[a-z]+ )?<share>(?=[,.;)]| (?:in|over|since|last)\\b)`,
      ),
      from,
      1 - from,
      2,
    ],
    [pattern(`${CHANGED_BY},? ${source}`), from + 1, 2 - from, 0],
  ]),
  // 'tickets, which cost $20 last year, now cost $30, a 30 percent increase'
  [
    pattern(
      `\\b(?:cost|costs|paid|was|were|sold for) <amount>(?: (?:[a-z]+|⟨D\\d+⟩)){0,3},?(?: and| but)? now (?:costs?|pays?|is|are|sells? for|stands? at|has) <amount>, an? <share>(?= (?:[a-z]+ ){0,2}${CHANGE_NOUN}\\b)`,
    ),
    0,
    1,
    2,
  ],
  // '12,000, up 50% on last year's 10,000'
  [
    pattern(
      `<amount>${FEW_WORDS},? \\(?(?:which is |that is )?(?:up|down)(?: by)?(?: [a-z]+){0,2} <share> (?:on|from|over|compared with)(?: (?:[a-z']+|⟨D\\d+⟩(?:'s)?)){0,3}? <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'membership stands at 11,000, a rise of 25 per cent on the 10,000 of 2021'
  [
    pattern(
      `<amount>${FEW_WORDS},? \\(?(?:which is )?(?:an? |up )?(?:[a-z]+ )?${CHANGE_NOUN} of(?: [a-z]+){0,2} <share> (?:on|from|over|compared with)(?: (?:[a-z']+|⟨D\\d+⟩(?:'s)?)){0,3}? <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'profit came in at €84 million, a 20 percent improvement on €60 million'
  [
    pattern(
      `<amount>${FEW_WORDS},? \\(?(?:which is |up |down )?an? <share> (?:[a-z]+ )?${CHANGE_NOUN} (?:on|from|over|compared with)(?: (?:[a-z']+|⟨D\\d+⟩(?:'s)?)){0,3}? <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'slumped 30% to 84p, having closed at 140p'
  [
    pattern(
      `${CHANGED_BY} (?:to|at) <amount>,? (?:having|after) (?:clos|end|finish|settl)(?:ed|ing)(?: (?:[a-z]+|⟨D\\d+⟩)){0,3}? at <amount>`,
    ),
    2,
    1,
    0,
  ],
  // 'ridership was 9.1 million, 30 percent more than the 8.4 million of 2012'
  [
    pattern(
      "<amount>(?: [a-z'-]+){0,3},?(?: (?:is|was|were|or))?(?: [a-z]+)? <share> (?:higher|lower|more|less|fewer|greater|above|below)(?: than)?(?: (?:[a-z']+|⟨D\\d+⟩(?:'s)?)){0,3}? <amount>",
    ),
    2,
    0,
    1,
  ],
];

/** 'doubled from 40 to 60': the factor is the verb. */
const SCALED: readonly (readonly [form: Pattern, from: number, to: number, factor: number])[] = [
  ...LEVELS.map(
    ({ source, from }) => [pattern(`<multiple>${FEW_WORDS},? ${source}`), from + 1, 2 - from, 0] as const,
  ),
  // 'stood at 450 this year, three times last year's 90'
  [
    pattern(
      "<amount>(?: (?:[a-z'-]+|⟨D\\d+⟩)){0,4}?,? (?:or |which is )?<multiple> (?:the |⟨D\\d+⟩(?:'s)? |last [a-z]+'s )<amount>",
    ),
    2,
    0,
    1,
  ],
];

/** Nothing is cut by more than all of it: 'was cut by 120 percent', 'crime fell 140 percent'; but a profit may become a loss. */
const CUT_BY =
  /\b(?:cut|cuts|slashed|reduced|fell|fallen|falls|dropped|declined|decreased|shrank|shrunk|plunged|lowered|trimmed)(?:(?: [a-z]+){0,3}? by)?(?: (?:about|nearly|almost|some|around|over|more than))? $/i;
const MAY_BE_LOST = /\b(?:profits?|earnings|income|results?|margins?|surplus|loss|net|returns?)\b/i;
/** How far before a percentage its verb may stand, in characters. */
const CUT_REACH = 60;

/** The percentage is of something else than of the whole change, or of a part of the time. */
const OTHER_MEASURE =
  /\b(?:annual|annually|annualized|annualised|yearly|average (?:annual|yearly|monthly|weekly|daily|rise|increase|growth|gain|drop|decline|fall|cut|of|rate|pace)|compound|per year|a year(?! (?:earlier|ago|before))|each year|a month|points?|of which|adjusted|real terms|currenc(?:y|ies)|same-store|like-for-like|comparable|organic|underlying|excluding)\b/;

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
    'Membership rose from 40 to 50, a 25% increase, the club said.',
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
        !/^ (?:more|less|faster|slower)\b/.test(text.slice(figure.end, figure.end + 8))
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
  `\\b(?:pushing|sending|lifting|bringing|taking|making|leaving) (?:the|its|their)\\b|\\band (?:[a-z]+ )?(?!up\\b|down\\b)${CHANGE_VERB}\\b`,
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

/** 'shares fell 12 cents, or 8 percent, to $2.88', 'lost $3, or 12%, to close at $57': the level before is what the step leaves. */
const STEP_AND_SHARE = pattern(
  `\\b(${CHANGE_VERB}|lost|gained|added|shed)(?: [a-z]+){0,2} <amount>,?(?: or|,) \\(?(?:about |nearly |almost |some )?<percent>\\)?,? to(?: (?:[a-z]+|⟨D\\d+⟩)){0,4}? <amount>`,
);

function* impliedIn(passage: Passage): Generator<Problem> {
  for (const [, verb = '', ...at] of matchesIn(passage, STEP_AND_SHARE)) {
    const [step, share, to] = at.map((index) => passage.figures[Number(index)]);
    if (step && share && to) yield* judgeImplied(verb, step, share, to);
  }
}

const UP = /^(?:gained|added)$/;
const DOWN = /^(?:lost|shed)$/;

function* judgeImplied(verb: string, step: Figure, share: Figure, to: Figure): Generator<Problem> {
  const direction = UP.test(verb) ? 'up' : DOWN.test(verb) ? 'down' : directionOf(verb);
  const [by, after] = [inUnitOf(step, to), meant(to)];
  const stated = statedShare(share);
  if (!by || !after || !stated || direction === null || after.low <= 0 || by.low <= 0) return;
  const sign = direction === 'up' ? -1 : 1;
  const before = [after.low + sign * by.low, after.high + sign * by.high, after.low + sign * by.high];
  const [least, most] = [Math.min(...before), Math.max(...before)];
  if (least <= 0) return;
  const real = { low: (by.low / most) * 100, high: (by.high / least) * 100 };
  if (!disjoint(real, stated)) return;
  const exact = (100 * (by.low + by.high)) / (least + most);
  yield {
    message: `${step.text} to ${to.text} is a change of ${written(exact)}%, not ${share.text}`,
    range: across([step, share, to]),
    ...fixOf(share, exact),
  };
}

/** 'cents' in dollars; null where the two cannot be added. */
function inUnitOf(step: Figure, to: Figure): Interval | null {
  if (step.per !== null) return null;
  const alike =
    (to.unit === step.unit && to.kind === step.kind) ||
    isCoinOf(step.unit, to.unit) ||
    (step.unit === 'point' && to.unit === null && to.kind === 'count');
  return alike ? meantIn(step, to.unit) : null;
}

/** How far a change in points may be from the percentage that stands for it. */
const POINT = 0.05;
/** In percent: how far 'a third' may be off. */
const LOOSE = 3.5;

/** A share as percent: 'by a third' is 33, give or take what a plain fraction is. */
function statedShare(share: Figure): Interval | null {
  const stated = share.unit === 'percent' ? meant(share) : null;
  // 'by up to 40 percent' is anything below.
  if (stated) return /^<=?$/.test(share.bound) ? { low: 0, high: stated.high } : stated;
  if (share.kind !== 'ratio' || share.value === null) return null;
  return { low: share.value * 100 - LOOSE, high: share.value * 100 + LOOSE };
}

const fixOf = (share: Figure, exact: number): Pick<Problem, 'fix'> => {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(share.text);
  if (!number || share.unit !== 'percent' || share.bound !== '=') return {};
  const start = share.start + number.index;
  const decimals = number[0].split('.')[1]?.length ?? 0;
  return { fix: { start, end: start + number[0].length, text: exact.toFixed(decimals) } };
};

function* judgeFactor(passage: Passage, from?: Figure, to?: Figure, factor?: Figure): Generator<Problem> {
  if (!from || !to || factor?.value == null || !comparable(from, to) || !ofOneThing(passage, from, to))
    return;
  const before = meant(from);
  const after = meant(to);
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
