import {
  APPROXIMATELY,
  BACKED_FORMS,
  BEING,
  CAME_OUT_FORMS,
  CONTESTED_NOUNS,
  COUNTED_CASES,
  COUNTED_PERSONS,
  CROWD_VERBS,
  DECIDING_FORMS,
  DIVIDED_FORMS,
  DONE_STATES,
  FUND_NOUNS,
  GOING_FORMS,
  GROUPS_OF,
  HELD_UP_FORMS,
  HOLDING_FORMS,
  KIND_PREPOSITIONS,
  KINDS_OF_PERSONS,
  LEFT_FORMS,
  NO_VERBS,
  OPPOSED_FORMS,
  OPPOSING_WORDS,
  PART_JOINTS,
  PLACED_FORMS,
  PLACED_IN_ROW,
  RESULTS,
  STAYED_FORMS,
  SUBJECT_PRONOUNS,
  TAKING_FORMS,
  TRAVELLED_FORMS,
  UNDONE_STATES,
  VOTERS,
  WHOLE_LEADS,
  YES_VERBS,
} from '../lexicons/index.js';
import { oneOf, pattern } from './pattern.js';

export const N_OF_M = pattern(
  `(?<!${oneOf(PLACED_IN_ROW)} )<count> (?:out )?of (?:${oneOf(WHOLE_LEADS)} )?<count>(?! ?(?:[a-z-]+ )?[a-z-]+'|-| percent|:)`,
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
  [`${oneOf(STAYED_FORMS)}\\b`, `(?:have )?${oneOf(LEFT_FORMS)}\\b`],
  ['(?:were )?valid\\b', '(?:were )?(?:spoiled|invalid|void)\\b'],
  ['(?:were |will be )?(?:destroyed|razed|flattened)\\b', '(?:were )?(?:damaged|spared|intact)\\b'],
  ['(?:got|were given|received|took) (?:the|a) [a-z]+\\b', '(?:got |were given )?a placebo\\b'],
  ['(?:sided|ruled) (?:with|for)\\b', '(?:sided |ruled )?(?:with|for|against)\\b'],
  ['(?:were )?convicted\\b', '(?:were )?(?:acquitted|cleared)\\b'],
  ['(?:voted )?to convict\\b', '(?:voted )?to (?:acquit|clear)\\b'],
  [`(?:voted )?to ${oneOf(YES_VERBS)}\\b`, `(?:voted )?(?:not )?to ${oneOf(NO_VERBS)}\\b`],
  [`(?:have |had )?${oneOf(BACKED_FORMS)}\\b`, `(?:were )?${oneOf(OPPOSED_FORMS)}\\b`],
  [`(?:were |are )?${oneOf(DONE_STATES)}\\b`, `(?:were |are |stood |stand )?${oneOf(UNDONE_STATES)}\\b`],
];
const OF_THE_WHOLE = `\\b(?:of|among) (?:${oneOf(WHOLE_LEADS)}(?: [a-z-]+)? |about |some |more than )?<count>(?: (?:[a-z'-]+|⟨D\\d+⟩)){0,5}?,(?: ${oneOf(SUBJECT_PRONOUNS)})?(?: will| would)?`;
const BOTH_PARTS = OPPOSITES.map(([one, other]) =>
  pattern(
    `${OF_THE_WHOLE} <count> ${one}[a-z', -]{0,40}? ${oneOf(PART_JOINTS)}(?: [a-z]+){0,2} <count> ${other}`,
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
    `(?:\\b${oneOf(GROUPS_OF)} of <count>,?|<count> ${oneOf(COUNTED_PERSONS)}) (?:${oneOf(BEING)} )?${oneOf(HOLDING_FORMS)} <count> ${one} and <count> ${other}\\b`,
  ),
]);
/** 'it has 900 workers, 500 in Tarn and 450 in Brask' */
const BY_PLACE = pattern(
  "<count> [a-z]+,? \\(?<count> (in|at|from) (?:the )?[a-z'-]+(?: [a-z'-]+)?,? and <count> \\3 (?:the )?[a-z'-]+(?: [a-z'-]+)?(?=[,.;)]|$)",
);
/** 'Of its 250 staff, 180 work in Tarn, 60 in Brask and 30 in Pell' */
const IN_PLACES = pattern(
  `\\bof (?:${oneOf(WHOLE_LEADS)} )?<count> (?:[a-z]+ )?[a-z]+, <count> ${oneOf(PLACED_FORMS)} (in|at) (?:the )?[a-z'-]+, <count> \\3 (?:the )?[a-z'-]+,? and <count> \\3 (?:the )?[a-z'-]+(?=[,.;)]|$)`,
);
/** 'made 40 arrests, 25 for theft and 22 for assault' */
const BY_CAUSE = pattern(
  `<count> ${oneOf(COUNTED_CASES)},? \\(?<count> (${oneOf(KIND_PREPOSITIONS)}) (?:the )?[a-z'-]+(?: [a-z'-]+)?,? and <count> \\3 (?:the )?[a-z'-]+(?: [a-z'-]+)?(?=[,.;)]|$)`,
);
/** 'voted 8-5, with all 12 members present' */
export const PRESENT = pattern(
  `\\b${oneOf(DECIDING_FORMS)}(?: of)? <score>(?: (?:[a-z]+|⟨D\\d+⟩)){0,7}?,? (?:with|by) (?:all (?:of )?(?:its |the )?|only )<count> ${oneOf(VOTERS)}(?: present| voting)?`,
);
/** 'the 15-member council voted 9-7' */
export const VOTE_OF = pattern(
  `<count> [a-z]+(?: [a-z]+)?(?:'s)? ${oneOf(DECIDING_FORMS)}(?: [a-z]+){0,3}? <score>`,
);
/** 'Of the 80 seats, the Reform Party won 45 and the Union 41.' */
const SEATS = pattern(
  `\\bof (?:${oneOf(WHOLE_LEADS)} )?(?:[a-z]+'s )?<count> (?:[a-z]+ )?${oneOf(CONTESTED_NOUNS)},(?: [a-z'-]+){1,5}? ${oneOf(TAKING_FORMS)}(?: [a-z]+)? <count>(?: [a-z]+)?,? (?:and|while|to)(?: [a-z'-]+){0,5}? <count>(?=[,.;]| ${oneOf(CONTESTED_NOUNS)}\\b|$)`,
);
/** '$3.4 million was split into two parts, $2.1 million and $1.5 million' */
const SPLIT = oneOf(DIVIDED_FORMS);
const PARTS_OF_SUM = [
  pattern(
    `<money>(?: [a-z'-]+){0,6}?,? ${SPLIT}(?: (?:[a-z'-]+|⟨c\\d+⟩)){0,8}?[,:]? <money>(?: [a-z'-]+){0,5}?,? and (?:about |some |another )?<money>`,
  ),
  // '$3.4 million, of which $2.1 million is for housing and $1.5 million for transit'
  pattern(
    `<money>(?: (?:[a-z'-]+|⟨c\\d+⟩)){0,9}?,? ?\\(?(?:including|of which|with)(?: [a-z]+){0,2}? <money>(?: (?:is|was|will be|goes|went|would go))? (${oneOf(KIND_PREPOSITIONS)})(?: [a-z'-]+){1,6}?,? and (?:about |some |another )?<money> \\3 `,
  ),
];
/** 'Of the £2.4 million raised, £1.5 million will go to the hospital and £1.2 million to the hospice' */
const OF_SUM = pattern(
  `\\bof (?:the |its |their )?<money>(?: [a-z'-]+){0,3}?, <money>(?: (?:is|was|will be|goes|went|would go|will go|has gone))?(?: spent| used| set aside)? (${oneOf(KIND_PREPOSITIONS)})(?: [a-z'-]+){1,5}?,? and <money>(?: ${oneOf(GOING_FORMS)})? \\3 `,
);
/** 'Of the 24 ballots, 15 were for Finch and 12 for Rudd.' */
const FOR_EACH = pattern(
  `\\bof (?:${oneOf(WHOLE_LEADS)} )?<count> (?:[a-z]+ )?${oneOf(VOTERS)}(?: [a-z]+){0,2}, <count> (?:${oneOf(CAME_OUT_FORMS)} )?(for|to|against)(?! the )(?: [a-z'-]+){1,3},? (?:and|while|with) <count>(?: (?:were|went|voted))? (?:for|to|against) (?!the )`,
);
/** 'the fund will give £8 million to schools and £5 million to clinics' */
const GIVEN = pattern(
  `\\bthe <money> ${oneOf(FUND_NOUNS)}(?: will| would)? (?:gives?|pays?|provides?|sends?|allocates?|sets? aside|includes?) <money> (to|for) (?:the )?[a-z'-]+(?: [a-z'-]+)?,? and <money> \\3 (?:the )?[a-z'-]+(?: [a-z'-]+)?(?=[,.;]|$)`,
);
/** 'Ten people died: six men, three women and two children' */
const KIND = oneOf(KINDS_OF_PERSONS);
const KINDS_LISTED = pattern(
  `<count> ${oneOf(COUNTED_PERSONS)}(?: [a-z'-]+){0,6}?(?::| -|,) <count> ${KIND},(?: and)? <count> ${KIND},? and <count> ${KIND}\\b`,
);
/** 'Of 80 patients, 50 recovered, 20 died and 15 are still in hospital': what excludes each other, in threes. */
const OUTCOMES = [
  '(?:have )?recovered|(?:have )?survived|(?:have )?died|were killed|are still [a-z -]+|remain [a-z -]+|were discharged|(?:are|were) released|are (?:critical|missing)|are in hospital',
  '(?:voted |were )?(?:for|in favou?r|yes)|(?:voted |were )?(?:against|opposed|no)|abstained|abstaining|were absent|did not vote|abstentions',
  `won|lost|drew|tied|were drawn|(?:were )?${oneOf(RESULTS)}`,
  '(?:have )?passed|(?:have )?failed|were absent|did not sit|dropped out',
  '(?:were )?convicted|(?:were )?acquitted|(?:were )?(?:freed|released)|await trial|are on the run',
  `${oneOf(TRAVELLED_FORMS)} (?:on time|late|early)|(?:were |was )?${oneOf(HELD_UP_FORMS)}`,
];
const THREE_OUTCOMES = OUTCOMES.map((one) =>
  pattern(
    `${OF_THE_WHOLE} <count> (?:${one})(?: it)?,(?: and)? <count> (?:${one})(?: it)?,? and <count> (?:${one})\\b`,
  ),
);
/** 'the 30-member panel backed it, with 19 voting for it and 14 opposing it' */
const VOTES_WITH = pattern(
  `<count> [a-z]+(?: [a-z'-]+){1,8}?, with <count>(?: members?)? (?:voting )?(?:for|in favou?r|backing|supporting|approving)(?: [a-z]+){0,3}? and <count>(?: members?)? (?:voting )?${oneOf(OPPOSING_WORDS)}\\b`,
);
/** 'had 300 passengers, of whom 320 were rescued' */
const OF_WHOM = pattern(
  `<count>(?: [a-z'-]+){1,6}?,? (?:of whom|of which)(?: ${oneOf(APPROXIMATELY)})? <count>(?! percent)`,
);
export const PARTS_OF_WHOLE = [
  KINDS_LISTED,
  VOTES_WITH,
  ...BOTH_KINDS,
  BY_PLACE,
  IN_PLACES,
  BY_CAUSE,
  GIVEN,
  SEATS,
  FOR_EACH,
  OF_SUM,
  ...PARTS_OF_SUM,
];
const ONE_PART = pattern(`${OF_THE_WHOLE} <count> ${oneOf(CROWD_VERBS)}\\b`);
export const PARTS_BEHIND_WHOLE = [ONE_PART, OF_WHOM, ...THREE_OUTCOMES, ...BOTH_PARTS, ...VERB_FIRST];
