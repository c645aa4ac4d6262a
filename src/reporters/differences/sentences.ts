import type { Claim } from '../../claims/index.js';
import type { Change, DocumentDifferences, Field } from '../../diff/index.js';
import { count } from '../totals.js';
import type { DiffRun } from './reporter.js';

/** 'Ana Ruiz', or who else says it. */
export const speakerOf = ({ attribution }: Claim): string =>
  attribution === null ? 'the article itself' : (attribution.speaker?.name ?? 'nobody named');

/** 'Ana Ruiz said', 'according to Ana Ruiz', 'the article itself' */
export function headOf(claim: Claim): string {
  const cue = claim.attribution?.cue?.text;
  const speaker = speakerOf(claim);
  if (cue === undefined || !/\p{L}/u.test(cue)) return speaker;
  return /^according/i.test(cue) ? `${cue} ${speaker}` : `${speaker} ${cue}`;
}

/** How a field differs, where the words do not show it: 'said → claimed', 'Tom Hale → Rosa Lindt'. */
export function shiftOf({ before, after }: Change, field: Field): string | null {
  if (field === 'speaker') return `${speakerOf(before)} → ${speakerOf(after)}`;
  if (field === 'stance') return `${cueOf(before)} → ${cueOf(after)}`;
  return null;
}

export const cueOf = ({ attribution }: Claim): string =>
  attribution?.cue?.text ?? attribution?.stance ?? 'neutral';

/** 'said on Monday → said on Friday': when it was said, where that is what differs. */
export function settingShiftOf({ before, after, edits }: Change): string | null {
  const [a, b] = [before.attribution?.setting?.text, after.attribution?.setting?.text];
  return edits.length === 0 && a !== undefined && b !== undefined && a !== b ? `${a} → ${b}` : null;
}

/** '2 changed, 1 added' */
export function totalsOf(documents: readonly DocumentDifferences[]): string {
  const sum = (of: (document: DocumentDifferences) => readonly unknown[]): number =>
    documents.reduce((total, document) => total + of(document).length, 0);
  const counts = [
    [sum(({ changed }) => changed), 'changed'],
    [sum(({ added }) => added), 'added'],
    [sum(({ removed }) => removed), 'removed'],
  ] as const;
  const all = counts.reduce((total, [number]) => total + number, 0);
  const parts = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${count(all, 'difference')}: ${parts.join(', ')}`;
}

/** '2 documents differ', '3 documents are the same', '1 document could not be compared' */
export const documentsOf = ({ documents, same, failed }: DiffRun): readonly string[] =>
  [
    [documents.length, documents.length === 1 ? 'differs' : 'differ'] as const,
    [same, same === 1 ? 'is the same' : 'are the same'] as const,
    [failed, 'could not be compared'] as const,
  ]
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${count(number, 'document')} ${what}`);

/** 'new.md', 'old.md → new.md' */
export function nameOf({ before, after }: DocumentDifferences): string {
  if (before === null) return `${after}, which is new`;
  if (after === null) return `${before}, which is gone`;
  return before === after ? after : `${before} → ${after}`;
}
