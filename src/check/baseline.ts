import type { Finding } from './finding.js';

/** Findings that are known and accepted, by document and rule, as fingerprints. */
export interface Baseline {
  readonly version: 1;
  readonly findings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** In an order of its own, so that two baselines can be compared line by line. */
export function toBaseline(findings: readonly Finding[]): Baseline {
  const byDocument = new Map<string, Map<string, string[]>>();
  for (const { document, rule, fingerprint } of findings) {
    const rules = byDocument.get(document) ?? new Map<string, string[]>();
    byDocument.set(document, rules);
    const fingerprints = rules.get(rule) ?? [];
    rules.set(rule, fingerprints);
    fingerprints.push(fingerprint);
  }
  return {
    version: 1,
    findings: Object.fromEntries(
      sorted(byDocument).map(([document, rules]) => [
        document,
        Object.fromEntries(sorted(rules).map(([rule, fingerprints]) => [rule, fingerprints.sort()])),
      ]),
    ),
  };
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

export const isInBaseline = ({ findings }: Baseline, { document, rule, fingerprint }: Finding): boolean =>
  Object.hasOwn(findings, document) && (findings[document]?.[rule]?.includes(fingerprint) ?? false);

/**
 * The baseline without what is found no more, and how many entries that takes out. What was not checked stays, unless
 * there is no such document any more.
 *
 * @param documents what was checked, with the findings that stand in the baseline
 */
export function prune(
  baseline: Baseline,
  documents: readonly { readonly id: string; readonly known: readonly Finding[] }[],
  isThere: (document: string) => boolean,
): { readonly baseline: Baseline; readonly stale: number } {
  const checked = new Set(documents.map(({ id }) => id));
  const found = toBaseline(documents.flatMap(({ known }) => known)).findings;
  const kept = Object.entries(baseline.findings).filter(([id]) => !checked.has(id) && isThere(id));
  const findings = Object.fromEntries(sorted(new Map([...kept, ...Object.entries(found)])));
  return { baseline: { version: 1, findings }, stale: sizeOf(baseline.findings) - sizeOf(findings) };
}

const sizeOf = (findings: Baseline['findings']): number =>
  Object.values(findings)
    .flatMap((rules) => Object.values(rules))
    .reduce((sum, fingerprints) => sum + new Set(fingerprints).size, 0);

/** @returns null where the value is no baseline */
export function parseBaseline(value: unknown): Baseline | null {
  if (!isObject(value) || value['version'] !== 1 || !isObject(value['findings'])) return null;
  const documents = Object.values(value['findings']);
  const rules = documents.flatMap((document) => (isObject(document) ? Object.values(document) : [null]));
  const isList = (list: unknown): boolean =>
    Array.isArray(list) && list.every((entry) => typeof entry === 'string');
  return rules.every(isList) ? (value as unknown as Baseline) : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
