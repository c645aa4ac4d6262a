import { type Document, FINITE, nthToken, possibleTagsOf, Tag, type Token } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import {
  ATTACHING,
  closingParenthesis,
  isBareDeterminer,
  isNominal,
  isTimeWord,
  isVerbOnly,
  joinsName,
  LONGEST_PHRASE,
  type Stretch,
} from './phrase.js';

const NONE = -1;

/**
 * The noun phrase that starts at `first`, with the phrases that belong to it ('of the agency', 'for the ministry').
 * Null where none starts there.
 */
export function nounPhraseStartingAt(document: Document, first: number, rightmost: number): Stretch | null {
  const { tokens } = document;
  const to = Math.min(rightmost, first + LONGEST_PHRASE);
  const part = partOfWhole(document, first, to);
  if (part) return part;
  if (first < to && isPronounAlone(document, first)) return { from: first, to: first + 1 };
  const { head, end } = coreAt(document, first, to);
  if (head === NONE)
    return isBareDeterminer(tokens[first]) && end > first ? { from: first, to: first + 1 } : null;
  const attached = head === end - 1 && end < to ? attachedAt(document, end, to) : null;
  return { from: first, to: attached?.to ?? Math.max(head + 1, lastOf(tokens, head, end)) };
}

/** 'half of the voters', 'one of his students' */
function partOfWhole(document: Document, first: number, to: number): Stretch | null {
  const { tokens } = document;
  if (!isBareDeterminer(tokens[first]) || tokens[first + 1]?.lower !== 'of' || first + 2 >= to) return null;
  const whole = nounPhraseStartingAt(document, first + 2, to);
  return whole && { from: first, to: whole.to };
}

/** The head of the phrase that starts at `first`, and the token behind it and its modifiers. */
function coreAt(
  document: Document,
  first: number,
  to: number,
): { readonly head: number; readonly end: number } {
  let head = NONE;
  let i = first;
  while (i < to) {
    const inside = endOfLink(document, i, first, head, to);
    if (inside === i && startsAnother(document, i, first, head)) break;
    const noun = inside === i ? endOfNoun(document, i, first, head, to) : i;
    if (inside > i && isPossessive(document, i)) head = NONE;
    else if (noun > i) head = noun - 1;
    else if (inside === i && !modifies(document, i, head)) break;
    i = Math.max(i + 1, inside, noun);
  }
  return { head, end: i };
}

/** 'she', and not the 'one' of 'one unaligned strategist' */
const isPronounAlone = (document: Document, i: number): boolean => {
  const tag = document.tag(i);
  return (
    (tag & Tag.Pronoun) !== 0 &&
    !(tag & (Tag.Determiner | Tag.Number | Tag.Noun | Tag.Proper)) &&
    !isOneModified(document, i)
  );
};

const isPossessive = (document: Document, i: number): boolean =>
  document.tokens[i]?.lower === "'s" && (document.tag(i) & Tag.Possessive) !== 0;

/** 'one' of 'one unaligned strategist' */
const isOneModified = (document: Document, i: number): boolean =>
  /^(?:one|another)$/.test(nthToken(document.tokens, i).lower) && isModifier(document, i + 1);

const LONGEST_PARENTHESIS = 8;

/** End of what holds the words of a phrase together, a mark, a parenthesis or a clitic; `i` where nothing such stands there. */
function endOfLink(document: Document, i: number, first: number, head: number, to: number): number {
  const token = nthToken(document.tokens, i);
  if (token.kind !== 'mark') {
    if (isPossessive(document, i) || (head === NONE && i > first && joinsAdjectives(document, i)))
      return i + 1;
    return isOneModified(document, i) ? i + 2 : i;
  }
  if (joinsName(document.tokens, i) || /^[$£€]$/.test(token.text)) return i + 1 < to ? i + 1 : i;
  if (token.text !== '(' || head === NONE) return i;
  const closing = closingParenthesis(document.tokens, i, to);
  return closing > 0 && closing - i < LONGEST_PARENTHESIS ? closing + 1 : i;
}

/** 'complete but unofficial returns' */
const joinsAdjectives = (document: Document, i: number): boolean =>
  /^(?:but|and|yet)$/.test(nthToken(document.tokens, i).lower) &&
  (document.tag(i - 1) & document.tag(i + 1) & Tag.Adjective) !== 0;

/** A pronoun behind other words, or a time or a verb behind the head: 'the mayor [she] met', 'the mayor [Thursday]' */
const startsAnother = (document: Document, i: number, first: number, head: number): boolean => {
  const tag = document.tag(i);
  if (isPronounAlone(document, i)) return i > first;
  if (head === NONE || !isNominal(tag) || isVerbOnly(tag)) return false;
  const time = isTimeWord(document.tokens[i]) && !(document.tag(i - 1) & Tag.Preposition);
  return time || ((tag & (Tag.Present | Tag.Past | Tag.Base)) !== 0 && !(tag & Tag.Noun));
};

/** End of the noun that stands at `i`, as of the title of a show: 'the host of “Morning Call”'; `i` where none does. */
function endOfNoun(document: Document, i: number, first: number, head: number, to: number): number {
  const tag = document.tag(i);
  if (tag & Tag.Mark) return i > first ? Math.max(i, endOfQuotedWords(document.tokens, i, to) + 1) : i;
  if (isNominal(tag) && !isVerbOnly(tag)) return i + 1;
  // 'the use of executive orders “dangerous”': a noun that the tagger takes for a verb
  return head === i - 1 && tag & Tag.Present && isNounBeforeQuotation(document, i) ? i + 1 : i;
}

/** An article, an adjective or an adverb before the head; behind it an adjective before another noun. */
const modifies = (document: Document, i: number, head: number): boolean => {
  const tag = document.tag(i);
  if (head !== NONE)
    return (tag & Tag.Adjective) !== 0 && !(tag & Tag.Determiner) && isNominal(document.tag(i + 1));
  return (
    (tag & (Tag.Adjective | Tag.Determiner | Tag.Participle | Tag.Ing)) !== 0 ||
    ((tag & Tag.Adverb) !== 0 && !(tag & Tag.Preposition))
  );
};

/** The phrase that 'of', 'for', 'and' at `i` attaches to the noun before it. */
function attachedAt(document: Document, i: number, to: number): Stretch | null {
  const { lower } = nthToken(document.tokens, i);
  // 'near it': an adjective by its tag, which no noun stands behind
  if (document.tag(i) & (Tag.Adjective | Tag.Determiner)) return null;
  if (ATTACHING.has(lower) && !/^(?:as|after|before)$/.test(lower))
    return isOfClause(document, i) ? null : nounPhraseStartingAt(document, i + 1, to);
  return lower === 'and' || lower === '&' ? conjunctAt(document, i + 1, to) : null;
}

/** 'of' always attaches; the others only where a name or an article follows and no time: 'for the ministry'. */
const isOfClause = ({ tokens }: Document, i: number): boolean => {
  const { lower } = nthToken(tokens, i);
  if (lower === 'of') return false;
  return lower === 'to' || lower === 'about' || isTimeWord(tokens[i + 1]) || tokens[i + 1]?.kind === 'number';
};

/** 'Lee' of 'Roe and Lee'; not 'Lee' of 'met Roe and Lee said' */
function conjunctAt(document: Document, i: number, to: number): Stretch | null {
  const opens = Tag.Determiner | Tag.Proper | Tag.Noun | Tag.Adjective;
  if (i >= to || !(document.tag(i) & opens) || isVerbOnly(document.tag(i))) return null;
  const joined = nounPhraseStartingAt(document, i, to);
  if (!joined) return null;
  const behind = joined.to < to ? document.tag(joined.to) : 0;
  return behind & FINITE && !(behind & Tag.Noun) ? null : joined;
}

const isNounBeforeQuotation = ({ tokens }: Document, i: number): boolean =>
  /^[“"]$/.test(tokens[i + 1]?.text ?? '') && (possibleTagsOf(nthToken(tokens, i)) & Tag.Noun) !== 0;

/** A participle before a noun: 'unaligned strategist', and not 'one said voters'. */
const isModifier = (document: Document, i: number): boolean =>
  (document.tokens[i]?.lower ?? '').endsWith('ed') &&
  !CUE_FORMS.has(document.tokens[i]?.lower ?? '') &&
  (document.tag(i) & (Tag.Past | Tag.Participle)) !== 0 &&
  isNominal(document.tag(i + 1)) &&
  !(document.tag(i + 1) & (Tag.Pronoun | Tag.Determiner | Tag.Plural));

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "''": "''" };

/** Two apostrophes are one mark in the archives of some agencies. */
const markAt = (tokens: readonly Token[], i: number): string =>
  tokens[i]?.text === "'" && tokens[i + 1]?.text === "'" && !tokens[i + 1]?.spaced
    ? "''"
    : (tokens[i]?.text ?? '');

const LONGEST_QUOTED = 6;

/** Index of the closing mark of a few quoted words that open at `i`; -1 where none do. */
function endOfQuotedWords(tokens: readonly Token[], i: number, to: number): number {
  const opening = markAt(tokens, i);
  const closing = CLOSING[opening];
  const first = i + opening.length;
  if (!closing || !tokens[first] || tokens[first]?.spaced || !tokens[first]?.capital) return -1;
  for (let k = first; k < Math.min(to, first + LONGEST_QUOTED); k++) {
    const text = markAt(tokens, k);
    if (text === closing) return k + closing.length - 1;
    // The full stop of the sentence may stand inside: 'on “Morning Call.”'
    const inside = text === '.' && markAt(tokens, k + 1) === closing && k + closing.length < to;
    if (/^[,.?!]$/.test(text)) return inside ? k + closing.length : -1;
  }
  return -1;
}

/** A parenthesis or a name's mark after the head still belongs to the phrase. */
const lastOf = (tokens: readonly Token[], head: number, end: number): number =>
  tokens[end - 1]?.text === ')' ? end : head + 1;
