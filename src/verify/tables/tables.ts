import type { Document } from '../../document/index.js';
import type { Figure } from '../../figures/index.js';
import { meets } from '../amounts/index.js';
import type { Source } from '../source.js';
import { stemsIn } from '../stem.js';
import type { FigureStatus, SourcePlace } from '../verification.js';
import { isNegation, keyOf } from '../words/index.js';
import { directionIn, type Expected, expectedFor } from './derived/index.js';
import { type Block, blocksOf } from './layout.js';
import { type Reading, readingOf } from './reading.js';
import { otherwise, type Selection, selectionOf } from './selection.js';

export interface TableAnswer {
  readonly status: FigureStatus;
  readonly place: SourcePlace | null;
}

/** What a source's tables say of figures. */
export interface TableIndex {
  readonly ask: (figure: Figure) => TableAnswer;
}

const ABSENT: TableAnswer = { status: 'absent', place: null };

/** Kinds that stand in cells, or that cells come to. */
const ASKED: ReadonlySet<Figure['kind']> = new Set([
  'money',
  'percent',
  'count',
  'quantity',
  'duration',
  'ratio',
  'multiple',
  'age',
]);

export function openTables(
  sources: readonly Source[],
  document: Document,
  figures: readonly Figure[],
): TableIndex {
  const blocks = sources.flatMap((source) => {
    const tables = source.tables ?? [];
    return tables.flatMap((table) =>
      blocksOf(table, source.id).map((block) => ({ block, source, isNamed: tables.length > 1 })),
    );
  });
  return {
    ask(figure) {
      if (!ASKED.has(figure.kind) || (figure.value === null && figure.low === null)) return ABSENT;
      const reading = readingOf(document, figure, figures);
      // What is said not to be is neither right nor wrong where the table has a value.
      if (isDenied(document.text, reading)) return ABSENT;
      const answers = blocks.map(({ block, source, isNamed }) => answerIn(block, source, isNamed, reading));
      return (
        answers.find(({ status }) => status === 'supported') ??
        answers.find(({ status }) => status === 'contradicted') ??
        ABSENT
      );
    },
  };
}

/** What negates no figure: 'no fewer than 30', 'not only 30'. */
const NO_DENIAL = /\b(?:no|not) (?:fewer|less|more|lower|higher|only|just)\b/gi;

/** 'did not rise by 12 percent', but not 'it had no mayor, and 12 councillors'. */
function isDenied(text: string, { figure, tokens }: Reading): boolean {
  const before = text.slice(tokens[0]?.start ?? figure.start, figure.start).replace(NO_DENIAL, ' ');
  const clause = before.split(/[,;:—]/).at(-1) ?? '';
  return (clause.match(/[\p{L}'’]+/gu) ?? []).some((word) => isNegation(keyOf(word)));
}

function answerIn(block: Block, source: Source, isNamed: boolean, reading: Reading): TableAnswer {
  const selection = selectionOf(block, reading);
  const expected = [selection, ...otherwise(block, selection)].flatMap((each) =>
    expectedFor(block, each, reading).filter(
      (value) => isOfKind(value, reading.figure) && isMeasured(value, block, each, reading),
    ),
  );
  const place = (each: Expected): SourcePlace => {
    const cell = isNamed && block.sheet !== null ? `${block.sheet}!${each.cell}` : each.cell;
    return {
      document: source.id,
      span: { start: 0, end: 0, text: '' },
      line: each.row + 1,
      cell,
      value: each.shown,
      ...(source.url === undefined ? {} : { url: source.url }),
    };
  };
  const met = expected.find((each) => says(reading, each));
  if (met !== undefined) return { status: 'supported', place: place(met) };
  // Of money, only a cell that is said to be money can say the contrary.
  const sure = expected.find(
    ({ isSure, unit }) => isSure && (reading.figure.kind !== 'money' || unit !== null),
  );
  return sure === undefined ? ABSENT : { status: 'contradicted', place: place(sure) };
}

/** Whether the two can be set against each other. */
function isOfKind({ unit }: Expected, { kind, unit: own }: Figure): boolean {
  switch (kind) {
    case 'money':
      return unit === null || unit === own;
    case 'percent':
      return own === 'percentage point'
        ? unit === 'percentage point'
        : unit === 'percent' || unit === 'change' || unit === 'share';
    case 'ratio':
      return unit === 'percent' || unit === 'share' || unit === null;
    case 'multiple':
      return unit === null;
    default:
      return unit === null;
  }
}

/** One end of a change, as if it stood alone; how it is rounded is told by its digits there. */
function endOf(figure: Figure, value: number | null): Figure {
  const written = (figure.text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).find((digits) => {
    const size = (value ?? 0) / Number(digits.replaceAll(',', ''));
    return Number.isInteger(Math.round(Math.log10(size) * 1e6) / 1e6);
  });
  return { ...figure, value, low: null, high: null, change: null, text: written ?? String(value) };
}

/** Whether the figure says the value rightly, the way that it goes included: 'down 5 percent' for -4.8. */
function says(reading: Reading, expected: Expected): boolean {
  const { figure, tokens } = reading;
  const { value, unit, cells, isChange, before } = expected;
  if (before !== undefined) return saysBoth(figure, before, value);
  if (figure.kind === 'ratio') return meets(figure, unit === null ? value : value / 100);
  if (figure.kind === 'multiple') return meets(figure, value);
  const direction = figure.change?.direction ?? (isChange ? directionIn(tokens) : undefined);
  if (direction == null || direction === 'to' || cells.length < 2)
    return meets(figure, isChange ? Math.abs(value) : value);
  return (direction === 'up' ? value >= 0 : value <= 0) && meets(figure, Math.abs(value));
}

/** 'rose from 4 to 5': both ends, and the way between them */
function saysBoth(figure: Figure, before: number, value: number): boolean {
  const [from, to] = [figure.change?.from ?? null, figure.change?.to ?? null];
  const way = figure.change?.direction;
  if ((way === 'up' && value < before) || (way === 'down' && value > before)) return false;
  return meets(endOf(figure, from), before) && meets(endOf(figure, to), value);
}

/**
 * Whether the table measures what the figure does: what is counted is a label of the cell, or what the table is about; else
 * its sentence must name two labels, or one in a table that it is about, or be about it in two words.
 */
function isMeasured(
  { cells }: Expected,
  block: Block,
  selection: Selection,
  { figure, tokens, before }: Reading,
): boolean {
  const labels = [...selection.values()].flatMap(({ named }) => named).filter(({ year }) => year === null);
  const known = new Set([
    ...block.about,
    ...cells.flatMap(({ labels }) => labels.flatMap(({ stems }) => stems)),
  ]);
  const counted = stemsIn(figure.of ?? '').at(-1);
  if (counted !== undefined && COUNTING.has(figure.kind)) return known.has(counted);
  const said = new Set([tokens, ...before.map((each) => each.tokens)].flat().map(({ stem }) => stem));
  const shared = block.about.filter(
    (stem, i) => stem.length > 2 && said.has(stem) && block.about.indexOf(stem) === i,
  ).length;
  return (
    (counted !== undefined && known.has(counted)) ||
    labels.some(({ stems }) => stems.length >= 2 && stems.every((stem) => said.has(stem))) ||
    labels.length >= 2 ||
    (labels.length >= 1 && shared > 0) ||
    shared >= 2
  );
}

/** Kinds of which the article says what is counted. */
const COUNTING: ReadonlySet<Figure['kind']> = new Set(['count', 'quantity', 'duration', 'age']);
