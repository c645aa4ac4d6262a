import type { Document, Range } from '../../document/index.js';
import type { Figure } from '../../figures/index.js';
import { stemOf } from '../stem.js';

/** A word of the article around a figure. */
export interface Token extends Range {
  readonly stem: string;
  readonly written: string;
}

/** A year that the article names, and where. */
export interface NamedYear extends Range {
  readonly year: number;
}

/** A figure, and the sentence that it stands in as the tables are asked for it. */
export interface Reading {
  readonly figure: Figure;
  readonly tokens: readonly Token[];
  readonly years: readonly NamedYear[];
  /** Every amount of the sentence in order, this one among them. */
  readonly amounts: readonly Range[];
  /** The sentences before it in its paragraph, the nearest first: what it leaves unsaid may stand there. */
  readonly before: readonly Pick<Reading, 'tokens' | 'years'>[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;
const MOST_BEFORE = 2;

export function readingOf(document: Document, figure: Figure, figures: readonly Figure[]): Reading {
  const index = document.sentenceOf(document.tokenAt(figure.start));
  const sentence = document.sentences[index];
  const range = sentence ?? figure;
  const before = document.sentences
    .slice(Math.max(0, index - MOST_BEFORE), index)
    .filter(({ paragraph }) => paragraph === sentence?.paragraph)
    .map((each) => partOf(document.text, each, figures))
    .reverse();
  const amounts = figures.filter(
    ({ kind, start, end }) => kind !== 'date' && start >= range.start && end <= range.end,
  );
  return { figure, ...partOf(document.text, range, figures), amounts, before };
}

function partOf(text: string, range: Range, figures: readonly Figure[]): Pick<Reading, 'tokens' | 'years'> {
  const tokens = [...text.slice(range.start, range.end).matchAll(WORD)].map(([written], i, all) =>
    tokenAt(written, range.start + (all[i]?.index ?? 0)),
  );
  return { tokens, years: yearsIn(text, range, figures) };
}

const tokenAt = (written: string, start: number): Token => ({
  written,
  stem: stemOf(written),
  start,
  end: start + written.length,
});

/** As they are written, '2022/23' among them, and those that 'last year' comes to. */
function yearsIn(text: string, { start, end }: Range, figures: readonly Figure[]): readonly NamedYear[] {
  const found: NamedYear[] = [];
  for (const match of text
    .slice(start, end)
    .matchAll(/(?<![\d.,])((?:19|20)\d\d)(?:[/–-](\d\d))?(?![\d]|[.,]\d)/g)) {
    const at = start + match.index;
    if (
      figures.some(
        (figure) =>
          figure.kind !== 'date' &&
          figure.start <= at &&
          at < figure.end &&
          figure.value !== null &&
          !isPlain(figure),
      )
    )
      continue;
    found.push({
      start: at,
      end: at + match[0].length,
      year: Number(match[1]) + (match[2] === undefined ? 0 : 1),
    });
  }
  for (const { kind, date, start: from, end: to } of figures) {
    const year = /^(\d{4})(?:-|$)/.exec(date ?? '')?.[1];
    if (kind !== 'date' || year === undefined || from < start || to > end) continue;
    if (!found.some((each) => each.start < to && from < each.end))
      found.push({ start: from, end: to, year: Number(year) });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Four digits without a comma may be a year all the same. */
const isPlain = ({ text }: Figure): boolean => /^\d{4}$/.test(text);
