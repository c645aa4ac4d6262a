import type { Document, Range, Sentence } from '../document/index.js';
import type { Figure } from '../figures/index.js';
import { LETTERS, type Pattern } from './pattern.js';

/**
 * A sentence as rules about numbers see it: in lower case, each figure a sign of its own, so that
 * 'Sales rose from 40 to 50' is 'sales rose from ⟨c0⟩ to ⟨c1⟩' and a pattern need not know how numbers are written.
 */
export interface Passage {
  readonly sentence: Sentence;
  /** Those of the report, ranges cut in two. */
  readonly figures: readonly Figure[];
  readonly shape: string;
  /** The whole sentence in lower case, figures included. */
  readonly words: string;
}

/** Sentences with two figures or more, in order; a range counts as two. */
export function findPassages(document: Document, figures: readonly Figure[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const sentence of document.sentences) {
    const first = next;
    while (next < figures.length && (figures[next] as Figure).start < sentence.end) next++;
    const within = figures.slice(first, next).flatMap(halves);
    if (within.length < 2) continue;
    passages.push({
      sentence,
      figures: within,
      shape: shapeOf(document.text, sentence, within),
      words: document.text.slice(sentence.start, sentence.end).toLowerCase(),
    });
  }
  return passages;
}

/** The first that is found: in 'seven hundred and fifty to a thousand' the 'and' is of the number. */
const BETWEEN_HALVES = [/(?<!\s)\s+(?:to|until|through)\s+/, /(?<!\s)\s+(?:and\s+|[-–—]\s*)|[-–—]\s*/];

/** A range as the two figures that it is written of, '40' and '50' for '40 to 50'; anything else as it is. */
function halves(figure: Figure): readonly Figure[] {
  const [from = null, to = null] = figure.kind === 'date' ? (figure.date?.split('/') ?? []) : [];
  if (from === null ? figure.low === null || figure.high === null : to === null) return [figure];
  const between = BETWEEN_HALVES.map((form) => form.exec(figure.text)).find((found) => found !== null);
  if (!between || figure.kind === 'score') return [figure];
  const cut = between.index + between[0].length;
  const half = { ...figure, low: null, high: null, change: null };
  return [
    {
      ...half,
      end: figure.start + between.index,
      text: figure.text.slice(0, between.index),
      value: figure.low,
      date: from,
    },
    {
      ...half,
      start: figure.start + cut,
      text: figure.text.slice(cut),
      value: figure.high,
      date: to,
      change: figure.change,
    },
  ];
}

/** The text must not forge a figure's sign. */
const BRACKETS = /[⟨⟩]/g;

function shapeOf(text: string, sentence: Range, figures: readonly Figure[]): string {
  let shape = '';
  let at = sentence.start;
  figures.forEach((figure, index) => {
    if (figure.start < at) return; // stands inside the one before it
    shape += plainWords(text.slice(at, figure.start));
    shape += `⟨${LETTERS[figure.kind]}${index}⟩`;
    at = figure.end;
  });
  return shape + plainWords(text.slice(at, sentence.end));
}

const plainWords = (text: string): string =>
  text.toLowerCase().replace(BRACKETS, ' ').replace(/[’‘]/g, "'").replace(/[–—]/g, '-').replace(/\s+/g, ' ');

/** Where a pattern matches; it is run only over a shape that has the figures and words that it needs. */
export function* matchesIn({ shape }: Passage, { needs, regExp }: Pattern): Generator<RegExpExecArray> {
  const mayMatch =
    needs.words.every((word) => shape.includes(word)) &&
    needs.kinds.every((letters) => hasKind(shape, letters));
  if (mayMatch) yield* shape.matchAll(regExp());
}

const hasKind = (shape: string, letters: string): boolean => {
  for (const letter of letters) if (shape.includes(`⟨${letter}`)) return true;
  return false;
};

/** The figures that a pattern captures, in its order, once for each place where it matches. */
export function* figuresIn(passage: Passage, form: Pattern): Generator<readonly Figure[]> {
  for (const match of matchesIn(passage, form)) {
    yield match.slice(1).flatMap((index) => passage.figures[Number(index ?? Number.NaN)] ?? []);
  }
}

/** The same of several patterns, one after the other. */
export function* figuresInAny(passage: Passage, forms: readonly Pattern[]): Generator<readonly Figure[]> {
  for (const form of forms) yield* figuresIn(passage, form);
}

/** From the first of the figures to the last. */
export const across = (figures: readonly Figure[]): Range => ({
  start: Math.min(...figures.map(({ start }) => start)),
  end: Math.max(...figures.map(({ end }) => end)),
});

/** How far behind a count its noun may stand, in characters. */
const NOUN_REACH = 30;

/** The last word of what a count counts, where it stands right behind it: 'wins' in '3 league wins'. */
function countedBehind({ words, sentence }: Passage, { end, of }: Figure): string | null {
  const head = of?.toLowerCase().split(' ').at(-1)?.replace(/s$/, '');
  const behind = words.slice(end - sentence.start, end - sentence.start + NOUN_REACH);
  return head !== undefined && new RegExp(`^[a-z '-]*\\b${head.replace(/[^\p{L}]/gu, '.')}`, 'u').test(behind)
    ? head
    : null;
}

/** 'from 3 wins to 2 losses' compares nothing: what is counted must be one, as far as both say it. */
export function ofOneThing(passage: Passage, a: Figure, b: Figure): boolean {
  const [one, other] = [countedBehind(passage, a), countedBehind(passage, b)];
  return one === null || other === null || one === other;
}
