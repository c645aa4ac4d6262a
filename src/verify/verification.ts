import type { Range, Span } from '../document/index.js';

export type QuotationStatus = 'verbatim' | 'altered' | 'misattributed' | 'absent';
export type FigureStatus = 'supported' | 'contradicted' | 'absent';
export type Status = QuotationStatus | FigureStatus;

/** What an edit touches that turns a meaning round; null for any other word. */
export type EditKind = 'negation' | 'number' | 'name' | null;

/**
 * How the article's words differ from the source's. 'insert': the article has words that the source has not; 'delete':
 * it leaves words of the source out; 'replace': it has others.
 */
export interface Edit {
  readonly op: 'insert' | 'delete' | 'replace';
  readonly article: string;
  readonly source: string;
  readonly kind: EditKind;
  /** Where the words stand in the article's text and in the source's; null where it has none. */
  readonly articleRange: Range | null;
  readonly sourceRange: Range | null;
}

/** Where something stands in a source. Of a table, `span` is what stands in the cells, and its offsets are 0. */
export interface SourcePlace {
  /** The source's id: for a file, its path as it was given. */
  readonly document: string;
  readonly span: Span;
  /** From 1; of a table, the row of the first cell. */
  readonly line: number;
  /** '00:14:32.500', from subtitles. */
  readonly time?: string;
  /** From 1, from a PDF file. */
  readonly page?: number;
  /** An address that leads to the passage. */
  readonly url?: string;
  /** Who says it there, as the source names them. */
  readonly speaker?: string;
  /** 'B7', 'B7 / B12'; with the sheet's name in front where a workbook has several: 'Cases!B7'. */
  readonly cell?: string;
  /** What was calculated from the cells, or stands in the one: '4,512'. */
  readonly value?: string;
}

/** What became of one quotation, or one figure, of the article. */
export interface Verification {
  /** Id of the claim that it stands in; null where it stands in none. */
  readonly claim: string | null;
  readonly kind: 'quotation' | 'figure';
  readonly span: Span;
  /** From 1, in the article. */
  readonly line: number;
  readonly column: number;
  /** Who says it, as far as the article tells. */
  readonly speaker: string | null;
  readonly status: Status;
  readonly source: SourcePlace | null;
  /** 0..1 over words. */
  readonly similarity: number;
  /** What touches a negation, a number or a name comes first. */
  readonly edits: readonly Edit[];
  /** Other places that match as well, best first. */
  readonly also: readonly SourcePlace[];
}

/** How many there are of each status. */
export type Counts = Readonly<Record<Status, number>>;

export const STATUSES: readonly Status[] = [
  'altered',
  'misattributed',
  'contradicted',
  'absent',
  'verbatim',
  'supported',
];

export const countsOf = (verifications: readonly Verification[]): Counts =>
  Object.fromEntries(
    STATUSES.map((status) => [status, verifications.filter((each) => each.status === status).length]),
  ) as Counts;

/** What was looked for and stands otherwise in the sources. */
export const isAmiss = ({ status }: Verification): boolean =>
  status === 'altered' || status === 'misattributed' || status === 'contradicted';
