import { Parser } from 'htmlparser2';
import { writtenDate } from '../../written-date.js';
import type { PageDocument } from './dom.js';

/** What a page says about its article. */
export interface Metadata {
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  /** ISO 8601, valid. */
  readonly published?: string;
  /** The article's text as structured data, where the page carries it. Some pages carry its beginning only. */
  readonly body?: string;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** From JSON-LD first, then from meta tags, then from the page itself. */
export function readMetadata(document: PageDocument): Metadata {
  const article = jsonLdArticle(document);
  const tags = metaTags(document);
  const meta = (...names: readonly string[]): string | undefined =>
    names.map((name) => tags.get(name)).find((content) => content !== undefined);
  const title =
    words(article?.['headline']) ??
    meta('og:title', 'twitter:title', 'headline') ??
    element(document, 'h1') ??
    withoutSite(element(document, 'title'));
  const byline =
    names(article?.['author']) ??
    person(meta('author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author')) ??
    visibleByline(document);
  const url =
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    webAddress(meta('og:url')) ??
    webAddress(words(article?.['url']));
  const published = firstDate([
    words(article?.['datePublished']),
    ...DATES.map((name) => tags.get(name)),
    ...['time[datetime][pubdate]', 'time[itemprop="datePublished"]', 'time[datetime]'].map((selector) =>
      document.querySelector(selector)?.getAttribute('datetime'),
    ),
    ...visibleDates(document),
  ]);
  const body = wordsOf(article?.['articleBody']).join('');
  return {
    ...(title === undefined ? {} : { title: withoutNameOf(meta('og:site_name'), title) }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(body.trim() ? { body } : {}),
  };
}

/** Names under which pages tell when the article appeared, in lower case. */
const DATES = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'parsely-pub-date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
];

/** What the page's meta tags say, by their names in lower case; the first of a name counts. */
function metaTags(document: PageDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content');
    if (!content?.trim()) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !tags.has(name)) tags.set(name, oneLine(content));
    }
  }
  return tags;
}

/** 'Bridge to open | The Courier' is Bridge to open. */
function withoutSite(title: string | undefined): string | undefined {
  const at = title?.slice(SHORTEST_TITLE).search(/ [|–—·»-] [^|–—·»]{2,40}$/) ?? -1;
  return at === -1 ? title : title?.slice(0, SHORTEST_TITLE + at);
}

const SHORTEST_TITLE = 10;

function withoutNameOf(site: string | undefined, title: string): string {
  if (site === undefined || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/(?<!\s)\s+[|–—·»:-]\s+$/, '') || title;
}

/** Where pages show who wrote the article, the surest first. */
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '.author-name',
  '.byline',
  '.author',
];

/** 'By Kit Lowe, Staff Writer': what looks like a name, right behind the headline. */
function visibleByline(document: PageDocument): string | undefined {
  for (const selector of BYLINES) {
    const found = person(element(document, selector))
      ?.split(/,| [|·•] /, 1)[0]
      ?.trim();
    if (found && NAMES.test(found)) return found;
  }
  return undefined;
}

/** 'Kit Lowe', 'Kit Lowe and Tom Hale' */
const NAMES = /^\p{Lu}[\p{L}.'’-]*(?: (?:and|de|van|von|der|da|di|la|\p{Lu}[\p{L}.'’-]*)){1,6}$/u;

const LONGEST_DATE = 100;

/** What the page shows as a date near its headline, for people alone. */
function* visibleDates(document: PageDocument): Generator<string> {
  let afterHeadline = false;
  for (const found of document.querySelectorAll(
    'h1,time,[class*="date"],[class*="publish"],[class*="timestamp"]',
  )) {
    afterHeadline ||= found.tagName === 'H1';
    const text = found.tagName === 'H1' ? '' : oneLine(found.textContent ?? '');
    if (afterHeadline && text.length <= LONGEST_DATE) yield text;
  }
}

/** Types of schema.org that an article's page describes itself with. */
const ARTICLE = /(?:Article|BlogPosting|ClaimReview|LiveBlogPosting|Report)$/;

function jsonLdArticle(document: PageDocument): JsonObject | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    // Some pages break lines inside strings, which JSON does not allow.
    return JSON.parse(json.replaceAll(/[\r\n\t]+/g, ' '));
  } catch {
    return undefined;
  }
}

/** How deep lists and graphs are looked through: deeper than any page has them. */
const DEPTH = 4;

function findArticle(value: unknown, depth: number): JsonObject | undefined {
  if (depth > DEPTH || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const object = value as JsonObject;
  const types = [object['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return object;
  return findArticle(object['@graph'] ?? object['mainEntity'], depth + 1);
}

function names(author: unknown): string | undefined {
  const all = [author].flat().map((one) => {
    if (typeof one === 'string') return person(one);
    return typeof one === 'object' && one !== null ? person(words((one as JsonObject)['name'])) : undefined;
  });
  const known = [...new Set(all.filter((name) => name !== undefined))];
  return known.length > 0 ? known.join(', ') : undefined;
}

/** An author's name; pages put addresses of profiles and of mail there too. */
const person = (name: string | undefined): string | undefined =>
  name === undefined || /^https?:/i.test(name)
    ? undefined
    : withoutMailAddress(name.replace(/^by\s+/i, '')) || undefined;

/** 'Kit Lowe' of 'Kit Lowe <kit@courier.example>'. */
function withoutMailAddress(name: string): string {
  const last = name.slice(name.search(/(?<!\S)\S+$/));
  const at = last.indexOf('@', 1);
  const isAddress = at !== -1 && last.search(/\.\w+[>)]?$/) > at + 1;
  return isAddress ? name.slice(0, -last.length).replace(/(?<![\s,|<(])[\s,|<(]+$/, '') : name;
}

const words = (value: unknown): string | undefined => oneLine(wordsOf(value).join('')) || undefined;

/** A string of structured data, in which pages leave character references and tags that stand for themselves. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  if (!/[<&]/.test(value)) return [value];
  const parts: string[] = [];
  const parser = new Parser({
    ontext: (text) => parts.push(text),
    onclosetag: (name) => {
      if (/^(?:p|br|div|li|h\d)$/.test(name)) parts.push('\n');
    },
  });
  parser.end(value);
  return parts;
}

const element = (document: PageDocument, selector: string): string | undefined =>
  oneLine(document.querySelector(selector)?.textContent ?? '') || undefined;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function webAddress(value: string | null | undefined): string | undefined {
  return value && /^https?:\/\//i.test(value) ? value : undefined;
}

function firstDate(values: Iterable<string | null | undefined>): string | undefined {
  for (const value of values) {
    const date = value ? writtenDate(value) : null;
    if (date !== null) return date;
  }
  return undefined;
}
