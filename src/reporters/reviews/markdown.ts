import { renderSheet } from '../markdown.js';
import type { ReviewExport } from './review.js';

/** The fact-check sheet of all claims, with what is known of those that were reviewed. */
export const asMarkdown: ReviewExport = (reviewed, report) =>
  renderSheet(report, new Map(reviewed.map(({ claim, review }) => [claim.id, review])));
