/** A half-open range `[start, end)` of UTF-16 code units of the document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range with the words that stand in it: `text.slice(start, end) === span.text`, always. */
export interface Span extends Range {
  readonly text: string;
}

export const spanOf = (text: string, range: Range): Span => ({
  start: range.start,
  end: range.end,
  text: text.slice(range.start, range.end),
});

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
