/** Lists and quotations that stand a hundred deep inside one another. */
const NESTED = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*){100}/m;

/** Where the words begin that are parsed by themselves: behind an empty line, and at an item of a list. */
const BLOCK_START = /\n(?=[ \t]*(?:\r?\n|[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]))/;

/** More marks than this stand in no paragraph, and in the rows of few tables. */
const MOST_MARKS = 4000;

/** What may open or close something: emphasis, links, code, HTML, references. */
const MARKS: ReadonlySet<string> = new Set('*_~[]<`!&');

/**
 * Whether a text has what nobody writes and a parser of Markdown takes for ever over: its time grows with the square of
 * the marks in a paragraph, and its stack with the depth.
 */
export const isTangled = (source: string): boolean =>
  NESTED.test(source) ||
  source.split(BLOCK_START).some((block) => block.length > MOST_MARKS && marksIn(block) > MOST_MARKS);

function marksIn(block: string): number {
  let count = 0;
  for (const character of block) if (MARKS.has(character)) count += 1;
  return count;
}
