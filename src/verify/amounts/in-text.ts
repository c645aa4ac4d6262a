import { createDocument, type Document, type Range } from '../../document/index.js';
import { type Figure, findFigures } from '../../figures/index.js';
import { stemsIn } from '../stem.js';
import type { FigureStatus } from '../verification.js';
import type { SourceIndex, Vocabulary } from '../word-index/index.js';
import { isNegation, keyOf } from '../words/index.js';
import { meets } from './meets.js';
import { type Passage, passagesFor } from './passages.js';

export interface TextAnswer {
  readonly status: FigureStatus;
  readonly found: { readonly index: SourceIndex; readonly range: Range } | null;
}

/** What the texts of the sources say of figures. */
export interface TextIndex {
  readonly ask: (figure: Figure) => TextAnswer;
}

/** A clause with a figure in it, as two such clauses are compared. */
interface Clause {
  readonly figure: Figure;
  /** Without the figure's own words, and those of other figures. */
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** What is counted or measured: the last of its words. */
  readonly counted: string | null;
  readonly isNegated: boolean;
}

interface Read {
  readonly passage: Passage;
  readonly document: Document;
  readonly figures: readonly Figure[];
}

const ABSENT: TextAnswer = { status: 'absent', found: null };

export function openTexts(
  indexes: readonly SourceIndex[],
  vocabulary: Vocabulary,
  document: Document,
  figures: readonly Figure[],
): TextIndex {
  const bySentence = new Map<number, readonly Read[]>();
  const read = (figure: Figure): readonly Read[] => {
    const index = document.sentenceOf(document.tokenAt(figure.start));
    const known = bySentence.get(index);
    if (known !== undefined) return known;
    const sentence = document.sentences[index];
    const text = sentence === undefined ? '' : document.text.slice(sentence.start, sentence.end);
    const passages = passagesFor(text, indexes, vocabulary).map((passage): Read => {
      const words = createDocument(passage.index.source.text.slice(passage.start, passage.end));
      const { published } = passage.index.source;
      return {
        passage,
        document: words,
        figures: findFigures(words, published === undefined ? {} : { published }),
      };
    });
    bySentence.set(index, passages);
    return passages;
  };
  const article = new Set(stemsIn(document.text));
  return {
    ask(figure) {
      const own = clauseOf(document, figure, figures);
      const answers = read(figure).flatMap((each) =>
        each.figures.map((other) => ({ each, other, status: compare(own, each, other, article) })),
      );
      const best =
        answers.find(({ status }) => status === 'supported') ??
        answers.find(({ status }) => status === 'contradicted');
      if (best === undefined) return ABSENT;
      const { each, other, status } = best;
      const sentence =
        each.document.sentences[each.document.sentenceOf(each.document.tokenAt(other.start))] ?? other;
      const { start } = each.passage;
      return {
        status,
        found: {
          index: each.passage.index,
          range: { start: start + sentence.start, end: start + sentence.end },
        },
      };
    },
  };
}

/** Commas before these words part clauses that measure different things. */
const PARTS =
  /(?:[;:—]|,? (?:while|whereas|but|compared with|although|though)|, (?:and|with|as|up|down|from|which|who)) /g;

function clauseOf(document: Document, figure: Figure, figures: readonly Figure[]): Clause {
  const sentence = document.sentences[document.sentenceOf(document.tokenAt(figure.start))] ?? figure;
  const text = document.text.slice(sentence.start, sentence.end);
  let [from, to] = [sentence.start, sentence.end];
  for (const match of text.matchAll(PARTS)) {
    const at = sentence.start + match.index;
    if (at <= figure.start) from = at + match[0].length;
    else if (at >= figure.end) {
      to = at;
      break;
    }
  }
  if (from > figure.start) from = sentence.start;
  const stems = new Set<string>();
  const names = new Set<string>();
  let isNegated = false;
  for (const match of document.text.slice(from, to).matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)) {
    const at = from + match.index;
    if (figures.some(({ start, end }) => at < end && start < at + match[0].length)) continue;
    isNegated ||= isNegation(keyOf(match[0]));
    const [stem] = stemsIn(match[0]);
    if (stem === undefined) continue;
    stems.add(stem);
    if (/^\p{Lu}/u.test(match[0]) && at > sentence.start) names.add(stem);
  }
  const dates = figures.filter(
    ({ kind, start, end }) => kind === 'date' && start >= sentence.start && end <= sentence.end,
  );
  return {
    figure,
    stems,
    names,
    years: new Set(
      dates.flatMap(({ date, start, end }) =>
        start === figure.start && end === figure.end ? [] : (/^\d{4}/.exec(date ?? '') ?? []),
      ),
    ),
    counted: stemsIn(figure.of ?? '').at(-1) ?? null,
    isNegated,
  };
}

/** Shared words that say that two figures measure one thing, and more of them that say that nothing else is meant. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.5;
const SAME_SHARE = 0.75;
const SAME_SHARED = 3;

function compare(
  own: Clause,
  { document, figures }: Read,
  other: Figure,
  article: ReadonlySet<string>,
): FigureStatus {
  const theirs = clauseOf(document, other, figures);
  const { figure } = own;
  if (figure.kind === 'date')
    return isSameDate(figure, other) && shareOf(own, theirs) >= LEAST_SHARE ? 'supported' : 'absent';
  const value = comparedValue(figure, other);
  if (value === null || own.isNegated !== theirs.isNegated || !isSameTime(own, theirs)) return 'absent';
  const shared = sharedOf(own, theirs);
  const share = shareOf(own, theirs);
  const isCounted = own.counted === null || theirs.counted === own.counted || theirs.stems.has(own.counted);
  const agrees = typeof value === 'boolean' ? value : meets(figure, value) && !isOpposite(figure, other);
  if (agrees) {
    const isPlain =
      own.counted !== null && isCounted && (share >= LEAST_SHARE || shared.length >= LEAST_SHARED + 1);
    return isPlain || (isCounted && shared.length >= LEAST_SHARED && share >= LEAST_SHARE)
      ? 'supported'
      : 'absent';
  }
  // Another value of the same is one only where nothing else is different.
  const foreign = [...theirs.names].some((name) => !article.has(name));
  const isSame =
    own.counted !== null && theirs.counted === own.counted && !foreign && isSameNames(own, theirs);
  return isSame && share >= SAME_SHARE && shared.length >= SAME_SHARED && isOneOf(theirs, figures, document)
    ? 'contradicted'
    : 'absent';
}

const sharedOf = (own: Clause, theirs: Clause): readonly string[] =>
  [...own.stems].filter((stem) => theirs.stems.has(stem));

const shareOf = (own: Clause, theirs: Clause): number =>
  sharedOf(own, theirs).length / Math.max(own.stems.size, 1);

const isSameNames = (own: Clause, theirs: Clause): boolean =>
  [...own.names].every((name) => theirs.stems.has(name));

/** Where two figures of a kind stand in one clause, which of them is meant is not plain. */
function isOneOf({ figure }: Clause, figures: readonly Figure[], document: Document): boolean {
  const sentence = document.sentenceOf(document.tokenAt(figure.start));
  const alike = figures.filter(
    ({ kind, unit, start }) =>
      kind === figure.kind &&
      unit === figure.unit &&
      document.sentenceOf(document.tokenAt(start)) === sentence,
  );
  return alike.length === 1;
}

/** A year that one of them names and the other does not is another time. */
const isSameTime = (own: Clause, theirs: Clause): boolean =>
  own.years.size === 0 || theirs.years.size === 0 || [...own.years].some((year) => theirs.years.has(year));

const isSameDate = (a: Figure, b: Figure): boolean =>
  b.kind === 'date' &&
  (a.date !== null
    ? a.date === b.date || (b.date?.startsWith(a.date) ?? false)
    : keyOf(a.text) === keyOf(b.text));

const isOpposite = ({ change }: Figure, other: Figure): boolean =>
  change !== null &&
  other.change !== null &&
  change.direction !== 'to' &&
  other.change.direction !== 'to' &&
  change.direction !== other.change.direction;

/** The other figure's value in the article's terms; whether the two are one, for ranges; null where they cannot be compared. */
function comparedValue(figure: Figure, other: Figure): number | boolean | null {
  if (figure.per !== other.per) return null;
  const isShare = ({ kind }: Figure): boolean => kind === 'percent' || kind === 'ratio';
  if (isShare(figure) && isShare(other)) {
    if (other.value === null || figure.unit === 'percentage point' || other.unit === 'percentage point') {
      return figure.unit === other.unit ? other.value : null;
    }
    const share = other.kind === 'percent' ? other.value / 100 : other.value;
    return figure.kind === 'percent' ? share * 100 : share;
  }
  if (figure.kind !== other.kind || figure.unit !== other.unit) return null;
  if (figure.value === null || other.value === null) {
    const isRange = figure.low !== null && figure.high !== null && figure.value === null;
    return isRange ? figure.low === other.low && figure.high === other.high : null;
  }
  return other.value;
}
