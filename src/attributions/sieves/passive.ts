import { Tag } from '../../document/index.js';
import { contentEnd } from '../content-end.js';
import { draftOf, openCues } from '../drafting.js';
import type { Passage } from '../passage.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import type { Draft, Sieve } from '../sieve.js';
import { rightLimit, type SourcedCue } from '../sourced-cue.js';

/** Verbs whose passive raises the subject of what is said: 'is believed to have fled'. */
const RAISING =
  /^(?:say|believe|think|expect|report|allege|know|understand|consider|estimate|presume|predict|assume|rumor|find|forecast|project|deem|feel|see|show|claim|anticipate|intend|mean|hold)$/;

/**
 * 'The strike is expected to last a week': content is the subject and the predicate, as two spans, and nobody is
 * named who expects it. 'by Roe' behind it names the source.
 */
export const passive: Sieve = {
  id: 'passive-cue',
  about:
    'A passive cue makes its subject and its predicate the content; the source stands behind ‘by’ or nowhere.',
  examples: [
    ['The strike is expected to last a week.', '- <is expected> The strike | to last a week'],
    ['The strike is widely expected to last a week.', '- <is widely expected> The strike | to last a week'],
    ['The clerk was also accused of theft.', '- <was also accused> The clerk | of theft'],
    ['The clerk was accused of theft.', '- <was accused> The clerk | of theft'],
    ['The plan was described as a disaster by Ms Roe.', 'Ms Roe <was described> The plan | as a disaster'],
  ],
  counterexamples: ['The letter was written in May.', 'He was told.'],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      const draft = cue.passive && cue.kind === 'finite' ? draftFor(passage, cue) : null;
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function draftFor(passage: Passage, cue: SourcedCue): Draft | null {
  const { document } = passage;
  const { tokens } = document;
  const subject = cue.source;
  const verb = cue.readings[0];
  if (!subject || !verb) return null;
  const limit = rightLimit(passage, cue);
  const next = tokens[cue.to];
  if (!next || cue.to >= limit) return null;
  const raising =
    RAISING.test(verb.lemma) &&
    next.lower === 'to' &&
    document.tag(cue.to + 1) & (Tag.Base | Tag.Be | Tag.Have | Tag.Do | Tag.Adverb);
  const ofFrame = verb.frames.has('of') && /^(?:of|for|with)$/.test(next.lower);
  const asFrame =
    (verb.frames.has('as') && next.lower === 'as') ||
    (verb.frames.has('naming') &&
      /^[“"‘a]/.test(next.lower) &&
      document.tag(cue.to) & (Tag.Determiner | Tag.Mark));
  if (!raising && !ofFrame && !asFrame) return null;
  let end = contentEnd(passage, cue.to, cue, 'phrase');
  let source = null;
  for (let i = cue.to + 1; i < end; i++) {
    if (tokens[i]?.lower !== 'by' || document.tag(i + 1) & Tag.Ing || tokens[i + 1]?.kind === 'number')
      continue;
    const agent = nounPhraseStartingAt(document, i + 1, end);
    if (agent && !raising && (document.tag(agent.to - 1) & Tag.Proper || agent.to === end)) {
      source = agent;
      end = i;
    }
    break;
  }
  return draftOf(cue, verb, 'passive-cue', raising ? 0.8 : 0.72, {
    source,
    content: [subject.stretch, { from: cue.to, to: end }],
  });
}
