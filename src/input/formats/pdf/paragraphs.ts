import type { PagedOffset } from '../../document.js';
import type { Line } from './lines.js';

/** The text of a document, its paragraphs mended where lines and pages broke them, and where in it each page begins. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): {
  readonly text: string;
  readonly pages: readonly PagedOffset[];
} {
  const hyphened = hyphenedWordsIn(pages);
  const starts: PagedOffset[] = [];
  let text = '';
  let before: Line | null = null;
  let columnBefore: Column = { left: 0, right: 0 };
  for (const [index, page] of pages.entries()) {
    const spacing = spacingOf(page);
    const columnOf = columnsOf(page);
    let first = true;
    for (const line of page) {
      if (before === null) text = line.text;
      else if (begins(line, before, spacing, { left: columnOf(line).left, right: columnBefore.right }, first))
        text += `\n\n${line.text}`;
      else text = joined(text, line.text, hyphened);
      if (first) starts.push({ start: text.length - line.text.length, page: index + 1 });
      before = line;
      columnBefore = columnOf(line);
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

/** How many times the height of the type the lines of one column may begin apart. */
const INDENT = 5;

interface Column {
  readonly left: number;
  readonly right: number;
}

/** The column of a line: where the lines of the same type that begin near it begin, and where the longest of them ends. */
function columnsOf(page: readonly Line[]): (line: Line) => Column {
  const columns = new Map<string, Column>();
  const keys = ({ x, height }: Line): readonly string[] => {
    const place = Math.round(x / (INDENT * Math.max(height, 1)));
    return [place - 1, place, place + 1].map((near) => `${near} ${Math.round(height)}`);
  };
  for (const line of page) {
    const key = keys(line)[1] ?? '';
    const { left, right } = columns.get(key) ?? { left: line.x, right: 0 };
    columns.set(key, { left: Math.min(left, line.x), right: Math.max(right, line.x + line.width) });
  }
  return (line) => {
    const near = keys(line).flatMap((key) => columns.get(key) ?? []);
    return {
      left: Math.min(...near.map(({ left }) => left)),
      right: Math.max(...near.map(({ right }) => right)),
    };
  };
}

/** Whether a paragraph begins with a line: by a gap, another size of type, an indent, or room at the end of the line before. */
function begins(line: Line, before: Line, spacing: number, { left, right }: Column, first: boolean): boolean {
  const ended = /[.!?…:]["”’')\]]*$/.test(before.text);
  if (Math.abs(line.height - before.height) > line.height / 10) return true;
  const room = right - before.x - before.width;
  const hadRoom = room > line.height && room > 1.5 * widthOfFirstWord(line);
  const gap = before.y - line.y;
  const isIndented = (from: number): boolean =>
    line.x - from > line.height / 2 && line.x - from < INDENT * line.height;
  // The next page or column: only a sentence that has ended may have ended its paragraph.
  if (first || gap < 0) return ended && (hadRoom || isIndented(left));
  if (gap > 1.4 * spacing) return true;
  if (isIndented(before.x) && room > INDENT * line.height) return true; // 'By Jo Pell'
  return ended && (hadRoom || isIndented(before.x) || isIndented(left));
}

/** With the space in front of it, as it would have stood in the line before. */
const widthOfFirstWord = ({ text, width }: Line): number =>
  ((text.split(' ', 1)[0] ?? '').length + 1) * (width / Math.max(text.length, 1));

/** A hyphen at a line's end parts a word, where the next line goes on in lower case. */
function joined(text: string, next: string, hyphened: ReadonlySet<string>): string {
  const parted = /(?<![\p{L}-])(\p{L}+(?:-\p{L}+)*)[-‐\u00ad]$/u.exec(text.slice(-LONGEST_WORD));
  const rest = /^\p{Ll}[\p{L}]*/u.exec(next)?.[0];
  if (parted?.[1] === undefined || rest === undefined) return `${text} ${next}`;
  // 'state-of-the-' and 'art': a word with hyphens of its own goes on with one.
  const stays = parted[1].includes('-') || hyphened.has(`${parted[1]}-${rest}`.toLowerCase());
  return (stays ? text : text.slice(0, -1)) + next;
}

const LONGEST_WORD = 40;

/** The words with a hyphen that stand within lines, whose hyphen is their own: 'tax-payer'. */
function hyphenedWordsIn(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const page of pages) {
    for (const { text } of page) {
      for (const [word] of text.matchAll(/(?<!\p{L})\p{L}+-\p{Ll}+/gu)) words.add(word.toLowerCase());
    }
  }
  return words;
}
