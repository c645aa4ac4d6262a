import { removeCards } from './cards.js';
import type { PageDocument, PageElement } from './dom.js';

/**
 * What stands on a page beside the article's own words, told by elements and by the words in class names and ids,
 * which are much the same all over the web. No outlet's own names are in here.
 */

/** Never the article's words, whatever is in them. */
const SILENT = 'script,noscript,style,template,iframe,object,svg,canvas,audio,video,select,input,textarea';

/** Furniture, unless much of the page stands in it: some pages put everything into one form. */
const ELEMENTS = [
  'form',
  'button',
  'nav',
  'footer',
  'dialog',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="dialog"]',
  '[role="contentinfo"]',
  '[itemprop="author"]',
  '[itemprop="datePublished"]',
  '[itemprop="dateModified"]',
  '[rel="author"]',
];

const CAPTIONS = ['figure', 'figcaption', '[itemprop="caption"]'];

/** Words in a class name or id that say that the element is furniture. */
const NAMES: ReadonlySet<string> = new Set(
  `ad ads advert adverts advertisement advertising sponsor sponsored promo promos promotion promoted
  author authors byline bylines bio attribution dateline timestamp datetime
  breadcrumb breadcrumbs nav navbar navigation menu footer sidebar rail masthead toolbar tooltip popover
  share sharing shares social socials follow
  related recirc recirculation recommended recommendation recommendations readmore trending popular
  newsletter newsletters subscribe subscription signup paywall register
  comment comments disqus respond
  tag tags topics keywords
  pullquote pullquotes teaser teasers video videos
  popup modal overlay banner
  outbrain taboola carousel slideshow gallery
  hidden invisible noprint source sources copyright disclaimer`.split(/\s+/),
);

const CAPTION_NAMES: ReadonlySet<string> = new Set([
  'caption',
  'captions',
  'credit',
  'credits',
  'photocredit',
]);

/** What asks for consent may be longer than the article, and is never part of it. */
const CONSENT: ReadonlySet<string> = new Set(['cookie', 'cookies', 'consent', 'gdpr', 'onetrust']);

/** What holds more than this share of the page's prose is no furniture, whatever it is called. */
const MOST = 0.2;

export interface Kept {
  /** Whether the captions of pictures count as text. */
  readonly captions: boolean;
}

/** Takes the furniture off the page, in place. */
export function removeFurniture(document: PageDocument, { captions }: Kept): void {
  for (const element of document.querySelectorAll(SILENT)) element.remove();
  const proseIn = measureOf(document);
  const most = MOST * proseIn(roots(document));
  for (const [sign, elements] of furnitureIn(document, captions)) {
    if (proseIn(elements) <= most || (CONSENT.has(sign) && !elements.some(holdsHeadline)))
      for (const element of elements) element.remove();
  }
  removeCards(document, { captions });
}

const holdsHeadline = (element: PageElement): boolean => element.querySelector('h1,article,main') !== null;

/** What seems to be furniture, by the sign that tells: a page may use any one of them for the article itself. */
function furnitureIn(document: PageDocument, captions: boolean): ReadonlyMap<string, readonly PageElement[]> {
  const bySign = new Map<string, PageElement[]>();
  const add = (sign: string, element: PageElement): void => {
    if (STRUCTURE.has(element.tagName)) return;
    const elements = bySign.get(sign);
    if (elements) elements.push(element);
    else bySign.set(sign, [element]);
  };
  for (const sign of captions ? ELEMENTS : [...ELEMENTS, ...CAPTIONS]) {
    for (const element of document.querySelectorAll(sign)) add(sign, element);
  }
  for (const element of document.querySelectorAll('[class],[id]')) {
    const names = namesOf(element);
    const isAboutThem = names.some((word) => SUBJECT.has(word)); // 'tag-cookies' is an article about biscuits
    for (const word of names) {
      if (NAMES.has(word) || (CONSENT.has(word) && !isAboutThem) || (!captions && CAPTION_NAMES.has(word)))
        add(word, element);
    }
  }
  return bySign;
}

/** Words in front of the name of a subject. */
const SUBJECT: ReadonlySet<string> = new Set(['tag', 'category', 'topic', 'recipe']);

const STRUCTURE: ReadonlySet<string> = new Set(['HTML', 'HEAD', 'BODY', 'ARTICLE', 'MAIN', 'H1']);

/** 'story-relatedLinks' is the words story, related, links. */
const namesOf = (element: PageElement): readonly string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** How much of the page's prose stands in elements: characters in paragraphs, or any where a page has no paragraphs. */
function measureOf(document: PageDocument): (elements: readonly PageElement[]) => number {
  const inParagraphs = (elements: readonly PageElement[]): number => {
    const paragraphs = new Set<PageElement>();
    for (const element of elements) {
      if (element.tagName === 'P') paragraphs.add(element);
      for (const paragraph of element.querySelectorAll('p')) paragraphs.add(paragraph);
    }
    return total([...paragraphs]);
  };
  return inParagraphs(roots(document)) >= FEW ? inParagraphs : total;
}

/** Characters in paragraphs below which a page seems to be written without them. */
const FEW = 500;

const total = (elements: readonly PageElement[]): number =>
  elements.reduce((sum, element) => sum + lengthOf(element), 0);

const lengthOf = (element: PageElement): number => (element.textContent ?? '').trim().length;

const roots = ({ documentElement }: PageDocument): readonly PageElement[] =>
  documentElement === null ? [] : [documentElement];
