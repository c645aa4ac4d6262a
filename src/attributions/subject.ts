import { FINITE, Tag } from '../document/index.js';
import type { Passage } from './passage.js';
import { isFiniteVerb, type Stretch } from './phrase.js';
import { type Source, sourceBefore } from './source.js';

/** The subject of the first finite verb before `before`: the main clause's, for participles and second verbs. */
export function mainSubject(passage: Passage, before: number, from: number): Stretch | null {
  for (let i = from; i < before; i++) {
    if (!isFiniteVerb(passage.document, i)) continue;
    return i === from ? null : (subjectOf(passage, i)?.stretch ?? null);
  }
  return null;
}

/**
 * The subject of the last clause before `before`, past second verbs and relative clauses: 'When it rang, I rose and'
 * has 'I'. Null where it has none.
 */
export function nearestSubject(passage: Passage, before: number, from: number): Stretch | null {
  for (let i = before - 1; i > from; i--) {
    if (!isFiniteVerb(passage.document, i)) continue;
    const left = passage.document.tag(i - 1);
    if (left & (Tag.Coordinator | FINITE) && !(left & Tag.Noun)) continue;
    const source = subjectOf(passage, i);
    if (!source || source.how === 'relative') continue;
    return source.stretch;
  }
  return null;
}

const subjectOf = (passage: Passage, verb: number): Source | null =>
  sourceBefore(passage, { verb, from: verb, quotation: -1 });
