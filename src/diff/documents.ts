import type { Claim, Report } from '../claims/index.js';

/** How much of its claims two documents must have in common to be two versions of one that got another name. */
const LEAST_COMMON = 0.5;

/** Documents that no name connects, but most of their claims do: an article whose file was renamed. Each pairs once. */
export function matchDocuments(
  before: readonly Report[],
  after: readonly Report[],
): readonly (readonly [before: Report, after: Report])[] {
  const holders = new Map<string, number[]>();
  before.forEach((report, at) => {
    for (const key of keysOf(report)) {
      const known = holders.get(key);
      if (known) known.push(at);
      else holders.set(key, [at]);
    }
  });
  const rated = after.flatMap((report) => {
    const keys = keysOf(report);
    const common = new Map<number, number>();
    for (const key of keys)
      for (const at of holders.get(key) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
    return [...common].map(([at, count]) => {
      const other = before[at] as Report;
      return { other, report, share: (2 * count) / (keys.size + keysOf(other).size) };
    });
  });
  const taken = new Set<Report>();
  return rated
    .filter(({ share }) => share >= LEAST_COMMON)
    .sort((a, b) => b.share - a.share)
    .flatMap(({ other, report }) => {
      if (taken.has(other) || taken.has(report)) return [];
      taken.add(other).add(report);
      return [[other, report] as const];
    });
}

/** A claim's id follows its words. */
const keysOf = ({ claims }: Report): ReadonlySet<string> => new Set(claims.map(({ id }: Claim) => id));
