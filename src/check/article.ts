import type { Claim, Report } from '../claims/index.js';
import { type Document, indexRanges, type Range, type RangeIndex } from '../document/index.js';
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
  passages(): readonly Passage[];
  writtenDates(): readonly WrittenDate[];
  /** The innermost claim whose content holds the range. */
  claimAt(range: Range): Claim | null;
  /** Quotation marks stand around the range. */
  isQuoted(range: Range): boolean;
  /** A part of the range, or all of it, stands between quotation marks. */
  isPartlyQuoted(range: Range): boolean;
}

/** A part of a claim's content. */
interface Part extends Range {
  readonly claim: Claim;
  /** Which of all parts it is. */
  readonly order: number;
}

export function createArticle({ report, document, quotations }: Analysis): Article {
  let passages: readonly Passage[] | null = null;
  let writtenDates: readonly WrittenDate[] | null = null;
  let contents: RangeIndex<Part> | null = null;
  let marks: RangeIndex<Range> | null = null;
  const quoted = (): RangeIndex<Range> => {
    marks ??= indexRanges(quotations);
    return marks;
  };
  return {
    report,
    document,
    quotations,
    passages() {
      passages ??= findPassages(document, report.figures);
      return passages;
    },
    writtenDates() {
      writtenDates ??= findWrittenDates(document.text);
      return writtenDates;
    },
    claimAt(range) {
      contents ??= indexRanges(partsOf(report.claims));
      return innermost(contents.over(range.start + 1, range.end - 1))?.claim ?? null;
    },
    isQuoted: ({ start, end }) => !isEmpty(quoted().over(start, end)),
    isPartlyQuoted: ({ start, end }) => !isEmpty(quoted().over(end, start)),
  };
}

const partsOf = (claims: readonly Claim[]): readonly Part[] =>
  claims
    .flatMap((claim) => claim.content.map(({ start, end }) => ({ start, end, claim })))
    .map((part, order) => ({ ...part, order }));

/** The shortest, the first of several. */
function innermost(parts: Iterable<Part>): Part | null {
  let found: Part | null = null;
  for (const part of parts) {
    const longer = found === null ? Number.POSITIVE_INFINITY : found.end - found.start;
    const length = part.end - part.start;
    if (found === null || length < longer || (length === longer && part.order < found.order)) found = part;
  }
  return found;
}

const isEmpty = (items: Iterable<unknown>): boolean => {
  for (const _ of items) return false;
  return true;
};
