import type { Claim, Report } from '../claims/index.js';
import type { Document, Range } from '../document/index.js';
import type { Quotation } from '../quotations/index.js';
import { findPassages, type Passage } from './passage.js';
import { findWrittenDates, type WrittenDate } from './written-date.js';

/** What `extract` works out on the way to its report. Offsets of the report are UTF-16 code units. */
export interface Analysis {
  readonly report: Report;
  readonly document: Document;
  readonly quotations: readonly Quotation[];
}

/** All that rules look at. What only some rules need is worked out when first asked for, and kept. */
export interface Article extends Analysis {
  /** The sentences in which two figures or more stand. */
  readonly passages: readonly Passage[];
  readonly writtenDates: readonly WrittenDate[];
  /** The innermost claim whose content holds the range. */
  claimAt(range: Range): Claim | null;
}

export function createArticle({ report, document, quotations }: Analysis): Article {
  let passages: readonly Passage[] | null = null;
  let writtenDates: readonly WrittenDate[] | null = null;
  return {
    report,
    document,
    quotations,
    get passages() {
      passages ??= findPassages(document, report.figures);
      return passages;
    },
    get writtenDates() {
      writtenDates ??= findWrittenDates(document.text);
      return writtenDates;
    },
    claimAt(range) {
      let found: Claim | null = null;
      let width = Number.POSITIVE_INFINITY;
      for (const claim of report.claims) {
        for (const { start, end } of claim.content) {
          if (start <= range.start && range.end <= end && end - start < width) {
            found = claim;
            width = end - start;
          }
        }
      }
      return found;
    },
  };
}
