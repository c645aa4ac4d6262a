import type { Attribution } from '../attributions/index.js';
import {
  type Document,
  FINITE,
  type Heuristic,
  nthToken,
  type Range,
  type Sentence,
  Tag,
} from '../document/index.js';
import type { Figure } from '../figures/index.js';

/** A claim of the article itself, and the heuristic by which it is one. */
export interface OwnClaim {
  readonly content: readonly Range[];
  readonly heuristic: string;
}

/** Kinds of figures that a reader checks wherever they stand; an age or a day beside a name belongs to the name. */
const CHECKED: ReadonlySet<Figure['kind']> = new Set([
  'money',
  'percent',
  'count',
  'quantity',
  'ratio',
  'multiple',
  'score',
]);
/** 'a mother of two' is no count to check in an apposition. */
const LEAST_COUNT = 10;
const SHORTEST = 3;
/** Lead from the article's own clause to the report: 'Shares fell 8% after the firm said'. */
const LEADS =
  /^(?:after|before|as|while|when|because|since|and|but|where|though|although|until|so|that|with|who|which)$/;
const RELATIVE = /^(?:who|which|whose|where)$/;

/** What stands in the evidence of such a claim. */
export const figureBesideReport: Heuristic = {
  id: 'figure-beside-report',
  about:
    'A clause or an apposition with a figure, beside what its sentence reports, is a claim of the article itself.',
  examples: [
    ['Croft, who was paid £248,000 last year, said the firm was healthy.', 'was paid £248,000 last year'],
    ['Shares fell 8% after the firm said profits would be lower.', 'Shares fell 8%'],
  ],
  counterexamples: ['“No,” said Ms Roe, 44.', 'In a £3m deal, Poe said, the mill was sold.'],
};

/**
 * What the article says itself beside what it reports, where it holds a figure: a relative clause or an apposition
 * ('Croft, who was paid £248,000 last year, said …'), or its main clause ('Shares fell 8% after the firm said …').
 */
export function besideReport(
  document: Document,
  attributions: readonly Attribution[],
  figures: readonly Figure[],
): readonly OwnClaim[] {
  const reported = tokensOf(document, attributions);
  const sources = attributions.flatMap(({ source }) =>
    source ? [{ from: document.tokenAt(source.start), to: document.tokenAt(source.end - 1) + 1 }] : [],
  );
  const found: OwnClaim[] = [];
  let end = 0;
  for (const figure of figures) {
    const token = document.tokenAt(figure.start);
    if (figure.start < end || !CHECKED.has(figure.kind) || reported[token] === 1) continue;
    const sentence = document.sentences[document.sentenceOf(token)];
    if (!sentence || !reportsSomething(reported, sentence)) continue;
    const range = clauseAround(document, sentence, token, reported, sources, figure);
    if (!range) continue;
    found.push({ content: [range], heuristic: figureBesideReport.id });
    end = range.end;
  }
  return found;
}

/** The tokens of the document that a report takes up. */
type Reported = Uint8Array;

function tokensOf(document: Document, attributions: readonly Attribution[]): Reported {
  const reported = new Uint8Array(document.tokens.length);
  for (const { content, cue, source, addressee, setting } of attributions)
    for (const range of [...content, cue, source, addressee, setting])
      if (range) reported.fill(1, document.tokenAt(range.start), document.tokenAt(range.end - 1) + 1);
  return reported;
}

const reportsSomething = (reported: Reported, { firstToken, endToken }: Sentence): boolean =>
  reported.subarray(firstToken, endToken).includes(1);

function clauseAround(
  document: Document,
  sentence: Sentence,
  token: number,
  reported: Reported,
  sources: readonly { readonly from: number; readonly to: number }[],
  figure: Figure,
): Range | null {
  const { tokens } = document;
  const around = freeAround(document, sentence, token, reported);
  const relative = /^(?:who|which|where)$/.test(nthToken(tokens, around.from).lower);
  const start = pastEdges(document, relative ? around.from + 1 : around.from, token);
  let to = around.to;
  while (to > token + 1 && (isEdge(document, to - 1) || isHanging(document, to - 1))) to--;
  // 'Analysts cut their target to 300p and said': the source of the report is the subject of the clause as well.
  const subject = relative ? undefined : sources.find(({ to: end }) => end === start);
  const from = subject && document.tag(start) & FINITE ? subject.from : start;
  if (to - from < SHORTEST) return null;
  if (!relative && !hasVerb(document, from, to)) {
    const small = figure.kind === 'count' && (figure.value ?? figure.low ?? 0) < LEAST_COUNT;
    // 'In a £3m deal, Roe said': a phrase before the report is its setting.
    const apposed = tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && reported[to + 1] === 1;
    if (small || !apposed) return null;
  }
  return { start: nthToken(tokens, from).start, end: nthToken(tokens, to - 1).end };
}

/** The tokens around one that no report and no mark takes from it. */
function freeAround(
  { tokens }: Document,
  sentence: Sentence,
  token: number,
  reported: Reported,
): { readonly from: number; readonly to: number } {
  const free = (i: number): boolean =>
    i >= sentence.firstToken &&
    i < sentence.endToken &&
    reported[i] !== 1 &&
    !/^[;“”"—()]$/.test(nthToken(tokens, i).text);
  let from = token;
  while (free(from - 1) && !RELATIVE.test(nthToken(tokens, from).lower)) from--;
  let to = token + 1;
  while (free(to)) to++;
  return { from, to };
}

/** 'Roe, 40, owner of 200 sheep': the age is no part of the clause. */
function pastEdges(document: Document, start: number, token: number): number {
  let from = start;
  while (from < token && isEdge(document, from)) from++;
  const age = document.tokens[from]?.kind === 'number' && document.tokens[from + 1]?.text === ',';
  return age && from + 1 < token ? from + 2 : from;
}

const isEdge = (document: Document, i: number): boolean =>
  document.tag(i) === Tag.Mark
    ? !/^[$£€%]$/.test(nthToken(document.tokens, i).text)
    : LEADS.test(nthToken(document.tokens, i).lower);

const HANGS = Tag.Preposition | Tag.Determiner | Tag.Subordinator | Tag.Coordinator;

/** What waits for a phrase that belongs to the report: ', despite', ', despite a', ', even'; but 'cut jobs in', 'went on'. */
const isHanging = (document: Document, i: number): boolean =>
  ((document.tag(i) & HANGS) !== 0 && !(document.tag(i) & (Tag.Noun | Tag.Proper | Tag.Adverb))) ||
  /^(?:despite|even|because|although)$/.test(nthToken(document.tokens, i).lower);

function hasVerb(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = document.tag(i);
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Possessive | Tag.Adjective))) return true;
  }
  return false;
}
