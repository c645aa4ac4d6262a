import {
  type Document,
  FINITE,
  nthToken,
  possibleTagsOf,
  Tag,
  type Token,
  wordTags,
} from '../document/index.js';
import { COMPANY_FORMS, FIRST_NAMES, NAME_SUFFIXES } from '../lexicons/index.js';

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** Tokens; bounds the work on a text that is one endless list. */
export const LONGEST_PHRASE = 40;

const NOUN_WORD = Tag.Noun | Tag.Proper | Tag.Number | Tag.Pronoun;

/** Join a noun phrase to the noun before it: 'a spokesman for the ministry', 'the head of the agency in Larkton'. */
export const ATTACHING = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'against',
  'about',
  'by',
  'near',
  'between',
  'into',
  'under',
  'over',
  'behind',
  'within',
  'outside',
  'inside',
  'across',
  'around',
  'among',
  'after',
  'before',
  'as',
  'through',
  'along',
]);

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|june|july|august|september|october|november|december)$/;

export const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.name &&
  TIME_WORD.test(token.lower) &&
  (token.capital || /day$|^ton|^tom/.test(token.lower));

export const isNominal = (tag: number): boolean => (tag & NOUN_WORD) !== 0;

/** Of a person, in lower case: 'ann', 'kofi'. */
export const isFirstName = (lower: string): boolean =>
  FIRST_NAMES.has(lower) || wordTags(lower).some((tag) => /^(?:Male|Female|First)Name$/.test(tag));

/** A word that can only be a verb here. */
export const isVerbOnly = (tag: number): boolean =>
  (tag & (FINITE | Tag.Base)) !== 0 && (tag & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Possessive)) === 0;

/**
 * 'followed' of 'a study that followed 4,000 nurses', 'makes' of 'a firm which makes pumps'. Counterexamples: 'said last
 * week that field tests', 'told the mayor that reports', 'That retired officer'
 */
export function isBehindRelative(document: Document, i: number): boolean {
  const pronoun = nthToken(document.tokens, i - 1).lower;
  if (!/^(?:who|which|that)$/.test(pronoun) || !(document.tag(i - 2) & (Tag.Noun | Tag.Proper))) return false;
  const relative =
    pronoun !== 'that' || ((document.tag(i) & Tag.Plural) !== 0 && opensSentence(document, i - 2));
  const tags = relative ? possibleTagsOf(nthToken(document.tokens, i)) : document.tag(i);
  return (tags & (FINITE | Tag.Base | Tag.Participle)) !== 0 && (relative || !(tags & Tag.Noun));
}

/** Is the noun the first of its sentence, with no verb before it? 'The trust' */
function opensSentence(document: Document, noun: number): boolean {
  const start = document.sentences[document.sentenceOf(noun)]?.firstToken ?? noun;
  for (let i = start; i < noun; i++) if (!(document.tag(i) & BEFORE_NOUN)) return false;
  return noun - start < LONGEST_PHRASE;
}

const BEFORE_NOUN = Tag.Determiner | Tag.Adjective | Tag.Noun | Tag.Proper | Tag.Number;

/** Marks that stand inside names: 'Smith & Sons', 'the Post/Hanover poll', 'Hale Foods, Inc.' */
export const joinsName = (tokens: readonly Token[], i: number): boolean => {
  const { text, spaced } = nthToken(tokens, i);
  return /^[&@#]$/.test(text) || (text === '/' && !spaced) || (text === ',' && isNameSuffix(tokens[i + 1]));
};

/** 'Jr.', 'Inc.' */
export const isNameSuffix = (token: Token | undefined): boolean => {
  const word = token?.capital ? token.lower.replace(/\.$/, '') : '';
  return NAME_SUFFIXES.has(word) || COMPANY_FORMS.has(word);
};

/**
 * The apostrophe alone behind a plural: 'teachers’ unions'. Where a single mark stands open before it, it may close that:
 * '‘the best of friends’ said'.
 */
export function isPluralPossessive({ tokens }: Document, i: number): boolean {
  const token = tokens[i];
  const isBehindPlural =
    (token?.text === '’' || token?.text === "'") && !token.spaced && tokens[i - 1]?.lower.endsWith('s');
  if (!isBehindPlural || !tokens[i + 1]?.spaced || tokens[i + 1]?.kind !== 'word') return false;
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_PHRASE); k--) {
    const before = nthToken(tokens, k);
    if (/^[.?!]$/.test(before.text)) return true;
    if ((before.text === '‘' || before.text === "'") && before.spaced) return false;
  }
  return true;
}

export const isBareDeterminer = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:this|that|these|those|some|many|much|most|all|both|several|few|half|each|another|neither|none|one)$/.test(
    token.lower,
  );

export function closingParenthesis(tokens: readonly Token[], opening: number, to: number): number {
  for (let i = opening + 1; i < to; i++) if (tokens[i]?.text === ')') return i;
  return -1;
}

/** A finite verb that can be nothing else: 'said', 'has', but not 'report' or 'concerned'. */
export function isFiniteVerb(document: Document, i: number): boolean {
  const tag = document.tag(i);
  if (isPresentPlural(document, i)) return true;
  return (tag & FINITE) !== 0 && (tag & (Tag.Noun | Tag.Adjective | Tag.Possessive)) === 0;
}

/** 'voters almost always end up', but 'help people find homes' */
export function isPresentPlural(document: Document, i: number): boolean {
  if (!(document.tag(i) & Tag.Base) || document.tag(i) & (Tag.Noun | Tag.Adjective)) return false;
  let before = i - 1;
  while (document.tag(before) & Tag.Adverb) before--;
  return (document.tag(before) & (Tag.Plural | Tag.Pronoun)) !== 0;
}
