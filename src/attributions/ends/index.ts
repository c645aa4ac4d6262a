import { nthToken } from '../../document/index.js';
import type { Anchor, ContentKind } from '../cue-clauses.js';
import { isQuotationMark } from '../marks.js';
import type { Passage } from '../passage.js';
import { atCoordinator } from './at-coordinator.js';
import { atMark } from './at-mark.js';
import { atWord } from './at-word.js';
import { behindAComma } from './behind-comma.js';
import { behindQuotation } from './behind-quotation.js';
import type { Boundary, End } from './end.js';

/** Where a content ends: every sign of it, place by place, in the order in which they are asked. */
export const ends: readonly End[] = [
  ...atMark,
  ...behindQuotation,
  ...behindAComma,
  ...atWord,
  ...atCoordinator,
];

const COORDINATORS = /^(?:and|but|or|yet)$/;

/** The sign that the reported words, which began at `start`, are over before token `i`; null where none stands there. */
export function endAt(
  passage: Passage,
  i: number,
  limit: number,
  cue: Anchor,
  kind: ContentKind,
  start: number,
): End | null {
  if (i === start) return null;
  const { tokens } = passage.document;
  const token = nthToken(tokens, i);
  const at = (next: number): Boundary => {
    const word = nthToken(tokens, next);
    return { passage, i, next, word, limit, cue, kind, start };
  };
  const here = at(i);
  const found =
    (token.kind === 'mark' ? firstOf(atMark, here) : null) ??
    (isQuotationMark(tokens[i - 1]) ? firstOf(behindQuotation, here) : null);
  if (found) return found;
  const comma = token.text === ',';
  const next = comma ? i + 1 : i;
  if (next >= limit) return null;
  const there = comma ? at(next) : here;
  return (
    firstOf(comma ? behindAComma : atWord, there) ??
    (COORDINATORS.test(there.word.lower) ? firstOf(atCoordinator, there) : null)
  );
}

function firstOf(candidates: readonly End[], boundary: Boundary): End | null {
  for (const end of candidates) {
    if (end.kind && end.kind !== boundary.kind) continue;
    if (end.at && !end.at.has(boundary.word.lower)) continue;
    if (end.ends(boundary)) return end;
  }
  return null;
}
