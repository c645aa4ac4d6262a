import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { asClaimReview } from '../../src/reporters/reviews/claimreview.js';
import { asCsv } from '../../src/reporters/reviews/csv.js';
import { asMarkdown } from '../../src/reporters/reviews/markdown.js';
import { isBlank, type Review, ratingOf } from '../../src/reporters/reviews/review.js';
import { BRIDGE } from './reports.js';

const REVIEWER = { name: 'The Desk', url: 'https://desk.example.org' };
const [claim] = BRIDGE.claims;

const reviewedAs = (review: Partial<Review>) => [
  { claim: claim!, review: { verdict: '', note: '', source: '', date: '2024-11-08', ...review } },
];

describe('a reader’s verdict', () => {
  it.each([
    ['False', 1],
    ['half TRUE ', 3],
    ['True', 5],
    ['Misleading', null],
    ['', null],
  ])('%j is %j on the scale', (verdict, rating) => {
    expect(ratingOf(verdict)).toBe(rating);
  });

  it('is blank with nothing but spaces', () => {
    expect(isBlank({ verdict: ' ', note: '\n', source: '', date: '2024-11-08' })).toBe(true);
    expect(isBlank({ verdict: '', note: 'x', source: '', date: '2024-11-08' })).toBe(false);
  });
});

describe('as ClaimReview', () => {
  const reviewOf = (review: Partial<Review>) =>
    JSON.parse(asClaimReview(reviewedAs(review), BRIDGE, REVIEWER))['@graph'][0];

  it('has the rating, who reviewed, when, and what the claim stands in', () => {
    expect(
      reviewOf({ verdict: 'Mostly false', note: 'The budget says $38m.', source: 'budget.pdf' }),
    ).toMatchObject({
      creativeWorkStatus: 'Published',
      datePublished: '2024-11-08',
      author: { '@type': 'Organization', ...REVIEWER },
      claimReviewed: claim!.text,
      reviewBody: 'The budget says $38m.',
      citation: 'budget.pdf',
      reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Mostly false' },
      itemReviewed: { author: { name: 'Ana Ruiz' }, appearance: { headline: 'Bridge to open' } },
    });
  });

  it('has no number for a verdict of the reader’s own, and is a draft without any', () => {
    expect(reviewOf({ verdict: 'Out of date' }).reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Out of date',
    });
    expect(reviewOf({ note: 'ask the treasurer' }).creativeWorkStatus).toBe('Draft');
  });
});

it('in a table begins no formula', () => {
  const hostile = { verdict: '=cmd|calc', note: '+1', source: '@SUM(A1)' };
  const { data, errors } = papaparse.parse<Record<string, string>>(
    asCsv(reviewedAs(hostile), BRIDGE, REVIEWER),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  expect(errors).toEqual([]);
  expect(data[0]).toMatchObject({
    verdict: "'=cmd|calc",
    note: "'+1",
    source: "'@SUM(A1)",
    reviewer: 'The Desk',
  });
});

it('in a sheet ticks its claim off, and leaves the others open', () => {
  const rows = asMarkdown(reviewedAs({ verdict: 'True', note: 'a | b', source: 'x' }), BRIDGE, REVIEWER)
    .split('\n')
    .filter((line) => /^\| [☐☑]/u.test(line));
  expect(rows).toHaveLength(BRIDGE.claims.length);
  expect(rows.filter((row) => row.startsWith('| ☑'))).toEqual([
    expect.stringContaining('True<br>a \\| b | x |'),
  ]);
});
