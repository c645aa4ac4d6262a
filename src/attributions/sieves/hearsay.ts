import { AUXILIARY, FINITE, Tag } from '../../document/index.js';
import { contentEnd } from '../content-end.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Draft, Sieve } from '../sieve.js';
import { rightLimit } from '../sourced-cue.js';
import { subjectOf } from '../subject.js';

/** 'The firm has reportedly sold the mine': somebody reports it, and nobody is named. */
export const hearsay: Sieve = {
  id: 'hearsay',
  about: 'The adverb ‘reportedly’ makes the rest of its clause the content; nobody is named who reports it.',
  examples: [
    ['The firm has reportedly sold the mine.', '- <reportedly> The firm has | sold the mine'],
    ['Ms Roe reportedly owns two mines.', '- <reportedly> Ms Roe | owns two mines'],
    ['Reportedly, the firm has sold the mine.', '- <Reportedly> the firm has sold the mine'],
  ],
  counterexamples: [
    'A reportedly angry crowd sang.',
    'It was sold, reportedly.',
    'It was a call he reportedly made to her.',
    'She met Hale, who reportedly owns two mines.',
  ],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (let i = passage.from; i < passage.to; i++) {
      if (document.tokens[i]?.lower !== 'reportedly' || passage.quotationOf[i] !== -1) continue;
      // 'reportedly said': the adverb belongs to another cue.
      if (found.some(({ cue }) => cue && cue.from <= i && i < cue.to)) continue;
      const draft = draftFor(passage, i);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function draftFor(passage: Passage, adverb: number): Draft | null {
  const { document } = passage;
  const verb = adverb + 1;
  const opening = document.tokens[verb]?.text === ',' ? verb + 1 : -1;
  const sentence = document.sentences[document.sentenceOf(adverb)];
  const anchor = { verb: adverb, quotation: -1, kind: 'finite', source: null } as const;
  const limit = rightLimit(passage, anchor);
  const opens = adverb === sentence?.firstToken && opening > 0 && opening < limit;
  const subject = opens ? null : subjectOf(passage, firstOfGroup(passage, adverb));
  if (!opens && (subject?.how !== 'subject' || !isPredicate(passage, adverb))) return null;
  // 'a call he reportedly made', 'what he reportedly paid'
  if (subject && document.tag(subject.from - 1) & (Tag.Noun | Tag.Proper | Tag.Question | Tag.Pronoun))
    return null;
  const start = opens ? opening : verb;
  const rest = { from: start, to: contentEnd(passage, start, anchor, 'clause') };
  if (rest.to <= rest.from) return null;
  return draftWithoutVerb('hearsay', 0.75, {
    cue: { from: adverb, to: verb },
    cueLemma: 'reportedly',
    source: null,
    content: subject ? [{ from: subject.stretch.from, to: adverb }, rest] : [rest],
  });
}

/** The first auxiliary before the adverb: 'has' of 'has been reportedly sold'; the adverb where none stands there. */
function firstOfGroup({ document }: Passage, adverb: number): number {
  let first = adverb;
  while (document.tag(first - 1) & AUXILIARY && !(document.tag(first - 1) & Tag.Possessive)) first--;
  return first;
}

/** A verb stands behind the adverb: 'has reportedly sold', 'reportedly owns', and not 'a reportedly angry crowd'. */
function isPredicate({ document }: Passage, adverb: number): boolean {
  const tag = document.tag(adverb + 1);
  const auxiliary = document.tag(adverb - 1) & AUXILIARY;
  const verbal = auxiliary ? FINITE | Tag.Participle | Tag.Ing | Tag.Base : FINITE;
  return (
    (tag & verbal) !== 0 ||
    (auxiliary !== 0 && (tag & (Tag.Adjective | Tag.Preposition | Tag.Determiner)) !== 0)
  );
}
