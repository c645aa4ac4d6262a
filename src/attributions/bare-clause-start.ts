import { AUXILIARY, type Document, nthToken, Tag } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import { behindComma, isDash, nextDash } from './marks.js';
import type { Passage } from './passage.js';
import { isFiniteVerb, type Stretch } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { hasFiniteVerb } from './place.js';

/** Open a clause before its subject, or stand as one: 'said there was', 'said if it rained', 'said in May it had'. */
const OPENERS =
  /^(?:there|if|when|while|although|though|because|since|as|despite|after|before|once|unless|in|on|at|under|by|for|with|from|during|among|without|between|both|not)$/;

/** Does a clause without 'that' start there: 'said [it was late]'? */
export function startsClause(passage: Passage, start: number, limit: number): boolean {
  const { document } = passage;
  const token = nthToken(document.tokens, start);
  const tag = document.tag(start);
  if (/^[“"‘«$£€]$/.test(token.text)) return hasFiniteVerb(passage, start, limit) || token.text !== '$';
  if (token.kind === 'mark' || tag & Tag.To || /^(?:of|'s)$/.test(token.lower)) return false;
  // 'said having help is good'
  if (tag & Tag.Ing && !(tag & Tag.Noun))
    return (tag & Tag.Have) !== 0 && verbComes(passage, start + 1, limit);
  if (OPENERS.test(token.lower)) return hasFiniteVerb(passage, start + 1, limit);
  // 'said nothing', but 'said nothing was decided'
  if (token.lower === 'nothing') return isVerb(passage, start + 1);
  return !isPhraseAlone(document, start) && subjectStarts(passage, start, limit);
}

/** What begins like a subject, and is the whole answer: 'said so', 'said that, and left', 'said about Roe' */
const isPhraseAlone = (document: Document, start: number): boolean => {
  const { lower } = nthToken(document.tokens, start);
  if (lower === 'that') return document.tokens[start + 1]?.text === ',';
  if (lower === 'about') return !isAmount(document, start + 1);
  return /^(?:so|himself|herself|itself|themselves)$/.test(lower) || isAnswer(document, start);
};

/** 'said no while others left', 'said yes.', but 'said no boat came' */
const isAnswer = (document: Document, start: number): boolean =>
  /^(?:yes|no)$/.test(nthToken(document.tokens, start).lower) &&
  document.tokens[start + 1]?.lower !== 'one' &&
  !(document.tag(start + 1) & (Tag.Noun | Tag.Adjective | Tag.Mark | Tag.Number));

function subjectStarts(passage: Passage, start: number, limit: number): boolean {
  const { document } = passage;
  const { tokens } = document;
  const subject = subjectAt(document, start, limit);
  if (!subject) {
    const nominal = Tag.Ing | Tag.Noun | Tag.Proper | Tag.Determiner | Tag.Adjective;
    return (document.tag(start) & nominal) !== 0 && hasFiniteVerb(passage, start + 1, limit);
  }
  // 'Roe, who denies the charge, has left': the verb behind the comma is another subject's.
  if (tokens[subject.to]?.text === ',' && isVerb(passage, subject.to + 1))
    return participleSetOff(passage, subject.to, limit);
  // 'said the release “gives us hope”': the verb stands in the quotation.
  return /^[“"]$/.test(nthToken(tokens, subject.to).text) || verbComes(passage, start, limit);
}

/** With an adverb before it: 'said nearly all of it', 'said about half of it' */
function subjectAt(document: Document, start: number, limit: number): Stretch | null {
  const subject = nounPhraseStartingAt(document, start, limit);
  if (subject) return subject;
  return document.tag(start) & (Tag.Adverb | Tag.Determiner) ||
    /^(?:about|over|under|around|up)$/.test(nthToken(document.tokens, start).lower)
    ? nounPhraseStartingAt(document, start + 1, limit)
    : null;
}

/** 'said the law, passed in May, is sound': a participle between commas, and the clause's verb behind it. */
function participleSetOff(passage: Passage, comma: number, limit: number): boolean {
  const { document } = passage;
  if (!(document.tag(comma + 1) & (Tag.Participle | Tag.Past)) || document.tag(comma + 1) & AUXILIARY)
    return false;
  const second = commaAfter(passage, comma + 1, limit);
  let verb = second + 1;
  // ', partly reflected the rush'
  while (document.tag(verb) === Tag.Adverb) verb++;
  return second < limit && isVerb(passage, verb);
}

/** A finite verb follows that is no relative clause's: 'told a man who was ill' has none. */
function verbComes(passage: Passage, start: number, limit: number): boolean {
  const { document } = passage;
  let relative = false;
  for (let i = start; i < limit; i++) {
    const { lower } = nthToken(document.tokens, i);
    if (opensAnotherClause(document, i)) return false;
    const aside = asideEnd(passage, i, limit);
    if (aside > i) {
      i = aside;
      continue;
    }
    relative = !mayEndRelative(document, i) && (relative || opensInnerClause(document, i, start));
    if (!isVerbOfClause(passage, i)) continue;
    // 'denied the charge and resigned': the source's second verb
    if (i > start && document.tag(i - 1) & Tag.Coordinator) return false;
    if (!relative) return true;
    // 'the mill, which it said closed': the verb of what is said there is no verb of this clause either.
    relative = CUE_FORMS.has(lower);
  }
  return false;
}

/** 'the mill, which burned, was', 'the mill (which burned) was' */
const mayEndRelative = ({ tokens }: Document, i: number): boolean => /^[,)]$/.test(tokens[i]?.text ?? '');

/** 'promised “jobs and homes,” but he has left' */
const opensAnotherClause = ({ tokens }: Document, i: number): boolean =>
  tokens[i]?.text === ';' || (tokens[i]?.lower === 'but' && behindComma(tokens, i));

/**
 * 'recalled cars since tests showed they could fail': all up to a comma is the clause of time or reason. 'the mill – which
 * burned – was': all between two dashes.
 */
function asideEnd(passage: Passage, i: number, limit: number): number {
  const { tokens } = passage.document;
  if (isDash(tokens, i)) {
    const closing = nextDash(tokens, i + 1, limit);
    return closing < limit ? closing : i;
  }
  return /^(?:because|after|before|when|since|until)$/.test(nthToken(tokens, i).lower) &&
    subjectOfFinite(passage, i + 1, limit)
    ? commaAfter(passage, i, limit)
    : i;
}

/**
 * 'has said little about the plan as polls show it ahead': the verb of a clause inside is not this one's. No clause
 * begins in 'said towns such as Larkton have', 'said that is a “mess”'.
 */
const opensInnerClause = (document: Document, i: number, start: number): boolean => {
  const { lower } = nthToken(document.tokens, i);
  return (
    /^(?:who|which|that|whom|whose|as|while|because|after|before|when|since|until)$/.test(lower) &&
    !/^(?:such|well)$/.test(nthToken(document.tokens, i - 1).lower) &&
    !(i === start && lower === 'that' && document.tag(i + 1) & (Tag.Be | Tag.Have | Tag.Modal))
  );
};

/** Counterexample: 'felt the need to go' */
const isVerbOfClause = (passage: Passage, i: number): boolean =>
  !/^(?:the|an?)$/.test(nthToken(passage.document.tokens, i - 1).lower) &&
  !isNonFiniteCue(passage, i) &&
  isVerb(passage, i);

const isNonFiniteCue = (passage: Passage, i: number): boolean =>
  passage.cues.some(
    (cue) =>
      !cue.refused &&
      cue.from <= i &&
      i <= cue.verb &&
      (cue.kind === 'infinitive' || cue.kind === 'participle'),
  );

const isAmount = (document: Document, i: number): boolean =>
  document.tokens[i]?.kind === 'number' ||
  (document.tag(i) & Tag.Number) !== 0 ||
  document.tokens[i]?.lower === 'half';

/** The noun phrase that opens at `start`, where a finite verb stands right behind it; null elsewhere. */
export function subjectOfFinite({ document }: Passage, start: number, limit: number): Stretch | null {
  const subject = nounPhraseStartingAt(document, start, limit);
  return subject && subject.to < limit && isFiniteVerb(document, subject.to) ? subject : null;
}

/** `limit` where no comma follows. */
function commaAfter({ document }: Passage, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (document.tokens[i]?.text === ',') return i;
  return limit;
}

export function isVerb(passage: Passage, i: number): boolean {
  const { document } = passage;
  const tag = document.tag(i);
  // 'wrote a memoir called “Tides”'
  if (/^(?:called|named|titled|known|based|dubbed)$/.test(document.tokens[i]?.lower ?? '')) return false;
  const auxiliary = Tag.Be | Tag.Have | Tag.Modal | Tag.Do;
  if (tag & auxiliary && !(tag & Tag.Possessive)) return true;
  // 'it plans to cut jobs'
  if (tag & Tag.Present && /^(?:i|he|she|it|we|they)$/.test(document.tokens[i - 1]?.lower ?? '')) return true;
  if (tag & (Tag.Noun | Tag.Adjective | Tag.Possessive)) return false;
  if (tag & (Tag.Present | Tag.Past)) return true;
  return (
    (tag & Tag.Base) !== 0 && (document.tag(i - 1) & (Tag.Noun | Tag.Pronoun | Tag.Proper | Tag.Adverb)) !== 0
  );
}
