import type { CueVerb, Frame } from '../lexicons/index.js';
import type { Passage } from './passage.js';
import type { Draft } from './sieve.js';
import type { SourcedCue } from './sourced-cue.js';

/** Cues that no claim has been drafted for yet. */
export const openCues = (passage: Passage, found: readonly Draft[]): readonly SourcedCue[] =>
  passage.cues.filter(
    (cue) => !found.some((draft) => draft.cue && draft.cue.from <= cue.verb && cue.verb < draft.cue.to),
  );

export const readingWith = (cue: SourcedCue, ...frames: readonly Frame[]): CueVerb | null =>
  cue.readings.find((verb) => frames.some((frame) => verb.frames.has(frame))) ?? null;

/** The parts of a draft that every sieve of verb cues fills alike. */
export function draftOf(
  cue: SourcedCue,
  verb: CueVerb,
  id: string,
  confidence: number,
  rest: Pick<Draft, 'source' | 'content'> & Partial<Pick<Draft, 'addressee' | 'setting' | 'cue'>>,
): Draft {
  return {
    cue: { from: cue.from, to: cue.to },
    verb,
    cueLemma: verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma,
    negated: cue.negated,
    addressee: null,
    setting: null,
    continues: false,
    evidence: [id],
    confidence,
    ...rest,
  };
}
