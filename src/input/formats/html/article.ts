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
  let blocks = find(parse(), metadata, (document) => {
    removeFurniture(document, kept);
    removeOtherArticles(document, metadata);
  });
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
  // By the names of classes a heading, or words in a paragraph, seem furniture too easily: 'header-anchor'.
  for (const element of document.querySelectorAll('h2,h3,h4,h5,h6,p span,p b,p strong,p em,p i')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
  const content = articleIn(document);
  const blocks = content ? blocksOf(content).filter((block) => !isRemark(block, metadata)) : [];
  return withoutLastHeadings(withoutHeadline(withoutRepetitions(blocks), metadata));
}

function articleIn(document: PageDocument): PageElement | null {
  try {
    const found = new Readability<PageElement>(document, {
      serializer: (node) => node as PageElement,
      disableJSONLD: true,
      keepClasses: true,
    }).parse();
    return found?.content ?? null;
  } catch {
    return document.documentElement; // the library gives up on pages that are torn; what is left is read as it stands
  }
}

/** Pages that go on for ever show the next article below this one, whose headline is the page's title. */
function removeOtherArticles(document: PageDocument, { title }: Metadata): void {
  const articles = [...document.querySelectorAll('article')].filter((article) => article.querySelector('h1'));
  const own = articles.filter(
    (article) => collapse(article.querySelector('h1')?.textContent ?? '') === title,
  );
  if (own.length !== 1) return;
  for (const article of articles) {
    if (article !== own[0] && !article.contains(own[0] ?? null) && !own[0]?.contains(article))
      article.remove();
  }
}

/** What stands there twice is a copy for another screen, or a pull quote, which says again what a paragraph says. */
function withoutRepetitions(blocks: readonly Block[]): readonly Block[] {
  const all = `\n${blocks.map(({ text }) => plain(text)).join('\n')}\n`;
  const seen = new Set<string>();
  return blocks.filter(({ text, tag }) => {
    if (text.length < SHORTEST_QUOTE || HEADING.test(tag)) return true;
    const words = plain(text);
    if (seen.has(words)) return false;
    if (text.length >= LONG) seen.add(words);
    return text.length > LONGEST_QUOTE || all.length > MOST_SEARCHED || !isWithinAnother(words, all);
  });
}

const LONG = 40;
const SHORTEST_QUOTE = 20;
const LONGEST_QUOTE = 250;
/** So that the time for a page without end stays in bounds. */
const MOST_SEARCHED = 200_000;

/** Without the marks that a pull quote leaves out or adds. */
const plain = (text: string): string =>
  text
    .replace(/[“”"„«»]/g, '')
    .replace(/(?<![.,;:!?…])[.,;:!?…]+$/, '')
    .trim();

/** Whether some words are part of a longer line. */
function isWithinAnother(words: string, lines: string): boolean {
  for (let at = lines.indexOf(words); at !== -1; at = lines.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (isEdge(lines[at - 1]) && isEdge(lines[end]) && !(lines[at - 1] === '\n' && lines[end] === '\n'))
      return true;
  }
  return false;
}

const isEdge = (character: string | undefined): boolean =>
  character === undefined || !/[\p{L}\p{N}]/u.test(character);

/** A heading above everything that holds all words of the title is the headline, perhaps a longer one. */
function withoutHeadline(blocks: readonly Block[], { title }: Metadata): readonly Block[] {
  const [first, ...others] = blocks;
  if (first === undefined || title === undefined || !HEADING.test(first.tag)) return blocks;
  const words = new Set(wordsOf(first.text));
  return wordsOf(title).every((word) => words.has(word)) ? others : blocks;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const HEADING = /^H[1-6]$/;

/** A heading at the end leads over to what has been left out. */
function withoutLastHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ tag }) => !HEADING.test(tag));
  return blocks.slice(0, last + 1);
}

/** The article's text as structured data, which for some pages is the only form of it. */
const paragraphsOf = (body: string): readonly Block[] =>
  body
    .split(/\n+/)
    .map(collapse)
    .filter((text) => text !== '')
    .map((text) => ({ tag: 'P', pieces: [text], text, quoted: null, linked: 0 }));

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
