import stringWidth from 'string-width';
import { block } from './wrap.js';

/** A table for a terminal: a name, then numbers, then a bar where there is room for one. */
export interface Columns {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly ColumnsRow[];
}

export interface ColumnsRow {
  readonly name: string;
  readonly numbers: readonly (number | string)[];
  /** Shares of the longest bar, from 0 to 1: all of the bar, and its solid part. */
  readonly bar?: readonly [all: number, solid: number];
  readonly style?: (text: string) => string;
}

const NARROWEST_NUMBER = 8;
const GAP = 2;
const LONGEST_BAR = 30;
const SHORTEST_BAR = 8;
const LONGEST_NAME = 48;

/** @param quiet how the head is set back */
export function renderColumns(
  { title, heads, rows }: Columns,
  width: number,
  quiet: (text: string) => string,
): string {
  const widths = heads.map((head) => Math.max(head.length + GAP, NARROWEST_NUMBER));
  const room = width - widths.reduce((sum, each) => sum + each, 0);
  const longest = Math.max(title.length, ...rows.map(({ name }) => stringWidth(name)));
  const nameWidth = Math.max(Math.min(longest, room, LONGEST_NAME), title.length);
  const barWidth = Math.min(room - nameWidth - GAP, LONGEST_BAR);
  const right = (texts: readonly (number | string)[]): string =>
    texts.map((text, index) => String(text).padStart(widths[index] ?? 0)).join('');

  const lines = rows.map(({ name, numbers, bar, style = String }) => {
    const drawn = bar === undefined || barWidth < SHORTEST_BAR ? '' : `  ${style(barOf(bar, barWidth))}`;
    return `${style(padded(name, nameWidth))}${right(numbers)}${drawn}`.trimEnd();
  });
  return [quiet(title.padEnd(nameWidth) + right(heads)), ...lines].join('\n');
}

function barOf([all, solid]: readonly [number, number], width: number): string {
  const long = Math.round(all * width);
  const full = Math.min(Math.round(solid * width), long);
  return '█'.repeat(full) + '░'.repeat(long - full);
}

/** Text that takes exactly so many columns; what is cut off shows as an ellipsis. */
function padded(text: string, width: number): string {
  if (stringWidth(text) <= width) return text + ' '.repeat(width - stringWidth(text));
  const [line = ''] = block(text.replaceAll(' ', '\u00a0'), width - 1, '').split('\n');
  const cut = `${line.replaceAll('\u00a0', ' ').trimEnd()}…`;
  return cut + ' '.repeat(Math.max(0, width - stringWidth(cut)));
}
