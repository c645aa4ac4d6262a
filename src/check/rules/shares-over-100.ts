import type { Figure } from '../../figures/index.js';
import { CONTEST_VERBS, KIND_PREPOSITIONS, SPENDING_FORMS, TAKING_FORMS } from '../../lexicons/index.js';
import { meant, written } from '../amount.js';
import { across, figuresIn, matchesIn, type Passage } from '../passage.js';
import { oneOf, type Pattern, pattern } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';

const WORDS = "(?:[ ,][a-z' -]*)?";
const UNDECIDED =
  "(?:undecided|unsure|not sure|no opinion|did(?:n't| not) know|do(?:n't| not) know|don't knows|(?:had |have |with )?no view|abstained|the rest)";
const AGAINST =
  '(?:against|no\\b|opposed?|disapproved?|disagreed?|voted? against|unfavorabl[ey]|reject(?:ed|s)?)(?! by\\b)';
const FOR =
  '(?:for\\b|in favor|in favour|yes\\b|support(?:ed|s)?|approved?|agreed?|favou?r(?:ed|s)?|back(?:ed|s)?)';

/** What one is, the other is not. */
const GROUPS: readonly (readonly string[])[] = [
  ['men', 'women', 'male', 'female'],
  ['boys', 'girls'],
  ['white', 'black', 'asian', 'native american'],
  ['urban', 'rural'],
];

/** Shares of one whole, by words that leave no room for overlap. */
const FORMS: readonly Pattern[] = [
  // 45% said yes, 40% no and 25% were undecided
  pattern(
    `<percent>${WORDS.replace('*', '{0,60}')}[,;]? ?(?:and |while |with )?<percent>[a-z' ,-]{0,60}?(?:and |while |with )<percent>[a-z' -]{0,20}${UNDECIDED}`,
  ),
  // 56% for, 52% against
  pattern(
    `<percent>[a-z' -]{0,40}?${FOR}[a-z', ;-]{0,40}?<percent>[a-z' -]{0,30}?${AGAINST}(?! (?:the|an?) )`,
  ),
  // got 58, 31 and 21 percent of the vote
  pattern(
    '<percent>, <percent>,? and <percent> of (?:the |all )?(?:votes?|seats|ballots|total|market|money|land|whole)\\b(?! (?:in|at) (?:each|⟨c))',
  ),
  // the shares of the three heirs are 58, 31 and 21 percent
  pattern(
    "\\bshares (?:of|that)[a-z' -]{2,40}(?:⟨c\\d+⟩[a-z' -]{2,30})?(?:are|were) <percent>, <percent>,? and <percent>",
  ),
  // took 61 percent of the vote to Finch's 44 percent
  pattern(
    `\\b${oneOf(TAKING_FORMS)}[a-z', -]{0,30}? <percent>(?: of the votes?)?,? (?:to|against|versus) [a-z' -]{2,30}'s <percent>`,
  ),
  // some 70 percent were women and 40 percent men
  pattern(
    '<percent> (?:were |are )?(?:women|girls|female) and <percent> (?:were |are )?(?:men|boys|male)\\b',
  ),
  pattern(
    '<percent> (?:were |are )?(?:men|boys|male) and <percent> (?:were |are )?(?:women|girls|female)\\b',
  ),
  // 55 percent girls and 52 percent boys, 70 percent white, 22 percent black and 18 percent Asian
  ...GROUPS.map((kinds) => {
    const kind = `(?:${kinds.join('|')})`;
    return pattern(`<percent> ${kind}(?:,? <percent> ${kind})?,? (?:and )?<percent> ${kind}\\b`);
  }),
  // women make up 58 percent of the staff and men 48 percent
  ...GROUPS.map((kinds) => {
    const kind = `(?:${kinds.join('|')})`;
    return pattern(
      `\\b${kind} (?:make|made) up <percent> of [a-z ]{2,30},? (?:and|while|with) ${kind} <percent>`,
    );
  }),
  // coal makes up 50 percent of the power, gas 35 percent and wind 25 percent
  pattern(
    "\\b(?:makes? up|made up|accounts? for|accounted for|provides?|provided|supplies|supplied|generates?|generated|holds?|held|owns?|owned|controls?|controlled|got|won|took|polled|received|gets|wins|takes|has|have|had)(?: about| some| nearly)? <percent>(?: of [a-z' ]{2,30}?)?, (?:the )?[a-z'-]+(?: [a-z'-]+)? <percent>,? and (?:the |an? )?[a-z'-]+(?: [a-z'-]+)?(?: the (?:remaining|other))? <percent>(?=[,.;]| of (?:it|them|the vote)\\b|$)",
  ),
  // of the vote, 49 percent went to Reyes, 42 percent to Stroud and 14 percent to Lyle
  pattern(
    "\\bof the (?:votes?|total|money|ballots|land|seats|budget|estate|proceeds), <percent> (?:went|goes|will go|was given|is going) to (?:the )?[a-z'-]+(?: [a-z'-]+)?, <percent> to (?:the )?[a-z'-]+(?: [a-z'-]+)?,? and <percent> to ",
  ),
  // Reform has 51 percent of the seats, the Union 56 percent
  pattern(
    `<percent> of (?:the |all )?(?:votes?|seats|shares|ballots),? (?:and |while |to )?(?:the )?[a-z'-]+(?: [a-z'-]+)?(?: ${oneOf(TAKING_FORMS)})? <percent>(?=[,.;]|$)`,
  ),
  // 61 percent to 45 percent for Gorse
  pattern("<percent>(?: of the votes?)? to <percent> for [a-z'-]+"),
  // 60 percent owned by Brask Foods and 50 percent by Tarn Mills
  pattern("<percent> (?:owned|held|controlled) by [a-z'& -]{2,40}?,? and <percent> (?:owned |held )?by "),
  // owns 55 percent of the club, and his brother the other 50 percent
  pattern(
    "\\b(?:owns?|owned|holds?|held|has|have|had|controls?|bought) <percent>(?: of [a-z' -]{2,30}?)?,? (?:and|while|with) [a-z' -]{2,40}? the (?:other|remaining) <percent>",
  ),
  // the mix is 60 percent sand, 30 percent clay and 20 percent lime
  pattern(
    '\\b(?:mix|mixture|blend|alloy|fabric|cloth|made (?:up )?of|consists? of|consisted of|composed of|contains?)(?: is| was| of)? <percent> [a-z]+, <percent> [a-z]+,? and <percent> [a-z]+(?=[,.;]|$)',
  ),
  // voters split 58 percent for Ms Lund and 47 percent for Mr Orr
  pattern(
    "\\b(?:split|divided) <percent> (?:for|to|in favou?r of) [a-z'. -]{2,30}?,? (?:and|to|against) <percent> (?:for|to|against)\\b",
  ),
  // won by 56 percent to 48 percent
  pattern(`${oneOf(CONTEST_VERBS)}[a-z', -]{0,60}?(?:by )?<percent> to <percent>`),
];

/** Where the money of one sum goes: '50% on roads, 40% on parks and 20% on schools'. */
const SPENT = new RegExp(`\\b${oneOf(SPENDING_FORMS)}\\b`);
const SPENDING = pattern(
  `<percent>(?: of [a-z' ]{2,30}?)? (${oneOf(KIND_PREPOSITIONS)})( [a-z' -]{2,40}?), <percent> \\2 [a-z' -]{2,40}?,? and <percent> \\2 `,
);

/** Half a point of rounding for each share, and a little more. */
const ROUNDING = 0.6;

/** People could give more than one answer, or the shares are of different people. */
const OVERLAP =
  /\b(?:more than one|multiple|also|both|each|respectively|compared|up from|down from|among|of (?:men|women|republicans|democrats|those(?! (?:asked|polled|surveyed|questioned|who (?:answered|responded|voted)))|whom|them)|republicans|democrats|independents)\b/;

export const sharesOver100: Rule = {
  id: 'shares-over-100',
  group: 'numbers',
  about: 'Shares of one whole that add up to more than 100 percent.',
  details:
    "Only shares whose words exclude each other are added: for and against, yes, no and undecided, one candidate's vote and the other's. Half a point of rounding a share is allowed.",
  severity: 'error',
  examples: [
    [
      'Voters split 58 percent for Ms Lund and 47 percent for Mr Orr.',
      '58 percent for Ms Lund and 47 percent',
    ],
    ['In the poll 45% said yes, 40% said no and 25% were undecided.', '45% said yes, 40% said no and 25%'],
    [
      'The survey found 56 percent in favor of the tax and 52 percent opposed.',
      '56 percent in favor of the tax and 52 percent',
    ],
    ['She won the runoff by 56 percent to 48 percent.', '56 percent to 48 percent'],
    ['The town spends 50% on roads, 40% on parks and 20% on schools.', '50% on roads, 40% on parks and 20%'],
    ['The candidates got 58, 31 and 21 percent of the vote.', '58, 31 and 21 percent'],
    ['The shares of the three heirs are 58, 31 and 21 percent.', '58, 31 and 21 percent'],
    ['They got 58 percent, 31 percent and 21 percent of the seats.', '58 percent, 31 percent and 21 percent'],
    [
      "Aldous took 61 percent of the vote to Finch's 44 percent.",
      "61 percent of the vote to Finch's 44 percent",
    ],
    ['Some 70 percent were women and 40 percent men.', '70 percent were women and 40 percent'],
    ['Some 61% supported the plan, 44% were against it.', '61% supported the plan, 44%'],
    ['The class is 55 percent girls and 52 percent boys.', '55 percent girls and 52 percent'],
    [
      'The town is 70 percent white, 22 percent black and 18 percent Asian.',
      '70 percent white, 22 percent black and 18 percent',
    ],
    [
      'Women make up 58 percent of the staff and men 48 percent.',
      '58 percent of the staff and men 48 percent',
    ],
    [
      'Quist got 48 percent, Gorse 39 percent and Lund 20 percent.',
      '48 percent, Gorse 39 percent and Lund 20 percent',
    ],
    [
      'Reform has 51 percent of the seats, the Union 56 percent.',
      '51 percent of the seats, the Union 56 percent',
    ],
    ['Lund had 61 percent to 45 percent for Gorse.', '61 percent to 45 percent'],
    [
      'It is 60 percent owned by Brask Foods and 50 percent by Tarn Mills.',
      '60 percent owned by Brask Foods and 50 percent',
    ],
    [
      'She owns 55 percent of it, and her brother the other 50 percent.',
      '55 percent of it, and her brother the other 50 percent',
    ],
    [
      'The mix is 60 percent sand, 30 percent clay and 20 percent lime.',
      '60 percent sand, 30 percent clay and 20 percent',
    ],
    [
      'Forty percent chose the park, 38 percent the pool, and 30 percent had no opinion.',
      'Forty percent chose the park, 38 percent the pool, and 30 percent',
    ],
  ],
  counterexamples: [
    'Voters split 58 percent for Ms Lund and 42 percent for Mr Orr.',
    'In the poll 45% said yes, 40% said no and 15% were undecided.',
    'The survey found 56 percent in favor of the tax and 44 percent opposed.',
    "Aldous took 56 percent of the vote to Finch's 44 percent.",
    "Aldous got 61 percent in Tarn to Finch's 44 percent in Brask.",
    'Some 60 percent were women and 40 percent men.',
    'Some 70 percent of nurses were women and 40 percent of pilots men.',
    'She won the runoff by 52 percent to 48 percent.',
    'The candidates got 48, 31 and 21 percent of the vote.',
    'The candidates got 58, 51 and 41 percent of the vote in three races.',
    'The shares of the three heirs are 48, 31 and 21 percent.',
    'They passed 60 to 75 percent of their bills.',
    'Fifty-two percent support the plan and 61 percent like the mayor, while 30 percent like neither.',
    'The town spends 50% on roads, 30% on parks and 20% on schools.',
    'Turnout was 50% in Brask, 40% in Pell and 20% in Tarn.',
    'Women make up 58 percent of the staff and 48 percent of the board.',
    'The class is 55 percent girls, the school 52 percent boys.',
    'Quist got 48 percent in 2014, Gorse 39 percent in 2015 and Lund 20 percent in 2016.',
    'The firm owns 60 percent of Brask Foods and 50 percent of Tarn Mills.',
    'Of those polled, 58 percent back the ban on cars and 47 percent oppose the tax.',
    'The county is 70 percent rural, 60 percent white and 55 percent old.',
    'Among men 61% supported the plan, among women 44% were against it.',
    'Asked for more than one reason, 60% named the price, 55% the noise and 20% no opinion.',
    'Prices rose 60 percent in May, 55 percent in June and 20 percent in other months.',
    'The share of those in favor rose from 56 percent to 61 percent, and 52 percent opposed the first plan in 2010.',
    'The survey found 33.4 percent yes, 33.3 percent no and 33.4 percent undecided.',
  ],
  *find({ passages }) {
    for (const passage of passages()) {
      if (!passage.shape.includes('⟨p') || OVERLAP.test(passage.words)) continue;
      yield* sharesIn(passage);
      if (SPENT.test(passage.words)) yield* spendingIn(passage);
    }
  },
};

/** By the first form that finds any. */
function sharesIn(passage: Passage): readonly Problem[] {
  for (const form of FORMS) {
    const problems = [...figuresIn(passage, form)].flatMap((figures) => judge(figures) ?? []);
    if (problems.length > 0) return problems;
  }
  return [];
}

const spendingIn = (passage: Passage): readonly Problem[] =>
  [...matchesIn(passage, SPENDING)]
    .map((match) => [match[1], match[4], match[5]].flatMap((index) => passage.figures[Number(index)] ?? []))
    .flatMap((shares) => (shares.length > 2 ? (judge(shares) ?? []) : []));

function judge(figures: readonly Figure[]): Problem | null {
  if (!figures.every(({ unit, change }) => unit === 'percent' && !change)) return null;
  const least = figures.reduce((sum, figure) => sum + (meant({ ...figure, bound: '=' })?.low ?? 0), 0);
  // 'passed 60 to 75 percent of them' is a range: who wins has more.
  const [one, other] = figures;
  if (figures.length === 2 && one?.id === other?.id && (one?.value ?? 0) < (other?.value ?? 0)) return null;
  const sum = figures.reduce((total, { value }) => total + (value ?? 0), 0);
  if (least <= 100 || sum <= 100 + ROUNDING * figures.length) return null;
  return {
    message: `${figures.map(({ text }) => text).join(' + ')} is ${written(sum)}%`,
    range: across(figures),
  };
}
