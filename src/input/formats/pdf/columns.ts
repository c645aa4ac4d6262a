import type { Line } from './lines.js';

/** Fewer rows of two lines than this are a heading beside a date, or a table. */
const FEWEST_ROWS = 4;
/** Words in a line of a column, on average; the cells of tables have fewer. */
const FEWEST_WORDS = 3;
/** The share of its rows that must begin their right half at one place. */
const SHARE = 0.6;

/**
 * The lines of a page as they are read, where it draws its two columns row by row: first the left one, then the right
 * one. What crosses the gap between them, a headline, parts what is above from what is below. Other pages stay as they
 * are: those that draw one column after the other, and tables, whose cells are short.
 */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return lines;
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = (): void => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.x >= gutter - SLACK) right.push(line);
    else if (line.x + line.width <= gutter) left.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** Points. */
const SLACK = 4;

/** Where the right column begins; null where the page does not draw two columns row by row. */
function gutterOf(lines: readonly Line[]): number | null {
  const rows: { readonly left: Line; readonly right: Line }[] = [];
  lines.slice(1).forEach((right, i) => {
    const left = lines[i];
    if (left && isBeside(left, right)) rows.push({ left, right });
  });
  if (rows.length < FEWEST_ROWS) return null;
  const starts = new Map<number, number>();
  for (const { right } of rows) starts.set(Math.round(right.x), (starts.get(Math.round(right.x)) ?? 0) + 1);
  const [gutter = 0, count = 0] = [...starts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (count < SHARE * rows.length) return null;
  const cells = rows.flatMap(({ left, right }) => [left, right]);
  const words = cells.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words >= FEWEST_WORDS * cells.length ? gutter : null;
}

/** Drawn one after the other, on one height, with room between them. */
const isBeside = (left: Line, right: Line): boolean =>
  Math.abs(left.y - right.y) < Math.max(left.height, 1) / 2 && right.x > left.x + left.width;
