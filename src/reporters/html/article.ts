import type { Claim, Figure, Report } from '../../claims/index.js';
import { createDocument } from '../../document/index.js';
import { describeFigure } from '../figure.js';
import { type Html, html } from '../markup.js';
import { isHeadline } from './headline.js';
import type { Place } from './place.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A claim's share of the text, as one piece. */
interface Part extends Range {
  readonly claim: Claim;
}

/**
 * The article as it reads, with its claims as links to their cards. Its text content is the text itself, to the
 * letter: ranks are put in by the style sheet.
 */
export function renderArticle(place: Place): Html {
  const { report } = place;
  const { text, title } = report.document;
  const [first, ...others] = text === undefined ? [] : createDocument(text).paragraphs;
  if (text === undefined || first === undefined) {
    const why =
      text === undefined ? 'This report does not carry the article’s text.' : 'The article is empty.';
    return html`<h1>${title ?? report.document.id}</h1><p class="aside">${why}</p>`;
  }
  const paragraphs = [first, ...others];
  const marks = marksByPiece(marksOf(place), paragraphs);
  const placed = new Set<string>();
  const inner = (paragraph: Range, index: number): Html =>
    html`${renderRange(paragraph, text, marks[index] ?? NO_MARKS, placed, place)}`;

  const headline = title === undefined && isHeadline(text.slice(first.start, first.end));
  const heading = headline
    ? html`<h1>${inner(first, 0)}</h1>`
    : html`<h1>${title ?? report.document.id}</h1>\n<p>${inner(first, 0)}</p>`;
  return html`${heading}\n${others.map((range, index) => html`<p>${inner(range, index + 1)}</p>\n`)}`;
}

/** What is marked in a text. */
interface Marks {
  readonly parts: readonly Part[];
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
  over: readonly Part[],
  words: Html,
  placed: Set<string>,
  { prefix, rankOf }: Place,
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
  return html`${anchors}<a class="claim ${innermost.form}" href="#${prefix}${innermost.id}-card" data-claims="${names}"${attributes}>${words}</a>`;
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
