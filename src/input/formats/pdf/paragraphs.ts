import type { PagedOffset } from '../../document.js';
import type { Line } from './lines.js';

/** The text of a document, its paragraphs mended where lines and pages broke them, and where in it each page begins. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): {
  readonly text: string;
  readonly pages: readonly PagedOffset[];
} {
  const starts: PagedOffset[] = [];
  let text = '';
  let before: Line | null = null;
  for (const [index, page] of pages.entries()) {
    const spacing = spacingOf(page);
    const right = Math.max(0, ...page.map(({ x, width }) => x + width));
    let first = true;
    for (const line of page) {
      if (before === null) text = line.text;
      else if (begins(line, before, spacing, right, first)) text += `\n\n${line.text}`;
      else text = joined(text, line.text);
      if (first) starts.push({ start: text.length - line.text.length, page: index + 1 });
      before = line;
      first = false;
    }
  }
  return { text, pages: starts };
}

/** The usual distance of two lines. */
function spacingOf(page: readonly Line[]): number {
  const gaps = page
    .slice(1)
    .map((line, i) => (page[i]?.y ?? 0) - line.y)
    .filter((gap) => gap > 1)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

/** Whether a paragraph begins with a line: by a gap, another size of type, an indent, or a short line before it. */
function begins(line: Line, before: Line, spacing: number, right: number, first: boolean): boolean {
  const ended = /[.!?…:]["”’')\]]*$/.test(before.text);
  if (Math.abs(line.height - before.height) > line.height / 10) return true;
  const gap = before.y - line.y;
  // The next page or column: only a sentence that has ended may have ended its paragraph.
  if (first || gap < 0) return ended && isShort(before, right);
  if (gap > 1.4 * spacing) return true;
  if (line.x - before.x > line.height / 2 && line.x - before.x < 5 * line.height) return ended;
  return ended && isShort(before, right);
}

const isShort = (line: Line, right: number): boolean =>
  line.x + line.width < right - 5 * line.height && line.x < right / 3;

/** A hyphen at a line's end parts a word, where the next line goes on in lower case. */
const joined = (text: string, next: string): string =>
  /\p{L}[-‐\u00ad]$/u.test(text.slice(-3)) && /^\p{Ll}/u.test(next)
    ? text.slice(0, -1) + next
    : `${text} ${next}`;
