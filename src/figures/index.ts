import { type Document, type Heuristic, type Range, type Span, spanOf } from '../document/index.js';
import type { References } from '../speakers/index.js';
import { createSyntax, type Syntax } from '../syntax/index.js';
import { articleDate } from './article-date.js';
import { placeDates } from './date-placement.js';
import { changed, type Draft, endOf, type Found, startOf } from './draft.js';
import { builtOf } from './exclusions/built-of.js';
import { contact } from './exclusions/contact.js';
import { idiom } from './exclusions/idiom.js';
import { listNumber } from './exclusions/list-number.js';
import { modelName } from './exclusions/model-name.js';
import { numberedName } from './exclusions/numbered-name.js';
import { pronounOne } from './exclusions/pronoun-one.js';
import { shirtNumber } from './exclusions/shirt-number.js';
import { titled } from './exclusions/titled.js';
import type { Figure } from './figure.js';
import type { Exclusion, Parser, Refiner } from './parser.js';
import { age } from './parsers/age.js';
import { ago } from './parsers/ago.js';
import { bloodPressure } from './parsers/blood-pressure.js';
import { calendarDate } from './parsers/calendar-date.js';
import { clockTime } from './parsers/clock-time.js';
import { count } from './parsers/count.js';
import { dayOfYear } from './parsers/day-of-year.js';
import { finishingTime } from './parsers/finishing-time.js';
import { measure } from './parsers/measure.js';
import { money } from './parsers/money.js';
import { multiple } from './parsers/multiple.js';
import { ordinal } from './parsers/ordinal.js';
import { period } from './parsers/period.js';
import { ratio } from './parsers/ratio.js';
import { relativeDate } from './parsers/relative-date.js';
import { score } from './parsers/score.js';
import { spanOfOne } from './parsers/span-of-one.js';
import { vagueCount } from './parsers/vague-count.js';
import { year } from './parsers/year.js';
import { type Reading, readingsOf } from './reading.js';
import { addedTo } from './refiners/added-to.js';
import { ageBearer } from './refiners/age-bearer.js';
import { bound } from './refiners/bound.js';
import { bracketed } from './refiners/bracketed.js';
import { capital } from './refiners/capital.js';
import { change } from './refiners/change.js';
import { changeApposition } from './refiners/change-apposition.js';
import { changeFrom } from './refiners/change-from.js';
import { changeShared } from './refiners/change-shared.js';
import { subjectOfClause } from './refiners/clause-subject.js';
import { compound } from './refiners/compound.js';
import { counted } from './refiners/counted.js';
import { ellipsis } from './refiners/ellipsis.js';
import { gapped } from './refiners/gapped.js';
import { handedOn } from './refiners/handed-on.js';
import { limits } from './refiners/limits.js';
import { located } from './refiners/located.js';
import { movedObject } from './refiners/moved-object.js';
import { nounBeside } from './refiners/noun-beside.js';
import { nounModified } from './refiners/noun-modified.js';
import { nounOf } from './refiners/noun-of.js';
import { nounWith } from './refiners/noun-with.js';
import { owner } from './refiners/owner.js';
import { plausible } from './refiners/plausible.js';
import { possessor } from './refiners/possessor.js';
import { range } from './refiners/range.js';
import { rate } from './refiners/rate.js';
import { restatement } from './refiners/restatement.js';
import { standsFor } from './refiners/stands-for.js';
import { whenNotWhat } from './refiners/when-not-what.js';
import { wholeName } from './refiners/whole-name.js';
import { wholeOf } from './refiners/whole-of.js';
import { mayStart } from './start.js';

export type { Bound, Change, Figure, FigureKind } from './figure.js';

export interface FigureOptions {
  /** ISO 8601 date or date-time of the article; dates such as 'on Thursday' count from it. */
  readonly published?: string;
  /** Of the article; where `published` is missing, a date in its path stands for it. */
  readonly url?: string;
}

/** Numbers that count nothing are passed over before any parser sees them. */
const EXCLUSIONS: readonly Exclusion[] = [
  contact,
  listNumber,
  idiom,
  modelName,
  shirtNumber,
  titled,
  builtOf,
  numberedName,
  pronounOne,
];

/** The first parser that reads a figure at an atom wins, so the more telling forms come first. */
const PARSERS: readonly Parser[] = [
  // Before `clockTime`: '3:58.4' is no time of day.
  finishingTime,
  clockTime,
  // Before `calendarDate` and `measure`: 'five years ago' is a date, 'the week of May 6' is not May 6.
  ago,
  dayOfYear,
  period,
  calendarDate,
  money,
  age,
  // Before `measure`: 'third quarter' is a date, and three quarters a measure of time.
  year,
  relativeDate,
  score,
  // Before `ratio` and `count`, which read '140/90' as a share.
  bloodPressure,
  spanOfOne,
  measure,
  multiple,
  ratio,
  vagueCount,
  ordinal,
  count,
];

/** Each works on what the ones before it left; ranges first, since everything else is about the whole figure. */
const REFINERS: readonly Refiner[] = [
  compound,
  range,
  ellipsis,
  bound,
  limits,
  counted,
  rate,
  change,
  changeFrom,
  changeShared,
  // What is measured, from sure to bold: each fills only what the ones before it left open.
  ageBearer,
  gapped,
  changeApposition,
  located,
  bracketed,
  movedObject,
  addedTo,
  nounOf,
  nounWith,
  nounModified,
  possessor,
  wholeOf,
  subjectOfClause,
  nounBeside,
  owner,
  standsFor,
  whenNotWhat,
  plausible,
  wholeName,
  // Last, since they copy what the others found.
  handedOn,
  capital,
  restatement,
];

export const figureHeuristics: readonly Heuristic[] = [...EXCLUSIONS, ...PARSERS, ...REFINERS];

/** What other stations have found out about the document. */
export interface FigureContext {
  readonly syntax?: Syntax;
  /** Whom a pronoun stands for; without it, a figure whose subject is a pronoun has none. */
  readonly references?: References | null;
}

/** A figure, and the ids of the heuristics that made it, in the order in which they fired. */
export interface TracedFigure {
  readonly figure: Figure;
  readonly evidence: readonly string[];
}

/** The figures of a document in its order, with ids 'f1', 'f2', …; none overlaps another. */
export const findFigures = (document: Document, options: FigureOptions = {}): readonly Figure[] =>
  traceFigures(document, options).map(({ figure }) => figure);

/** As `findFigures`, with what led to each figure. */
export function traceFigures(
  document: Document,
  options: FigureOptions = {},
  { syntax = createSyntax(document), references = null }: FigureContext = {},
): readonly TracedFigure[] {
  const read: Found[] = [];
  for (const sentence of document.sentences)
    for (const reading of readingsOf(document, sentence, { syntax, references }))
      for (const made of draftsOf(reading)) read.push({ reading, made });
  const placed = placeDates(read, articleDate(options, read));
  const found = read.filter((_, k) => !placed[k]?.idle);
  const dates = placed.flatMap(({ date, idle }) => (idle ? [] : [date]));
  const ids = new Map(found.map(({ reading, made }, k) => [startOf(reading, made), `f${k + 1}`]));
  return found.map(({ reading, made }, k) => ({
    figure: toFigure(reading, made, `f${k + 1}`, ids, dates[k] ?? null),
    evidence: made.evidence,
  }));
}

function draftsOf(reading: Reading): readonly Draft[] {
  let drafts: readonly Draft[] = parse(reading);
  for (const refiner of REFINERS) if (drafts.length > 0) drafts = refiner.refine(reading, drafts);
  return drafts;
}

function parse(reading: Reading): Draft[] {
  const { atoms } = reading;
  const drafts: Draft[] = [];
  let at = 0;
  while (at < atoms.length) {
    if (!mayStart(atoms, at)) {
      at++;
      continue;
    }
    const skipped = skip(reading, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const made = parseAt(reading, at);
    if (made) drafts.push(made);
    at = made ? Math.max(made.to, at + 1) : at + 1;
  }
  return drafts;
}

function skip(reading: Reading, at: number): number {
  for (const exclusion of EXCLUSIONS) {
    const to = exclusion.skip(reading, at);
    if (to > at) return to;
  }
  return at;
}

function parseAt(reading: Reading, at: number): Draft | null {
  for (const parser of PARSERS) {
    const made = parser.parse(reading, at);
    if (made) return changed(made, { evidence: [parser.id, ...made.evidence] });
  }
  return null;
}

const spanAt = ({ document }: Reading, range: Range | null): Span | null =>
  range && spanOf(document.text, range);

function toFigure(
  reading: Reading,
  made: Draft,
  id: string,
  ids: ReadonlyMap<number, string>,
  date: string | null,
): Figure {
  const start = startOf(reading, made);
  const end = endOf(reading, made);
  return {
    id,
    kind: made.kind,
    start,
    end,
    text: reading.document.text.slice(start, end),
    value: made.value,
    low: made.low,
    high: made.high,
    bound: made.bound,
    unit: made.unit,
    per: made.per,
    of: made.of,
    ofSpan: spanAt(reading, made.ofRange),
    subject: made.subject,
    subjectSpan: spanAt(reading, made.subjectRange),
    change: made.change,
    date,
    sameAs: made.restates === null ? null : (ids.get(made.restates) ?? null),
  };
}
