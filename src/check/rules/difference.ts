import type { Figure } from '../../figures/index.js';
import {
  AMOUNT_COMPARATIVES,
  BEING,
  CONTEST_VERBS,
  ENDED_FORMS,
  EXTREMES,
  MARGIN_WORDS,
  OUTCOME_NOUNS,
  PACE_WORDS,
  SCORED_NOUNS,
  SINCE_WORDS,
  SIZE_COMPARATIVES,
  STEP_NOUNS,
  STEP_VERBS,
} from '../../lexicons/index.js';
import { comparable, disjoint, isCoinOf, meantBeside, meantIn, withUnitOf, written } from '../amount.js';
import { CHANGE_NOUN, CHANGE_VERB } from '../change.js';
import { LEVELS } from '../levels.js';
import { across, figuresIn, figuresInAny, ofOneThing, type Passage } from '../passage.js';
import { FEW_WORDS, oneOf, type Pattern, pattern } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';
import { toldChanges } from '../told-change.js';

const BY_AMOUNT = `(?:,| -)? \\(?(?:up|down|(?:up |down )?by|an? (?:extra|additional)|(?:an? |which is an? |that is an? )?(?:[a-z]+ )?(?:${CHANGE_NOUN}|${oneOf(STEP_NOUNS)}) of)${FEW_WORDS} <amount>`;
const A_CHANGE = `(?:,| -)? (?:an? )(?:[a-z]+ )?<amount>(?=(?:[ -][a-z]+){0,2}? ${CHANGE_NOUN}\\b)`;

type Form = readonly [form: Pattern, from: number, to: number, by: number];

const FORMS: readonly Form[] = [
  ...LEVELS.flatMap(({ source, from }): Form[] => [
    [pattern(`${source}${FEW_WORDS}${BY_AMOUNT}`), from, 1 - from, 2],
    [pattern(`${source}${FEW_WORDS}${A_CHANGE}`), from, 1 - from, 2],
    [
      pattern(`\\b${CHANGE_VERB}(?: by)?${FEW_WORDS} <amount>,?${FEW_WORDS} ${source}`),
      from + 1,
      2 - from,
      0,
    ],
  ]),
  // 'added 400 people, growing from 5,600 to 6,200'
  ...LEVELS.map(
    ({ source, from }): Form => [
      pattern(
        `\\b${oneOf(STEP_VERBS)}${FEW_WORDS} <amount>${FEW_WORDS},? (?:and )?(?:${CHANGE_VERB}|bringing|taking|brings|takes|leaving)(?: [a-z']+){0,3}? ${source}`,
      ),
      1 + from,
      2 - from,
      0,
    ],
  ),
  // 'the budget of $40m is $6m more than last year's $35m'
  [
    pattern(
      `<amount>(?: [a-z'-]+){0,3} ${oneOf(BEING)} <amount> ${oneOf(AMOUNT_COMPARATIVES)} than(?: (?:[a-z'.]+|⟨D\\d+⟩(?:'s)?)){0,3}? <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'fares, now £6.40, go up 35p to £6.95'
  [
    pattern(
      `,(?: (?:which|that) ${oneOf(BEING)})?,? (?:now|currently)(?: at)? <amount>,? (?:[a-z]+ ){0,3}${CHANGE_VERB}(?: by)? <amount>,? to <amount>`,
    ),
    0,
    2,
    1,
  ],
  // '41,000, or 3,000 more than last year's 36,000', '61 percent, five points higher than the 54 percent of 2014'
  [
    pattern(
      `<amount>(?: [a-z'-]+){0,3},(?: (?:or|which is|that is))? <amount>(?: [a-z]+)? ${oneOf([...AMOUNT_COMPARATIVES, ...SIZE_COMPARATIVES])}(?: than)?(?: (?!and\\b)(?:[a-z'.]+|⟨D\\d+⟩(?:'s)?)){0,4}? <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'from $2,000 to $2,600, or $500 more'
  ...LEVELS.map(
    ({ source, from }): Form => [
      pattern(`${source}${FEW_WORDS},? (?:or|which is|that is) <amount> ${oneOf(AMOUNT_COMPARATIVES)}\\b`),
      from,
      1 - from,
      2,
    ],
  ),
  // '61 points, eight more than second-placed Norvale on 55'
  [
    pattern(
      `<amount>(?: [a-z'-]+){0,3},? (?:which is |just |only )?<amount>(?: [a-z]+)? ${oneOf(MARGIN_WORDS)}(?: than| of)?(?: (?:[a-z'-]+|⟨o\\d+⟩-?[a-z]*)){1,5}?,?(?: (?:on|at|with|who have|which has|who has))(?: only| just)? <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'won by 1,200 votes, with 14,300 to 13,400', 'won by 1,200 votes, 14,300 to 13,400'
  [
    pattern(
      `\\b${oneOf(CONTEST_VERBS)}(?: [a-z'-]+){0,4}? by <count>(?: votes?)?,?(?: with| polling| taking| winning)? <count>(?: votes)? (?:to|against)(?: [a-z']+){0,3}? <count>`,
    ),
    1,
    2,
    0,
  ],
  // '62 percent, up four points from 55'
  [
    pattern(`<amount>${FEW_WORDS},? \\(?(?:up|down)(?: by)? <amount> (?:from|on)(?: [a-z']+){0,3}? <amount>`),
    2,
    0,
    1,
  ],
];

/** '52 votes to 47, a margin of seven' */
const MARGIN = pattern(
  `<score>(?: [a-z]+){0,3},? (?:-|\\()? ?(?:by )?(?:a |the )?(?:[a-z]+ )?(?:margin|majority|lead) of(?: just| only)? <number>`,
);

/** '98-87, a 13-point victory' */
const WON_BY = pattern(
  `<score>(?: (?:[a-z]+|⟨D\\d+⟩)){0,4}(?:,| -| for| in) an? (?:[a-z]+ )?<number>(?: |-)${oneOf(OUTCOME_NOUNS)}\\b`,
);

/** The difference is one of several, or goes on every year. */
const OTHER_MEASURE = new RegExp(
  `\\b(?:(?<!\\b(?:in|over|within) )a year(?! (?:earlier|ago|before))|per year|each|every|annually|average ${oneOf(PACE_WORDS)}|(?<!\\b(?:in|over|within) )a (?:month|week)|per month)\\b`,
);

export const difference: Rule = {
  id: 'difference',
  group: 'numbers',
  about: 'A difference that does not follow from the two amounts beside it.',
  details:
    "Subtract. Amounts may be rounded as far as their digits tell, and 'about' leaves a tenth to each side.",
  severity: 'error',
  examples: [
    [
      'The gap shrank from nine points to four, a shift of seven points.',
      'nine points to four, a shift of seven points',
    ],
    ['The Hawks beat the Bears 98-91 to win by nine.', '98-91 to win by nine'],
    ['The bill was rejected 210-225, falling short by 12 votes.', '210-225, falling short by 12'],
    ['A stamp goes up 10p, from 85p to £1.05.', '10p, from 85p to £1.05'],
    [
      'He ran it in 54.2 seconds, half a second faster than the old time of 55.9 seconds.',
      '54.2 seconds, half a second faster than the old time of 55.9 seconds',
    ],
    ['The budget of $40m is $8m more than last year’s $35m.', '$40m is $8m more than last year’s $35m'],
    ['Fares, now £6.40, go up 35p to £6.95 in June.', '£6.40, go up 35p to £6.95'],
    [
      'It had 8,100 guests, down from 9,000 in 2023, a fall of 1,200.',
      '8,100 guests, down from 9,000 in 2023, a fall of 1,200',
    ],
    ['The number of beds went from 40 to 50, up by 12, the clinic said.', '40 to 50, up by 12'],
    ['The levy rises from $120 to $150, an increase of $40.', '$120 to $150, an increase of $40'],
    ['Staff numbers fell by 15, from 90 to 80, over the winter.', '15, from 90 to 80'],
    [
      'The board added 12 officers, bringing the force to 90 from 70.',
      '12 officers, bringing the force to 90 from 70',
    ],
    [
      "Attendance was 41,000, or 3,000 more than last year's 36,000.",
      "41,000, or 3,000 more than last year's 36,000",
    ],
    ['The pension age rises by two years, from 65 to 68.', 'two years, from 65 to 68'],
    ['Pay goes from $10 to $12.50 an hour, a rise of $3.', '$10 to $12.50 an hour, a rise of $3'],
    [
      'Support slipped from 48 percent to 41 percent, a drop of 9 percentage points.',
      '48 percent to 41 percent, a drop of 9 percentage points',
    ],
    [
      'The bus lane will grow from 12 miles to 20 miles, a 10-mile increase.',
      '12 miles to 20 miles, a 10-mile',
    ],
    ['Fares rose by $4 to $20 from $15.', '$4 to $20 from $15'],
    ['The fee goes from $45 to $60, an extra $25.', '$45 to $60, an extra $25'],
    ['Support stood at 62 percent, up four points from 55.', '62 percent, up four points from 55'],
    ['It passed by 52 votes to 47, a margin of seven.', '52 votes to 47, a margin of seven'],
    ['The Hawks won 98-87, a 13-point victory.', '98-87, a 13-point'],
    ['Brask won 5-1 on Sunday, a three-goal win.', '5-1 on Sunday, a three-goal'],
    ['The town added 400 people, growing from 5,600 to 6,900.', '400 people, growing from 5,600 to 6,900'],
    [
      'It hired 40 people this year, bringing its staff from 310 to 360.',
      '40 people this year, bringing its staff from 310 to 360',
    ],
    ['Enrollment dropped from 812 pupils to 786 pupils, down by 36.', '812 pupils to 786 pupils, down by 36'],
    ['The fleet shrank from 84 boats to 63, a loss of 30 boats.', '84 boats to 63, a loss of 30'],
  ],
  counterexamples: [
    'The gap shrank from nine points to four, a shift of five points.',
    'The Hawks beat the Bears 98-91 to win by seven.',
    'The Hawks beat the Bears 98-91 to win by nine matches to four.',
    'The bill was rejected 210-225, falling short by 15 votes.',
    'A stamp goes up 20p, from 85p to £1.05.',
    'He ran it in 54.2 seconds, half a second faster than the old time of 54.7 seconds.',
    'The budget of $40m is $5m more than last year’s $35m.',
    'The budget of $40m is $8m more than it can pay from the $35m in its chest.',
    'Fares, now £6.40, go up 35p to £6.75 in June.',
    'Fares, now £6.40, go up 35p and permits rise to £6.95.',
    'The fleet shrank from 84 boats to 63, a loss of 21 boats.',
    'The number of beds went from 40 to 50, up by 10, the clinic said.',
    'The levy rises from $120 to $150, an increase of 25 percent.',
    'The wage rose from $10 to $15, an increase of $1 a year.',
    'Support slipped from 48 percent to 41 percent, a drop of seven percentage points.',
    'Debt went from $1.2 billion to $1.4 billion, up by $160 million.',
    'It passed by 52 votes to 47, a margin of five.',
    'The town added 400 people, growing from 5,600 to 6,000.',
    'It hired 50 people this year, bringing its staff from 310 to 360.',
    'The Hawks won 98-87, an 11-point victory.',
    'Oil fell $2.10 to $61.40 a barrel, from a peak of $72.90.',
    'The board added 20 officers, bringing the force to 90 from 70.',
    'Attendance was 39,000, or 3,000 more than last year’s 36,000.',
    'The pension age rises by two years, from 65 to 67.',
    'Shares gained $2 after falling from $30 to $25.',
    'It costs $40, some 10 more than the 30 of last year.',
    'The Hawks won 98-87 after an eight-point lead.',
    'She won 6-4, 6-3, a two-set victory.',
    'Support stood at 62 percent, up seven points from 55.',
    'He worked from 9 to 5, up to 40 hours a week.',
    'The team went from 3 wins to 7 wins, and 12 more games remain.',
    'Output rose from about 100 tons to 150 tons, up by 55 tons.',
  ],
  *find({ passages }) {
    for (const passage of passages()) {
      yield* margins(passage);
      if (OTHER_MEASURE.test(passage.words)) continue;
      yield* differences(passage);
      yield* toldIn(passage);
    }
  },
};

function* margins(passage: Passage): Generator<Problem> {
  for (const [score, margin] of figuresInAny(passage, [MARGIN, ENDED_BY])) yield* judgeMargin(score, margin);
  for (const [score, margin] of figuresIn(passage, WON_BY))
    if (inScore(margin)) yield* judgeMargin(score, margin);
}

function* differences(passage: Passage): Generator<Problem> {
  for (const [form, from, to, by] of FORMS)
    for (const figures of figuresIn(passage, form)) {
      const problem = judge(passage, figures[from], figures[to], figures[by]);
      if (problem) yield problem;
    }
}

/** What the figures themselves tell of a step and its levels. */
function* toldIn(passage: Passage): Generator<Problem> {
  for (const { step, from, to } of toldChanges(passage)) {
    const problem = step && judge(passage, from, to, step);
    if (problem) yield problem;
  }
}

function* judgeMargin(score?: Figure, margin?: Figure): Generator<Problem> {
  if (score?.low == null || score.high === null || margin?.value == null || margin.bound !== '=') return;
  const real = Math.abs(score.low - score.high);
  if (real === margin.value || margin.unit === 'percent') return;
  yield {
    message: `${score.text} is a margin of ${real}, not ${margin.text}`,
    range: across([score, margin]),
  };
}

/** '98-91 to win by nine', '210-225, falling short by 12 votes' */
const ENDED_BY = pattern(
  `<score>(?: [a-z]+){0,2},? ${oneOf(ENDED_FORMS)} by(?: just| only)? <number>(?=[,.;]|$| ${oneOf(SCORED_NOUNS)}\\b)`,
);

/** 'a two-set win' is no difference of the games. */
const inScore = (margin?: Figure): boolean =>
  margin?.unit === 'point' || /^(?:points?|goals?|runs?|votes?)$/.test(margin?.of ?? '');

function judge(passage: Passage, before?: Figure, to?: Figure, step?: Figure): Problem | null {
  const from = before && to && withUnitOf(before, to);
  // '44 points, five ahead'
  const by = step && to?.unit === 'point' ? withUnitOf(step, to) : step;
  if (
    !from ||
    !to ||
    !by ||
    !comparable(from, to) ||
    !ofOneThing(passage, from, to) ||
    !measuresTheSame(from, by)
  )
    return null;
  if (isOfAnother(passage, from, to, by)) return null;
  const [first, after] = meantBeside(from, to);
  const stated = meantIn(by, from.unit);
  if (!first || !after || !stated) return null;
  const [low, high] = after.low >= first.low ? [first, after] : [after, first];
  if (!disjoint({ low: low.low === high.low ? 0 : high.low - low.high, high: high.high - low.low }, stated))
    return null;
  const exact = Math.abs((to.value ?? after.low) - (from.value ?? first.low));
  return {
    message: `from ${from.text} to ${to.text} is a difference of ${inUnitOf(by, exact)}, not ${by.text}`,
    range: across([from, to, by]),
  };
}

/** The step is none between the two: another level, another day or another thing stands between. */
function isOfAnother(passage: Passage, from: Figure, to: Figure, by: Figure): boolean {
  const last = from.end > to.end ? from : to;
  return (
    AN_EXTREME.test(wordsBetween(passage, from, to)) ||
    ANOTHER_STEP.test(wordsBetween(passage, by, from)) ||
    // 'from 24 to 20 and of councillors by six'
    (by.start > last.end && /\band\b/.test(wordsBetween(passage, last, by)))
  );
}

/** 'fell $2 to $61, from a peak of $72': a level of another day. */
/** 'gained $2 after falling from $30 to $25' */
const ANOTHER_STEP = new RegExp(`\\b${oneOf(SINCE_WORDS)}\\b`);

const AN_EXTREME = new RegExp(`\\b${oneOf(EXTREMES)}\\b`);

const wordsBetween = ({ words, sentence }: Passage, one: Figure, other: Figure): string =>
  words.slice(
    Math.min(one.end, other.end) - sentence.start,
    Math.max(one.start, other.start) - sentence.start,
  );

/** 'the pension age rises by two years, from 65 to 68' */
const isAgeInYears = (amount: Figure, by: Figure): boolean =>
  amount.kind === 'count' && amount.unit === null && by.unit === 'year' && /\bage$/.test(amount.of ?? '');

const measuresTheSame = (amount: Figure, by: Figure): boolean =>
  isAgeInYears(amount, by) || measuresAlike(amount, by);

const measuresAlike = (amount: Figure, by: Figure): boolean => {
  if (amount.unit === 'percent') return by.unit === 'percentage point' || by.unit === 'point';
  // 'the index closed at 7,410, down 40 points from 7,480'
  const ofIndex = by.unit === 'point' && amount.kind === 'count' && amount.unit === null;
  return ofIndex || (amount.kind === by.kind && (amount.unit === by.unit || isCoinOf(by.unit, amount.unit)));
};

const inUnitOf = (figure: Figure, amount: number): string =>
  figure.unit === null || figure.kind === 'money' ? written(amount) : `${written(amount)} ${figure.unit}s`;
