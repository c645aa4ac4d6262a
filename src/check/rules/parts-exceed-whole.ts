import type { Figure } from '../../figures/index.js';
import { SEATED_NOUNS } from '../../lexicons/index.js';
import { meant, written } from '../amount.js';
import { N_OF_M, PARTS_BEHIND_WHOLE, PARTS_OF_WHOLE, PRESENT, VOTE_OF } from '../parts-forms.js';
import { across, figuresIn, figuresInAny, type Passage } from '../passage.js';
import { oneOf } from '../pattern.js';
import type { Problem, Rule } from '../rule.js';

export const partsExceedWhole: Rule = {
  id: 'parts-exceed-whole',
  group: 'numbers',
  about:
    "A part larger than its whole, or parts that together are: 'of the 12 members, 7 voted for and 6 against'.",
  details:
    'Parts are added only where their words exclude each other: for and against, men and women, killed and survived.',
  severity: 'error',
  examples: [
    [
      'Of its 250 staff, 180 work in Tarn, 60 in Brask and 30 in Pell.',
      '250 staff, 180 work in Tarn, 60 in Brask and 30',
    ],
    ['The 120 guests included 70 adults and 65 children.', '120 guests included 70 adults and 65'],
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
    ['Of the 48 cottages, 30 are let and 22 stand empty.', '48 cottages, 30 are let and 22'],
    ['Among 500 patients, 300 took the drug and 250 a placebo.', '500 patients, 300 took the drug and 250'],
    [
      'Of the 48 flights due on Monday, 30 left on time, 12 were late and eight were cancelled.',
      '48 flights due on Monday, 30 left on time, 12 were late and eight',
    ],
  ],
  counterexamples: [
    'Of its 250 staff, 180 work in Tarn, 60 in shops and 30 at night.',
    'The 120 guests included 70 adults and 50 children.',
    'Of the 48 cottages, 30 are let and 18 stand empty.',
    'Among 500 patients, 300 had a fever and 250 a cough.',
    'Of the 48 flights due on Monday, 30 left on time, 12 were late and six were cancelled.',
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
      if (!/\b(?:of|among) /.test(passage.shape)) continue;
      for (const [part, whole] of figuresIn(passage, N_OF_M)) yield* judge(whole, [part]);
      for (const [whole, ...parts] of figuresInAny(passage, PARTS_BEHIND_WHOLE)) yield* judge(whole, parts);
    }
  },
};

const IN_MEMBERS = new RegExp(`-${oneOf(SEATED_NOUNS)}$`);

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
