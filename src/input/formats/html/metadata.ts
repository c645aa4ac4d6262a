import { parsePublished } from '../../published.js';
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
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
        if (content?.trim()) return oneLine(content);
      }
    }
    return undefined;
  };
  const title =
    string(article?.['headline']) ??
    meta('og:title', 'twitter:title', 'headline') ??
    element(document, 'h1') ??
    element(document, 'title');
  const byline =
    names(article?.['author']) ?? person(meta('author', 'article:author', 'byl', 'parsely-author'));
  const url =
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    webAddress(meta('og:url')) ??
    webAddress(string(article?.['url']));
  const published = firstDate([
    string(article?.['datePublished']),
    meta('article:published_time', 'datePublished', 'parsely-pub-date', 'date', 'pubdate', 'dc.date'),
    document
      .querySelector('time[datetime][pubdate], time[itemprop="datePublished"]')
      ?.getAttribute('datetime'),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]);
  const body = article?.['articleBody'];
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(typeof body === 'string' && body.trim() ? { body } : {}),
  };
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
    return typeof one === 'object' && one !== null ? person(string((one as JsonObject)['name'])) : undefined;
  });
  const known = [...new Set(all.filter((name) => name !== undefined))];
  return known.length > 0 ? known.join(', ') : undefined;
}

/** An author's name; pages put addresses of profiles there too. */
const person = (name: string | undefined): string | undefined =>
  name === undefined || /^https?:/i.test(name) ? undefined : name.replace(/^by\s+/i, '') || undefined;

const string = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? oneLine(value) : undefined;

const element = (document: PageDocument, selector: string): string | undefined =>
  string(document.querySelector(selector)?.textContent);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function webAddress(value: string | null | undefined): string | undefined {
  return value && /^https?:\/\//i.test(value) ? value : undefined;
}

function firstDate(values: readonly (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const date = value ? dateOf(value) : null;
    if (date !== null) return date;
  }
  return undefined;
}

/** Pages write more forms of a date-time than ISO 8601 has; the day is what matters most. */
const dateOf = (value: string): string | null =>
  parsePublished(value) ?? parsePublished(value.trim().slice(0, 'YYYY-MM-DD'.length));
