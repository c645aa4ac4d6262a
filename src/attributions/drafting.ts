import type { CueStance, CueVerb, Frame } from '../lexicons/index.js';
import type { Passage } from './passage.js';
import type { Stretch } from './phrase.js';
import type { Polarity } from './polarity.js';
import type { Draft } from './sieve.js';
import type { SourcedCue } from './sourced-cue.js';

/** Cues that no claim has been drafted for yet. */
export const openCues = (passage: Passage, found: readonly Draft[]): readonly SourcedCue[] =>
  passage.cues.filter(
    (cue) =>
      !found.some((draft) => draft.cue && draft.cue.from <= cue.verb && cue.verb < draft.cue.to) &&
      cue.polarity !== 'open' &&
      !isSpeakersOwn(passage, cue),
  );

const NO_THIRD_PERSON =
  /^(?:i|we|you|it|they|there|this|that|these|those|who|which|what|everyone|everybody|anyone|anybody|someone|somebody|nobody|one|people|he|she)$/;

/** 'I think' and 'you say' inside a quotation are the speaker's own words; a third person's is a claim in a claim. */
export function isSpeakersOwn(passage: Passage, cue: SourcedCue): boolean {
  if (cue.quotation < 0) return false;
  const source = (cue.source ?? cue.inverted?.source)?.stretch;
  if (!source) return true;
  const last = passage.document.tokens[source.to - 1]?.lower ?? '';
  const first = passage.document.tokens[source.from]?.lower ?? '';
  return NO_THIRD_PERSON.test(last) || NO_THIRD_PERSON.test(first);
}

export const readingWith = (cue: SourcedCue, ...frames: readonly Frame[]): CueVerb | null =>
  cue.readings.find((verb) => frames.some((frame) => verb.frames.has(frame))) ?? null;

/** The parts of a draft that every sieve of verb cues fills alike. */
export function draftOf(
  cue: SourcedCue,
  verb: CueVerb,
  id: string,
  confidence: number,
  {
    cue: { from, to } = cue,
    source,
    content,
    addressee = null,
    setting = null,
    stance = stanceOf(verb, cue.polarity),
  }: Pick<Draft, 'source' | 'content'> &
    Partial<Pick<Draft, 'addressee' | 'setting' | 'stance'>> & { readonly cue?: Stretch },
): Draft {
  return {
    cue: { from, to },
    verb,
    cueLemma: verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma,
    stance,
    attitude: verb.attitude,
    negated: cue.polarity === 'unsaid',
    source,
    content,
    addressee,
    setting,
    continues: false,
    verbatim: false,
    evidence: [id],
    confidence,
  };
}

/** A draft of a sieve whose cue is no verb: what it does not say is neutral, said, and told to nobody. */
export const draftWithoutVerb = (
  id: string,
  confidence: number,
  {
    cue,
    cueLemma,
    source,
    content,
    stance = 'neutral',
    attitude = false,
    continues = false,
    verbatim = false,
  }: Pick<Draft, 'cue' | 'cueLemma' | 'source' | 'content'> &
    Partial<Pick<Draft, 'stance' | 'attitude' | 'continues' | 'verbatim'>>,
): Draft => ({
  cue,
  verb: null,
  cueLemma,
  stance,
  attitude,
  negated: false,
  source,
  content,
  addressee: null,
  setting: null,
  continues,
  verbatim,
  evidence: [id],
  confidence,
});

/** Another cue has claimed this quotation already: 'She scolded him: “No,” she said.' */
export const isClaimed = (found: readonly Draft[], content: Stretch): boolean =>
  found.some((draft) =>
    draft.content.some((stretch) => stretch.from === content.from && stretch.to === content.to),
  );

/** What is not believed is doubted, and so is what is not backed. What is not said, claimed or denied is not. */
const stanceOf = (verb: CueVerb, polarity: Polarity): CueStance => {
  const backs =
    verb.stance === 'asserts' && !['clause', 'that'].some((frame) => verb.frames.has(frame as Frame));
  return polarity === 'unsaid' && (verb.stance === 'believes' || backs) ? 'doubts' : verb.stance;
};
