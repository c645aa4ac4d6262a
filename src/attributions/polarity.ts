import { AUXILIARY, FINITE, nthToken, Tag } from '../document/index.js';
import { isNegation, NEGATIVE_SUBJECTS, NOT_ONLY, PREVENTING } from '../lexicons/index.js';
import type { Cue } from './cue.js';
import { isQuotationMark } from './marks.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';

/**
 * What a clause says of the saying: 'said', that it took place; 'unsaid', that it did not ('never said', 'Nobody
 * said', 'stopped short of saying'); 'open', neither ('if she said', 'Did she say?', 'should have said').
 */
export type Polarity = 'said' | 'unsaid' | 'open';

/** The polarity of a cue, and where its words begin, what denies them included: 'stopped short of saying'. */
export interface Asserted {
  readonly polarity: Polarity;
  readonly from: number;
}

export function assertedBy(passage: Passage, cue: Cue, source: Source | null): Asserted {
  const from = cue.from;
  if (
    isUntrue(passage, cue, source) ||
    isConditional(passage, cue, source) ||
    isQuestion(passage, cue) ||
    isCounterfactual(passage, cue)
  )
    return { polarity: 'open', from };
  const governed = governorOf(passage, cue);
  const inverted = inversionOf(passage, cue, source);
  if (inverted === 'open') return { polarity: 'open', from };
  const shared = sharedNegation(passage, cue);
  const denials = [
    cue.negated && !isTakenBack(passage, cue.to),
    governed.denies,
    inverted === 'unsaid',
    deniesSubject(passage, source),
    shared !== null,
  ];
  // 'did not refuse to say', 'Nobody denied': two denials assert.
  const unsaid = denials.filter(Boolean).length % 2 === 1;
  return { polarity: unsaid ? 'unsaid' : 'said', from: governed.denies ? governed.from : (shared ?? from) };
}

const wordAt = ({ document }: Passage, i: number): string => document.tokens[i]?.lower ?? '';

/** 'did not say until Friday that it was over', 'cannot stress enough that it is late': it was said. */
const isTakenBack = (passage: Passage, i: number): boolean =>
  /^(?:until|till|enough)$/.test(wordAt(passage, i));

/** 'if she said', 'unless, of course, she says', 'whether anybody had said', 'as if he had said' */
function isConditional(passage: Passage, cue: Cue, source: Source | null): boolean {
  if (cue.kind !== 'finite' || !source || source.how === 'relative' || source.how === 'reduced') return false;
  // 'He left, and if she came and said that': the subject's own place tells.
  let before = source.stretch.from - 1;
  if (passage.quotationOf[before] !== passage.quotationOf[cue.verb]) return false;
  // 'whether or not the ministry admits'
  while (
    before > passage.from &&
    (passage.document.tag(before) === Tag.Adverb || /^(?:or|not)$/.test(wordAt(passage, before)))
  )
    before--;
  return /^(?:if|unless|whether|lest|supposing|suppose|assuming|provided|should)$/.test(
    wordAt(passage, before),
  );
}

/** 'It is not true that he said', 'is untrue that', 'there is no evidence that she said'; not 'no doubt that he said' */
function isUntrue(passage: Passage, cue: Cue, source: Source | null): boolean {
  if (cue.kind !== 'finite' || source?.how !== 'subject') return false;
  const that = source.stretch.from - 1;
  const before = wordAt(passage, that) === 'that' ? that - 1 : that;
  const word = wordAt(passage, before);
  if (before < passage.from || passage.quotationOf[before] !== passage.quotationOf[cue.verb]) return false;
  if (/^(?:untrue|false|wrong|incorrect)$/.test(word)) return true;
  if (/^(?:true|case|clear|certain|known|correct)$/.test(word))
    return [before - 1, before - 2].some((i) => isNegation(wordAt(passage, i)));
  return (
    /^(?:evidence|proof|sign|indication|suggestion|hint|record|question)$/.test(word) &&
    wordAt(passage, before - 1) === 'no'
  );
}

const ASKS_WHAT = /^(?:who|what|why|how|which|where|whose)$/;

/** 'Did she say that?', 'Is it true that he said it?', 'Who says so?'; not 'Is it safe? Roe says no', 'She said so?' */
function isQuestion(passage: Passage, cue: Cue): boolean {
  const { document, quotationOf } = passage;
  const sentence = document.sentences[document.sentenceOf(cue.verb)];
  if (!sentence) return false;
  const own = cue.quotation;
  let last = sentence.endToken - 1;
  while (last > cue.verb && (quotationOf[last] !== own || isQuotationMark(document.tokens[last]))) last--;
  if (document.tokens[last]?.text !== '?') return false;
  let first = Math.max(sentence.firstToken, passage.from);
  while (first < cue.from && (quotationOf[first] !== own || opensSentence(passage, first))) first++;
  return (
    (document.tag(first) & AUXILIARY) !== 0 ||
    isNegation(wordAt(passage, first)) ||
    ASKS_WHAT.test(wordAt(passage, first))
  );
}

/** Marks and words that may stand before a sentence's first word proper: '“', 'And', 'But', 'So', ','. */
const opensSentence = (passage: Passage, i: number): boolean =>
  passage.document.tokens[i]?.kind === 'mark' || /^(?:and|but|so|then|or)$/.test(wordAt(passage, i));

/** 'should have said', 'could have told them': it was not said, or nobody knows. A thought is told so: 'would have liked'. */
function isCounterfactual(passage: Passage, cue: Cue): boolean {
  // 'would have us believe'
  const believed = /^(?:believe|think)$/.test(wordAt(passage, cue.verb));
  if (cue.readings[0]?.attitude || believed) return false;
  for (let i = cue.from; i < cue.verb - 1; i++)
    if (/^(?:should|could|would|might)$/.test(wordAt(passage, i)))
      for (let k = i + 1; k < cue.verb; k++) if (wordAt(passage, k) === 'have') return true;
  return false;
}

/** Prepositions between what denies and the gerund: 'short of saying', 'refrained from saying'. */
const LINKS = /^(?:to|of|from|at)$/;

/**
 * Whether what governs an infinitive or a gerund says that it did not take place: 'refused to say', 'is not ready to
 * say', 'without saying'. Negated, what prevents lets it take place: 'did not hesitate to say'.
 */
function governorOf(passage: Passage, cue: Cue): { readonly denies: boolean; readonly from: number } {
  const none = { denies: false, from: cue.from };
  if (cue.refused || (cue.kind !== 'infinitive' && cue.kind !== 'participle')) return none;
  let governor = cue.from - 1;
  if (LINKS.test(wordAt(passage, governor))) governor--;
  // 'rather than say', 'did not go so far as to say'
  if (/^(?:than|as)$/.test(wordAt(passage, governor))) governor--;
  if (wordAt(passage, governor) === 'far' && wordAt(passage, governor - 2).startsWith('go')) governor -= 2;
  if (governor < passage.from || passage.document.tokens[governor]?.kind !== 'word') return none;
  const prevents = PREVENTING.has(wordAt(passage, governor));
  if (cue.kind === 'participle' && !prevents) return none;
  let from = governor;
  // 'stopped short of'
  if (wordAt(passage, governor) === 'short') from--;
  const negation = negationBefore(passage, from);
  const denies = prevents !== negation >= 0;
  return { denies, from: negation >= 0 && !prevents ? negation : from };
}

/** The 'not' of the group before token `i`: 'did not', 'is not'; -1 where none stands there. */
function negationBefore(passage: Passage, i: number): number {
  const { document } = passage;
  for (let k = i - 1; k >= passage.from && k > i - 5; k--) {
    if (isNegation(wordAt(passage, k))) return NOT_ONLY.has(wordAt(passage, k + 1)) ? -1 : k;
    if (!(document.tag(k) & (AUXILIARY | Tag.Adverb)) || document.tag(k) & Tag.Preposition) return -1;
  }
  return -1;
}

/** 'Nobody at the ministry', 'No official', 'None of them', 'Neither Roe nor Lee', 'not one of them' */
function deniesSubject(passage: Passage, source: Source | null): boolean {
  if (!source || source.how === 'inverted') return false;
  const { from } = source.stretch;
  const first = wordAt(passage, from);
  const before = from > passage.from ? wordAt(passage, from - 1) : '';
  if (NEGATIVE_SUBJECTS.has(first) || /^(?:neither|nor)$/.test(before)) return true;
  return (
    first === 'not' ||
    (/^(?:hardly|scarcely|barely)$/.test(first) && source.stretch.to - from > 1) ||
    (/^(?:hardly|scarcely|barely)$/.test(before) && /^any/.test(first)) ||
    (before === 'not' && /^(?:an?|one|all|every|everyone|everybody|many)$/.test(first))
  );
}

/** Tokens between a negated verb and a second one that shares its 'not'. */
const FURTHEST = 14;

/**
 * Where the group of a second verb begins that shares a 'not': its own verb in 'did not confirm the report or say when'
 * and 'would neither confirm nor deny that', 'declined' in 'declined to confirm or deny that'. Null for any other.
 */
function sharedNegation(passage: Passage, cue: Cue): number | null {
  const link = wordAt(passage, cue.from - 1);
  if (cue.from !== cue.verb || cue.from - 1 < passage.from) return null;
  if (link === 'nor') return cue.from;
  if (!/^(?:or|and)$/.test(link) || !isBaseForm(passage.document.tag(cue.verb))) return null;
  const not = denialBetween(passage, cue.from - FURTHEST, cue.from - 2);
  if (not === null || !isNegation(wordAt(passage, not))) return not;
  return link === 'or' && isOfAuxiliary(passage, not) ? cue.from : null;
}

/** The 'not', or the verb that does the same, in the clause that the verb shares; null where none stands there. */
function denialBetween(passage: Passage, least: number, last: number): number | null {
  for (let i = last; i >= passage.from && i > least; i--) {
    if (wordAt(passage, i) === 'to' && PREVENTING.has(wordAt(passage, i - 1))) return i - 1;
    if (isNegation(wordAt(passage, i))) return i;
    if (endsCoordination(passage, i)) return null;
  }
  return null;
}

const isBaseForm = (tag: number): boolean => (tag & Tag.Base) !== 0 && !(tag & Tag.Past);

/** 'did not', "didn't" */
const isOfAuxiliary = ({ document }: Passage, not: number): boolean =>
  ((document.tag(not - 1) | document.tag(not)) & AUXILIARY) !== 0;

/** A comma, or another finite verb, parts what shares a 'not'. */
const endsCoordination = ({ document }: Passage, i: number): boolean =>
  /^[,;]$/.test(nthToken(document.tokens, i).text) ||
  ((document.tag(i) & FINITE) !== 0 &&
    !(document.tag(i) & (AUXILIARY | Tag.Noun | Tag.Adjective | Tag.Base)));

/** Stand before the auxiliary of 'Never did he say', 'Not once has she said', 'At no point did they say'. */
const FRONTED = /^(?:never|nor|neither|nowhere)$/;
const FRONTED_PHRASE = /^(?:once|point|time|stage|way|circumstances|means|moment)$/;

/**
 * What an auxiliary before the subject says: 'Never did Roe say' was not said, 'Had Roe said' and 'did Roe say?' are
 * open, 'Only then did Roe say' was said.
 */
function inversionOf(passage: Passage, cue: Cue, source: Source | null): Polarity {
  const { document } = passage;
  if (cue.kind !== 'finite' || source?.how !== 'subject') return 'said';
  const auxiliary = source.stretch.from - 1;
  const unmarked = cue.from === cue.verb && !(document.tag(cue.verb) & Tag.Present);
  if (auxiliary < passage.from || !unmarked || !isAuxiliary(document.tag(auxiliary))) return 'said';
  if (isNegation(wordAt(passage, auxiliary))) return 'open';
  const before = auxiliary - 1;
  if (FRONTED.test(wordAt(passage, before)) || isFrontedPhrase(passage, before)) return 'unsaid';
  const opens =
    before < passage.from ||
    document.tokens[before]?.kind === 'mark' ||
    (document.tag(before) & Tag.Coordinator) !== 0;
  return opens && /^(?:had|should|were)$/.test(wordAt(passage, auxiliary)) ? 'open' : 'said';
}

const isAuxiliary = (tag: number): boolean => (tag & AUXILIARY) !== 0 && !(tag & Tag.Possessive);

/** 'At no time', 'Under no circumstances' */
function isFrontedPhrase(passage: Passage, last: number): boolean {
  if (!FRONTED_PHRASE.test(wordAt(passage, last))) return false;
  for (let i = last - 1; i >= passage.from && i > last - LONGEST_FRONTED; i--)
    if (/^(?:no|not)$/.test(wordAt(passage, i))) return true;
  return false;
}

const LONGEST_FRONTED = 4;
