import type { Span } from '../document/index.js';

/** The kinds of quantity that a reader could check. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'quantity'
  | 'duration'
  | 'age'
  | 'ratio'
  | 'multiple'
  | 'score'
  | 'ordinal'
  | 'date'
  | 'time';

/** '~' about, '<' less than or up to, '>' more than or at least; '<=' and '>=' where the words say which. */
export type Bound = '=' | '~' | '<' | '<=' | '>' | '>=';

export interface Change {
  readonly direction: 'up' | 'down' | 'to';
  readonly from: number | null;
  readonly to: number | null;
  readonly by: number | null;
}

/** A figure of the report: a quantity, with what it measures. Offsets are UTF-16 code units, half-open. */
export interface Figure {
  /** Unique within the report: 'f1', 'f2', … in document order. */
  readonly id: string;
  readonly kind: FigureKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The whole amount: '1.52 trillion' is 1.52e12. Null for a range, a score, a vague count and a date. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** ISO 4217 for money; 'percent', 'percentage point', 'basis point'; else the singular unit name. */
  readonly unit: string | null;
  /** What an amount, a share or a count is for each of: '$58 per barrel', '3,000 tests a day'. A measure has it in its unit. */
  readonly per: string | null;
  /** What is counted or measured: 'troops', 'annual contribution'. */
  readonly of: string | null;
  /** Where `of` stands; null where the text does not have it as it is told. */
  readonly ofSpan: Span | null;
  /** Whose it is: 'South Korea'. */
  readonly subject: string | null;
  /** Where the subject stands in the figure's own clause: the pronoun, where one stands for it. */
  readonly subjectSpan: Span | null;
  readonly change: Change | null;
  /** EDTF (ISO 8601-2), where text and article date fix one: '2024-06-19', '2023-10', '199X', '2008/2016'. */
  readonly date: string | null;
  /** The id of the figure that this one restates in another unit or currency. */
  readonly sameAs: string | null;
}
