import { type PageDocument, type PageElement, type PageNode, TEXT } from './dom.js';

/** Takes away what stands in small boxes of its own, told by how it is built, whatever it is called. */
export function removeCards(document: PageDocument, { captions }: { readonly captions: boolean }): void {
  for (const picture of document.querySelectorAll('p img')) removePortrait(picture);
  // Where a page is written without paragraphs, words beside a picture may be one.
  const inParagraphs =
    [...document.querySelectorAll('p')].reduce((sum, each) => sum + lengthOf(each), 0) >= FEW;
  if (!captions && inParagraphs)
    for (const picture of document.querySelectorAll('img')) removeCaption(picture);
  removeTeasers(document);
}

/** A picture in a paragraph stands in a card about a name or a thing where this share of the card is links. */
const LINKED = 0.8;

/** Some pages unfold a card (a portrait, links to more) inside the paragraph that names somebody. */
function removePortrait(picture: PageElement): void {
  const card = picture.parentElement?.closest('span,div');
  if (!card?.closest('p')) return;
  let linked = 0;
  for (const link of card.querySelectorAll('a')) linked += lengthOf(link);
  const length = lengthOf(card);
  if (length > 0 && linked >= LINKED * length) card.remove();
}

/** Characters in paragraphs below which a page seems to be written without them. */
const FEW = 500;

const LONGEST_CAPTION = 300;

/** How far up from a picture the box around it and its caption may be. */
const BOX = 6;

/** Where such things are, a picture stands among words, or the words beside it are more than a caption. */
const AMONG_WORDS = 'p,li,td,th,h1,h2,h3,h4,h5,h6';
const MORE_THAN_CAPTION = 'p,ul,ol,table,h1,h2,h3,h4,h5,h6';

/** A box that holds a picture and a few words: '<div><img><span>The bridge at dusk</span></div>'. */
function removeCaption(picture: PageElement): void {
  if (picture.closest(AMONG_WORDS) || /emoji|icon/i.test(picture.getAttribute('class') ?? '')) return;
  let box = picture.parentElement;
  let length = 0;
  for (let level = 0; box !== null && level < BOX; level += 1) {
    length = lengthUpTo(LONGEST_CAPTION, box);
    if (length > 0) break;
    box = box.parentElement;
  }
  if (box === null || length === 0 || length > LONGEST_CAPTION) return;
  if (/^(?:DIV|SPAN|A|CENTER)$/.test(box.tagName) && box.querySelector(MORE_THAN_CAPTION) === null)
    box.remove();
}

const LONGEST_TEASER = 400;
const FEWEST_TEASERS = 3;

/** Boxes in a row, each with a headline that leads to a page of the same site, and a few words of it. */
function removeTeasers(document: PageDocument): void {
  const rows = new Map<PageElement, Set<PageElement>>();
  const site = siteOf(document);
  for (const heading of document.querySelectorAll('h2,h3,h4,h5')) {
    const link = heading.querySelector('a[href]') ?? heading.parentElement?.closest('a[href]') ?? null;
    if (link === null || !isOn(site, link) || lengthOf(link) < LINKED * lengthOf(heading)) continue;
    const card = cardAround(heading);
    const row = card?.parentElement;
    if (!card || !row) continue;
    const cards = rows.get(row) ?? new Set();
    cards.add(card);
    rows.set(row, cards);
  }
  for (const cards of rows.values()) {
    if (cards.size >= FEWEST_TEASERS) for (const card of cards) card.remove();
  }
}

/** The largest box around a headline that holds no other, and but a few words. */
function cardAround(heading: PageElement): PageElement | null {
  const most = LONGEST_TEASER + lengthOf(heading);
  let card: PageElement | null = null;
  for (let box = heading.parentElement; box !== null; box = box.parentElement) {
    if (lengthUpTo(most, box) > most || [...box.querySelectorAll('h1,h2,h3,h4,h5')].length > 1) break;
    card = box;
  }
  return card;
}

/** The page's own host, where it says it. */
function siteOf(document: PageDocument): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const address =
    canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  return HOST.exec(address)?.[1]?.toLowerCase() ?? null;
}

/** What an article itself recommends mostly lies elsewhere. */
function isOn(site: string | null, link: PageElement): boolean {
  const host = HOST.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase() ?? null;
  return host === null || host === site;
}

const HOST = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i;

const lengthOf = (element: PageElement): number => (element.textContent ?? '').trim().length;

/** The characters of an element that are no white space; more than `most` where it has more, however many. */
function lengthUpTo(most: number, node: PageNode): number {
  if (node.nodeType === TEXT) return (node.textContent ?? '').replace(/\s+/g, '').length;
  let length = 0;
  // Not by childNodes, which would be made anew, all of them, each time.
  for (let child = node.firstChild; child !== null && length <= most; child = child.nextSibling) {
    length += lengthUpTo(most - length, child);
  }
  return length;
}
