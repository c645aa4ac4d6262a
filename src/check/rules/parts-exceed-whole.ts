import type { Figure } from '../../figures/index.js';
import { meant, written } from '../amount.js';
import { across, figuresIn, figuresInAny, type Passage } from '../passage.js';
import { pattern } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';

const N_OF_M = pattern(
  "(?<!(?:top|first|last|next|class|best|worst|chapter|part|page|day|game|week|version) )<count> (?:out )?of (?:the |its |their |his |her |these |those |all )?<count>(?! ?(?:[a-z-]+ )?[a-z-]+'|-| percent|:)",
);
/** Parts that exclude each other, by the words after them. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['(?:voted |were )?(?:for|in favor|in favour|yes)\\b', '(?:voted )?(?:against|no|opposed)\\b'],
  ['(?:were |are )?(?:men|boys|male)\\b', '(?:were |are )?(?:women|girls|female)\\b'],
  ['(?:were |are )?(?:women|girls|female)\\b', '(?:were |are )?(?:men|boys|male)\\b'],
  ['(?:were |have )?(?:died|killed|dead)\\b', '(?:have )?(?:survived|lived|alive)\\b'],
  ['(?:have )?survived\\b', '(?:were |have )?(?:died|killed)\\b'],
  ['(?:have |were )?passed\\b', '(?:have )?failed\\b'],
  ['(?:were )?approved\\b', '(?:were )?(?:rejected|refused|denied)\\b'],
  ['won\\b', 'lost\\b'],
  ['(?:were )?felled\\b', '(?:were )?(?:saved|spared)\\b'],
  ['(?:were )?(?:saved|rescued)\\b', '(?:were )?(?:lost|drowned|died)\\b'],
  ['gained [a-z]+\\b', 'lost\\b'],
  ['(?:were |are )?(?:positive|running)\\b', '(?:were |are )?(?:negative|idle)\\b'],
  ['(?:were )?negative\\b', '(?:were )?positive\\b'],
  ['(?:signed|renewed|stayed|remained)\\b', '(?:have )?(?:left|quit|resigned|departed)\\b'],
  ['(?:were )?valid\\b', '(?:were )?(?:spoiled|invalid|void)\\b'],
  ['(?:were |will be )?(?:destroyed|razed|flattened)\\b', '(?:were )?(?:damaged|spared|intact)\\b'],
  ['(?:got|were given|received|took) (?:the|a) [a-z]+\\b', '(?:got |were given )?a placebo\\b'],
  ['(?:sided|ruled) (?:with|for)\\b', '(?:sided |ruled )?(?:with|for|against)\\b'],
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
  "\\bof (?:(?:the|its|their|all|all the|those|these)(?: [a-z-]+)? |about |some |more than )?<count>(?: [a-z'-]+){0,5}?,(?: it| they| he| she)?(?: will| would)?";
const BOTH_PARTS = OPPOSITES.map(([one, other]) =>
  pattern(
    `${OF_THE_WHOLE} <count> ${one}[a-z', -]{0,40}? (?:and|but|while|with)(?: [a-z]+){0,2} <count> ${other}`,
  ),
);
/** 'of 52 games, it won 31 and lost 24', 'of its 60 stores, it will close 25 and keep 40' */
const VERB_FIRST = [
  ['won', 'lost'],
  ['close', 'keep'],
  ['sell', 'keep'],
  ['closed', 'kept'],
  ['sold', 'kept'],
  ['passed', 'failed'],
  ['approved', 'rejected'],
].map(([one, other]) =>
  pattern(`${OF_THE_WHOLE}(?: [a-z]+){0,3}? ${one} <count>,? (?:and|but)(?: [a-z]+)? ${other} <count>`),
);
/** 'the 12 hostages, seven men and six women,': what one is, the other is not. */
const KINDS: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['women', 'men'],
  ['boys', 'girls'],
  ['girls', 'boys'],
  ['adults', 'children'],
  ['children', 'adults'],
  ['soldiers', 'civilians'],
  ['civilians', 'soldiers'],
  ['passengers', 'crew(?: members)?'],
  ['students', 'teachers'],
  ['children', 'women'],
  ['women', 'children'],
  ['men', 'children'],
];
const BOTH_KINDS = KINDS.flatMap(([one, other]) => [
  pattern(
    `<count>(?: [a-z-]+){1,5}?(?:,|:| -| \\() ?(?:including |among them |made up of )?<count> (?:of them )?${one},? (?:and|plus) <count> (?:of them )?${other}\\b`,
  ),
  // 'the class of 28 has 15 girls and 16 boys', 'the 20 dead included 13 children and nine women'
  pattern(
    `(?:\\b(?:class|choir|group|crew|team|party|staff|panel|jury|squad|board|cast) of <count>,?|<count> (?:dead|killed|injured|victims|hostages|passengers|members|pupils|students|workers|jurors)) (?:is |was |are |were )?(?:has|have|had|with|made up of|includes?|included) <count> ${one} and <count> ${other}\\b`,
  ),
]);
/** 'it has 900 workers, 500 in Tarn and 450 in Brask' */
const BY_PLACE = pattern(
  "<count> [a-z]+,? \\(?<count> (in|at|from) (?:the )?[a-z'-]+(?: [a-z'-]+)?,? and <count> \\3 (?:the )?[a-z'-]+(?: [a-z'-]+)?(?=[,.;)]|$)",
);
/** 'made 40 arrests, 25 for theft and 22 for assault' */
const BY_CAUSE = pattern(
  "<count> (?:arrests|deaths|fines|complaints|calls|tickets|visas|permits|convictions|points|penalties|claims|warnings),? \\(?<count> (for|from|over|to) (?:the )?[a-z'-]+(?: [a-z'-]+)?,? and <count> \\3 (?:the )?[a-z'-]+(?: [a-z'-]+)?(?=[,.;)]|$)",
);
/** 'voted 8-5, with all 12 members present' */
const PRESENT = pattern(
  '\\b(?:voted|vote|ruled|split)(?: of)? <score>(?: (?:[a-z]+|⟨D\\d+⟩)){0,7}?,? (?:with|by) (?:all (?:of )?(?:its |the )?|only )<count> (?:members|councillors|justices|judges|jurors|senators|directors)(?: present| voting)?',
);
/** 'the 15-member council voted 9-7' */
const VOTE_OF = pattern(
  "<count> [a-z]+(?: [a-z]+)?(?:'s)? (?:voted|vote|ruled|split|approved it|rejected it|was split)(?: [a-z]+){0,3}? <score>",
);
/** 'Of the 80 seats, the Reform Party won 45 and the Union 41.' */
const SEATS = pattern(
  "\\bof (?:the |its |all |all the )?(?:[a-z]+'s )?<count> (?:[a-z]+ )?(?:seats|votes|delegates|medals|places|ballots),(?: [a-z'-]+){1,5}? (?:won|took|takes|has|have|had|hold|holds|held|got|gets|controls?)(?: [a-z]+)? <count>(?: [a-z]+)?,? (?:and|while|to)(?: [a-z'-]+){0,5}? <count>(?=[,.;]| (?:seats|votes|delegates|medals)\\b|$)",
);
/** '$3.4 million was split into two parts, $2.1 million and $1.5 million' */
const SPLIT =
  '(?:split|divided|shared|parted|made up|consists?|consisted|consisting|comprises?|comprised|comprising|composed|broken down)';
const PARTS_OF_SUM = [
  pattern(
    `<money>(?: [a-z'-]+){0,6}?,? ${SPLIT}(?: (?:[a-z'-]+|⟨c\\d+⟩)){0,8}?[,:]? <money>(?: [a-z'-]+){0,5}?,? and (?:about |some |another )?<money>`,
  ),
  // '$3.4 million, of which $2.1 million is for housing and $1.5 million for transit'
  pattern(
    "<money>(?: (?:[a-z'-]+|⟨c\\d+⟩)){0,9}?,? ?\\(?(?:including|of which|with)(?: [a-z]+){0,2}? <money>(?: (?:is|was|will be|goes|went|would go))? (for|to|in|from|on)(?: [a-z'-]+){1,6}?,? and (?:about |some |another )?<money> \\3 ",
  ),
];
/** 'Of the £2.4 million raised, £1.5 million will go to the hospital and £1.2 million to the hospice' */
const OF_SUM = pattern(
  "\\bof (?:the |its |their )?<money>(?: [a-z'-]+){0,3}?, <money>(?: (?:is|was|will be|goes|went|would go|will go|has gone))?(?: spent| used| set aside)? (for|to|in|on)(?: [a-z'-]+){1,5}?,? and <money>(?: (?:is|was|went|goes|will go))? \\3 ",
);
/** 'Of the 24 ballots, 15 were for Finch and 12 for Rudd.' */
const FOR_EACH = pattern(
  "\\bof (?:the |its |all |all the )?<count> (?:[a-z]+ )?(?:votes|ballots|members|jurors|judges|councillors|senators|delegates|people|voters)(?: [a-z]+){0,2}, <count> (?:(?:were|are|went|voted|came out) )?(for|to|against)(?! the )(?: [a-z'-]+){1,3},? (?:and|while|with) <count>(?: (?:were|went|voted))? (?:for|to|against) (?!the )",
);
/** 'the fund will give £8 million to schools and £5 million to clinics' */
const GIVEN = pattern(
  "\\bthe <money> (?:fund|grant|gift|package|pot|budget|donation|programme|program|plan|sum|prize)(?: will| would)? (?:gives?|pays?|provides?|sends?|allocates?|sets? aside|includes?) <money> (to|for) (?:the )?[a-z'-]+(?: [a-z'-]+)?,? and <money> \\3 (?:the )?[a-z'-]+(?: [a-z'-]+)?(?=[,.;]|$)",
);
/** 'Ten people died: six men, three women and two children' */
const KIND = '(?:men|women|children|boys|girls|adults|teenagers|babies)';
const KINDS_LISTED = pattern(
  `<count> (?:people|persons|victims|passengers|migrants|hostages|hikers|miners|tourists)(?: [a-z'-]+){0,6}?(?::| -|,) <count> ${KIND},(?: and)? <count> ${KIND},? and <count> ${KIND}\\b`,
);
/** 'Of 80 patients, 50 recovered, 20 died and 15 are still in hospital': what excludes each other, in threes. */
const OUTCOMES = [
  '(?:have )?recovered|(?:have )?survived|(?:have )?died|were killed|are still [a-z -]+|remain [a-z -]+|were discharged|(?:are|were) released|are (?:critical|missing)|are in hospital',
  '(?:voted |were )?(?:for|in favou?r|yes)|(?:voted |were )?(?:against|opposed|no)|abstained|abstaining|were absent|did not vote|abstentions',
  'won|lost|drew|tied|were drawn|(?:were )?(?:wins|losses|draws|victories|defeats)',
  '(?:have )?passed|(?:have )?failed|were absent|did not sit|dropped out',
  '(?:were )?convicted|(?:were )?acquitted|(?:were )?(?:freed|released)|await trial|are on the run',
];
const THREE_OUTCOMES = OUTCOMES.map((one) =>
  pattern(
    `${OF_THE_WHOLE} <count> (?:${one})(?: it)?,(?: and)? <count> (?:${one})(?: it)?,? and <count> (?:${one})\\b`,
  ),
);
/** 'the 30-member panel backed it, with 19 voting for it and 14 opposing it' */
const VOTES_WITH = pattern(
  "<count> [a-z]+(?: [a-z'-]+){1,8}?, with <count>(?: members?)? (?:voting )?(?:for|in favou?r|backing|supporting|approving)(?: [a-z]+){0,3}? and <count>(?: members?)? (?:voting )?(?:against|opposing|opposed|rejecting)\\b",
);
/** 'had 300 passengers, of whom 320 were rescued' */
const OF_WHOM = pattern(
  "<count>(?: [a-z'-]+){1,6}?,? (?:of whom|of which)(?: only| just| some| about| at least)? <count>(?! percent)",
);
const PARTS_OF_WHOLE = [
  KINDS_LISTED,
  VOTES_WITH,
  ...BOTH_KINDS,
  BY_PLACE,
  BY_CAUSE,
  GIVEN,
  SEATS,
  FOR_EACH,
  OF_SUM,
  ...PARTS_OF_SUM,
];
const ONE_PART = pattern(
  `${OF_THE_WHOLE} <count> (?:were|are|voted|said|have|had|died|survived|passed|failed|agreed|refused)\\b`,
);
const PARTS_BEHIND_WHOLE = [ONE_PART, OF_WHOM, ...THREE_OUTCOMES, ...BOTH_PARTS, ...VERB_FIRST];

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
    ['It had 300 passengers, of whom 320 were saved.', '300 passengers, of whom 320'],
    [
      'Ten people died: six men, three women and two children.',
      'Ten people died: six men, three women and two',
    ],
    [
      'Of 80 patients, 50 recovered, 20 died and 15 are still in hospital.',
      '80 patients, 50 recovered, 20 died and 15',
    ],
    [
      'The 30-member panel backed it, with 19 voting for it and 14 opposing it.',
      '30-member panel backed it, with 19 voting for it and 14',
    ],
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
    ['Of the 24 ballots, 15 were for Finch and 12 for Rudd.', '24 ballots, 15 were for Finch and 12'],
    ['Of 52 games, it won 31 and lost 24.', '52 games, it won 31 and lost 24'],
    ['Of 150 trees, 90 were felled and 75 saved.', '150 trees, 90 were felled and 75'],
    ['The class of 28 has 15 girls and 16 boys.', '28 has 15 girls and 16'],
    ['The 20 dead included 13 children and nine women.', '20 dead included 13 children and nine'],
    ['The mill has 900 workers, 500 in Tarn and 450 in Brask.', '900 workers, 500 in Tarn and 450'],
    ['The 15-member council voted 9-7.', '15-member council voted 9-7'],
    [
      'The £12 million fund will give £8 million to schools and £5 million to clinics.',
      '£12 million fund will give £8 million to schools and £5 million',
    ],
    ['Of the 500 voters polled, 260 were for and 290 against.', '500 voters polled, 260 were for and 290'],
    ['The 12 hostages, seven men and six women, are free.', '12 hostages, seven men and six'],
    ['All 240 employees (150 men and 110 women) were sent home.', '240 employees (150 men and 110'],
    [
      'Of the 80 seats, the Reform Party won 45 and the Union 41.',
      '80 seats, the Reform Party won 45 and the Union 41',
    ],
    [
      'The estate of $3.4 million was split into two parts, $2.1 million and $1.5 million.',
      '$3.4 million was split into two parts, $2.1 million and $1.5 million',
    ],
    [
      'The $3.4 million grant will go to two projects, with $2.1 million for housing and $1.5 million for transit.',
      '$3.4 million grant will go to two projects, with $2.1 million for housing and $1.5 million',
    ],
    [
      'It got $900,000, of which $600,000 is for roads and $400,000 for parks.',
      '$900,000, of which $600,000 is for roads and $400,000',
    ],
  ],
  counterexamples: [
    'Two of the three drivers were fined.',
    'It had 300 passengers, of whom 280 were saved.',
    'Ten people died: six men, three women and a child.',
    'Of 80 patients, 50 recovered, 20 died and 10 are still in hospital.',
    'Of the 80 patients, 50 had a fever, 40 a cough and 12 a rash.',
    'The 33-member panel backed it, with 19 voting for it and 14 opposing it.',
    'Of the 12 members, 7 voted for and 5 against.',
    'Of the 12 people in the car, 7 were injured and 6 were taken to hospital.',
    "Ten of the three teams' players were ill.",
    'The class has 30 of the 35 seats.',
    'Of the nine bills, 40 percent were signed in June.',
    'He finished in the top 10 of 8 races.',
    'Chapter 12 of 10 Years in the Mill is about bread.',
    'Of the 300 people on board, 180 died and 120 survived.',
    'Of the 24 ballots, 12 were for Finch and 12 for Rudd.',
    'The 13 hostages, seven men and six women, are free.',
    'The 12 hostages met seven men and six women.',
    'The class of 28 has 15 girls and nine teachers.',
    'The mill has 900 workers, and will hire 500 in Tarn and 450 in Brask.',
    'The mill has 900 workers, 500 in Tarn and 350 in Brask.',
    'The 16-member council voted 9-7.',
    'Of 52 games, it won 31 and lost 21.',
    'Of 150 trees, 90 were oaks and 75 were old.',
    'Of the 100 senators, 57 voted for the bill and 46 for the amendment.',
    'Of the 80 seats, the Reform Party won 45 and the Union 35.',
    'Of the 80 seats, the Reform Party has 45 and the Union had 41 in the last council.',
    'The estate of $3.6 million was split into two parts, $2.1 million and $1.5 million.',
    'It earned $3.4 million, with $2.1 million from fares and costs of $1.5 million.',
    'It had sales of $3.4 million, including $2.1 million from abroad, and $1.5 million more than in May.',
  ],
  *find({ passages }) {
    for (const passage of passages()) {
      yield* votesIn(passage);
      if (passage.figures.length > 2)
        for (const [whole, ...parts] of figuresInAny(passage, PARTS_OF_WHOLE)) yield* judge(whole, parts);
      if (!passage.shape.includes('of ')) continue;
      for (const [part, whole] of figuresIn(passage, N_OF_M)) yield* judge(whole, [part]);
      for (const [whole, ...parts] of figuresInAny(passage, PARTS_BEHIND_WHOLE)) yield* judge(whole, parts);
    }
  },
};

const IN_MEMBERS = /-(?:member|seat|judge|person|strong)$/;

function* votesIn(passage: Passage): Generator<Problem> {
  for (const [whole, vote] of figuresIn(passage, VOTE_OF))
    if (whole && IN_MEMBERS.test(whole.text)) yield* judgeVote(whole, vote);
  for (const [vote, whole] of figuresIn(passage, PRESENT)) yield* judgeVote(whole, vote);
}

/** All who voted are of the whole. */
function* judgeVote(whole?: Figure, vote?: Figure): Generator<Problem> {
  if (whole?.value == null || vote?.low == null || vote.high === null) return;
  const cast = vote.low + vote.high;
  if (cast <= whole.value) return;
  yield {
    message: `${vote.text} is ${cast} votes, more than the whole, ${whole.text}`,
    range: across([whole, vote]),
  };
}

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
