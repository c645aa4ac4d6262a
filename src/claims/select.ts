import type { Claim, Figure, FigureKind, Form, Report } from './report.js';

export const ORDERS = ['position', 'checkworthiness', 'speaker'] as const;

export type Order = (typeof ORDERS)[number];

/** Which claims of a report are wanted, and in which order; what is left out restricts nothing. */
export interface Selection {
  readonly only?: ReadonlySet<Form>;
  /** Names, or parts of names, of which one must be the speaker's; case and marks on letters do not matter. */
  readonly speaker?: readonly string[];
  /** Claims with a figure of one of these kinds, and no figures but those. */
  readonly kind?: ReadonlySet<FigureKind>;
  /** The least confidence, from 0 to 1, that a claim must have. */
  readonly minConfidence?: number;
  /** The least check-worthiness, from 0 to 1, that a claim must have. */
  readonly minCheckworthiness?: number;
  /** How many claims there may be, of each report the most check-worthy ones. */
  readonly top?: number;
  /** Position in the document where nothing is said. Claims of one speaker stay in their order. */
  readonly sort?: Order;
}

/**
 * The report with only the claims that the selection keeps. What stays is unchanged, ids included, so a selected
 * report can be compared with the whole one; and every reference in it resolves:
 *
 * - `speakers` keeps those whom a kept claim is attributed to, with all their mentions.
 * - `figures` keeps every figure of the document, since the list never was about claims alone; of the wanted kinds
 *   where there are any.
 * - a claim that answers one that was left out answers none.
 * - a claim reported inside one that was left out stands inside the nearest enclosing claim that was kept.
 */
export function select(report: Report, selection: Selection): Report {
  const fitting = report.claims.filter(test(selection));
  const kept = new Set(
    selection.top === undefined ? fitting : mostCheckworthy(firstTold(fitting), selection.top),
  );
  const claims = ordered(
    report.claims.filter((claim) => kept.has(claim)),
    selection.sort,
  );
  const unchanged =
    claims.length === report.claims.length && claims.every((claim, index) => claim === report.claims[index]);
  const narrowed = unchanged ? report : reportOf(report, claims);
  return selection.kind === undefined ? narrowed : withFigures(narrowed, selection.kind);
}

function test({ only, speaker, kind, minConfidence = 0, minCheckworthiness = 0 }: Selection) {
  const names = speaker?.map(folded);
  return (claim: Claim): boolean =>
    claim.confidence >= minConfidence &&
    claim.checkworthiness >= minCheckworthiness &&
    (only === undefined || only.has(claim.form)) &&
    (kind === undefined || claim.figures.some((figure) => kind.has(figure.kind))) &&
    (names === undefined || names.some((name) => isCalled(claim, name)));
}

const isCalled = ({ attribution }: Claim, name: string): boolean =>
  ` ${folded(attribution?.speaker?.name ?? '')} `.includes(` ${name} `);

/** The words of a name alone: 'José Ortíz-Lee' is 'jose ortiz lee'. */
const folded = (name: string): string =>
  (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** Without those that repeat another one of them. */
function firstTold(claims: readonly Claim[]): readonly Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.filter(({ repeats }) => repeats === undefined || !ids.has(repeats));
}

const mostCheckworthy = (claims: readonly Claim[], top: number): readonly Claim[] =>
  claims.toSorted((a, b) => b.checkworthiness - a.checkworthiness).slice(0, top);

function ordered(claims: readonly Claim[], order: Order = 'position'): readonly Claim[] {
  if (order === 'position') return claims;
  if (order === 'checkworthiness') return mostCheckworthy(claims, claims.length);
  return claims.toSorted((a, b) => compare(speakerOf(a), speakerOf(b)));
}

/** The article's own claims, and those of nobody, come last. */
const speakerOf = ({ attribution }: Claim): string => folded(attribution?.speaker?.name ?? '') || '\uffff';

/** By code units, which is the same on every machine. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function reportOf(report: Report, kept: readonly Claim[]): Report {
  const all = new Map(report.claims.map((claim) => [claim.id, claim]));
  const ids = new Set(kept.map(({ id }) => id));
  const enclosing = (claim: Claim): string | null => {
    const outer = all.get(claim.attribution?.inside ?? '');
    if (outer === undefined) return null;
    return ids.has(outer.id) ? outer.id : enclosing(outer);
  };
  const withoutLost = ({ repeats, ...claim }: Claim): Claim => claim;
  const claims = kept.map((whole) => {
    const claim = whole.repeats === undefined || ids.has(whole.repeats) ? whole : withoutLost(whole);
    const { attribution } = claim;
    if (attribution?.inside == null && attribution?.answers == null) return claim;
    const answers = ids.has(attribution.answers ?? '') ? attribution.answers : null;
    return { ...claim, attribution: { ...attribution, answers, inside: enclosing(claim) } };
  });
  const speaking = new Set(claims.map((claim) => claim.attribution?.speaker?.id));
  return { ...report, claims, speakers: report.speakers.filter(({ id }) => speaking.has(id)) };
}

function withFigures(report: Report, kinds: ReadonlySet<FigureKind>): Report {
  const dropped = new Set(report.figures.filter(({ kind }) => !kinds.has(kind)).map(({ id }) => id));
  const narrow = (figures: readonly Figure[]): readonly Figure[] =>
    figures
      .filter(({ kind }) => kinds.has(kind))
      .map((figure) => (dropped.has(figure.sameAs ?? '') ? { ...figure, sameAs: null } : figure));
  const claims = report.claims.map(({ explanation, ...claim }) => ({
    ...claim,
    figures: narrow(claim.figures),
    ...(explanation && {
      explanation: { ...explanation, figures: explanation.figures.filter(({ id }) => !dropped.has(id)) },
    }),
  }));
  return { ...report, claims, figures: narrow(report.figures) };
}
