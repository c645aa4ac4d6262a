import { nthToken, Tag } from '../../document/index.js';
import type { CueVerb } from '../../lexicons/index.js';
import { appositionEnd } from '../apposition.js';
import { contentEnd } from '../content-end.js';
import { draftOf, openCues } from '../drafting.js';
import type { Passage } from '../passage.js';
import { isTimeWord, type Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import type { Draft, Sieve } from '../sieve.js';
import { rightLimit, type SourcedCue } from '../sourced-cue.js';

/** Verbs whose passive raises the subject of what is said: 'is believed to have fled'. */
const RAISING =
  /^(?:say|believe|think|expect|report|allege|know|understand|consider|estimate|presume|predict|assume|rumor|find|forecast|project|deem|feel|see|show|claim|anticipate|intend|mean|hold)$/;

/** What is said of something by somebody: 'was denied by Roe', 'was announced by the firm'. */
const SAID_BY =
  /^(?:deny|dispute|refute|rebut|contradict|confirm|announce|disclose|reveal|unveil|predict|propose|recommend)$/;

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
    ['Two climbers were reported dead in May.', '- <were reported> Two climbers | dead in May'],
    ['The clerk was described only as a witness.', '- <was described> The clerk | only as a witness'],
    ['The clerk was accused of theft.', '- <was accused> The clerk | of theft'],
    ['The claim was denied by Ms Roe.', 'Ms Roe <was denied> The claim'],
    ['The plan was described as a disaster by Ms Roe.', 'Ms Roe <was described> The plan | as a disaster'],
  ],
  counterexamples: ['The letter was written in May.', 'He was told.', 'The fall was confirmed by Monday.'],
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
  const subject = cue.source;
  const verb = cue.readings[0];
  const limit = rightLimit(passage, cue);
  if (!subject || !verb || cue.to >= limit || !passage.document.tokens[cue.to]) return null;
  const sayer = SAID_BY.test(verb.lemma) ? sayerBehind(passage, cue.to, limit) : null;
  if (sayer) return draftOf(cue, verb, 'passive-cue', 0.72, { source: sayer, content: [subject.stretch] });
  const raising = isRaising(passage, cue, verb) || isFoundSo(passage, cue);
  if (!raising && !takesPhrase(passage, cue, verb)) return null;
  const end = contentEnd(passage, cue.to, cue, 'phrase');
  const agent = raising ? null : agentIn(passage, cue.to + 1, end);
  return draftOf(cue, verb, 'passive-cue', raising ? 0.8 : 0.72, {
    source: agent?.source ?? null,
    content: [subject.stretch, { from: cue.to, to: agent?.by ?? end }],
  });
}

/** 'is expected to rise' */
const isRaising = ({ document }: Passage, { to }: SourcedCue, { lemma }: CueVerb): boolean =>
  RAISING.test(lemma) &&
  document.tokens[to]?.lower === 'to' &&
  (document.tag(to + 1) & (Tag.Base | Tag.Be | Tag.Have | Tag.Do | Tag.Adverb)) !== 0;

/** 'were reported dead', 'is feared lost' */
const isFoundSo = ({ document: { tokens } }: Passage, { verb, to }: SourcedCue): boolean =>
  /^(?:reported|believed|presumed|feared|thought|pronounced|declared)$/.test(tokens[verb]?.lower ?? '') &&
  /^(?:dead|missing|lost|stolen|killed|injured|wounded|drowned|safe|alive|bankrupt)$/.test(
    tokens[to]?.lower ?? '',
  );

/** 'was accused of fraud', 'is seen as weak', 'was called “a fool”' */
function takesPhrase({ document }: Passage, { to }: SourcedCue, { frames }: CueVerb): boolean {
  const { lower } = nthToken(document.tokens, to);
  // 'was described only as a witness'
  if (frames.has('as') && document.tag(to) === Tag.Adverb && document.tokens[to + 1]?.lower === 'as')
    return true;
  if (frames.has('of') && /^(?:of|for|with)$/.test(lower)) return true;
  if (frames.has('as') && lower === 'as') return true;
  return (
    frames.has('naming') && /^[“"‘a]/.test(lower) && (document.tag(to) & (Tag.Determiner | Tag.Mark)) !== 0
  );
}

/** 'her daughter, Ann Roe' of 'was confirmed by her daughter, Ann Roe' */
function sayerBehind(passage: Passage, by: number, limit: number): Stretch | null {
  const { document } = passage;
  const first = document.tokens[by + 1];
  if (document.tokens[by]?.lower !== 'by' || document.tag(by + 1) & Tag.Ing) return null;
  if (first?.kind === 'number' || isTimeWord(first)) return null;
  const phrase = nounPhraseStartingAt(document, by + 1, limit);
  return phrase && { from: phrase.from, to: Math.max(phrase.to, appositionEnd(passage, phrase.to, limit)) };
}

/** 'Roe' of 'accused of fraud by Roe', and the token of its 'by' */
function agentIn(
  { document }: Passage,
  from: number,
  end: number,
): { readonly source: Stretch; readonly by: number } | null {
  for (let by = from; by < end; by++) {
    if (document.tokens[by]?.lower !== 'by' || document.tag(by + 1) & Tag.Ing) continue;
    if (document.tokens[by + 1]?.kind === 'number') continue;
    const source = nounPhraseStartingAt(document, by + 1, end);
    return source && (document.tag(source.to - 1) & Tag.Proper || source.to === end) ? { source, by } : null;
  }
  return null;
}
