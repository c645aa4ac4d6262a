/** A line on a page, in points from its lower left corner. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly height: number;
}

/** What is used of an item of a page's text. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The lines of a page: runs of items on one height, from left to right. */
export function linesOf(items: readonly object[]): readonly Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    if (!isText(item) || item.str === '') continue;
    const { str, width, height } = item;
    const x = item.transform[4] ?? 0;
    const y = item.transform[5] ?? 0;
    const line = lines.at(-1);
    if (line !== undefined && isSameLine(line, x, y)) {
      const gap = x - (line.x + line.width);
      const space = gap > SPACE * line.height && !/\s$/.test(line.text) && !/^\s/.test(str) ? ' ' : '';
      const text = line.text + space + str;
      lines[lines.length - 1] = {
        ...line,
        text,
        width: x + width - line.x,
        height: Math.max(line.height, height),
      };
    } else lines.push({ text: str, x, y, width, height });
  }
  return lines
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

const isText = (item: object): item is Item => 'str' in item;

/** A gap wider than this share of the type's height is a space. */
const SPACE = 0.15;

/** Times the height of the type: words of a line that is spread out are not further apart, columns hardly nearer. */
const WIDEST_GAP = 1.5;

/** The next column begins on the height of a line too, but far to the left or right of its end. */
function isSameLine(line: Line, x: number, y: number): boolean {
  const height = Math.max(line.height, 1);
  const gap = x - (line.x + line.width);
  return Math.abs(y - line.y) < height / 2 && gap > -height && gap < WIDEST_GAP * height;
}
