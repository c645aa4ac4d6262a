import { draftOf } from '../claimreview.js';
import { jsonForPages } from '../json-text.js';
import { type ReviewExport, type Reviewed, type Reviewer, ratingOf, SCALE } from './review.js';

/** schema.org `ClaimReview`s, one a claim, as JSON-LD; one without a verdict is still a draft. */
export const asClaimReview: ReviewExport = (reviewed, report, reviewer) => {
  const graph = reviewed.map((each) => ({ ...draftOf(each.claim, report), ...verdictOf(each, reviewer) }));
  return `${jsonForPages({ '@context': 'https://schema.org', '@graph': graph }, 2)}\n`;
};

function verdictOf({ review }: Reviewed, { name, url }: Reviewer) {
  const { verdict, note, source, date } = review;
  const rating = ratingOf(verdict);
  return {
    creativeWorkStatus: verdict.trim() === '' ? 'Draft' : 'Published',
    datePublished: date,
    author: { '@type': 'Organization', name, url },
    reviewBody: note,
    reviewRating: {
      '@type': 'Rating',
      ...(rating !== null && { ratingValue: rating, bestRating: SCALE.length, worstRating: 1 }),
      alternateName: verdict,
    },
    ...(source.trim() !== '' && { citation: source }),
  };
}
