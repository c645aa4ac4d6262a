import { Readability } from '@mozilla/readability';
import { type Block, blocksOf, collapse } from './blocks.js';
import type { PageDocument, PageElement } from './dom.js';
import { type Kept, removeFurniture } from './furniture.js';
import type { Metadata } from './metadata.js';
import { isRemark } from './remarks.js';

/** Less text than this is no article; then the furniture may have been the article. */
const SHORTEST = 250;

/** How much longer structured data must be than what was found, to be taken for the article in its place. */
const LONGER = 2;

/**
 * The blocks of the article's text out of a page.
 *
 * @param parse makes the page's tree anew each time, since looking for the article tears it apart
 */
export function articleBlocks(parse: () => PageDocument, metadata: Metadata, kept: Kept): readonly Block[] {
  let blocks = find(parse(), metadata, (document) => removeFurniture(document, kept));
  if (lengthOf(blocks) < SHORTEST) {
    const whole = find(parse(), metadata, () => {});
    if (lengthOf(whole) > lengthOf(blocks)) blocks = whole;
  }
  const { body } = metadata;
  return body !== undefined && body.length > LONGER * lengthOf(blocks) ? paragraphsOf(body) : blocks;
}

function find(
  document: PageDocument,
  metadata: Metadata,
  clean: (document: PageDocument) => void,
): readonly Block[] {
  clean(document);
  const content = new Readability<PageElement>(document, {
    serializer: (node) => node as PageElement,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()?.content;
  const blocks = content ? blocksOf(content).filter((block) => !isRemark(block, metadata)) : [];
  return withoutLastHeadings(withoutRepetitions(blocks));
}

/** A long paragraph that stands there twice is a pull quote, or a copy for another screen. */
function withoutRepetitions(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    if (text.length < LONG) return true;
    const known = seen.has(text);
    seen.add(text);
    return !known;
  });
}

const LONG = 40;

/** A heading at the end leads over to what has been left out. */
function withoutLastHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ tag }) => !/^H[1-6]$/.test(tag));
  return blocks.slice(0, last + 1);
}

/** The article's text as structured data, which for some pages is the only form of it. */
const paragraphsOf = (body: string): readonly Block[] =>
  body
    .split(/\n+/)
    .map(collapse)
    .filter((text) => text !== '')
    .map((text) => ({ tag: 'P', pieces: [text], text, linked: 0 }));

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
