import type { Claim, Report } from '../claims/index.js';
import { describeFigure } from './figure.js';
import { markdownText } from './markdown-text.js';
import { answeringNote, notesOf } from './notes.js';
import { isFailure, type Reporter } from './reporter.js';
import type { Review } from './reviews/review.js';
import { count } from './totals.js';

/** A fact-check sheet: the claims most worth checking first, each to tick off, with room for a verdict and a source. */
export const markdown: Reporter = async function* (outcomes) {
  let before = '';
  for await (const outcome of outcomes) {
    if (isFailure(outcome)) continue;
    yield before + renderSheet(outcome, NO_REVIEWS);
    before = '\n';
  }
};

const NO_REVIEWS: ReadonlyMap<string, Review> = new Map();

/** @param reviews what is held of claims, by their ids */
export function renderSheet(report: Report, reviews: ReadonlyMap<string, Review>): string {
  const { document, claims } = report;
  const about = [document.byline, document.published, document.url, document.title && document.id];
  const rows = claims
    .toSorted((a, b) => b.checkworthiness - a.checkworthiness)
    .map((claim, index) => renderRow(claim, index + 1, report, reviews.get(claim.id)));
  return [
    `# Fact-check: ${markdownText(document.title ?? document.id)}`,
    '',
    about
      .filter((part) => part !== undefined)
      .map(markdownText)
      .concat(count(claims.length, 'claim'))
      .join(' · '),
    '',
    '| Done | No. | Claim | Who | Figures | Line | Worth checking | Verdict | Source |',
    '| :--: | --: | :---- | :-- | :------ | ---: | -------------: | :------ | :----- |',
    ...rows,
    '',
  ].join('\n');
}

function renderRow(claim: Claim, number: number, report: Report, review: Review | undefined): string {
  const cells = [
    review === undefined || review.verdict === '' ? '☐' : '☑',
    String(number),
    claim.form === 'direct' ? `“${markdownText(claim.text)}”` : markdownText(claim.text),
    whoOf(claim, report),
    claim.figures
      .map((figure) => `${markdownText(figure.text)} = ${markdownText(describeFigure(figure, report))}`)
      .join('<br>'),
    String(claim.line),
    claim.checkworthiness.toFixed(2),
    [review?.verdict, review?.note].flatMap((text) => (text ? markdownText(text) : [])).join('<br>'),
    markdownText(review?.source ?? ''),
  ];
  return `| ${cells.join(' | ')} |`;
}

function whoOf({ attribution }: Claim, report: Report): string {
  if (attribution === null) return 'the article itself';
  const { speaker } = attribution;
  const role = report.speakers.find(({ id }) => id === speaker?.id)?.roles[0];
  const notes = [...notesOf(attribution), markdownText(answeringNote(attribution, report))].filter(
    (note) => note !== '',
  );
  return [
    `**${markdownText(speaker?.name ?? 'nobody named')}**`,
    role === undefined ? '' : `, ${markdownText(role)}`,
    notes.length > 0 ? ` (${notes.join(', ')})` : '',
  ].join('');
}
