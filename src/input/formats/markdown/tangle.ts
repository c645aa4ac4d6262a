/** Lists and quotations that stand a hundred deep inside one another. */
const NESTED = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*){100}/m;

const BLANK_LINE = /\n[ \t]*\r?\n/;
const MOST_MARKS = 4000;

/**
 * Whether a text has what nobody writes and a parser of Markdown takes for ever over: its time grows with the square
 * of the marks of emphasis in a paragraph, and its stack with the depth.
 */
export const isTangled = (source: string): boolean =>
  NESTED.test(source) ||
  source.split(BLANK_LINE).some((block) => block.length > MOST_MARKS && marksIn(block) > MOST_MARKS);

function marksIn(block: string): number {
  let count = 0;
  for (const character of block) if (character === '*' || character === '_') count += 1;
  return count;
}
