import { type Document, FINITE, nthToken, Tag } from '../document/index.js';
import { CUE_FORMS, CUE_NOUNS } from '../lexicons/index.js';
import type { Passage } from './passage.js';
import { isBehindRelative, isFiniteVerb, isPresentPlural, isVerbOnly, type Stretch } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';

// A clause inside the phrase that names the source: 'A man who knew the victim said', 'Police investigating the attack
// said'. The phrase right before the cue is that clause's object, and the source is what the clause belongs to.

/** Tokens of a clause inside a subject. */
const LONGEST_CLAUSE = 26;

const RELATIVE = /^(?:who|that|which|whose|whom|where)$/;
const OPENS_CLAUSE =
  /^(?:that|because|when|while|as|after|before|since|until|if|unless|whether|although|though|where|what|which|who|how|why|than)$/;

/** What the clause belongs to which the phrase before the cue ends; null where the phrase stands by itself. */
export function beforeInnerClause(passage: Passage, phrase: Stretch, from: number): Stretch | null {
  const { document } = passage;
  const before = document.tokens[phrase.from - 1];
  // 'the mayor who drew notice when he yelled', 'a man hired for the job and Roe said': a subject of its own
  const named = (document.tag(phrase.from) & Tag.Proper) !== 0;
  if (isSubjectPronoun(document, phrase) || (named && before && document.tag(before.index) & Tag.Coordinator))
    return null;
  if (before && before.index >= from && OPENS_CLAUSE.test(before.lower) && !RELATIVE.test(before.lower))
    return null;
  return beforeRelative(passage, phrase.to - 1, from, phrase.from) ?? beforeParticiple(passage, phrase, from);
}

const isSubjectPronoun = (document: Document, phrase: Stretch): boolean =>
  phrase.to - phrase.from === 1 && /^(?:i|he|she|we|they)$/.test(document.tokens[phrase.from]?.lower ?? '');

/**
 * The noun phrase before the relative clause that ends at token `last`: 'Officials' of 'Officials who asked not to be
 * named'. `object`: where the phrase begins that ends the clause. Null where no relative clause runs up to it: the
 * verb of 'a man who thinks the mayor said' has a clause of its own behind it.
 */
export function beforeRelative(
  passage: Passage,
  last: number,
  from: number,
  object: number = last + 1,
): Stretch | null {
  const { document } = passage;
  let verb = false;
  for (let i = Math.min(object, last + 1) - 1; i > from && i > object - LONGEST_CLAUSE; i--) {
    const { kind, lower } = nthToken(document.tokens, i);
    if (kind === 'mark') return null;
    const antecedent = verb && RELATIVE.test(lower) ? antecedentAt(passage, i, from) : undefined;
    if (antecedent !== undefined) return antecedent;
    // 'that' may be no relative pronoun.
    if (RELATIVE.test(lower) && lower !== 'that') return null;
    if (!isVerbAt(document, i)) continue;
    if (i === object - 1 && takesClause(lower)) return null;
    verb = true;
  }
  return null;
}

/** A finite verb, also the plural one of 'people who know the family'. */
const isVerbAt = (document: Document, i: number): boolean =>
  ((document.tag(i) & FINITE) !== 0 && !(document.tag(i) & Tag.Noun)) ||
  isPresentPlural(document, i) ||
  isBehindRelative(document, i) ||
  ((document.tag(i) & Tag.Base) !== 0 && /^(?:who|which|that)$/.test(nthToken(document.tokens, i - 1).lower));

/** Nobody before a question's 'who', nothing before the 'that' of what is said. */
function antecedentAt(passage: Passage, relative: number, from: number): Stretch | null {
  const { document } = passage;
  const noun = relative - 1;
  const tag = document.tag(noun);
  const word = document.tokens[noun]?.lower ?? '';
  if (!(tag & (Tag.Noun | Tag.Proper | Tag.Pronoun)) && !/^(?:those|many|some|all|one|most)$/.test(word))
    return null;
  if (isVerbOnly(tag) || (CUE_FORMS.has(word) && isFiniteVerb(document, noun))) return null;
  // 'the claim that the law works'
  if (document.tokens[relative]?.lower === 'that' && CUE_NOUNS.has(word)) return null;
  return nounPhraseEndingAt(document, noun, from);
}

/**
 * 'said', 'thinks', 'claiming': the phrase behind them begins what is said; that behind 'knew', 'denied', 'hearing' is
 * their object.
 */
const takesClause = (lower: string): boolean =>
  (CUE_FORMS.get(lower) ?? []).some(
    ({ verb: { frames, lemma } }) =>
      frames.has('clause') && !frames.has('object') && !/^(?:hear|find)$/.test(lemma),
  );

/** 'Police' of 'Police investigating the attack', 'a source' of 'a source involved in the talks'; null elsewhere. */
function beforeParticiple(passage: Passage, phrase: Stretch, from: number): Stretch | null {
  const { document } = passage;
  for (let i = phrase.to - 2; i > from && i > phrase.from - LONGEST_CLAUSE; i--) {
    const { kind, lower } = nthToken(document.tokens, i);
    if (kind === 'mark' || (isFiniteVerb(document, i) && !lower.endsWith('ed'))) return null;
    const noun = isReduced(passage, i, phrase) ? nounPhraseEndingAt(document, i - 1, from) : null;
    if (noun) return opensSubject(document, noun, from) ? noun : null;
  }
  return null;
}

/** A phrase with an article or a plural, where a clause may begin with it */
const opensSubject = (document: Document, noun: Stretch, from: number): boolean =>
  ((document.tag(noun.from) & (Tag.Determiner | Tag.Number)) !== 0 ||
    (document.tag(noun.to - 1) & (Tag.Plural | Tag.Proper)) !== 0) &&
  (noun.from === from || (document.tag(noun.from - 1) & OPENS_NOUN) !== 0);

const OPENS_NOUN = Tag.Mark | Tag.Coordinator | Tag.Subordinator;

/** A participle behind a noun, with a preposition, 'to' or, behind '-ing', an object of its own. */
function isReduced({ document }: Passage, i: number, phrase: Stretch): boolean {
  const tag = document.tag(i);
  const word = document.tokens[i]?.lower ?? '';
  const next = document.tag(i + 1);
  if (!(document.tag(i - 1) & (Tag.Noun | Tag.Proper)) || takesClause(word) || tag & Tag.Preposition)
    return false;
  // 'Protests started after officials said'
  if (next & Tag.Subordinator && !(next & Tag.Determiner)) return false;
  if (word.endsWith('ed'))
    return (
      i + 2 <= phrase.from &&
      (tag & (Tag.Past | Tag.Participle)) !== 0 &&
      (next & (Tag.Preposition | Tag.To)) !== 0
    );
  if (!(tag & Tag.Ing) || !word.endsWith('ing')) return false;
  // 'flood warning officials' is one phrase.
  const object = Tag.Determiner | Tag.Pronoun | Tag.Preposition | Tag.To | Tag.Proper | Tag.Number;
  return (next & object) !== 0 || (document.tag(i - 1) & Tag.Plural) !== 0;
}
