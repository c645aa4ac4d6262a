/** A document as it came in: decoded text and what its source says about it. */
export interface InputDocument {
  readonly id: string;
  readonly text: string;
  readonly format: 'text';
  readonly title?: string;
  readonly url?: string;
  readonly byline?: string;
  /** ISO 8601, valid. */
  readonly published?: string;
  /** What a batch record carried besides the fields above. */
  readonly meta?: Readonly<Record<string, unknown>>;
}
