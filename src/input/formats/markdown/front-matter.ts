import { parse } from 'yaml';
import { parsePublished } from '../../published.js';
import { defined } from '../../record.js';

/** What the front matter of a Markdown file says about its article, as site generators write it. */
export interface FrontMatter {
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published?: string;
}

const FENCE = /^---[ \t]*(?:\r\n|\n|\r)/;
const END = /(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;

/** The YAML between two lines of dashes at the start of a file, and where the article begins after it. */
export function frontMatterIn(source: string): { readonly yaml: string; readonly start: number } {
  const fence = FENCE.exec(source)?.[0] ?? null;
  const end = fence === null ? null : END.exec(source.slice(fence.length - 1));
  if (fence === null || end === null) return { yaml: '', start: 0 };
  const from = fence.length - 1;
  return {
    yaml: source.slice(fence.length, Math.max(fence.length, from + end.index)),
    start: from + end.index + end[0].length,
  };
}

/** Front matter that is no YAML says nothing, rather than keeping the article from being read. */
export function readFrontMatter(yaml: string): FrontMatter {
  let value: unknown;
  try {
    value = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const fields = value as Readonly<Record<string, unknown>>;
  const date = stringOf(fields['published'] ?? fields['date']);
  return defined({
    title: stringOf(fields['title']),
    byline: stringOf(fields['author'] ?? fields['authors'] ?? fields['byline']),
    url: stringOf(fields['url'] ?? fields['canonical']),
    published: date === undefined ? undefined : (dateOf(date) ?? undefined),
  });
}

/** A string, or a list of them, or of people with a name. */
function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const all = value.map(stringOf).filter((one) => one !== undefined);
    return all.length > 0 ? all.join(', ') : undefined;
  }
  return 'name' in value ? stringOf(value.name) : undefined;
}

/** Generators write the time in forms of their own; the day is what matters most. */
const dateOf = (value: string): string | null =>
  parsePublished(value) ?? parsePublished(value.slice(0, 'YYYY-MM-DD'.length));
