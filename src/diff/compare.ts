import { diffArrays } from 'diff';
import { type Edit, FIELDS, type Field } from './differences.js';
import { areSameFigure } from './figures.js';
import { haveSameSpeaker } from './speakers.js';
import { type Item, isDate, type Statement } from './words.js';

/** In what two versions of a claim differ; no fields where they do not. */
export function compare(
  before: Statement,
  after: Statement,
): { readonly fields: readonly Field[]; readonly edits: readonly Edit[] } {
  const { fields, edits } = compareWords(before, after);
  const [a, b] = [before.claim.attribution, after.claim.attribution];
  const found = new Set<Field>(fields);
  if (!haveSameSpeaker(before.claim, after.claim)) found.add('speaker');
  if (a && b && STANCE.some((field) => a[field] !== b[field])) found.add('stance');
  if (haveOtherSettings(before, after)) found.add('date');
  return { fields: FIELDS.filter((field) => found.has(field)), edits };
}

/** How something is said: 'said', 'claimed', 'hoped', 'did not say'. */
const STANCE = ['stance', 'attitude', 'negated'] as const;

function compareWords(
  before: Statement,
  after: Statement,
): { readonly fields: readonly Field[]; readonly edits: readonly Edit[] } {
  if (sameKeys(before.keys, after.keys)) {
    return { fields: haveOtherQuotes(before, after) ? ['quote'] : [], edits: [] };
  }
  const blocks = blocksOf(before.items, after.items);
  return {
    fields: blocks.flatMap(({ removed, added }) => [...removed, ...added].flatMap(fieldsOf)),
    edits: blocks.map(({ removed, added }) => ({
      op: removed.length === 0 ? 'insert' : added.length === 0 ? 'delete' : 'replace',
      before: textOf(removed),
      after: textOf(added),
    })),
  };
}

const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);

const textOf = (items: readonly Item[]): string => items.map(({ text }) => text).join(' ');

/** What it means that a word or a figure is another one. */
function fieldsOf({ quoted, figure }: Item): readonly Field[] {
  const kind = figure === null ? [] : [isDate(figure) ? ('date' as const) : ('figure' as const)];
  return quoted ? ['quote', ...kind] : figure === null ? ['content'] : kind;
}

interface Block {
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** Beyond this, in words, the two are told as one replacing the other: finding each edit takes its square. */
const MOST_EDITS = 4000;

/** Where the two part, in order. */
function blocksOf(before: readonly Item[], after: readonly Item[]): readonly Block[] {
  const blocks: Block[] = [];
  let removed: readonly Item[] = [];
  const flush = (added: readonly Item[]): void => {
    if (removed.length + added.length > 0) blocks.push({ removed, added });
    removed = [];
  };
  const parts = diffArrays([...before], [...after], { comparator: areSame, maxEditLength: MOST_EDITS });
  if (parts === undefined) return [{ removed: before, added: after }];
  for (const part of parts) {
    if (part.removed) removed = part.value;
    else flush(part.added ? part.value : []);
  }
  flush([]);
  return blocks;
}

const areSame = (a: Item, b: Item): boolean =>
  a.key === b.key || (a.figure !== null && b.figure !== null && areSameFigure(a.figure, b.figure));

/** The same words, but not the same of them in quotation marks: a paraphrase that has become a quotation. */
const haveOtherQuotes = (before: Statement, after: Statement): boolean =>
  quotedKeys(before) !== quotedKeys(after);

const quotedKeys = ({ items }: Statement): string =>
  items
    .filter(({ quoted }) => quoted)
    .map(({ key }) => key)
    .join(' ');

/** Both say when it was said, and not the same. */
function haveOtherSettings({ settingDates: a }: Statement, { settingDates: b }: Statement): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((date) => b.some((other) => date.text === other.text || areSameFigure(date, other)));
}
