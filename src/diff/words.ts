import type { Claim, Figure, Report, Span } from '../claims/index.js';

/** A word of a claim, or all words of one of its figures: what is compared. */
export interface Item {
  /** As it stands in the text. */
  readonly text: string;
  /** What makes two words the same: without case, and in one typography. */
  readonly key: string;
  readonly quoted: boolean;
  readonly figure: Figure | null;
}

/** A claim with what is compared of it, taken apart once. */
export interface Statement {
  readonly claim: Claim;
  readonly items: readonly Item[];
  /** The keys of all words, those of figures one by one. */
  readonly keys: readonly string[];
  /** Of when and where it was said: the days and times in it. */
  readonly settingDates: readonly Figure[];
}

export const statementsOf = (report: Report): readonly Statement[] =>
  report.claims.map((claim) => statementOf(claim, report));

function statementOf(claim: Claim, { document, figures }: Report): Statement {
  const words = claim.content.flatMap((span) => wordsIn(span, document.offsetUnit));
  const setting = claim.attribution?.setting ?? null;
  return {
    claim,
    items: itemsOf(words, claim),
    keys: words.map(({ key }) => key),
    settingDates: setting === null ? [] : figures.filter((figure) => isDate(figure) && isIn(figure, setting)),
  };
}

export const isDate = ({ kind }: Figure): boolean => kind === 'date' || kind === 'time';

interface Word {
  readonly text: string;
  readonly key: string;
  /** In the document's own unit. */
  readonly start: number;
  readonly end: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const isIn = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The words, with those of a figure in one. A figure inside another one ('40 to 50') is part of it. */
function itemsOf(words: readonly Word[], { quotes, figures }: Claim): readonly Item[] {
  const items: Item[] = [];
  let last: Figure | null = null;
  for (const word of words) {
    const quoted = quotes.some((quote) => overlap(word, quote));
    const figure: Figure | null = figures.find((figure) => overlap(word, figure)) ?? null;
    const before = items.at(-1);
    if (before && figure !== null && figure === last) {
      items[items.length - 1] = {
        ...before,
        text: `${before.text} ${word.text}`,
        key: `${before.key} ${word.key}`,
      };
    } else items.push({ text: word.text, key: word.key, quoted, figure });
    last = figure;
  }
  return items;
}

/** What parts words: white space, dashes between words, dots that stand for words left out. */
const PIECE = /(?:(?!\s|[—…]|--|(?<!\p{N})–|–(?!\p{N})).)+/gsu;

function wordsIn(span: Span, unit: 'utf16' | 'codepoint'): readonly Word[] {
  const units = (text: string): number => (unit === 'utf16' ? text.length : [...text].length);
  const words: Word[] = [];
  let seen = 0;
  let start = span.start;
  for (const { 0: piece, index } of span.text.matchAll(PIECE)) {
    const text = withoutMarks(piece);
    const key = keyOf(text);
    const at = start + units(span.text.slice(seen, index));
    if (key !== '') words.push({ text, key, start: at, end: at + units(piece) });
    seen = index;
    start = at;
  }
  return words;
}

/** Signs that belong to a number: '-5', '8%', '5°'. */
const OF_NUMBER = /[-−+%‰°′″#]/u;
const MARK = /[\p{P}\u0060\u00b4]/u;

/** The word without the punctuation around it. */
function withoutMarks(piece: string): string {
  let start = 0;
  let end = piece.length;
  const isMark = (at: number, beside: number): boolean => {
    const character = piece[at] ?? '';
    return MARK.test(character) && !(OF_NUMBER.test(character) && /[\p{N}\p{Sc}]/u.test(piece[beside] ?? ''));
  };
  while (start < end && isMark(start, start + 1)) start += 1;
  while (end > start && isMark(end - 1, end - 2)) end -= 1;
  return piece.slice(start, end);
}

/** What makes two words the same, whatever marks stand around them. */
export const wordKey = (word: string): string => keyOf(withoutMarks(word));

function keyOf(text: string): string {
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/\u00ad/g, '');
  // 'U.S.' is 'US'
  return /^(?:\p{L}\.)+\p{L}$/u.test(key) ? key.replaceAll('.', '') : key;
}
