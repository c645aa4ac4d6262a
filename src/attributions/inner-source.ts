import {
  headOf,
  nounPhraseOf,
  relationOf,
  sharedSubjectOf,
  subjectOf,
  tagName,
  tokensOf,
} from '../syntax/index.js';
import type { Passage } from './passage.js';
import { isWithin, type Stretch } from './phrase.js';
import type { Draft } from './sieve.js';

/**
 * 'She said he rang the mayor and warned her that it would rise': he warns, since the whole is what she said. A second
 * verb took her for its source when nobody knew yet how far her words go. Counterexample: 'She said it was late and
 * warned him that it would rise', where her words end before the verb.
 */
export const withInnerSources = (passage: Passage, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const outer = drafts.find((other) => other !== draft && saysItAll(other, draft));
    const source = outer ? subjectWithin(passage, draft, outer) : null;
    return source ? { ...draft, source } : draft;
  });

/** Its content holds the other's cue, and both have one source. */
const saysItAll = (outer: Draft, { cue, source }: Draft): boolean =>
  cue !== null &&
  source !== null &&
  outer.source?.from === source.from &&
  outer.content.some((stretch) => isWithin(cue, stretch));

/** The subject of the draft's verb by the grammar, where it stands in what the other one says. */
function subjectWithin({ syntax }: Passage, { cue }: Draft, { content }: Draft): Stretch | null {
  const last = (cue?.to ?? 0) - 1;
  const tree = syntax.treeAt(last);
  const verb = last - tree.first;
  // 'he rang and warned'
  if (relationOf(tree, verb) !== 'conj' || tagName(tree, verb) !== tagName(tree, headOf(tree, verb)))
    return null;
  if (tagName(tree, verb) !== 'VERB.VBD' || subjectOf(tree, verb) >= 0) return null;
  const head = sharedSubjectOf(tree, verb);
  if (head < 0 || !/^(?:NOUN|PROPN|PRON\.PRP)/.test(tagName(tree, head))) return null;
  const subject = tokensOf(tree, nounPhraseOf(tree, head));
  return content.some((stretch) => isWithin(subject, stretch)) ? subject : null;
}
