/** Lists and quotations that stand a hundred deep inside one another. */
const NESTED = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*){100}/m;

/** Where the words begin that are parsed by themselves: behind an empty line, and at an item of a list. */
const BLOCK_START = /\n(?=[ \t]*(?:\r?\n|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]))/;

/** More marks than this stand in no paragraph, and in the rows of few tables. */
const MOST_MARKS = 4000;

/** What may open or close something: emphasis, links, code, HTML, references. */
const MARKS: ReadonlySet<string> = new Set('*_~[]<`!&');

/** Bars are text where no table is, and each is looked at with all others. A table of any length takes its time. */
const MOST_BARS = 20_000;
const TABLE = /^[ \t|]*:?-+:?[ \t]*\|/m;
const BAR: ReadonlySet<string> = new Set('|');

/** Each footnote, and each mark that may point to one, is compared with all of them. */
const MOST_FOOTNOTES = 2000;
const FOOTNOTE = /^[ \t]*\[\^/gm;

/**
 * Whether a text has what nobody writes and a parser of Markdown takes for ever over: its time grows with the square of
 * the marks in a paragraph, and its stack with the depth.
 */
export const isTangled = (source: string): boolean =>
  NESTED.test(source) ||
  (source.match(FOOTNOTE)?.length ?? 0) > MOST_FOOTNOTES ||
  source
    .split(BLOCK_START)
    .some(
      (block) => hasMore(block, MARKS, MOST_MARKS) || (hasMore(block, BAR, MOST_BARS) && !TABLE.test(block)),
    );

function hasMore(block: string, marks: ReadonlySet<string>, most: number): boolean {
  if (block.length <= most) return false;
  let count = 0;
  for (const character of block) if (marks.has(character)) count += 1;
  return count > most;
}
