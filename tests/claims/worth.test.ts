import { describe, expect, it } from 'vitest';
import { aroundEach } from '../../src/claims/worth/context.js';
import { TRAITS } from '../../src/claims/worth/traits.js';
import { extract } from '../../src/extract.js';
import { WORTH_WORDS } from '../../src/lexicons/index.js';

const claimOf = (sentence: string) =>
  extract(`RIVERA: ${sentence}\n\nPELL: Thank you.`, { transcript: true, explain: true }).claims[0]!;

const scoreOf = (sentence: string): number => claimOf(sentence).checkworthiness;

describe('what a fact-checker wants to check comes before what cannot be checked', () => {
  it.each([
    [
      'Unemployment in our state fell to 4 percent last year.',
      'I want to thank all of you for coming tonight.',
    ],
    ['We cut taxes for 3 million families.', 'We are going to work very hard for our families.'],
    ['She voted against the bill in 2019.', 'I think she would be against it.'],
    ['Crime has doubled since he became governor.', 'Crime is a terrible thing.'],
    ['No other country pays more for its medicines.', 'What would you do about medicines?'],
    ['He signed the law that closed the mines.', 'He should sign the law, and I hope he will.'],
    ['The deficit is the largest in our history.', 'That is an important question, and a good one.'],
  ])('%s', (checkable, other) => {
    expect(scoreOf(checkable)).toBeGreaterThan(scoreOf(other) + 0.2);
  });
});

/** Each trait, a sentence in which it holds, and one alike in which it does not. */
const EXAMPLES: readonly (readonly [id: string, holds: string, not: string])[] = [
  ['money', 'The bridge cost $4 million.', 'The bridge cost a fortune.'],
  ['percent', 'Rents rose 4 percent.', 'Rents rose.'],
  ['count', 'We built 300 schools.', 'We built schools.'],
  ['quantity', 'The road is 40 miles long.', 'The road is long.'],
  ['ratio', 'One in four children is poor.', 'Children are poor.'],
  ['multiple', 'They pay three times as much.', 'They pay much.'],
  ['duration', 'It took six years.', 'It took long.'],
  ['age', 'She is 44 years old.', 'She is old.'],
  ['ordinal', 'It is the third time.', 'It is time.'],
  ['date', 'He left in 2019.', 'He left.'],
  ['time', 'It began at 5 p.m.', 'It began.'],
  ['amount', 'We built 300 schools.', 'He left in 2019.'],
  ['two-amounts', 'We built 300 schools for $4 million.', 'We built 300 schools in 2019.'],
  [
    'three-amounts',
    'We built 300 schools and 20 roads for $4 million.',
    'We built 300 schools for $4 million.',
  ],
  ['change', 'Rents rose by 4 percent.', 'Rents are 4 percent of it.'],
  ['limit', 'It cost more than $4 million.', 'It cost $4 million.'],
  ['comparison', 'We pay more than they do.', 'We pay as they do.'],
  ['superlative', 'It is the largest port.', 'It is a large port.'],
  ['absolute', 'He never paid.', 'He seldom paid.'],
  ['cause', 'They left because of him.', 'They left with him.'],
  ['movement', 'Wages fell.', 'Wages stayed.'],
  ['law', 'She voted for it.', 'She stood for it.'],
  ['institution', 'It went to the Senate.', 'It went to the beach.'],
  ['economy', 'The deficit is back.', 'The weather is back.'],
  ['public-matter', 'Our schools are old.', 'Our shoes are old.'],
  ['time-span', 'It went on for decades.', 'It went on and on.'],
  ['future', 'She will pay.', 'She pays.'],
  ['conditional', 'She might pay.', 'She pays.'],
  ['wish', 'She should pay.', 'She pays.'],
  ['opinion', 'It looks wonderful.', 'It looks blue.'],
  ['courtesy', 'Thank you for it.', 'We pay for it.'],
  ['record', 'She proposed it.', 'She knows it.'],
  ['negation', 'It is not paid.', 'It is paid.'],
  ['speaker-alone', 'I paid.', 'She paid.'],
  ['speaker-and-others', 'We paid.', 'She paid.'],
  ['listener', 'You paid.', 'She paid.'],
  ['third-person', 'She paid.', 'You paid.'],
  ['third-plural', 'They paid.', 'You paid.'],
  ['tense-past', 'She paid.', 'She pays.'],
  ['tense-present', 'She pays.', 'She paid.'],
  ['tense-modal', 'She may pay.', 'She pays.'],
  ['tense-none', 'Nothing but a song.', 'She pays.'],
  ['subject-i', 'I paid.', 'She paid.'],
  ['subject-we', 'We paid.', 'She paid.'],
  ['subject-you', 'You paid.', 'She paid.'],
  ['subject-he', 'She paid.', 'You paid.'],
  ['subject-they', 'They paid.', 'She paid.'],
  ['subject-it', 'It paid.', 'She paid.'],
  ['subject-name', 'Ann Roe paid.', 'She paid.'],
  ['subject-noun', 'The town paid.', 'She paid.'],
  ['subject-none', 'Paid it all.', 'She paid.'],
  ['name', 'It went to Ann Roe.', 'It went to her.'],
  ['two-names', 'It went to Ann Roe by way of Elmport.', 'It went to Ann Roe.'],
  ['acronym', 'It went to the TRPC.', 'It went to Ann Roe.'],
  ['question', 'Who paid?', 'Who paid is known.'],
  ['connective', 'But she paid.', 'She paid, but late.'],
  ['pointer', 'That was late.', 'Dinner was late.'],
  ['words-4', 'She paid for it.', 'She paid it.'],
  ['words-6', 'She paid for it with gold.', 'She paid for it.'],
];

const holding = (sentence: string): ReadonlySet<string> => {
  const abouts = new Set(claimOf(sentence).explanation!.checkworthiness.map(({ about }) => about));
  return new Set(TRAITS.filter(({ about }) => abouts.has(about)).map(({ id }) => id));
};

describe('traits', () => {
  it.each(EXAMPLES)('%s holds in “%s”, not in “%s”', (id, yes, no) => {
    expect([...holding(yes)]).toContain(id);
    expect([...holding(no)]).not.toContain(id);
  });
  it('have an example each, those for each length and stance aside', () => {
    const shown = new Set(EXAMPLES.map(([id]) => id));
    const others = TRAITS.filter(({ id }) => !/^(?:words|stance)-|^attitude$/.test(id));
    expect(others.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });
  it('know no word in two spellings that cannot be met', () => {
    for (const { words } of WORTH_WORDS) for (const word of words) expect(word).toBe(word.toLowerCase());
  });
});

it('tells what made a score, the weightiest first, and its sum is the score', () => {
  const { checkworthiness, explanation } = claimOf('Unemployment in our state fell to 4 percent last year.');
  const weights = explanation!.checkworthiness.map(({ weight }) => weight);
  expect(explanation!.checkworthiness.map(({ about }) => about)).toContain('a percentage');
  expect(weights.map(Math.abs)).toEqual(weights.map(Math.abs).toSorted((a, b) => b - a));
  const logOdds = weights.reduce((sum, weight) => sum + weight, 0);
  expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(checkworthiness, 2);
});

it.each([
  ['Our unemployed breadwinners got poorer.', 'Our cheerful grandmothers got dizzier.'],
  ['Layoffs dwarfed hirings.', 'Lullabies dwarfed hymns.'],
])('words never met weigh as words like them: %s', (telling, idle) => {
  expect(scoreOf(telling)).toBeGreaterThan(scoreOf(idle));
  const reasons = claimOf(telling).explanation!.checkworthiness;
  expect(reasons.find(({ about }) => about === 'what its words are about')?.weight).toBeGreaterThan(0);
});

describe('what stands around a sentence', () => {
  it('speaks for it where its neighbours are worth checking more than the rest', () => {
    const around = aroundEach([-3, 2, -3, -3, -3, -3, -3, -3, -3, -3]);
    expect(around[0]).toBeGreaterThan(0);
    expect(around[2]).toBeGreaterThan(around[4]!);
    expect(around[9]).toBeLessThan(0);
  });
  it('changes nothing where all are alike, or nothing is there', () => {
    expect(aroundEach([1, 1, 1])).toEqual([0, 0, 0]);
    expect(aroundEach([4])).toEqual([0]);
    expect(aroundEach([])).toEqual([]);
  });
});
