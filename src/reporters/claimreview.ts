import type { Claim, Report, Speaker } from '../claims/index.js';
import { jsonForPages } from './json-text.js';
import { isFailure, type Reporter } from './reporter.js';

/**
 * Drafts of schema.org `ClaimReview`s, one a claim, for a fact-checker to complete: whatever is an empty string is
 * his to fill in.
 */
export const claimreview: Reporter = async function* (outcomes, { prettyPrint }) {
  const indent = prettyPrint ? 2 : 0;
  let before = '';
  yield '{"@context":"https://schema.org","@graph":[';
  for await (const outcome of outcomes) {
    if (isFailure(outcome)) continue;
    for (const claim of outcome.claims) {
      yield `${before}\n${jsonForPages(draftOf(claim, outcome), indent)}`;
      before = ',';
    }
  }
  yield '\n]}\n';
};

/** What is known of a claim's review before anybody has reviewed it. */
export const draftOf = (claim: Claim, report: Report) => ({
  '@type': 'ClaimReview',
  creativeWorkStatus: 'Draft',
  url: '',
  datePublished: '',
  author: { '@type': 'Organization', name: '', url: '' },
  claimReviewed: claim.text,
  reviewBody: '',
  reviewRating: { '@type': 'Rating', ratingValue: '', bestRating: '', worstRating: '', alternateName: '' },
  itemReviewed: {
    '@type': 'Claim',
    identifier: claim.id,
    text: claim.text,
    ...authorOf(claim, report),
    ...appearanceOf(report),
  },
});

/** Who made the claim; nobody where it says that it was not made. The article's own claims have the article's author. */
function authorOf({ attribution }: Claim, { speakers, document }: Report) {
  if (attribution === null) return document.byline === undefined ? {} : { author: personOf(document.byline) };
  if (attribution.negated) return {};
  const speaker = speakers.find(({ id }) => id === attribution.speaker?.id);
  return speaker === undefined ? {} : { author: agentOf(speaker) };
}

const personOf = (name: string) => ({ '@type': 'Person', name });

const agentOf = ({ kind, name, roles: [role] }: Speaker) => ({
  '@type':
    kind === 'person' ? 'Person' : kind === 'organization' || kind === 'group' ? 'Organization' : 'Thing',
  name,
  ...(role !== undefined && { [kind === 'person' ? 'jobTitle' : 'description']: role }),
});

function appearanceOf({ document: { url, title, byline, published, id } }: Report) {
  const article = {
    '@type': 'NewsArticle',
    ...(url === undefined ? { identifier: id } : { url }),
    ...(title !== undefined && { headline: title }),
    ...(byline !== undefined && { author: personOf(byline) }),
    ...(published !== undefined && { datePublished: published }),
  };
  return { appearance: article, ...(published !== undefined && { datePublished: published }) };
}
