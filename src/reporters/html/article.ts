import type { Claim, Figure, Report } from '../../claims/index.js';
import { createDocument } from '../../document/index.js';
import { describeFigure } from '../figure.js';
import { isHeadline } from '../headline.js';
import { type Html, html, type Part } from '../markup.js';
import type { Place } from './place.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A claim's share of the text, as one piece. */
interface Share extends Range {
  readonly claim: Claim;
}

/** The paragraphs of an article; the first by itself where it is its headline. */
interface Paragraphs {
  readonly headline: Range | null;
  readonly body: readonly Range[];
}

function paragraphsOf({ document: { text, title } }: Report): Paragraphs {
  const [first, ...others] = text === undefined ? [] : createDocument(text).paragraphs;
  if (text === undefined || first === undefined) return { headline: null, body: [] };
  const words = text.slice(first.start, first.end);
  const isTitle = title === undefined ? isHeadline(words) : sameWords(words, title);
  return isTitle ? { headline: first, body: others } : { headline: null, body: [first, ...others] };
}

const sameWords = (a: string, b: string): boolean => squeezed(a) === squeezed(b);

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** An article in a page. */
export interface RenderedArticle {
  /** What it is called: its own headline with what is claimed there, else its title, else its id. */
  readonly heading: Part;
  /** Whether the heading is no more than its id. */
  readonly isCalledById: boolean;
  readonly body: Html;
}

/**
 * The article as it reads, with its claims as links to their cards. The text content of heading and body is the text
 * itself, to the letter, unless the heading is a title that the text does not have: ranks are put in by the style sheet.
 */
export function renderArticle(place: Place): RenderedArticle {
  const { headline, body } = paragraphsOf(place.report);
  const { title, id, text } = place.report.document;
  const rendered = renderParagraphs(headline === null ? body : [headline, ...body], place);
  const [heading, paragraphs] =
    headline === null ? [title ?? id, rendered] : [rendered[0] ?? id, rendered.slice(1)];
  const isCalledById = headline === null && title === undefined;
  if (paragraphs.length > 0) {
    return {
      heading,
      isCalledById,
      body: html`${paragraphs.map((inner) => html`<p dir="auto">${inner}</p>\n`)}`,
    };
  }
  const why =
    text === undefined
      ? 'This report does not carry the article’s text.'
      : headline === null
        ? 'The article is empty.'
        : 'The article is no more than its headline.';
  return { heading, isCalledById, body: html`<p class="aside">${why}</p>` };
}

function renderParagraphs(paragraphs: readonly Range[], place: Place): readonly Html[] {
  const text = place.report.document.text ?? '';
  const marks = marksByPiece(marksOf(place), paragraphs);
  const placed = new Set<string>();
  return paragraphs.map(
    (paragraph, index) => html`${renderRange(paragraph, text, marks[index] ?? NO_MARKS, placed, place)}`,
  );
}

/** What is marked in a text. */
interface Marks {
  readonly parts: readonly Share[];
  readonly figures: readonly Figure[];
  readonly sources: readonly (Range & { readonly voice: string })[];
}

const marksOf = ({ report, voiceOf }: Place): Marks => ({
  parts: report.claims
    .flatMap((claim) => claim.content.map(({ start, end }) => ({ start, end, claim })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end),
  figures: report.figures,
  sources: report.claims.flatMap(({ attribution }) =>
    attribution?.source ? [{ ...attribution.source, voice: voiceOf(attribution.speaker?.id) }] : [],
  ),
});

const NO_MARKS: Marks = { parts: [], figures: [], sources: [] };

/** The marks of each piece of text, in one pass over each list, so that a long article costs no more a word. */
function marksByPiece(marks: Marks, pieces: readonly Range[]): readonly Marks[] {
  const parts = byPiece(marks.parts, pieces);
  const figures = byPiece(marks.figures, pieces);
  const sources = byPiece(marks.sources, pieces);
  return pieces.map((_, i) => ({
    parts: parts[i] ?? [],
    figures: figures[i] ?? [],
    sources: sources[i] ?? [],
  }));
}

/** The ranges that overlap each piece. The pieces stand in order and apart. */
function byPiece<T extends Range>(ranges: readonly T[], pieces: readonly Range[]): readonly (readonly T[])[] {
  const found: T[][] = pieces.map(() => []);
  for (const range of ranges) {
    for (let i = firstEndingAfter(pieces, range.start); i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece || piece.start >= range.end) break;
      found[i]?.push(range);
    }
  }
  return found;
}

/** Index of the first piece that ends behind `offset`. */
function firstEndingAfter(pieces: readonly Range[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text of a range, cut wherever a claim starts or ends. */
function renderRange(
  range: Range,
  text: string,
  marks: Marks,
  placed: Set<string>,
  place: Place,
): readonly Html[] {
  const pieces = cut(range, marks.parts);
  const marked = marksByPiece(marks, pieces);
  return pieces.map((piece, i) => {
    const here = marked[i] ?? NO_MARKS;
    const words = html`${renderWords(piece, text, here, place.report)}`;
    return here.parts.length === 0 ? words : renderClaims(here.parts, words, placed, place);
  });
}

/** A piece of text that claims cover, the innermost of which it links to. */
function renderClaims(
  over: readonly Share[],
  words: Html,
  placed: Set<string>,
  { prefix, rankOf, voiceOfClaim }: Place,
): Html {
  const nested = over.toSorted((a, b) => b.end - b.start - (a.end - a.start)).map(({ claim }) => claim);
  const innermost = nested.at(-1);
  if (innermost === undefined) return words;
  const starting = nested.filter(({ id }) => !placed.has(id));
  for (const { id } of starting) placed.add(id);
  const own = starting.includes(innermost);
  const anchors = starting
    .filter((claim) => claim !== innermost)
    .map(({ id }) => html`<span class="anchor" id="${prefix}${id}"></span>`);
  const attributes = own ? html` id="${prefix}${innermost.id}" data-rank="${rankOf(innermost)}"` : null;
  const names = nested.map(({ id }) => prefix + id).join(' ');
  return html`${anchors}<a class="claim ${innermost.form} ${voiceOfClaim(innermost)}" href="#${prefix}${innermost.id}-card" data-claims="${names}"${attributes}>${words}</a>`;
}

/** Words with the figures and the names of the sources in them marked. */
function renderWords(
  range: Range,
  text: string,
  { figures, sources }: Marks,
  report: Report,
): readonly Html[] {
  const pieces = cut(range, [...figures, ...sources]);
  const figuresOf = byPiece(figures, pieces);
  const sourcesOf = byPiece(sources, pieces);
  return pieces.map((piece, i) => {
    const words = text.slice(piece.start, piece.end);
    const figure = figuresOf[i]?.[0];
    const source = sourcesOf[i]?.[0];
    const inner = figure ? renderFigure(figure, words, report) : html`${words}`;
    return source ? html`<span class="source ${source.voice}">${inner}</span>` : inner;
  });
}

const renderFigure = (figure: Figure, words: string, report: Report): Html =>
  html`<span class="figure" title="${figure.kind}: ${describeFigure(figure, report)}">${words}</span>`;

/** A range in pieces, cut at every start and end of the others. */
function cut(range: Range, others: readonly Range[]): readonly Range[] {
  const edges = others
    .flatMap(({ start, end }) => [start, end])
    .filter((offset) => offset > range.start && offset < range.end);
  const offsets = [...new Set([range.start, ...edges, range.end])].sort((a, b) => a - b);
  return offsets.slice(1).map((end, index) => ({ start: offsets[index] ?? end, end }));
}
