import type { Range } from './span.js';

/** A line of mail or of an agency's wire is at most this long; a paragraph on one line is mostly longer. */
const LONGEST_WRAPPED_LINE = 100;
const SHORTEST_WRAPPED_LINE = 40;

const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]*\s*$/;
const LIST_ITEM = /^\s*(?:[-*•·–—]|\d{1,3}[.)])\s/;

/**
 * Paragraphs of the text, without the white space around them. Blank lines always part them. A single line break
 * parts them too, unless the lines look wrapped by a machine: all of them short, and most broken in mid-sentence.
 */
export function findParagraphs(text: string): Range[] {
  const paragraphs: Range[] = [];
  for (const block of blocksOf(text)) {
    for (const range of isWrapped(block) ? joinItems(block) : block.map((line) => line.range))
      paragraphs.push(range);
  }
  return paragraphs;
}

interface Line {
  readonly range: Range;
  readonly text: string;
}

function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]+|\r\n|\n|\r/g)) {
    const line = match[0];
    if (line === '\n' || line === '\r' || line === '\r\n') continue;
    const lead = line.length - line.trimStart().length;
    const trimmed = line.trim();
    const start = match.index + lead;
    // Two line breaks in a row, or a line of white space only, end the block.
    const previous = block.at(-1);
    const gap = previous ? text.slice(previous.range.end, start) : '';
    if (previous && (gap.match(/\r\n|\n|\r/g)?.length ?? 0) > 1) {
      blocks.push(block);
      block = [];
    }
    if (trimmed) block.push({ range: { start, end: start + trimmed.length }, text: trimmed });
  }
  if (block.length) blocks.push(block);
  return blocks;
}

function isWrapped(block: readonly Line[]): boolean {
  const broken = block.slice(0, -1).filter((line) => !LIST_ITEM.test(line.text));
  if (broken.length === 0) return false;
  const short = block.every((line) => line.text.length <= LONGEST_WRAPPED_LINE);
  const inMidSentence = broken.filter(
    (line) => line.text.length >= SHORTEST_WRAPPED_LINE && !ENDS_SENTENCE.test(line.text),
  ).length;
  return short && inMidSentence * 2 > broken.length;
}

/** Wrapped lines become one paragraph; a list item starts a new one. */
function joinItems(block: readonly Line[]): Range[] {
  const joined: Range[] = [];
  for (const line of block) {
    const open = joined.at(-1);
    if (open && !LIST_ITEM.test(line.text))
      joined[joined.length - 1] = { start: open.start, end: line.range.end };
    else joined.push(line.range);
  }
  return joined;
}
