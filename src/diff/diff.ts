import type { Claim, Report } from '../claims/index.js';
import { compare } from './compare.js';
import type { Change, Differences } from './differences.js';
import { matchStatements, type Pair } from './matching.js';
import { partsOf } from './regrouping.js';
import { type Statement, statementsOf } from './words.js';

/**
 * Which claims came, went and changed between two versions of an article, and how. They are matched by their words, who
 * says them and their figures, not by where they stand: a claim that moved is no difference. The other way round it
 * finds the same.
 *
 * @param before what `extract` gave for the earlier version, now or then
 */
export function diff(before: Report, after: Report): Differences {
  const [ours, theirs] = [JSON.stringify(before.claims), JSON.stringify(after.claims)];
  if (ours === theirs) return { added: [], removed: [], changed: [] };
  // Of several assignments that are equally good, the same one is taken both ways.
  return ours < theirs ? differences(before, after) : mirrored(differences(after, before), after);
}

function mirrored({ added, removed, changed }: Differences, after: Report): Differences {
  const order = new Map(after.claims.map((claim, index) => [claim, index]));
  const turned = changed.map(
    (change): Change => ({
      before: change.after,
      after: change.before,
      fields: change.fields,
      edits: change.edits.map((edit) => ({
        op: edit.op === 'insert' ? 'delete' : edit.op === 'delete' ? 'insert' : edit.op,
        before: edit.after,
        after: edit.before,
      })),
    }),
  );
  return {
    added: removed,
    removed: added,
    changed: turned.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0)),
  };
}

function differences(before: Report, after: Report): Differences {
  const [earlier, later] = [statementsOf(before), statementsOf(after)];
  const changes = new Map<Pair, Change>();
  const settled = new Set<Statement>();
  for (const pair of matchStatements(earlier, later)) {
    const { fields, edits } = compare(...pair);
    if (fields.length > 0) {
      changes.set(pair, { before: pair[0].claim, after: pair[1].claim, fields, edits });
    } else for (const statement of pair) settled.add(statement);
  }
  const partners = new Map<Statement, Statement>();
  for (const [a, b] of changes.keys()) partners.set(a, b).set(b, a);
  settleParts(earlier, later, partners, settled);
  settleParts(later, earlier, partners, settled);

  const open = (statement: Statement): boolean => !settled.has(statement);
  const alone = (statements: readonly Statement[]): readonly Claim[] =>
    statements.filter((statement) => open(statement) && !partners.has(statement)).map(({ claim }) => claim);
  const position = new Map(later.map((statement, index) => [statement, index]));
  const at = ([, b]: Pair): number => position.get(b) ?? 0;
  return {
    added: alone(later),
    removed: alone(earlier),
    changed: [...changes]
      .filter(([pair]) => pair.every(open))
      .sort(([a], [b]) => at(a) - at(b))
      .map(([, change]) => change),
  };
}

/** Settles every open statement that has only been parted into several of the other version, together with these. */
function settleParts(
  wholes: readonly Statement[],
  others: readonly Statement[],
  partners: Map<Statement, Statement>,
  settled: Set<Statement>,
): void {
  for (const whole of wholes) {
    if (settled.has(whole)) continue;
    const partner = partners.get(whole);
    const free = others.filter((other) => !settled.has(other) && (!partners.has(other) || other === partner));
    const parts = partsOf(whole, free);
    if (parts.length === 0) continue;
    for (const statement of [whole, ...parts]) settled.add(statement);
    if (partner !== undefined && !parts.includes(partner)) {
      partners.delete(whole);
      partners.delete(partner);
    }
  }
}
