import { diffArrays } from 'diff';
import type { Change } from './differences.js';
import { wordKey } from './words.js';

/** Words of two versions of a claim in the order of both: what both have, or what only one of them has. */
export interface WordingPart {
  readonly text: string;
  readonly in: 'both' | 'before' | 'after';
}

const MOST_EDITS = 4000;

/** Both versions of what a changed claim says in one text, for showing. */
export function wordingOf({ before, after }: Pick<Change, 'before' | 'after'>): readonly WordingPart[] {
  const [ours, theirs] = [before.text.split(/\s+/), after.text.split(/\s+/)];
  const parts = diffArrays(ours, theirs, {
    comparator: (a, b) => a === b || wordKey(a) === wordKey(b),
    maxEditLength: MOST_EDITS,
  });
  if (parts === undefined) {
    return [
      { text: before.text, in: 'before' },
      { text: after.text, in: 'after' },
    ];
  }
  return parts.map(({ value, added, removed }) => ({
    text: value.join(' '),
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
}
