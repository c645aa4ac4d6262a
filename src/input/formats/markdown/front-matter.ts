import { parse } from 'yaml';
import { defined } from '../../record.js';
import { type SourceName, sourceNamesIn } from '../../source-names.js';
import { writtenDate } from '../../written-date.js';

/** What the front matter of a Markdown file says about its article, as site generators write it. */
export interface FrontMatter {
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published?: string;
  readonly sources?: readonly SourceName[];
}

type Fields = Readonly<Record<string, unknown>>;

const FENCE = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const ENDS: Readonly<Record<string, RegExp>> = {
  '---': /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/,
  '+++': /(?:\r\n|\n|\r)\+\+\+[ \t]*(?:\r\n|\n|\r|$)/,
};

/** 'title: Bridge', 'title = "Bridge"', '"title": Bridge' */
const FIELD = /^(['"]?)([\w.-]{1,60})\1[ \t]*[:=](.*)$/s;

/**
 * What stands between two lines of dashes (YAML) or of plus signs (TOML) at the start of a file, and where the article
 * begins after it. A rule at the start of an article, and another further down, hold no fields.
 */
export function frontMatterIn(source: string): { readonly matter: string; readonly start: number } {
  const none = { matter: '', start: 0 };
  const [fence, sign = ''] = FENCE.exec(source) ?? [];
  if (fence === undefined) return none;
  const from = fence.length - 1; // the fence's own line end may be that of an empty front matter
  const end = ENDS[sign]?.exec(source.slice(from));
  if (!end) return none;
  const matter = source.slice(fence.length, Math.max(fence.length, from + end.index)).replace(/\r\n?/g, '\n');
  const first = matter.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first !== undefined && !FIELD.test(first)) return none;
  return { matter, start: from + end.index + end[0].length };
}

/** Front matter that is no YAML still says what its lines say, and never keeps the article from being read. */
export function readFrontMatter(matter: string): FrontMatter {
  const fields = inYaml(matter) ?? inLines(matter);
  const date = stringOf(firstOf(fields, 'published', 'date', 'pubDate', 'publishDate', 'datePublished'));
  return defined({
    title: stringOf(fields['title']),
    byline: stringOf(firstOf(fields, 'author', 'authors', 'byline')),
    url: stringOf(firstOf(fields, 'url', 'canonical')),
    published: date === undefined ? undefined : (writtenDate(date) ?? undefined),
    sources: sourceNamesIn(fields['sources']),
  });
}

const firstOf = (fields: Fields, ...names: readonly string[]): unknown =>
  names.map((name) => fields[name]).find((value) => value !== undefined && value !== null);

/** Longer front matter is a file of data; a parser of YAML takes the square of its length, or its depth in stack. */
const LONGEST = 32 * 1024;
const DEEPEST = 100;
/** '- - - a' */
const NESTED = /^[ \t]*(?:[-?:][ \t]+){100}/m;

const isLaidOut = (matter: string): boolean =>
  matter.length <= LONGEST && depthOf(matter) <= DEEPEST && !NESTED.test(matter);

/** How many brackets are open where most are, those in strings among them. */
function depthOf(matter: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of matter) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

function inYaml(matter: string): Fields | null {
  if (!isLaidOut(matter)) return null;
  try {
    // Else than by 'error' it would say nothing of its errors, and make something of them.
    const value: unknown = parse(matter, { maxAliasCount: 0, logLevel: 'error', uniqueKeys: false });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** TOML, and YAML with a mistake in it: 'title: Bridge: the story'. Of tables and of what goes over lines nothing is read. */
function inLines(matter: string): Fields {
  const fields: Record<string, unknown> = {};
  for (const line of matter.split('\n')) {
    if (/^\[/.test(line)) break;
    const [, , name, written = ''] = FIELD.exec(line) ?? [];
    if (name !== undefined && !Object.hasOwn(fields, name)) fields[name] = readValue(written.trim());
  }
  return fields;
}

/** '"Bridge"', '["Jo Pell"]', "'Bridge'", '[Jo Pell, Sam Orr]', 'Bridge' */
function readValue(written: string): unknown {
  if (written.length > LONGEST_VALUE) return undefined;
  try {
    return JSON.parse(written);
  } catch {
    return written.replace(/^[['"]+|(?<![\]'"])[\]'"]+$/g, '');
  }
}

/** No title and no list of authors is longer. */
const LONGEST_VALUE = 2000;

/** A string, or a number, or a list of them, or of people with a name. */
function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const all = value.map(stringOf).filter((one) => one !== undefined);
    return all.length > 0 ? all.join(', ') : undefined;
  }
  return 'name' in value ? stringOf(value.name) : undefined;
}
