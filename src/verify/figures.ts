import { createDocument, type Document, overlaps, type Range } from '../document/index.js';
import { type Figure, findFigures } from '../figures/index.js';
import { agrees, openTexts } from './amounts/index.js';
import { placeIn } from './place.js';
import type { Answer, Candidate } from './quotations/index.js';
import type { Source } from './source.js';
import { openTables } from './tables/index.js';
import type { Edit, FigureStatus, SourcePlace } from './verification.js';
import type { SourceIndex, Vocabulary } from './word-index/index.js';

export interface FigureAnswer {
  readonly status: FigureStatus;
  readonly place: SourcePlace | null;
  readonly similarity: number;
  readonly edits: readonly Edit[];
}

/** A passage of the article that was looked for word by word: a quotation, or a sentence with figures. */
export interface Read {
  readonly range: Range;
  readonly answer: Answer;
}

const ABSENT: FigureAnswer = { status: 'absent', place: null, similarity: 0, edits: [] };

/**
 * Looks for figures: in the source's own words for theirs, in tables, and in passages that measure the same.
 *
 * @param all of the article's figures, those that are not looked for themselves too
 */
export function figuresIn(
  document: Document,
  figures: readonly Figure[],
  all: readonly Figure[],
  quotations: readonly Read[],
  sentences: readonly Read[],
  sources: readonly Source[],
  indexes: readonly SourceIndex[],
  vocabulary: Vocabulary,
): readonly FigureAnswer[] {
  const tables = openTables(sources, document, all);
  const texts = openTexts(indexes, vocabulary, document, all);
  const answers = figures.map((figure): FigureAnswer => {
    const holds = ({ range }: Read): boolean => range.start <= figure.start && figure.end <= range.end;
    const worded = [
      ...quotations.filter(holds).map(({ answer }) => ofWords(figure, answer.found, 0)),
      ...sentences.filter(holds).map(({ answer }) => ofWords(figure, answer.found, BESIDE)),
    ].filter((found) => found !== null);
    const [first] = worded;
    if (first !== undefined) return first;
    const inTables = tables.ask(figure);
    if (inTables.status === 'supported') return ofPlace(inTables.status, inTables.place);
    const inTexts = texts.ask(figure);
    if (inTexts.status === 'supported' || inTables.status === 'absent') {
      const { found, status } = inTexts;
      return ofPlace(status, found && placeIn(found.index.source, found.range, null));
    }
    return ofPlace(inTables.status, inTables.place);
  });
  const sentenceOf = ({ start }: Figure): number => document.sentenceOf(document.tokenAt(start));
  // 'in 2023' is right where what it dates is.
  return answers.map((answer, i) => {
    const date = figures[i] as Figure;
    if (answer.status !== 'absent' || !/^\d{4}$/.test(date.date ?? '')) return answer;
    const beside = answers.find(
      ({ status, place }, k) =>
        status === 'supported' &&
        place?.cell !== undefined &&
        sentenceOf(figures[k] as Figure) === sentenceOf(date),
    );
    return beside ?? answer;
  });
}

const ofPlace = (status: FigureStatus, place: SourcePlace | null): FigureAnswer =>
  place === null ? ABSENT : { status, place, similarity: status === 'supported' ? 1 : 0, edits: [] };

/** Words beside a figure that say what it measures, in characters. */
const BESIDE = 30;
/** A sentence that shares less than this is another one. */
const LEAST_SIMILARITY = 0.75;

/**
 * What the words of the source have in a figure's place; null where that is not plain.
 *
 * @param beside how near to the figure nothing may be changed; a quotation is told to be altered itself
 */
function ofWords(figure: Figure, found: Candidate | null, beside: number): FigureAnswer | null {
  if (found === null || found.similarity < LEAST_SIMILARITY) return null;
  const own = found.edits.filter(
    ({ articleRange }) => articleRange !== null && overlaps(articleRange, figure),
  );
  const near = { start: figure.start - beside, end: figure.end + beside };
  const isOther = found.edits.some(
    (edit) =>
      !own.includes(edit) &&
      (edit.kind === 'negation' || (edit.articleRange !== null && overlaps(edit.articleRange, near))),
  );
  if (beside > 0 && isOther) return null;
  const { source } = found.window.index;
  const place = placeIn(source, found.range, found.voice);
  const similarity = Math.round(found.similarity * 1000) / 1000;
  if (own.length === 0) return { status: 'supported', place, similarity, edits: [] };
  const [edit] = own;
  if (own.length > 1 || edit === undefined || edit.op !== 'replace' || edit.sourceRange === null) return null;
  const says = agreesIn(source, found.range, edit.sourceRange, figure);
  if (says === null) return null;
  if (says) return { status: 'supported', place, similarity, edits: [] };
  return { status: 'contradicted', place: { ...place, value: edit.source }, similarity, edits: [edit] };
}

/** Whether the figure that stands in a place of the source is the article's; null where none stands there alone. */
function agreesIn({ text, published }: Source, passage: Range, place: Range, figure: Figure): boolean | null {
  const words = createDocument(text.slice(passage.start, passage.end));
  const local = { start: place.start - passage.start, end: place.end - passage.start };
  const there = findFigures(words, published === undefined ? {} : { published }).filter((other) =>
    overlaps(other, local),
  );
  const [other] = there;
  if (there.length !== 1 || other === undefined) return null;
  return agrees(figure, other);
}
