import munkres from 'munkres';
import { likeness, type Terms, termsOf } from './likeness.js';
import type { Statement } from './words.js';

export type Pair = readonly [before: Statement, after: Statement];

/**
 * Which statement of one version is which of the other: the pairs that are most alike in sum, wherever they stand.
 * What is the same in every respect is paired first, in its order; so only what differs is left to be weighed.
 */
export function matchStatements(before: readonly Statement[], after: readonly Statement[]): readonly Pair[] {
  const same = pairEqual(before, after);
  const paired = new Set(same.flat());
  const left = before.filter((statement) => !paired.has(statement));
  const right = after.filter((statement) => !paired.has(statement));
  return [...same, ...components(candidates(left, right)).flatMap(assign)];
}

function pairEqual(before: readonly Statement[], after: readonly Statement[]): readonly Pair[] {
  const waiting = new Map<string, Statement[]>();
  for (const statement of before) {
    const key = identityOf(statement);
    waiting.set(key, [...(waiting.get(key) ?? []), statement]);
  }
  return after.flatMap((statement) => {
    const partner = waiting.get(identityOf(statement))?.shift();
    return partner === undefined ? [] : [[partner, statement] as const];
  });
}

const identityOf = ({ keys, claim: { attribution, form } }: Statement): string =>
  JSON.stringify([
    keys,
    form,
    attribution?.speaker?.name,
    attribution?.stance,
    attribution?.attitude,
    attribution?.negated,
  ]);

interface Candidate {
  readonly before: Statement;
  readonly after: Statement;
  readonly likeness: number;
}

/** Every pair that could be two versions of one claim. */
function candidates(before: readonly Statement[], after: readonly Statement[]): readonly Candidate[] {
  const terms = after.map(termsOf);
  const index = new Map<string, number[]>();
  terms.forEach(({ weights }, at) => {
    for (const term of weights.keys()) {
      const places = index.get(term);
      if (places) places.push(at);
      else index.set(term, [at]);
    }
  });
  return before.flatMap((statement) => {
    const own = termsOf(statement);
    const shared = sharedWith(own, terms, index);
    return after.flatMap((other, at) => {
      const alike = likeness(statement, other, own, terms[at] as Terms, shared[at] ?? 0);
      return alike > 0 ? [{ before: statement, after: other, likeness: alike }] : [];
    });
  });
}

/** For each statement of the index, the weight of what it shares. */
function sharedWith(
  { weights }: Terms,
  terms: readonly Terms[],
  index: ReadonlyMap<string, readonly number[]>,
): Float64Array {
  const shared = new Float64Array(terms.length);
  for (const [term, weight] of weights) {
    for (const at of index.get(term) ?? []) {
      shared[at] = (shared[at] ?? 0) + Math.min(weight, terms[at]?.weights.get(term) ?? 0);
    }
  }
  return shared;
}

/** The candidates in groups that have no statement in common, so that each can be decided by itself. */
function components(all: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groupOf = new Map<Statement, Candidate[]>();
  for (const candidate of all) {
    const [ours, theirs] = [groupOf.get(candidate.before), groupOf.get(candidate.after)];
    const [small, large] = (ours?.length ?? 0) < (theirs?.length ?? 0) ? [ours, theirs] : [theirs, ours];
    const group = large ?? [];
    const joined = small !== undefined && small !== group ? small : [];
    group.push(...joined, candidate);
    for (const { before, after } of [...joined, candidate]) {
      groupOf.set(before, group);
      groupOf.set(after, group);
    }
  }
  return [...new Set(groupOf.values())];
}

/** The best assignment in a group; what is paired there without being a candidate stays alone. */
function assign(group: readonly Candidate[]): readonly Pair[] {
  const before = [...new Set(group.map((candidate) => candidate.before))];
  const after = [...new Set(group.map((candidate) => candidate.after))];
  const rows = new Map(before.map((statement, row) => [statement, row]));
  const columns = new Map(after.map((statement, column) => [statement, column]));
  const alike = before.map(() => new Array<number>(after.length).fill(0));
  for (const candidate of group) {
    const row = alike[rows.get(candidate.before) ?? -1];
    const column = columns.get(candidate.after);
    if (row !== undefined && column !== undefined) row[column] = candidate.likeness;
  }
  const costs = alike.map((row) => row.map((value) => 1 - value));
  return munkres(costs).flatMap(([row, column]) => {
    const pair = [before[row], after[column]];
    return (alike[row]?.[column] ?? 0) > 0 ? [pair as [Statement, Statement]] : [];
  });
}
