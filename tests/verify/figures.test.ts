import { describe, expect, it } from 'vitest';
import { verify } from '../../src/library/verify.js';

const RELEASE = `Corvane Foods plc today announced that it will close its bakery at Haldon, with the loss of 318 jobs. The company said that production would move to Brigg, where it has invested £12,387,000.

Revenue in the year to June was £412.6m, up 3.1 per cent, and pre-tax profit was £18.9m, compared with £27.3m a year earlier. The company employs 4,850 people at nine sites. Some 40 per cent of its bread is sold under supermarkets' own names. The bakery had 1,523,884 visitors in 2023. The consultation will last 45 days. Corvane was founded in 1921. The plan costs $1,087,300,000. In the north, 48.7 per cent of households buy its bread.
`;

/** The status of each figure of an article against the release, in order. */
const found = (article: string): readonly (readonly [text: string, status: string])[] =>
  verify(article, [{ id: 'release.txt', text: RELEASE }])
    .filter(({ kind, span }) => kind === 'figure' && /\d|half|fifths|nine/i.test(span.text))
    .map(({ span, status }) => [span.text, status]);

describe('a figure is supported', () => {
  it.each([
    ['with the same value', 'The bakery will close, with the loss of 318 jobs.', [['318', 'supported']]],
    ['rounded', 'The company has invested £12.4 million in Brigg.', [['£12.4 million', 'supported']]],
    [
      'rounded to millions',
      'The bakery had 1.5 million visitors in 2023.',
      [
        ['1.5 million', 'supported'],
        ['2023', 'supported'],
      ],
    ],
    ['in billions', 'The plan costs $1.09bn.', [['$1.09bn', 'supported']]],
    [
      'as a fraction',
      'Two fifths of its bread is sold under supermarkets’ own names.',
      [['Two fifths', 'supported']],
    ],
    ['as nearly half', 'In the north, nearly half of households buy its bread.', [['half', 'supported']]],
    [
      'in other words about the same',
      'Pre-tax profit was £18.9m, against £27.3m a year before.',
      [
        ['£18.9m', 'supported'],
        ['£27.3m', 'supported'],
      ],
    ],
  ])('%s', (_, article, expected) => {
    expect(found(article)).toEqual(expected);
  });
});

describe('a figure is contradicted', () => {
  it.each([
    [
      'by another number in the same words',
      'The consultation will last 90 days.',
      [['90 days', 'contradicted']],
    ],
    [
      'by another value of what it measures',
      'It employs 4,200 people at nine sites.',
      [
        ['4,200', 'contradicted'],
        ['nine', 'supported'],
      ],
    ],
    ['by another measure’s value', 'Revenue in the year to June was £18.9m.', [['£18.9m', 'contradicted']]],
  ])('%s', (_, article, expected) => {
    expect(found(article)).toEqual(expected);
  });

  it('with what the source has', () => {
    const [first] = verify('The consultation will last 90 days.', [{ id: 'a', text: RELEASE }]);
    expect(first?.source).toMatchObject({ document: 'a', value: '45', line: 3 });
  });
});

describe('a figure is absent, and not supported,', () => {
  it.each([
    ['where the same number counts another thing', 'The company has 318 ovens at Brigg.'],
    ['where it is done with otherwise', 'Some 40 per cent of its bread is sold abroad.'],
    ['where people are counted, not sites', 'Nine people were dismissed.'],
    ['where something else moved so', 'Costs rose 3.1 per cent.'],
    ['where it moved the other way', 'Revenue fell 3.1 per cent.'],
    ['where now and before are changed', 'Pre-tax profit rose to £27.3m.'],
    ['where nobody told of it', 'The company made a loss of £5m.'],
  ])('%s', (_, article) => {
    expect(found(article).map(([, status]) => status)).not.toContain('supported');
    expect(found(article).length).toBeGreaterThan(0);
  });
});

it('leaves out when something was said', () => {
  expect(found('The plan costs $1.09bn, she said on Monday.')).toEqual([['$1.09bn', 'supported']]);
});
