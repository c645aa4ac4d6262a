import { ANY_VERB, type Document, FINITE, nthToken, Tag, type Token } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import {
  ATTACHING,
  isBareDeterminer,
  isBehindRelative,
  isNominal,
  isPluralPossessive,
  isTimeWord,
  isVerbOnly,
  joinsName,
  LONGEST_PHRASE,
  type Stretch,
} from './phrase.js';

const NOUN_WORD = Tag.Noun | Tag.Proper | Tag.Number | Tag.Pronoun;
const INSIDE_NOUN_PHRASE =
  NOUN_WORD | Tag.Adjective | Tag.Determiner | Tag.Possessive | Tag.Participle | Tag.Ing;

const MAIN_VERB = Tag.Past | Tag.Present;

/** Pronouns that a phrase may belong to: 'one of them', 'nobody at the ministry'. */
const HEAD_PRONOUN =
  /^(?:one|some|many|none|most|all|others|those|nobody|no-one|anyone|anybody|someone|somebody|everyone|everybody)$/;

const APPROXIMATE = /^(?:nearly|almost|about|around|roughly|some|over|approximately|just)$/;

const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/;

/**
 * The noun phrase whose last token is `last`, as far left as it goes within `from`: 'the head of the agency',
 * 'South Korea and the West', 'Mr. Roe'. Null where no noun phrase ends there.
 */
export function nounPhraseEndingAt(document: Document, last: number, leftmost: number): Stretch | null {
  const from = Math.max(leftmost, last - LONGEST_PHRASE);
  if (document.tokens[last]?.text === ')') return phraseWithParenthesis(document, last, from);
  const emphasized = phraseBeforeReflexive(document, last, from);
  if (emphasized) return emphasized;
  return endsNounPhrase(document, last) ? { from: leftEdge(document, last, from), to: last + 1 } : null;
}

const LONGEST_PARENTHESIS = 8;

/** 'Sen. Ann Lee (I-Vt.)' */
function phraseWithParenthesis(document: Document, closing: number, from: number): Stretch | null {
  const { tokens } = document;
  let opening = closing;
  while (opening > from && tokens[opening]?.text !== '(' && closing - opening < LONGEST_PARENTHESIS)
    opening--;
  if (tokens[opening]?.text !== '(' || opening === from) return null;
  const inner = nounPhraseEndingAt(document, opening - 1, from);
  return inner && { from: inner.from, to: closing + 1 };
}

/** 'Roe' of 'Roe himself said' */
const phraseBeforeReflexive = (document: Document, last: number, from: number): Stretch | null =>
  last > from && REFLEXIVE.test(nthToken(document.tokens, last).lower) && isNominal(document.tag(last - 1))
    ? nounPhraseEndingAt(document, last - 1, from)
    : null;

const endsNounPhrase = (document: Document, last: number): boolean =>
  isNominal(document.tag(last)) || isBareDeterminer(document.tokens[last]) || isShare(document.tokens, last);

function leftEdge(document: Document, last: number, from: number): number {
  let start = last;
  while (start > from) {
    const further = furtherLeft(document, start, from);
    if (further === start) break;
    start = further;
  }
  return start > from && isApproximated(document, start) ? start - 1 : start;
}

/** 'nearly two-thirds of respondents', 'no one in the village' */
const isApproximated = (document: Document, start: number): boolean => {
  const before = nthToken(document.tokens, start - 1).lower;
  if (before === 'no') return document.tokens[start]?.lower === 'one';
  // 'At least seven'
  if (before === 'at') return /^(?:least|most)$/.test(document.tokens[start]?.lower ?? '');
  return (document.tag(start) & Tag.Number) !== 0 && APPROXIMATE.test(before);
};

/** Where a phrase that starts at `start` starts with what stands right before it; `start` where that is no part of it. */
function furtherLeft(document: Document, start: number, from: number): number {
  const before = start - 1;
  const token = nthToken(document.tokens, before);
  if (token.kind === 'mark') return isMarkOfPhrase(document, before) ? before : start;
  if (token.lower === 'per' && document.tokens[start]?.lower === 'cent') return before;
  if (isCoordinator(token, before > from)) return coordinated(document, before, start, from) ?? start;
  if (ATTACHING.has(token.lower) && before > from) return attached(document, before, start, from);
  const part = isOpened(document, start)
    ? standsBeforeOpening(document, before, start)
    : modifiesAdjective(document, before, from) || standsInside(document, before, start, from);
  return part ? before : start;
}

const CURRENCY_SIGN = /^[$£€]$/;

const isMarkOfPhrase = (document: Document, i: number): boolean =>
  joinsName(document.tokens, i) ||
  isPluralPossessive(document, i) ||
  isShare(document.tokens, i) ||
  CURRENCY_SIGN.test(nthToken(document.tokens, i).text);

const isCoordinator = ({ lower }: Token, inside: boolean): boolean =>
  lower === 'and' || lower === '&' || (lower === 'or' && inside);

/** 'she', and not 'her' of 'her firm' */
const isPronounAlone = (tag: number): boolean =>
  (tag & Tag.Pronoun) !== 0 && (tag & (Tag.Noun | Tag.Proper | Tag.Determiner)) === 0;

/**
 * Where 'the head' starts, left of 'of the agency'; `start` where what stands before the preposition belongs to
 * another phrase.
 */
function attached(document: Document, preposition: number, start: number, from: number): number {
  const left = preposition - 1;
  const { lower } = nthToken(document.tokens, preposition);
  if (isPronounAlone(document.tag(start)) && lower !== 'of') return start;
  if (isPlaceAdjective(document.tokens, preposition)) return left;
  if (opensClause(document, preposition, start)) return start;
  // 'according to two people who said'
  if (nthToken(document.tokens, left).lower === 'according') return start;
  if (isReducedClause(document, left, from)) return left - 1;
  return isHead(document, left, lower) ? left : start;
}

/** 'an inside source', 'the outside counsel' */
const isPlaceAdjective = (tokens: readonly Token[], i: number): boolean =>
  /^(?:inside|outside|under)$/.test(nthToken(tokens, i).lower) &&
  /^(?:an?|the)$/.test(nthToken(tokens, i - 1).lower);

/**
 * 'fined $2m after regulators ruled', 'resigned days before the Post said', and 'this week as a number of writers
 * said'; not 'his work as mayor'
 */
const opensClause = (document: Document, preposition: number, start: number): boolean => {
  const { lower } = nthToken(document.tokens, preposition);
  if (lower === 'as') return (document.tag(start) & (Tag.Determiner | Tag.Proper)) !== 0;
  return lower === 'after' || lower === 'before' || lower === 'since';
};

/** 'marching' of 'protesters marching through the streets', 'familiar' of 'officials familiar with the talks' */
const isReducedClause = (document: Document, left: number, from: number): boolean =>
  left > from &&
  !(document.tag(left) & Tag.Preposition) &&
  ((document.tag(left) & (Tag.Ing | Tag.Participle)) !== 0 ||
    /^(?:familiar|close|loyal|opposed)$/.test(nthToken(document.tokens, left).lower)) &&
  (document.tag(left - 1) & (Tag.Noun | Tag.Proper)) !== 0;

/** Can a phrase with the preposition belong to it? Counterexample: 'on Thursday' of 'met him on Thursday' */
const isHead = (document: Document, left: number, preposition: string): boolean => {
  if (isVerbOnly(document.tag(left))) return false;
  if (document.tag(left) & Tag.Pronoun) return HEAD_PRONOUN.test(nthToken(document.tokens, left).lower);
  if (isNominal(document.tag(left))) return true;
  return preposition === 'of'
    ? isBareDeterminer(document.tokens[left]) || isShare(document.tokens, left)
    : isHeadOfPlace(document, left, preposition);
};

/** 'Many in the party', 'Few at the bank'; not 'was all in the past', 'gave some to the party' */
const isHeadOfPlace = (document: Document, left: number, preposition: string): boolean =>
  /^(?:in|at|on|from|inside|outside|within|around|across|near|with)$/.test(preposition) &&
  /^(?:few|many|some|most|several|those|all)$/.test(nthToken(document.tokens, left).lower) &&
  !(document.tag(left - 1) & (ANY_VERB | Tag.Preposition));

/** Does the token start a phrase, so that little can stand before it? 'the', 'she' */
const isOpened = (document: Document, start: number): boolean =>
  isPronounAlone(document.tag(start)) || opensWithDeterminer(document, start);

/** Counterexample: 'Larkton This Morning host Ann Roe', where a capital inside a name starts no phrase. */
const opensWithDeterminer = (document: Document, start: number): boolean =>
  (document.tag(start) & Tag.Determiner) !== 0 &&
  nthToken(document.tokens, start).lower !== "'s" &&
  !(nthToken(document.tokens, start).capital && document.tag(start - 1) & Tag.Proper);

/** 'all the', 'not many', 'the most senior officials', 'his few friends' */
const standsBeforeOpening = (document: Document, before: number, start: number): boolean => {
  const { lower } = nthToken(document.tokens, before);
  if (lower === "'s") return (document.tag(before) & Tag.Possessive) !== 0;
  if (PREDETERMINER.test(lower) && opensWithDeterminer(document, start)) return true;
  return QUANTITY.test(nthToken(document.tokens, start).lower) && ARTICLE.test(lower);
};

const PREDETERMINER = /^(?:all|both|half|such|not|some|many|most)$/;
const QUANTITY = /^(?:most|more|few|many)$/;
const ARTICLE = /^(?:the|an?|its|his|her|their)$/;

/** Is the token before a phrase a word of it: a noun, an adjective, an article, a participle? */
const standsInside = (document: Document, before: number, start: number, from: number): boolean => {
  const token = nthToken(document.tokens, before);
  const tag = document.tag(before);
  if (token.lower === "'s" ? !(tag & Tag.Possessive) : !(tag & INSIDE_NOUN_PHRASE)) return false;
  return !(
    isVerbBefore(document, before, from) ||
    (tag & Tag.Pronoun && !(tag & (Tag.Determiner | Tag.Number | Tag.Noun))) ||
    isTimeOfClause(document, before, start) ||
    isComplementizer(document, before, start)
  );
};

const isVerbBefore = (document: Document, i: number, from: number): boolean => {
  const tag = document.tag(i);
  return (
    (i > from + 1 && isBehindRelative(document, i)) ||
    (isVerbOnly(tag) && !isParticipleInside(document, i, from)) ||
    ((tag & MAIN_VERB) !== 0 && !(tag & (Tag.Noun | Tag.Proper | Tag.Participle | Tag.Adjective))) ||
    (i > from && (isParticipleBehindNoun(document, i) || isProgressive(document, i)))
  );
};

/** '“…,” retired general Tom Hale said', 'Three retired officers said', 'a highly placed source said' */
const isParticipleInside = (document: Document, i: number, from: number): boolean =>
  (document.tag(i) & Tag.Participle) !== 0 &&
  (modifiesAdjective(document, i - 1, from) ||
    (!CUE_FORMS.has(nthToken(document.tokens, i).lower) &&
      (i === from || document.tag(i - 1) === Tag.Mark || opensPhrase(document.tag(i - 1)))));

const BEFORE_PARTICIPLE =
  Tag.Determiner | Tag.Adjective | Tag.Number | Tag.Adverb | Tag.Mark | Tag.Preposition;

/** 'the plan criticized officials', where no word before says that it modifies what follows */
const isParticipleBehindNoun = (document: Document, i: number): boolean =>
  (document.tag(i) & Tag.Participle) !== 0 &&
  !(document.tag(i) & (Tag.Adjective | Tag.Noun)) &&
  !(document.tag(i - 1) & BEFORE_PARTICIPLE);

/** 'is praising remarks' */
const isProgressive = (document: Document, i: number): boolean =>
  (document.tag(i) & Tag.Ing) !== 0 && (document.tag(i - 1) & Tag.Be) !== 0;

/** 'on Thursday Roe said' */
const isTimeOfClause = (document: Document, i: number, start: number): boolean =>
  isTimeWord(document.tokens[i]) && (document.tag(start) & Tag.Proper) !== 0;

/** 'said that Roe', 'what officials'; not 'that man', one noun alone behind it. */
const isComplementizer = (document: Document, i: number, start: number): boolean =>
  /^(?:that|what|which|whose|how|why)$/.test(nthToken(document.tokens, i).lower) &&
  !isDemonstrative(document, i, start);

/** '47%' */
const isShare = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '%' && tokens[i - 1]?.kind === 'number';

/** 'a blast' of 'hurt in the square by a blast that': the noun phrase without what it attaches to, 'of' apart. */
export function nearestNoun(
  { document, from }: { readonly document: Document; readonly from: number },
  last: number,
): Stretch | null {
  const whole = nounPhraseEndingAt(document, last, from);
  if (!whole) return null;
  for (let i = last - 1; i > whole.from; i--)
    if (document.tag(i) & Tag.Preposition && document.tokens[i]?.lower !== 'of')
      return { from: i + 1, to: whole.to };
  return whole;
}

/** An article or a count; 'Messages first emerged' has none. */
const opensPhrase = (tag: number): boolean =>
  (tag & (Tag.Determiner | Tag.Number)) !== 0 && !(tag & Tag.Adjective && tag & Tag.Number);

/**
 * An adverb of the adjective or participle behind it, inside a phrase: 'a highly placed source', 'two very senior
 * officials', 'Newly elected members'. Counterexample: 'Privately senior officials said'
 */
function modifiesAdjective(document: Document, adverb: number, from: number): boolean {
  const behind = document.tag(adverb + 1);
  if (adverb < from || !(document.tag(adverb) & Tag.Adverb) || document.tag(adverb) & Tag.Preposition)
    return false;
  if (!(behind & (Tag.Adjective | Tag.Participle))) return false;
  if (adverb > from && opensPhrase(document.tag(adverb - 1))) return true;
  return (
    (adverb === from || document.tag(adverb - 1) === Tag.Mark) &&
    (behind & Tag.Participle) !== 0 &&
    nthToken(document.tokens, adverb).lower.endsWith('ly')
  );
}

const isDemonstrative = (document: Document, that: number, next: number): boolean =>
  document.tokens[that]?.lower === 'that' &&
  document.tag(next) === Tag.Noun &&
  (document.tag(that - 1) & (Tag.Noun | Tag.Past | Tag.Present)) === 0;

/** 'Seoul, Washington and Larkton': names before the last two, each behind a comma. */
function listStart(document: Document, item: number, from: number): number {
  let start = item;
  while (start - 2 >= from && document.tokens[start - 1]?.text === ',' && document.tag(start) & Tag.Proper) {
    const first = nameStart(document, start - 2, from);
    if (first === null || !isListItem(document, first, from)) break;
    start = first;
  }
  return start;
}

function nameStart(document: Document, last: number, from: number): number | null {
  if (!(document.tag(last) & Tag.Proper)) return null;
  let first = last;
  while (first > from && document.tag(first - 1) & Tag.Proper) first--;
  return first;
}

/** 'In Seoul, Washington and Larkton said': a place at the sentence's start is no part of the list. */
const isListItem = (document: Document, first: number, from: number): boolean => {
  const before = document.tag(first - 1);
  if (first <= from || !(before & (Tag.Preposition | Tag.Mark))) return false;
  return !(before & Tag.Preposition) || (first - 1 > from && isNominal(document.tag(first - 2)));
};

/** Where the first part of 'A and B' starts, when what stands left of the coordinator is a noun phrase like it. */
function coordinated(document: Document, and: number, right: number, from: number): number | null {
  const { tokens } = document;
  const left = tokens[and - 1]?.text === ',' && and - 1 > from ? and - 2 : and - 1;
  if (left < from || !mayEndConjunct(document, left)) return null;
  const last = nounPhraseEndingAt(document, left, from);
  if (!last) return null;
  if (isPercent(document.tokens, right) && !isPercent(document.tokens, last.from)) return null;
  const first = listStart(document, last.from, from);
  // 'laws that bring more revenue, and Larkians want': behind a comma two phrases alone are no list.
  const names = document.tag(left) & document.tag(right) & Tag.Proper;
  if (left < and - 1 && !names && first === last.from && !isBehindComma(tokens, first)) return null;
  return isObjectBefore(document, first, right, from) ? null : first;
}

/** 'blame his supporters and 22 percent say': a share is told beside another share only. */
const isPercent = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'number' && /^(?:percent|per|%)$/.test(tokens[i + 1]?.lower ?? '');

/** 'on 18 May, and Roe said': a date is no part of a list of names. */
const mayEndConjunct = (document: Document, i: number): boolean =>
  isNominal(document.tag(i)) &&
  !(document.tag(i) & Tag.Number) &&
  !isTimeWord(document.tokens[i]) &&
  !(document.tokens[i]?.lower === 'may' && document.tokens[i - 1]?.kind === 'number');

/** A comma between parts of a list, and not that of a date: 'the Sept. 11, 2001, attacks, and nobody' */
const isBehindComma = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' && tokens[i - 2]?.kind !== 'number';

/** A verb before it says that it is an object, and that the right part starts a clause: 'met Roe and Lee said'. */
function isObjectBefore(document: Document, first: number, right: number, from: number): boolean {
  const before = first - 1;
  if (before < from) return false;
  if (
    document.tag(before) & (FINITE | Tag.Base | Tag.Ing | Tag.Participle) &&
    !(document.tag(before) & Tag.Noun)
  )
    return true;
  const attachedToNoun = before > from && isNominal(document.tag(before - 1));
  return (
    (document.tag(before) & (Tag.Preposition | Tag.To)) !== 0 &&
    !attachedToNoun &&
    !(document.tag(right) & Tag.Determiner)
  );
}
