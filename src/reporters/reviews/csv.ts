import { CSV, lineOf } from '../separated.js';
import type { ReviewExport } from './review.js';

const COLUMNS = [
  'document',
  'url',
  'published',
  'line',
  'claim_id',
  'claim',
  'speaker',
  'form',
  'checkworthiness',
  'verdict',
  'note',
  'source',
  'reviewer',
  'reviewed',
];

/** One row a claim that was reviewed. No field begins a formula. */
export const asCsv: ReviewExport = (reviewed, { document }, reviewer) => {
  const rows = reviewed.map(({ claim, review }) =>
    lineOf(
      [
        document.title ?? document.id,
        document.url ?? null,
        document.published ?? null,
        claim.line,
        claim.id,
        claim.text,
        claim.attribution?.speaker?.name ?? null,
        claim.form,
        claim.checkworthiness,
        review.verdict,
        review.note,
        review.source,
        reviewer.name,
        review.date,
      ],
      CSV,
    ),
  );
  return `${CSV.mark}${lineOf(COLUMNS, CSV)}${rows.join('')}`;
};
