import type { Claim, Figure, Report } from '../../claims/index.js';
import { describeFigure } from '../figure.js';
import { jsonText } from '../json-text.js';
import type { Cell } from '../separated.js';

/** Fields by the name of their column, in the order of the columns. */
export type Row = Readonly<Record<string, Cell>>;

/** Between the items of a list in one field. */
const BETWEEN = ' | ';

/** What every row starts with: which document it is from. */
const documentOf = ({ document }: Report) => ({
  document: document.id,
  title: document.title ?? null,
  url: document.url ?? null,
  published: document.published ?? null,
});

/** What else a record carried, as JSON: each record has its own fields. */
const metaOf = ({ document: { meta } }: Report): string | null =>
  meta === undefined ? null : jsonText(meta);

/** One claim as a row. */
export function claimRow(claim: Claim, report: Report) {
  const { attribution, content, figures, quotes } = claim;
  const speaker = report.speakers.find(({ id }) => id === attribution?.speaker?.id);
  return {
    ...documentOf(report),
    claim: claim.id,
    form: claim.form,
    speaker: attribution?.speaker?.name ?? null,
    speaker_named: attribution?.speaker?.named ?? null,
    speaker_kind: speaker?.kind ?? null,
    speaker_roles: speaker?.roles.join(BETWEEN) ?? null,
    source: attribution?.source?.text ?? null,
    cue: attribution?.cue?.text ?? null,
    cue_lemma: attribution?.cueLemma ?? null,
    stance: attribution?.stance ?? null,
    attitude: attribution?.attitude ?? null,
    negated: attribution?.negated ?? null,
    addressee: attribution?.addressee?.text ?? null,
    setting: attribution?.setting?.text ?? null,
    answers: attribution?.answers ?? null,
    inside: attribution?.inside ?? null,
    text: claim.text,
    quotes: quotes.map(({ text }) => text).join(BETWEEN),
    figures: figures.map((figure) => `${figure.text} = ${describeFigure(figure, report)}`).join(BETWEEN),
    checkworthiness: claim.checkworthiness,
    confidence: claim.confidence,
    paragraph: claim.paragraph + 1,
    line: claim.line,
    column: claim.column,
    start: content[0]?.start ?? null,
    end: content.at(-1)?.end ?? null,
    evidence: claim.evidence.join(BETWEEN),
    meta: metaOf(report),
  } satisfies Row;
}

/** The claims that each figure stands in, by its id. */
export function claimsByFigure({ claims }: Report): ReadonlyMap<string, readonly Claim[]> {
  const byFigure = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const { id } of claim.figures) byFigure.set(id, [...(byFigure.get(id) ?? []), claim]);
  }
  return byFigure;
}

/** One figure as a row, with the claims that it stands in. */
export function figureRow(figure: Figure, claims: readonly Claim[], report: Report) {
  const speakers = claims.flatMap(({ attribution }) => attribution?.speaker?.name ?? []);
  const { change } = figure;
  return {
    ...documentOf(report),
    figure: figure.id,
    kind: figure.kind,
    text: figure.text,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    unit: figure.unit,
    per: figure.per,
    of: figure.of,
    subject: figure.subject,
    change: change?.direction ?? null,
    change_from: change?.from ?? null,
    change_to: change?.to ?? null,
    change_by: change?.by ?? null,
    date: figure.date,
    same_as: figure.sameAs,
    claims: claims.map(({ id }) => id).join(BETWEEN),
    speakers: [...new Set(speakers)].join(BETWEEN),
    start: figure.start,
    end: figure.end,
    meta: metaOf(report),
  } satisfies Row;
}

/** The names of the columns, which a table has though it has no rows. */
export const COLUMNS = {
  claims: [
    'document',
    'title',
    'url',
    'published',
    'claim',
    'form',
    'speaker',
    'speaker_named',
    'speaker_kind',
    'speaker_roles',
    'source',
    'cue',
    'cue_lemma',
    'stance',
    'attitude',
    'negated',
    'addressee',
    'setting',
    'answers',
    'inside',
    'text',
    'quotes',
    'figures',
    'checkworthiness',
    'confidence',
    'paragraph',
    'line',
    'column',
    'start',
    'end',
    'evidence',
    'meta',
  ],
  figures: [
    'document',
    'title',
    'url',
    'published',
    'figure',
    'kind',
    'text',
    'value',
    'low',
    'high',
    'bound',
    'unit',
    'per',
    'of',
    'subject',
    'change',
    'change_from',
    'change_to',
    'change_by',
    'date',
    'same_as',
    'claims',
    'speakers',
    'start',
    'end',
    'meta',
  ],
} as const satisfies {
  claims: readonly (keyof ReturnType<typeof claimRow>)[];
  figures: readonly (keyof ReturnType<typeof figureRow>)[];
};
