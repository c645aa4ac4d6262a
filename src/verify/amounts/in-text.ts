import { createDocument, type Document, type Range } from '../../document/index.js';
import { type Figure, findFigures } from '../../figures/index.js';
import { SAID_FORMS } from '../../lexicons/index.js';
import { stemOf, stemsIn } from '../stem.js';
import type { FigureStatus } from '../verification.js';
import type { SourceIndex, Vocabulary } from '../word-index/index.js';
import { isNegation, keyOf } from '../words/index.js';
import { comparedValue, isSameDate } from './compare.js';
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
  /** Of the whole sentence. */
  readonly sentence: ReadonlySet<string>;
  /** What is counted or measured: the last of its words. */
  readonly counted: string | null;
  readonly isNegated: boolean;
  /** Whether it is what something was before: 'from £27m', '£27m a year earlier'. */
  readonly isBefore: boolean;
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

/** Commas before these words part clauses that measure different things; a bare 'and' does between two figures. */
const PARTS =
  /(?:[;:—]|,? (?:while|whereas|but|compared with|although|though)|, (?:and|with|as|up|down|from|which|who)| and) /g;

/** The part of its sentence that a figure stands in. */
function clauseAround(text: string, sentence: Range, figure: Range, figures: readonly Range[]): Range {
  let [start, end] = [sentence.start, sentence.end];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(PARTS)) {
    const at = sentence.start + match.index;
    const behind = at + match[0].length;
    const parts = (from: number, to: number): boolean =>
      match[0] !== ' and ' || figures.some((other) => other.start >= from && other.end <= to);
    if (behind <= figure.start) {
      if (parts(start, at)) start = behind;
    } else if (at >= figure.end && parts(behind, sentence.end)) {
      end = at;
      break;
    }
  }
  return { start, end };
}

function clauseOf(document: Document, figure: Figure, figures: readonly Figure[]): Clause {
  const sentence = document.sentences[document.sentenceOf(document.tokenAt(figure.start))] ?? figure;
  const { start: from, end: to } = clauseAround(document.text, sentence, figure, figures);
  const stems = new Set<string>();
  const names = new Set<string>();
  let isNegated = false;
  for (const match of document.text.slice(from, to).matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)) {
    const at = from + match.index;
    if (figures.some(({ start, end }) => at < end && start < at + match[0].length)) continue;
    isNegated ||= isNegation(keyOf(match[0]));
    const [stem] = SAID_FORMS.has(match[0].toLowerCase()) ? [] : stemsIn(match[0]);
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
    sentence: new Set(stemsIn(document.text.slice(sentence.start, sentence.end))),
    counted: stemsIn(figure.of ?? '').at(-1) ?? null,
    isNegated,
    isBefore: isBefore(document.text, figure),
  };
}

const BEFORE = /\b(?:from|against|than|compared (?:with|to))\s(?:about |around |nearly |some )?$/i;
const EARLIER =
  /^\W{0,2}(?:an?|the) (?:year|month|week|quarter|decade) (?:earlier|before|ago)\b|^,? (?:previously|before)\b/i;

const isBefore = (text: string, { start, end }: Range): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 30), start)) || EARLIER.test(text.slice(end, end + 30));

/** Shared words that say that two figures measure one thing, and more of them that say that nothing else is meant. */
const LEAST_SHARED = 2;
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
    return isSameDate(figure, other) && isSaid(own, theirs) ? 'supported' : 'absent';
  const value = comparedValue(figure, other);
  if (value === null || own.isNegated !== theirs.isNegated || !isSameTime(own, theirs)) return 'absent';
  if (own.isBefore !== theirs.isBefore && hasRival(theirs, figures, document)) return 'absent';
  const shared = sharedOf(own, theirs);
  const share = shareOf(own, theirs);
  const isCounted =
    own.counted === null ||
    theirs.counted === own.counted ||
    (theirs.counted === null && theirs.stems.has(own.counted));
  const agrees = typeof value === 'boolean' ? value : meets(figure, value) && !isOpposite(figure, other);
  if (agrees) {
    const isAgain = isRare(figure) && figure.value === other.value && isSameSentence(own, theirs);
    if (isAgain && theirs.counted === own.counted) return 'supported';
    return isCounted && isSaid(own, theirs) && shared.length >= (own.counted === null ? LEAST_SHARED : 1)
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

/** Words of the article's clause that the source's has not, save for those that only point at who is meant. */
const unsaidOf = (own: Clause, theirs: Clause): number =>
  [...own.stems].filter((stem) => !theirs.stems.has(stem) && !POINTING.has(stem)).length;

/** Whether the source's clause has all the words of the article's that tell what is measured, but for one in so many. */
const isSaid = (own: Clause, theirs: Clause): boolean =>
  sharedOf(own, theirs).length > 0 && unsaidOf(own, theirs) <= Math.floor(own.stems.size / MOST_UNSAID);

const MOST_UNSAID = 4;

const POINTING: ReadonlySet<string> = new Set(
  (
    'company firm group council government agency department ministry authority city town country state report figure ' +
    'number total amount year month week mr mrs ms dr'
  )
    .split(' ')
    .map(stemOf),
);

const isSameNames = (own: Clause, theirs: Clause): boolean =>
  [...own.names].every((name) => theirs.stems.has(name));

/** An amount of three digits or more comes twice in two sentences that are about one thing because it is one. */
const isRare = ({ text, kind }: Figure): boolean => kind !== 'date' && significant(text) >= 3;

/** How many digits a number has before its last zeros. */
function significant(text: string): number {
  const digits = text.match(/\d/g) ?? [];
  return digits.findLastIndex((digit) => digit !== '0') + 1;
}

const isSameSentence = ({ sentence }: Clause, theirs: Clause): boolean => {
  const shared = [...sentence].filter((stem) => theirs.sentence.has(stem)).length;
  return shared >= LEAST_SHARED + 1 && shared / sentence.size >= LEAST_OF_SENTENCE;
};

const LEAST_OF_SENTENCE = 0.4;

/** Whether another amount of the kind stands in its sentence: what it is now beside what it was. */
function hasRival({ figure }: Clause, figures: readonly Figure[], document: Document): boolean {
  const sentence = document.sentenceOf(document.tokenAt(figure.start));
  return figures.some(
    (other) =>
      other !== figure &&
      other.kind === figure.kind &&
      other.unit === figure.unit &&
      document.sentenceOf(document.tokenAt(other.start)) === sentence,
  );
}

/** Where two figures of a kind and of one thing stand in a sentence, which of them is meant is not plain. */
function isOneOf({ figure, counted }: Clause, figures: readonly Figure[], document: Document): boolean {
  const sentence = document.sentenceOf(document.tokenAt(figure.start));
  const alike = figures.filter(
    ({ kind, unit, of, start }) =>
      kind === figure.kind &&
      unit === figure.unit &&
      (stemsIn(of ?? '').at(-1) ?? null) === counted &&
      document.sentenceOf(document.tokenAt(start)) === sentence,
  );
  return alike.length === 1;
}

/** A year that one of them names and the other does not is another time. */
const isSameTime = (own: Clause, theirs: Clause): boolean =>
  own.years.size === 0 || theirs.years.size === 0 || [...own.years].some((year) => theirs.years.has(year));

const isOpposite = ({ change }: Figure, other: Figure): boolean =>
  change !== null &&
  other.change !== null &&
  change.direction !== 'to' &&
  other.change.direction !== 'to' &&
  change.direction !== other.change.direction;
