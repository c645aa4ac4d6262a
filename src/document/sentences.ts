import {
  ALWAYS_BEFORE_NAMES,
  CUE_FORMS,
  PERSON_NOUNS,
  SAID_FORMS,
  SENTENCE_OPENERS,
} from '../lexicons/index.js';
import { nthToken, type Token } from './token.js';

const TERMINATORS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', "'", '”', '’', '»', '›', ')', ']']);
const OPENERS = new Set([
  '"',
  "'",
  '“',
  '‘',
  '„',
  '«',
  '‹',
  '`',
  '(',
  '[',
  '—',
  '–',
  '-',
  '•',
  '*',
  '$',
  '£',
  '€',
  '#',
  '@',
]);

/** Follow a clock time and do not start a sentence: '4 p.m. Thursday', '9 a.m. ET'. */
const AFTER_CLOCK_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|eastern|central|pacific|mountain|local)$/i;
const TIME_ZONE = /^[A-Z]{2,4}$/;

/** How far from a closing mark the verb of its reporting clause may stand: '“Why?” the Rev. Ann Lee asked.' */
const REPORTING_REACH = 20;

/**
 * Indices of the tokens that start a sentence within `[from, to)`, the tokens of one paragraph.
 *
 * A full stop ends a sentence when what follows can start one; one that belongs to an abbreviation or an initial
 * ends it only before a word that hardly ever starts a name ('in the U.S. The', but 'the U.S. Senate').
 */
export function sentenceStarts(tokens: readonly Token[], from: number, to: number): number[] {
  const starts = from < to ? [from] : [];
  const casual = isWithoutCapitals(tokens, from, to);
  let start = from;
  for (let i = from; i < to - 1; i++) {
    const endless = isEndless(tokens, i, start);
    if (!endless && !mayEnd(tokens, i, start)) continue;
    const next = endless ? i + 1 : pastClosing(tokens, i + 1, to);
    const begins = endless || (next < to && mayBegin(tokens, i, next, casual));
    // Another mark may end it yet: 'Ann Roe (D-Calif.). She said so'
    if (begins && !endless && goesOn(tokens, i, next, to)) continue;
    if (begins) {
      starts.push(next);
      start = next;
    }
    // What closes the sentence is looked at once, also where no sentence starts behind it.
    i = next - 1;
  }
  return starts;
}

const isAbbreviation = ({ kind, text }: Token): boolean => kind === 'word' && text.endsWith('.');

/** A full stop, and not that of a list number at the start: '1. Item', 'A. Item' */
function mayEnd(tokens: readonly Token[], i: number, start: number): boolean {
  const token = nthToken(tokens, i);
  if (!isAbbreviation(token) && !TERMINATORS.has(token.text)) return false;
  return token.text !== '.' || i !== start + 1 || tokens[start]?.kind !== 'number';
}

function pastClosing(tokens: readonly Token[], from: number, to: number): number {
  let next = from;
  while (next < to && isClosing(tokens, next)) next++;
  return next;
}

/** Can a sentence begin at `next`, behind the mark at `stop` and what closes with it? */
const mayBegin = (tokens: readonly Token[], stop: number, next: number, casual: boolean): boolean =>
  (nthToken(tokens, next).spaced || isUnspaced(tokens, stop, next)) && canStart(tokens, next, casual);

/** 'the U.S. Senate', '“Why?” Roe asked' */
function goesOn(tokens: readonly Token[], stop: number, next: number, to: number): boolean {
  const token = nthToken(tokens, stop);
  if (next > stop + 1) return reportingClauseFollows(tokens, next, to, token.text === '.');
  return isAbbreviation(token) && !endsAfterAbbreviation(token, nthToken(tokens, next), tokens[next + 1]);
}

/** 'The dam held.Officials said': a word, its full stop and a word with a capital, and the space is missing. */
const isUnspaced = (tokens: readonly Token[], stop: number, next: number): boolean =>
  next === stop + 1 &&
  tokens[stop]?.text === '.' &&
  /^\p{Ll}{3,}$/u.test(tokens[stop - 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '');

/**
 * A run of tokens without an end is a table, a list or an attack, and no sentence; cutting it keeps the work on every
 * sentence bounded. The longest sentences of news prose have some 150 tokens.
 */
const ENDLESS = 250;
const isEndless = (tokens: readonly Token[], i: number, start: number): boolean =>
  i - start >= ENDLESS && (/^[,;]$/.test(nthToken(tokens, i).text) || i - start >= ENDLESS + 50);

function isClosing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (TERMINATORS.has(token.text)) return !token.spaced || token.text === '.';
  if (!CLOSERS.has(token.text)) return false;
  // A straight mark after a space opens, and closes otherwise. “ may be written with a space before it by mistake.
  return !token.spaced || token.text === '”' || token.text === ')';
}

/**
 * Whether a paragraph's first word has no capital, as in posts and messages ('are they mean? why would you want one?'):
 * then sentences start without one.
 */
function isWithoutCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  const first = nthToken(tokens, from);
  return from < to && first.kind === 'word' && /^\p{Ll}+$/u.test(first.text);
}

function canStart(tokens: readonly Token[], index: number, casual: boolean): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.kind === 'number' || token.capital || (casual && token.kind === 'word')) return true;
  // '“We won.” — Ann Lee': a dash behind a quotation leads to its signature.
  if (/^[—–―]$/.test(token.text) && /^[”"’]$/.test(tokens[index - 1]?.text ?? '')) return false;
  if (token.kind === 'mark') return OPENERS.has(token.text);
  // Caseless scripts start sentences without a capital; so do 'iPhone' and 'eBay'.
  return /^\p{Lo}|^\p{Ll}\p{Lu}/u.test(token.text);
}

function endsAfterAbbreviation(token: Token, following: Token, next: Token | undefined): boolean {
  // 'the U.S. “clearly” needed': quoted words without a capital go on.
  if (following.kind === 'mark') return /^[“"‘]$/.test(following.text) && next?.capital !== false;
  // 'Mr. May said', 'Dr. May said'; but 'on Elm Dr. May was dry'
  if (ALWAYS_BEFORE_NAMES.has(token.text.slice(0, -1))) return false;
  if (token.lower === 'dr.' && SAID_FORMS.has(next?.lower ?? '')) return false;
  if (/^[ap]\.m\.$/.test(token.lower)) {
    return following.capital && !AFTER_CLOCK_TIME.test(following.text) && !TIME_ZONE.test(following.text);
  }
  // 'works for the U.S. Officials said': a plural with a capital, and a verb of saying behind it
  const speaks = SAID_FORMS.has(next?.lower ?? '');
  const people =
    following.lower === 'police' ||
    (following.lower.endsWith('s') && PERSON_NOUNS.has(following.lower.slice(0, -1)));
  return following.capital && (SENTENCE_OPENERS.has(following.lower) || (speaks && people));
}

/**
 * '“Why?” Roe asked.', '“Why?” the mayor pressed in a letter.'; behind a full stop, which is a slip, only a clause that
 * is nothing but subject and verb: '“We won.” Roe said.'
 */
function reportingClauseFollows(
  tokens: readonly Token[],
  from: number,
  to: number,
  fullStop: boolean,
): boolean {
  for (let i = from; i < Math.min(to, from + REPORTING_REACH); i++) {
    const token = nthToken(tokens, i);
    if (SAID_FORMS.has(token.lower) && (i > from || !token.capital))
      return !fullStop || (i > from && i - from <= LONGEST_SUBJECT && endsSentence(tokens, i, to));
    if (!fullStop && i > from && isQuotingVerb(tokens, i, to)) return true;
    if (token.kind === 'mark' && !isMarkOfSubject(token.text, i > from)) return false;
  }
  return false;
}

/** Tokens before the verb of '“We won.” Roe said.' */
const LONGEST_SUBJECT = 4;

const endsSentence = (tokens: readonly Token[], i: number, to: number): boolean =>
  i + 1 >= to || tokens[i + 1]?.text === '.';

/** A verb with an object is no reporting verb here: 'Roe described the plan'. */
function isQuotingVerb(tokens: readonly Token[], i: number, to: number): boolean {
  if (!isQuotingForm(nthToken(tokens, i))) return false;
  const next = nthToken(tokens, i + 1);
  if (i + 1 >= to) return true;
  return next.kind === 'mark' ? next.text !== '“' : AFTER_REPORTING_VERB.test(next.lower);
}

/** 'state Del. Nora “Nell” Price (D-Larkton), shouted': a nickname, but not the next quotation */
const isMarkOfSubject = (mark: string, inside: boolean): boolean =>
  /^[,()’'-]$/.test(mark) || (inside && /^[“”"]$/.test(mark));

const AFTER_REPORTING_VERB =
  /^(?:to|in|on|at|of|with|from|during|after|before|as|while|when|through|into|over|again|back|out|later|earlier|about)$/;

const isQuotingForm = (token: Token): boolean =>
  !token.capital &&
  (CUE_FORMS.get(token.lower) ?? []).some(
    ({ verb, form }) => verb.frames.has('quote') && (form === 'past' || form === 'present'),
  );
