import { ELEMENT, type PageElement, type PageNode, TEXT } from './dom.js';

/** A paragraph, heading or list item of the article: its text nodes as they stand in the page. */
export interface Block {
  readonly tag: string;
  readonly pieces: readonly string[];
  /** With white space collapsed. */
  readonly text: string;
  /** Number of the block quotation that holds it; null outside of any. */
  readonly quoted: number | null;
  /** The share of its letters and digits that stand in links. */
  readonly linked: number;
}

const BREAKING: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN
  OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
);

/** Fits nothing. */
const NOWHERE = /(?!)/;

/** The blocks under an element, in order. Two line breaks part paragraphs, as a paragraph element does. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  let linked = 0;
  let breaks = 0;
  let tag = root.tagName;
  let quoted: number | null = null;
  let quotations = 0;

  const end = (): void => {
    const text = collapse(pieces.join(''));
    if (text !== '') {
      blocks.push({ tag, pieces, text, quoted, linked: linked / Math.max(lettersIn(text), 1) });
    }
    pieces = [];
    linked = 0;
    breaks = 0;
  };

  const walk = (node: PageNode, inLink: boolean): void => {
    if (node.nodeType === TEXT) {
      // In text that is laid out already, an empty line parts paragraphs.
      const parts = (node.textContent ?? '').split(tag === 'PRE' ? /\n[ \t]*\n/ : NOWHERE);
      parts.forEach((text, i) => {
        if (i > 0) end();
        if (text.trim() !== '') breaks = 0;
        pieces.push(text);
        if (inLink) linked += lettersIn(text);
      });
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as PageElement;
    if (element.tagName === 'BR') {
      breaks += 1;
      if (breaks > 1) end();
      else pieces.push('\n');
      return;
    }
    const breaking = BREAKING.has(element.tagName) || holdsBlock(element);
    const outer = tag;
    const around = quoted;
    if (breaking) {
      end();
      if (BREAKING.has(element.tagName)) tag = element.tagName;
      if (element.tagName === 'BLOCKQUOTE') quoted = quotations++;
    }
    for (const child of element.childNodes) walk(child, inLink || element.tagName === 'A');
    if (breaking) {
      end();
      tag = outer;
      quoted = around;
    }
  };
  walk(root, false);
  end();
  return blocks;
}

/** '<font>One.<p>Two.</p></font>': an element for words that has a paragraph in it begins and ends as one does. */
function holdsBlock(element: PageElement): boolean {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === ELEMENT && BREAKING.has((child as PageElement).tagName)) return true;
  }
  return false;
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();
