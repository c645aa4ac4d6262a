import {
  AMOUNT_COMPARATIVES,
  BEING,
  CLOSING_STEMS,
  COSTING_FORMS,
  EARLIER_LEADS,
  SPAN_LEADS,
  STANDING_FORMS,
  STEP_LEADS,
} from '../lexicons/index.js';
import { CHANGE_NOUN, CHANGE_VERB } from './change.js';
import { LEVELS } from './levels.js';
import { FEW_WORDS, oneOf, type Pattern, pattern } from './pattern.js';

/** ', an increase of', ' - or about'. */
const LEADING_TO = "(?:,|;| -|:)?(?: \\(?[a-z',-]+){0,6}? \\(?";
const BY_SHARE = `(?:${oneOf(STEP_LEADS)}(?: [a-z]+){0,2} <share>|<share>(?= ?-?(?:[a-z]+ ){0,2}${CHANGE_NOUN}\\b))`;
const CHANGED_BY = `\\b(?:${CHANGE_VERB}|${CHANGE_NOUN} of)(?: by)?${FEW_WORDS} <share>(?: between ⟨D\\d+⟩ and ⟨D\\d+⟩)?,?${FEW_WORDS}`;

/** Behind the second amount: 'to 600 on the first day of June, a 40% increase'. */
const WHEN = "(?: (?:[a-z'-]+|⟨[Do]\\d+⟩)){0,6}?";

/** A pattern, and where the two amounts and the share stand among its figures. */
type Form = readonly [form: Pattern, from: number, to: number, share: number];

export const FORMS: readonly Form[] = [
  ...LEVELS.flatMap(({ source, from }): Form[] => [
    [pattern(`${source}(?:${FEW_WORDS}${LEADING_TO}|${WHEN}, an? )${BY_SHARE}`), from, 1 - from, 2],
    // 'grew from 120 to 180, or 60 percent'
    [
      pattern(
        `\\b${CHANGE_VERB}${FEW_WORDS} ${source},? (?:or|\\() ?(?:[a-z]+ )?<share>(?=[,.;)]| ${oneOf(SPAN_LEADS)}\\b)`,
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
      `\\b${oneOf(COSTING_FORMS)} <amount>(?: (?:[a-z]+|⟨D\\d+⟩)){0,3},?(?: and| but)? now (?:costs?|pays?|is|are|sells? for|stands? at|has) <amount>${LEADING_TO}${BY_SHARE}`,
    ),
    0,
    1,
    2,
  ],
  // 'attendances, which averaged 4,000 last season, have climbed 25 percent to 6,000'
  [
    pattern(
      `\\bwhich (?:had )?${oneOf(STANDING_FORMS)} <amount>${WHEN}, (?:[a-z]+ ){0,3}${CHANGE_VERB}(?: by)? <share>,? to <amount>`,
    ),
    0,
    2,
    1,
  ],
  // 'revenue was up 12 percent at £56m (2024: £45m)'
  [
    pattern(
      `\\b(?:up|down|${CHANGE_VERB})(?: by)? <share>(?: [a-z-]+){0,4},? (?:at|to) <amount> \\(⟨D\\d+⟩:? <amount>\\)`,
    ),
    2,
    1,
    0,
  ],
  // 'totalled $9.6 billion, 20 percent higher than a year earlier, when they were $6.4 billion'
  [
    pattern(
      `<amount>${WHEN},?(?: or)? <share> ${oneOf(AMOUNT_COMPARATIVES)} than ⟨D\\d+⟩,? when (?:it|they|he|she|[a-z]+) ${oneOf(STANDING_FORMS)} <amount>`,
    ),
    2,
    0,
    1,
  ],
  // '£90 a month instead of £60, a 30 percent rise'
  [pattern(`<amount>${FEW_WORDS},? (?:instead of|rather than) <amount>${LEADING_TO}${BY_SHARE}`), 1, 0, 2],
  // 'membership, at 61,000, is down 10% from 72,000'
  [
    pattern(
      `,(?: now| currently)? at <amount>, ${oneOf(BEING)} (?:up|down)(?: by)?(?: [a-z]+)? <share> ${oneOf(EARLIER_LEADS)}${WHEN} <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'at 3,600, applications are 50% higher than the 3,000 received in 2019'
  [
    pattern(
      `\\bat <amount>,(?: [a-z'-]+){1,6} ${oneOf(BEING)}(?: [a-z]+)? <share> ${oneOf(AMOUNT_COMPARATIVES)} than(?: [a-z']+){0,3} <amount>`,
    ),
    2,
    0,
    1,
  ],
  // '12,000, up 50% on last year's 10,000'
  [
    pattern(
      `<amount>${FEW_WORDS},? \\(?(?:which is |that is )?(?:up|down)(?: by)?(?: [a-z]+){0,2} <share> ${oneOf(EARLIER_LEADS)}(?: (?:[a-z']+|⟨D\\d+⟩(?:'s)?)){0,3}? <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'membership stands at 11,000, a rise of 25 per cent on the 10,000 of 2021'
  [
    pattern(
      `<amount>${FEW_WORDS},? \\(?(?:which is )?(?:an? |up )?(?:[a-z]+ )?${CHANGE_NOUN} of(?: [a-z]+){0,2} <share> ${oneOf(EARLIER_LEADS)}(?: (?:[a-z']+|⟨D\\d+⟩(?:'s)?)){0,3}? <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'profit came in at €84 million, a 20 percent improvement on €60 million'
  [
    pattern(
      `<amount>${FEW_WORDS},? \\(?(?:which is |up |down )?an? <share> (?:[a-z]+ )?${CHANGE_NOUN} ${oneOf(EARLIER_LEADS)}(?: (?:[a-z']+|⟨D\\d+⟩(?:'s)?)){0,3}? <amount>`,
    ),
    2,
    0,
    1,
  ],
  // 'slumped 30% to 84p, having closed at 140p'
  [
    pattern(
      `${CHANGED_BY} (?:to|at) <amount>,? (?:having|after) ${oneOf(CLOSING_STEMS)}(?:ed|ing)(?: (?:[a-z]+|⟨D\\d+⟩)){0,3}? at <amount>`,
    ),
    2,
    1,
    0,
  ],
  // 'ridership was 9.1 million, 30 percent more than the 8.4 million of 2012'
  [
    pattern(
      `<amount>(?: [a-z'-]+){0,3},?(?: ${oneOf(BEING)})?(?: [a-z]+)? <share> ${oneOf(AMOUNT_COMPARATIVES)}(?: than)?(?: (?:[a-z']+|⟨D\\d+⟩(?:'s)?)){0,3}? <amount>`,
    ),
    2,
    0,
    1,
  ],
];

/** 'doubled from 40 to 60': the factor is the verb. */
export const SCALED: readonly (readonly [form: Pattern, from: number, to: number, factor: number])[] = [
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
