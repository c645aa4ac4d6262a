import type { Figure } from '../../figures/index.js';
import { APPROXIMATELY, PAIR_LEADS } from '../../lexicons/index.js';
import { comparable, meant } from '../amount.js';
import { CHANGE_NOUN, CHANGE_VERB } from '../change.js';
import { across, figuresIn, type Passage } from '../passage.js';
import { oneOf, type Pattern, pattern } from '../pattern.js';
import type { Rule } from '../rule.js';

const BETWEEN = pattern(
  `(?<!(?:difference|gap|distance|split|divided|shared?|choice|choose|swing|shift|link|halfway) )between(?: ${oneOf(APPROXIMATELY)})? <amount> and(?: ${oneOf(APPROXIMATELY)})? <amount>`,
);
const DASHED = pattern(
  '(?<!(?:won|wins?|lost|loses?|beat|by|vote|voted|votes|lead|leads|led|score|scored|favor|odds) (?:an? )?)<amount>-<amount>',
);

/** 'rooms cost from £120 to £85 a night'; what costs less 'for children' is a second price. */
const PRICED = pattern(
  '\\b(?:costs?|costing|priced|ranges?|ranged|ranging|var(?:y|ies|ied|ying)|anywhere) from(?: about| around)? <amount> to <amount>(?=[.,;]| (?:an?|per|each)\\b|$)',
);
/** '8 to 5 inches of snow': the unit stands once; a level before it makes it a change, a score has no unit. */
const ONE_UNIT = pattern(`(?<!\\b${oneOf(PAIR_LEADS)} )<amount> to <amount>`);
const CHANGES = new RegExp(
  `\\b(?:${CHANGE_VERB}|${CHANGE_NOUN}|went|goes|gone|moved|changed|count(?:s|ed|ing)?)\\b`,
);

const AGED = pattern('\\b(?:aged|ages|age)(?: from| between)? <age>(?:-| to | and )<age>');

export const invertedRange: Rule = {
  id: 'inverted-range',
  group: 'numbers',
  about: "A range whose first end is above its second: 'between 50 and 40'.",
  details:
    'Turn the ends, or give the second one the magnitude that it lacks. Scores, votes and clock times are left alone.',
  severity: 'warning',
  examples: [
    ['Between 50 and 40 people came to the meeting.', '50 and 40'],
    ['Tickets cost between $90 and $60, the theater said.', '$90 and $60'],
    ['The pipes are between 12 miles and 8 miles long.', '12 miles and 8 miles'],
    ['Analysts expect growth of between 3.5 percent and 2.5 percent.', '3.5 percent and 2.5 percent'],
    ['The plant will cost between $900 million and $1.2, the board said.', '$900 million and $1.2'],
    ['Children aged 12 to 8 may enter.', '12 to 8'],
    ['A seat costs $68-$62, depending on the day.', '$68-$62'],
    ['Rooms cost from £120 to £85 a night.', '£120 to £85 a night'],
    ['Some 8 to 5 inches of snow will come.', '8 to 5 inches'],
  ],
  counterexamples: [
    'Between 40 and 50 people came to the meeting.',
    'The difference between 50 and 40 is plain to see.',
    'He works between 10 p.m. and 6 a.m. in the bakery.',
    'The plant will cost between $900 million and $1.2 billion.',
    'The bill passed by 60-40 in the upper house.',
    'Residents back the pool, 62%-32%, and the 5-foot-3 mayor swims.',
    'Between 15 states and 4 territories there is no agreement.',
    'The temperature was between minus 5C and minus 2C.',
    'It fell from 50 to 40 within a week.',
    'The argument was between 12 drivers and two owners.',
    'Tickets range from $40 to $20 for children.',
    'They cut the wait, 8 to 5 days, by half.',
    'The race is 8 to 5 at best.',
    'They beat Tarn, 24 to 17 points.',
  ],
  *find({ passages }) {
    for (const passage of passages())
      for (const form of [BETWEEN, DASHED, PRICED, ONE_UNIT, AGED])
        for (const [first, second] of figuresIn(passage, form))
          if (first && second && isInverted(passage, first, second, form))
            yield {
              message: `the range runs from ${first.text} down to ${second.text}`,
              range: across([first, second]),
            };
  },
};

function isInverted(passage: Passage, first: Figure, second: Figure, form: Pattern): boolean {
  if (!comparable(first, second)) return false;
  if (form === ONE_UNIT && !isRangeOfUnit(passage, first, second)) return false;
  if (first.of !== null && second.of !== null && first.of !== second.of) return false;
  // '89%-6%' is a vote, '5-foot-3' a height.
  if (form === DASHED && first.kind !== 'money') return false;
  const [low, high] = [meant(first), meant(second)];
  if (!low || !high) return false;
  return form === AGED ? low.high > high.high : low.low > high.low;
}

/** One figure of the report, which counts no points and follows no change. */
const isRangeOfUnit = ({ shape }: Passage, first: Figure, second: Figure): boolean =>
  first.id === second.id &&
  /^(?:quantity|duration|money)$/.test(first.kind) &&
  first.unit !== 'point' &&
  !CHANGES.test(shape);
