import type { InputDocument } from './document.js';
import { lineStarts, type SourcePosition } from './source-map.js';

/** Where else something stands besides its line and column: when it was said, on which page it is. */
export interface Moment {
  readonly time?: string;
  readonly page?: number;
}

/** Finds the moment of a place in the document's text; null where the document has neither times nor pages. */
export function momentsOf({
  text,
  times,
  pages,
}: InputDocument): ((position: SourcePosition) => Moment) | null {
  if (times === undefined && pages === undefined) return null;
  const lines = lineStarts(text);
  return ({ line, column }) => {
    const offset = (lines[line - 1] ?? 0) + column - 1;
    const time = times && lastBegun(times, offset)?.time;
    const page = pages && lastBegun(pages, offset)?.page;
    return { ...(time === undefined ? {} : { time }), ...(page === undefined ? {} : { page }) };
  };
}

const lastBegun = <T extends { readonly start: number }>(
  starts: readonly T[],
  offset: number,
): T | undefined => starts.findLast(({ start }) => start <= offset);
