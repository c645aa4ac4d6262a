import { type Document, overlaps, type Range } from '../document/index.js';
import type { Figure } from '../figures/index.js';
import { openTexts } from './amounts/index.js';
import { placeIn } from './place.js';
import { type Answer, type Candidate, hasReplaced } from './quotations/index.js';
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

/** Looks for figures: in the source's own words for theirs, in tables, and in passages that measure the same. */
export function figuresIn(
  document: Document,
  figures: readonly Figure[],
  quotations: readonly Read[],
  sentences: readonly Read[],
  sources: readonly Source[],
  indexes: readonly SourceIndex[],
  vocabulary: Vocabulary,
): readonly FigureAnswer[] {
  const tables = openTables(sources, document, figures);
  const texts = openTexts(indexes, vocabulary, document, figures);
  const answers = figures.map((figure): FigureAnswer => {
    const worded = [...quotations, ...sentences]
      .filter(({ range }) => range.start <= figure.start && figure.end <= range.end)
      .flatMap(({ answer }) => (answer.found === null ? [] : (ofWords(figure, answer.found) ?? [])));
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

/** What the words of the source have in a figure's place; null where that is not plain. */
function ofWords(figure: Figure, found: Candidate): FigureAnswer | null {
  if (found.similarity < LEAST_SIMILARITY) return null;
  const own = found.edits.filter(
    ({ articleRange }) => articleRange !== null && overlaps(articleRange, figure),
  );
  const near = { start: figure.start - BESIDE, end: figure.end + BESIDE };
  const beside = found.edits.filter(
    (edit) =>
      !own.includes(edit) &&
      edit.articleRange !== null &&
      overlaps(edit.articleRange, near) &&
      edit.op !== 'delete',
  );
  if (beside.length > 0 || found.edits.some(({ kind }) => kind === 'negation')) return null;
  const place = placeIn(found.window.index.source, found.range, found.voice);
  const similarity = Math.round(found.similarity * 1000) / 1000;
  if (own.length === 0) return { status: 'supported', place, similarity, edits: [] };
  const [edit] = own;
  if (own.length > 1 || edit === undefined || !hasReplaced(edit, figure)) return null;
  return { status: 'contradicted', place: { ...place, value: edit.source }, similarity, edits: [edit] };
}
