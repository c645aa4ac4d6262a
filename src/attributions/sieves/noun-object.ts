import { ANY_VERB, type Document, nthToken, Tag } from '../../document/index.js';
import {
  type CueVerb,
  DOCUMENT_NOUNS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  RESULT_NOUNS,
  SPEECH_NOUNS,
  TAKEN_UP_NOUNS,
} from '../../lexicons/index.js';
import { phraseContent } from '../content-end.js';
import { mayAct } from '../cue-clauses.js';
import type { Passage } from '../passage.js';
import { isTimeWord, type Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { hasSpeakingSubject, type Site, verbSieve } from '../verb-sieve.js';

/** Somebody, and nothing that was said: 'told him'. Who is praised or attacked is what the praise says. */
const PRONOUN = /^(?:himself|herself|themselves|itself|nothing|him|them|me|us|it)$/;
const OF_PERSONS = /^(?:support|back|endorse|praise|criticize|criticise|attack|defend|oppose|mock)$/;

export const nounObject = verbSieve({
  id: 'noun-object',
  about: 'The content is a noun phrase that says what was said: ‘denied the charge’, ‘announced the move’.',
  examples: [
    ['The clerk denied the charge.', 'The clerk <denied> the charge'],
    ['Teachers called for better pay.', 'Teachers <called for> better pay'],
    ['Quill promised backbenchers a review.', 'Quill <promised> a review'],
    ['Roe offered her condolences.', 'Roe <offered> her condolences'],
    ['The firm posted a loss of $3 million.', 'The firm <posted> a loss of $3 million'],
    ['Ms Roe announced a new route on Monday.', 'Ms Roe <announced> a new route'],
    ['The survey found Ms Roe leading by six points.', 'The survey <found> Ms Roe leading by six points'],
  ],
  counterexamples: [
    'Ms Roe found the keys.',
    'She told him.',
    'Roe offered a seat.',
    'Roe posted a photo of the mill.',
    'They welcomed the move.',
  ],
  find(site) {
    const { passage, cue, verb, after, limit } = site;
    if (after >= limit || !hasSpeakingSubject(site) || !takesObject(site)) return null;
    if (isPurpose(site) || !mayBeObject(site)) return null;
    const addressee = verb.frames.has('giving') ? firstObject(passage, after, limit) : null;
    const content = phraseContent(passage, addressee?.to ?? after, cue);
    return content && content.to > content.from && isSaid(site, content)
      ? { content: [content], addressee, confidence: 0.7 }
      : null;
  },
});

const isFinding = ({ passage, cue, verb }: Site): boolean =>
  verb.frames.has('finding') && isDocument(passage, cue.source?.stretch);

const takesObject = (site: Site): boolean => {
  const { frames } = site.verb;
  if (frames.has('quoted') || frames.has('object') || frames.has('speech') || frames.has('result'))
    return true;
  return isFinding(site);
};

/** 'troops to support Russia': an infinitive that belongs to a noun tells what the noun is for. */
const isPurpose = ({ passage, cue }: Site): boolean =>
  cue.kind === 'infinitive' &&
  !cue.refused &&
  (passage.document.tag(cue.from - 1) & (Tag.Noun | Tag.Proper)) !== 0;

/** Can an object that tells something begin behind the cue? */
function mayBeObject(site: Site): boolean {
  const { passage, verb, after } = site;
  const { lower } = nthToken(passage.document.tokens, after);
  const tag = passage.document.tag(after);
  if (tag & (Tag.Preposition | Tag.To | Tag.Coordinator) && !(tag & Tag.Determiner)) return false;
  if (tag & ANY_VERB && !(tag & (Tag.Noun | Tag.Adjective | Tag.Participle | Tag.Ing))) return false;
  // 'offered no estimate' says that nothing was said.
  if (lower === 'no') return false;
  return !PRONOUN.test(lower) || isFinding(site) || takesPronoun(verb);
}

/** 'denied it', 'confirmed this', 'blamed her' */
const takesPronoun = ({ attitude, stance, lemma }: CueVerb): boolean =>
  Boolean(attitude) || stance === 'denies' || lemma === 'confirm' || OF_PERSONS.test(lemma);

/** Is the object something that is said? */
const isSaid = (site: Site, object: Stretch): boolean => {
  const { passage, verb } = site;
  const { frames } = verb;
  if (isShown(site) || isDone(passage, verb, object)) return false;
  if (frames.has('speech') && !frames.has('object') && !namesSpeech(passage, object)) return false;
  if (frames.has('result') && !namesResult(passage, object)) return false;
  // 'appears to back her up'
  if (verb.lemma === 'back' && passage.document.tokens[object.from + 1]?.lower === 'up') return false;
  if (frames.has('quoted') && !holdsQuote(passage, object)) return false;
  return !namesNothingSaid(passage, object, verb);
};

/** 'she showed her anger', and not 'the survey showed a fall': what is seen of a person is not said. */
const isShown = ({ passage, cue, verb }: Site): boolean =>
  verb.lemma === 'show' && cue.source !== null && isPerson(passage.document, cue.source.stretch);

/** 'she', 'the former president', 'Mike Hale', and not 'a poll from Larkton', 'the Larkton Poll' */
function isPerson(document: Document, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++)
    if (
      document.tag(i) & (Tag.Preposition | Tag.Mark | Tag.Number) ||
      isTimeWord(document.tokens[i]) ||
      DOCUMENT_NOUNS.has(document.tokens[i]?.lower ?? '')
    )
      return false;
  return mayAct(document, to - 1);
}

/** 'they rip people off', 'slammed the door open': the particle has it that something is done. */
function isDone({ document }: Passage, { frames, particle }: CueVerb, { from, to }: Stretch): boolean {
  if (particle || !frames.has('of')) return false;
  const whole = nounPhraseStartingAt(document, from, to);
  return whole !== null && /^(?:off|apart|open|away|shut)$/.test(document.tokens[whole.to]?.lower ?? '');
}

const holdsQuote = ({ quotationOf }: Passage, { from, to }: Stretch): boolean =>
  quotationOf.subarray(from, to).some((quotation) => quotation !== -1);

/** 'citing police', 'cited three studies': the object is a source. 'praised Martha Cole': nor is anything said of her. */
function namesNothingSaid(passage: Passage, object: Stretch, { lemma, frames }: CueVerb): boolean {
  const { document } = passage;
  if (holdsQuote(passage, object)) return false;
  let head = object.from;
  while (head + 1 < object.to && !(document.tag(head + 1) & (Tag.Preposition | Tag.Mark))) head++;
  const proper = (document.tag(head) & Tag.Proper) !== 0;
  const word = document.tokens[head]?.lower ?? '';
  const person = proper || PERSON_NOUNS.has(word) || PERSON_NOUNS.has(word.replace(/s$/, ''));
  const own = /^(?:his|her|its|their|our|my)$/.test(document.tokens[object.from]?.lower ?? '');
  if (/^(?:cite|quote|reference)$/.test(lemma))
    return (
      person ||
      (ORGANIZATION_NOUNS.has(word) && !own) ||
      (DOCUMENT_NOUNS.has(word) && isNew(document, object.from))
    );
  return frames.has('of') && proper && head + 1 === object.to;
}

/** 'a report', 'three studies', 'documents', and not 'his record' */
const isNew = (document: Document, i: number): boolean =>
  /^an?$/.test(document.tokens[i]?.lower ?? '') || (document.tag(i) & (Tag.Determiner | Tag.Proper)) === 0;

/** 'an early assessment of the plan', 'condolences', '“a deep apology”', and not 'the families a room' */
function namesSpeech({ document }: Passage, phrase: Stretch): boolean {
  if (takesUp(document, phrase)) return true;
  for (let i = phrase.from; i < phrase.to && !(document.tag(i) & Tag.Preposition); i++) {
    const word = document.tokens[i]?.lower ?? '';
    if (SPEECH_NOUNS.has(word) || SPEECH_NOUNS.has(word.replace(/s$/, ''))) return true;
  }
  return false;
}

/** 'that figure', 'this version', 'that' alone: what was said before */
const takesUp = ({ tokens }: Document, { from, to }: Stretch): boolean =>
  /^(?:this|that|these|those)$/.test(tokens[from]?.lower ?? '') &&
  (to - from === 1 || TAKEN_UP_NOUNS.has((tokens[from + 1]?.lower ?? '').replace(/s$/, '')));

/** 'a loss of $3 million', 'a 20% gain in net income'; not 'a photo of the mill' */
function namesResult({ document }: Passage, phrase: Stretch): boolean {
  for (let i = phrase.from; i < phrase.to && !(document.tag(i) & Tag.Preposition); i++)
    if (RESULT_NOUNS.has(document.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** 'a survey by the group in March', and not 'the author of the report' */
function isDocument({ document }: Passage, source: Stretch | undefined): boolean {
  for (let i = source?.from ?? 0; i < (source?.to ?? 0) && !(document.tag(i) & Tag.Preposition); i++)
    if (DOCUMENT_NOUNS.has(document.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** 'promised backbenchers a review': whom, before what. */
function firstObject(passage: Passage, after: number, limit: number): Stretch | null {
  const { document } = passage;
  const first = nounPhraseStartingAt(document, after, limit);
  return first && first.to < limit && document.tag(first.to) & Tag.Determiner ? first : null;
}
