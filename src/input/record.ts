import type { InputDocument } from './document.js';
import { InputError } from './errors.js';
import { PUBLISHED_FORM, parsePublished } from './published.js';

/** The fields that a document has of its own; whatever else a record carries is passed on as its `meta`. */
export const RECORD_FIELDS = ['id', 'text', 'title', 'url', 'byline', 'published'] as const;

export type RecordField = (typeof RECORD_FIELDS)[number];

/** The record's own names of them, where they are others: `{ text: 'body' }`. */
export type FieldNames = Readonly<Partial<Record<RecordField, string>>>;

export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws InputError 'invalid-record', with the record's place and id */
export function documentOf(record: JsonObject, place: string, names: FieldNames = {}): InputDocument {
  const name = (field: RecordField): string => names[field] ?? field;
  const id = idOf(record[name('id')], place, name('id'));
  const fail = (reason: string): InputError => new InputError('invalid-record', place, reason, id);

  const text = record[name('text')];
  if (text === undefined) {
    if ('schemaVersion' in record) {
      throw fail('was written by claimsift, and is no record; leave it out with --ignore-pattern');
    }
    throw fail(`has no "${name('text')}"${fieldsOf(record)}`);
  }
  if (typeof text !== 'string') throw fail(`"${name('text')}" is not a string`);
  const published = optional('published');
  const date = published === undefined ? undefined : parsePublished(published);
  if (date === null) throw fail(`"${name('published')}" is "${published}"; write ${PUBLISHED_FORM}`);
  const own = new Set<string>(RECORD_FIELDS.map(name));
  const meta = Object.fromEntries(Object.entries(record).filter(([field]) => !own.has(field)));
  const deep = Object.keys(meta).find((field) => isDeeperThan(DEEPEST, meta[field]));
  if (deep !== undefined) throw fail(`"${deep}" is nested deeper than ${DEEPEST} levels; leave it out`);

  return {
    id,
    text,
    format: 'text',
    ...defined({
      title: optional('title'),
      url: optional('url'),
      byline: optional('byline'),
      published: date,
      meta: Object.keys(meta).length > 0 ? meta : undefined,
    }),
  };

  /** A field that may be left out, or null, which says the same. */
  function optional(field: RecordField): string | undefined {
    const value = record[name(field)] ?? undefined;
    if (value !== undefined && typeof value !== 'string') throw fail(`"${name(field)}" is not a string`);
    return value;
  }
}

/** What there is instead of the text, so that the user sees which of it to name. */
function fieldsOf(record: JsonObject): string {
  const fields = Object.keys(record);
  if (fields.length === 0) return '; write {"text": "…"}';
  const shown = fields.slice(0, MOST_SHOWN).map((field) => JSON.stringify(field.slice(0, LONGEST_SHOWN)));
  const more = fields.length > MOST_SHOWN ? ', …' : '';
  return `, but ${shown.join(', ')}${more}; say which of it is the text with --field text=…`;
}

const MOST_SHOWN = 8;
const LONGEST_SHOWN = 40;

/** Far deeper than anybody writes, and far from what overflows the stack of whoever passes it on. */
const DEEPEST = 200;

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner)));

/** The record's own id, where it has one; a number is as good as a string. */
function idOf(id: unknown, place: string, field: string): string {
  if (id === undefined || id === null || id === '') return place;
  if (typeof id === 'number') return String(id);
  if (typeof id === 'string') return id;
  throw new InputError('invalid-record', place, `"${field}" is not a string`);
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the fields that are undefined. */
export const defined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
