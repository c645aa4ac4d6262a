import type { Claim, Figure, Report } from '../claims/index.js';
import { contains, type Document, overlaps, type Range, spanOf } from '../document/index.js';
import type { Quotation } from '../quotations/index.js';
import { type FigureAnswer, figuresIn, type Read } from './figures.js';
import { placeIn } from './place.js';
import { type Answer, type Asked, findInSources, MIN_SIMILARITY } from './quotations/index.js';
import type { Source } from './source.js';
import { type Named, type ReadReport, type Voices, voicesOf } from './speech/index.js';
import type { Verification } from './verification.js';
import { hashesOf, indexSource, type SourceIndex, vocabularyOf } from './word-index/index.js';

/** The article, as `extract` works it out. */
export interface Article {
  readonly report: Report;
  readonly document: Document;
  readonly quotations: readonly Quotation[];
}

export interface VerifySettings {
  /** Reads who says what in a source. */
  readonly read: ReadReport;
  /** 0..1: what shares less with a source counts as absent. */
  readonly minSimilarity?: number;
}

/**
 * Looks in the sources for every quotation and figure of the article, and says of each what became of it, in the order
 * of the article. Offsets count UTF-16 code units.
 */
export function verify(
  article: Article,
  sources: readonly Source[],
  settings: VerifySettings,
): readonly Verification[] {
  const { document, quotations, report } = article;
  const { text } = document;
  const vocabulary = vocabularyOf(hashesOf(text));
  const indexes = sources
    .filter((source) => source.text !== '')
    .map((source) => indexSource(source, vocabulary));
  const voices = new Map<SourceIndex, Voices>();
  const voicesIn = (index: SourceIndex): Voices => {
    const known = voices.get(index) ?? voicesOf(index.source, settings.read);
    voices.set(index, known);
    return known;
  };
  const whole = quotations
    .filter(({ parent }) => parent === null)
    .filter(({ inner }) => inner.end > inner.start);
  const asked = whole.map(({ inner }): Asked & { claim: Claim | null } => {
    const claim = claimOf(inner, report.claims);
    const around = claim?.content.find((span) => contains(span, inner));
    return {
      range: inner,
      claim,
      speaker: claim === null ? null : speakerOf(claim, report),
      ...(around === undefined ? {} : { around }),
    };
  });
  const sentences = sentencesWithFigures(article, whole).map((range): Asked => ({ range, speaker: null }));
  const minSimilarity = settings.minSimilarity ?? MIN_SIMILARITY;
  const answers = findInSources(text, [...asked, ...sentences], indexes, vocabulary, voicesIn, minSimilarity);
  const read = [...asked, ...sentences].map(
    ({ range }, i): Read => ({ range, answer: answers[i] as Answer }),
  );
  const asFigures = report.figures.filter((figure) => !isWhenSaid(figure, report.claims));
  const figures = figuresIn(
    document,
    asFigures,
    report.figures,
    read.slice(0, asked.length),
    read.slice(asked.length),
    sources,
    indexes,
    vocabulary,
  );
  return [
    ...asked.map(({ range, claim, speaker }, i) =>
      ofQuotation(document, range, claim, speaker, answers[i] as Answer),
    ),
    ...asFigures.map((figure, i) => ofFigure(article, figure, figures[i] as FigureAnswer)),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** 'said on Monday' tells when something was said, which is no figure of the article's. */
const isWhenSaid = (figure: Figure, claims: readonly Claim[]): boolean =>
  figure.kind === 'date' &&
  claims.some(({ attribution }) => attribution?.setting != null && contains(attribution.setting, figure));

/** The sentences in which figures stand that no quotation holds. */
function sentencesWithFigures(
  { document, report }: Article,
  quotations: readonly Quotation[],
): readonly Range[] {
  const free = report.figures.filter((figure) => !quotations.some(({ inner }) => contains(inner, figure)));
  const found = new Set(free.map(({ start }) => document.sentenceOf(document.tokenAt(start))));
  return [...found]
    .flatMap((index) => document.sentences[index] ?? [])
    .map(({ start, end }) => ({ start, end }));
}

function ofFigure({ document, report }: Article, figure: Figure, answer: FigureAnswer): Verification {
  const claim = claimOf(figure, report.claims);
  return {
    claim: claim?.id ?? null,
    kind: 'figure',
    span: spanOf(document.text, figure),
    ...document.positionAt(figure.start),
    speaker: null,
    status: answer.status,
    source: answer.place,
    similarity: answer.similarity,
    edits: answer.edits,
    also: [],
  };
}

function ofQuotation(
  document: Document,
  range: Range,
  claim: Claim | null,
  speaker: Named | null,
  { status, found, also }: Answer,
): Verification {
  return {
    claim: claim?.id ?? null,
    kind: 'quotation',
    span: spanOf(document.text, range),
    ...document.positionAt(range.start),
    speaker: speaker?.name ?? null,
    status,
    source: found && placeIn(found.window.index.source, found.range, found.voice),
    similarity: found === null ? 0 : Math.round(found.similarity * 1000) / 1000,
    edits: found?.edits ?? [],
    also: also.map((other) => placeIn(other.window.index.source, other.range, other.voice)),
  };
}

/** The innermost claim that quotes the words, else that holds them. */
function claimOf(range: Range, claims: readonly Claim[]): Claim | null {
  const holding = (spansOf: (claim: Claim) => readonly Range[]): Claim | undefined =>
    claims
      .filter((claim) =>
        spansOf(claim).some(
          (span) => contains(span, range) || (overlaps(span, range) && contains(range, span)),
        ),
      )
      .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  return holding(({ quotes }) => quotes) ?? holding(({ content }) => content) ?? null;
}

const lengthOf = ({ content }: Claim): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

/** A person whom the article names; whoever speaks for a body may have any name. */
function speakerOf({ attribution }: Claim, { speakers }: Report): Named | null {
  const speaker = speakers.find(({ id }) => id === attribution?.speaker?.id);
  return speaker?.named && MAY_SPEAK.has(speaker.kind) ? speaker : null;
}

/** A family name alone may be anybody's: 'Tallis'. */
const MAY_SPEAK: ReadonlySet<string> = new Set(['person', 'unknown']);
