import type { Range } from '../document/index.js';
import type { Bound, Change, FigureKind } from './figure.js';
import type { Reading } from './reading.js';
import type { When } from './when.js';

/** A figure in the making: atoms `[from, to)` of its sentence. Refiners return changed copies. */
export interface Draft {
  readonly kind: FigureKind;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly per: string | null;
  readonly of: string | null;
  readonly subject: string | null;
  /** Where `of` and `subject` stand; UTF-16 offsets, half-open. */
  readonly ofRange: Range | null;
  readonly subjectRange: Range | null;
  readonly change: Change | null;
  /** What a date says, until the article's date fixes the rest of it. */
  readonly when: When | null;
  /** Where the figure that this one restates starts: a UTF-16 offset. */
  readonly restates: number | null;
  /** The last magnitude of its number, for ranges that share it ('$62-$68m'). */
  readonly magnitude: number;
  /** Ids of the parsers and refiners that made it what it is. */
  readonly evidence: readonly string[];
}

type Given = Pick<Draft, 'kind' | 'from' | 'to'> & Partial<Draft>;

/** A draft with everything that is not given left open. */
export const draft = ({
  kind,
  from,
  to,
  value = null,
  low = null,
  high = null,
  bound = '=',
  unit = null,
  per = null,
  of = null,
  subject = null,
  ofRange = null,
  subjectRange = null,
  change = null,
  when = null,
  restates = null,
  magnitude = 1,
  evidence = [],
}: Given): Draft => ({
  kind,
  from,
  to,
  value,
  low,
  high,
  bound,
  unit,
  per,
  of,
  subject,
  ofRange,
  subjectRange,
  change,
  when,
  restates,
  magnitude,
  evidence,
});

/**
 * The draft with some of it changed. Built from one literal, as every draft is: V8 in Node.js 20 gives each `{ ...made, of }`
 * a hidden class of its own, and code that meets many of those is slow and compiled over and over.
 */
export const changed = (made: Draft, changes: Partial<Draft>): Draft => draft({ ...made, ...changes });

export const startOf = (reading: Reading, { from }: Draft): number => reading.atoms[from]?.start ?? 0;
export const endOf = (reading: Reading, { to }: Draft): number => reading.atoms[to - 1]?.end ?? 0;

/** A draft, and the sentence that it was found in. */
export interface Found {
  readonly reading: Reading;
  readonly made: Draft;
}
