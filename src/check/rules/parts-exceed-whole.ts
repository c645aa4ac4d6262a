import type { Figure } from '../../figures/index.js';
import { meant, written } from '../amount.js';
import { across, figuresIn, pattern } from '../passage.js';
import type { Problem, Rule } from '../rule.js';

const N_OF_M = pattern(
  "(?<!(?:top|first|last|next|class|best|worst|chapter|part|page|day|game|week|version) )<count> (?:out )?of (?:the |its |their |his |her |these |those |all )?<count>(?! ?(?:[a-z-]+ )?[a-z-]+'|-| percent|:)",
);
/** Parts that exclude each other, by the words after them. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['(?:voted )?(?:for|in favor|in favour|yes)\\b', '(?:voted )?(?:against|no|opposed)\\b'],
  ['(?:were |are )?(?:men|boys|male)\\b', '(?:were |are )?(?:women|girls|female)\\b'],
  ['(?:were |are )?(?:women|girls|female)\\b', '(?:were |are )?(?:men|boys|male)\\b'],
  ['(?:were |have )?(?:died|killed|dead)\\b', '(?:have )?(?:survived|lived|alive)\\b'],
  ['(?:have )?survived\\b', '(?:were |have )?(?:died|killed)\\b'],
  ['(?:have |were )?passed\\b', '(?:have )?failed\\b'],
  ['(?:were )?approved\\b', '(?:were )?(?:rejected|refused|denied)\\b'],
  ['(?:were )?convicted\\b', '(?:were )?(?:acquitted|cleared)\\b'],
  ['(?:voted )?to convict\\b', '(?:voted )?to (?:acquit|clear)\\b'],
  [
    '(?:voted )?to (?:approve|accept|leave|strike|sell|close|go|yes)\\b',
    '(?:voted )?(?:not )?to (?:reject|refuse|remain|stay|strike|sell|keep|close|go|no)\\b',
  ],
  [
    '(?:have |had )?(?:backed|supported|approved|favou?red|liked|wanted)\\b',
    '(?:were )?(?:opposed|rejected|against|disliked|disapproved)\\b',
  ],
  [
    '(?:were )?(?:open|sold|paid|found|hired|employed)\\b',
    '(?:were |stood )?(?:closed|shut|unsold|unpaid|missing|fired|unemployed)\\b',
  ],
];
const OF_THE_WHOLE =
  "\\bof (?:(?:the|its|their|all|all the|those|these)(?: [a-z-]+)? |about |some |more than )?<count>(?: [a-z'-]+){0,5}?,";
const BOTH_PARTS = OPPOSITES.map(([one, other]) =>
  pattern(
    `${OF_THE_WHOLE} <count> ${one}[a-z', -]{0,40}? (?:and|but|while|with)(?: [a-z]+){0,2} <count> ${other}`,
  ),
);
const ONE_PART = pattern(
  `${OF_THE_WHOLE} <count> (?:were|are|voted|said|have|had|died|survived|passed|failed|agreed|refused)\\b`,
);

export const partsExceedWhole: Rule = {
  id: 'parts-exceed-whole',
  group: 'numbers',
  about:
    "A part larger than its whole, or parts that together are: 'of the 12 members, 7 voted for and 6 against'.",
  details:
    'Parts are added only where their words exclude each other: for and against, men and women, killed and survived.',
  severity: 'error',
  examples: [
    ['Three of the two drivers were fined.', 'Three of the two'],
    ['Of the 12 members, 7 voted for and 6 against.', '12 members, 7 voted for and 6'],
    ['The inspector closed 15 out of 12 kitchens.', '15 out of 12'],
    ['Of the 40 passengers, 22 were men and 21 were women.', '40 passengers, 22 were men and 21'],
    ['Of the nine bills, 10 were signed in June.', 'nine bills, 10'],
    [
      'Of the 15 jurors, nine voted to convict and eight to acquit.',
      '15 jurors, nine voted to convict and eight',
    ],
    ['Of 200 schools, 120 passed and 90 failed.', '200 schools, 120 passed and 90'],
    ['Of 1,000 people asked, 620 backed it and 480 opposed.', '1,000 people asked, 620 backed it and 480'],
    ['Of the 300 people on board, 180 died and 140 survived.', '300 people on board, 180 died and 140'],
  ],
  counterexamples: [
    'Two of the three drivers were fined.',
    'Of the 12 members, 7 voted for and 5 against.',
    'Of the 12 people in the car, 7 were injured and 6 were taken to hospital.',
    "Ten of the three teams' players were ill.",
    'The class has 30 of the 35 seats.',
    'Of the nine bills, 40 percent were signed in June.',
    'He finished in the top 10 of 8 races.',
    'Chapter 12 of 10 Years in the Mill is about bread.',
    'Of the 300 people on board, 180 died and 120 survived.',
  ],
  *find({ passages }) {
    for (const passage of passages()) {
      if (!passage.shape.includes('of ')) continue;
      for (const [part, whole] of figuresIn(passage, N_OF_M)) yield* judge(whole, [part]);
      for (const [whole, part] of figuresIn(passage, ONE_PART)) yield* judge(whole, [part]);
      for (const form of BOTH_PARTS) {
        for (const [whole, ...parts] of figuresIn(passage, form)) yield* judge(whole, parts);
      }
    }
  },
};

function* judge(whole: Figure | undefined, parts: readonly (Figure | undefined)[]): Generator<Problem> {
  const figures = parts.filter((part) => part !== undefined);
  if (whole?.value == null || figures.some(({ value }) => value === null)) return;
  const most = meant(whole);
  const least = figures.reduce((sum, figure) => sum + (meant(figure)?.low ?? 0), 0);
  if (!most || least <= most.high) return;
  const sum = figures.reduce((total, { value }) => total + (value ?? 0), 0);
  const parted = figures.map(({ text }) => text).join(' and ');
  yield {
    message:
      figures.length === 1
        ? `${parted} is more than the whole, ${whole.text}`
        : `${parted} is ${written(sum)}, more than the whole, ${whole.text}`,
    range: across([whole, ...figures]),
  };
}
