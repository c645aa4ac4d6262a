import type { Range } from '../document/index.js';

/** A passage between quotation marks. Offsets are UTF-16 code units, half-open. */
export interface Quotation extends Range {
  readonly index: number;
  /** Without its marks. `start` and `end` are with them. */
  readonly inner: Range;
  /** Index of the quotation that it stands in. */
  readonly parent: number | null;
  /** Index of the quotation that it goes on from: an opening mark again in a new paragraph, the last one not closed. */
  readonly continues: number | null;
  /** False where the closing mark is missing (the quotation then ends with its paragraph). */
  readonly closed: boolean;
  readonly mark: 'double' | 'single' | 'angle';
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Its tokens without the marks: `document.tokens[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}
