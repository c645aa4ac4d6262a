import { CUE_FORMS, NAME_PARTICLES, SAID_FORMS } from '../lexicons/index.js';
import { nounFollows } from './following.js';
import { type Context, inContext } from './in-context.js';
import { ANY_VERB, FINITE, isUnlisted, possibleTags, possibleTagsOf, Tag } from './tags.js';
import { nthToken, type Token } from './token.js';

/** The share of capitalised words from which a sentence counts as set in title case, like a headline. */
const TITLE_CASE_SHARE = 0.75;
const CLAUSE_MARKS = new Set([';', ':', '—', '–', '(', ')', '“', '”', '"', '‘']);
const OPENING_MARKS = new Set(['“', '"', '‘', "'", '«', '„', '(', '[', ':', '—', '–', '-', '•', '*', '…']);

/**
 * Narrows what the words of one sentence, `tokens[from, to)`, may be by their neighbours, left to right, and writes
 * it into `tags`. It settles what extraction hangs on (is this word the verb of a clause?) and leaves the rest open.
 */
export function tagSentence(tokens: readonly Token[], from: number, to: number, tags: Uint32Array): void {
  const context: Context = { tokens, tags, from, to, previous: 0, previousIndex: -1, finite: false };
  const titleCase = isTitleCase(tokens, from, to);
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.kind === 'mark') {
      tags[i] = Tag.Mark;
      passMark(context, token.text);
      continue;
    }
    const alone = outOfContext(context, i, titleCase);
    const narrowed = inContext(alone, context, i);
    const tag = isHeadlessAdjective(narrowed, context, i) ? narrowed | Tag.Noun : narrowed;
    tags[i] = tag;
    context.finite = hasVerbBehind(tag, token.lower, context.finite);
    // An adverb or a negation is looked through: 'has also said', 'the board then pointed out'.
    if (tag & (Tag.Adverb | Tag.Not) && !(tag & ~(Tag.Adverb | Tag.Not))) continue;
    context.previous = tag;
    context.previousIndex = i;
  }
}

/** A comma leaves a noun in sight, and other marks nothing. */
function passMark(context: Context, mark: string): void {
  if (CLAUSE_MARKS.has(mark)) {
    context.finite = false;
    context.previous = 0;
  } else if (mark === ',' && !(context.previous & (Tag.Noun | Tag.Proper))) context.previous = 0;
}

function outOfContext({ tokens, from, to, previous }: Context, i: number, titleCase: boolean): number {
  const token = nthToken(tokens, i);
  // 'Ann de Vries', 'Michery el Soheil'
  const particle =
    previous & Tag.Proper && NAME_PARTICLES.has(token.lower) && i + 1 < to && tokens[i + 1]?.capital;
  if (token.name || particle) return Tag.Proper;
  const tag = possibleTagsOf(token);
  return token.kind === 'word' && token.capital && !titleCase
    ? ofCapital(tokens, i, to, tag, isFirst(tokens, i, from))
    : tag;
}

/** 'the firm asked', 'Friday's primary showed': an adjective with an article and no noun behind it is the noun. */
const isHeadlessAdjective = (tag: number, { tokens, to, previous }: Context, i: number): boolean =>
  (tag & Tag.Adjective) !== 0 &&
  !(tag & Tag.Noun) &&
  (previous & (Tag.Determiner | Tag.Possessive)) !== 0 &&
  !nounFollows(tokens, i, to);

/** Has the clause a finite verb, with the word? Behind a cue verb another may begin: 'argued the country needs help'. */
function hasVerbBehind(tag: number, lower: string, before: boolean): boolean {
  if (tag & FINITE && !(tag & (Tag.Noun | Tag.Adjective))) return !CUE_FORMS.has(lower);
  if (lower === 'saying' || tag & (Tag.Coordinator | Tag.Subordinator)) return false;
  return before && !(tag & Tag.Question && !(tag & Tag.Preposition));
}

export function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  if (isShouted(tokens, from, to)) return true;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    // '— Ana Ruiz (@anaruiz) November 19': a signature
    if (token.text === '@') return false;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words >= 4 && capitals >= words * TITLE_CASE_SHARE;
}

/** 'IT WAS LATE': capitals throughout tell no names. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    const { kind, text } = nthToken(tokens, i);
    if (kind !== 'word' || text.length < 2) continue;
    if (text !== text.toUpperCase()) return false;
    words++;
  }
  return words >= FEWEST_SHOUTED;
}

/** 'ANN ROE' and 'FBI, CIA' are no sentence. */
const FEWEST_SHOUTED = 4;

function isFirst(tokens: readonly Token[], i: number, from: number): boolean {
  if (i === from) return true;
  const mark = nthToken(tokens, i - 1).text;
  // A straight mark with a space behind it closes: '"We won," Green said'.
  return OPENING_MARKS.has(mark) && !(/^["']$/.test(mark) && nthToken(tokens, i).spaced);
}

/** 'Republicans', 'Koreans' */
const isPeople = (lower: string): boolean =>
  lower.endsWith('ns') && (possibleTags(lower.slice(0, -1)) & Tag.Adjective) !== 0;

const CLOSED =
  Tag.Pronoun |
  Tag.Determiner |
  Tag.Preposition |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Modal |
  Tag.Be |
  Tag.Have |
  Tag.Do;

/** A capital inside a sentence makes a name; at its start only where the word is no common word, or a name goes on. */
function ofCapital(tokens: readonly Token[], i: number, to: number, tag: number, open: boolean): number {
  if (!open) return isShortWord(nthToken(tokens, i), tag) ? tag : nameInside(nthToken(tokens, i).lower);
  return tag & CLOSED ? tag : nameAtStart(tokens, i, to, tag);
}

/** 'And', but 'said Will Roe' */
const isShortWord = ({ text }: Token, tag: number): boolean =>
  (tag & CLOSED) !== 0 && !(tag & Tag.Modal) && text.length < 5 && text !== text.toUpperCase();

const nameInside = (lower: string): number => Tag.Proper | (isPeople(lower) ? Tag.Plural : 0);

function nameAtStart(tokens: readonly Token[], i: number, to: number, tag: number): number {
  const { lower } = nthToken(tokens, i);
  const next = i + 1 < to ? nthToken(tokens, i + 1) : nthToken(tokens, -1);
  // 'Said Ann Lee, who led the union, “…”'
  if (SAID_FORMS.has(lower) && tag & Tag.Past && tokens[i + 1]?.capital)
    return tag & (Tag.Past | Tag.Participle);
  // 'Green said'
  if (!(tag & (Tag.Noun | ANY_VERB)) && SAID_FORMS.has(next.lower)) return Tag.Proper;
  if (tag & Tag.Proper) return tag & ANY_VERB ? tag : Tag.Proper;
  if (next.kind === 'word' && next.capital && !(tag & (Tag.Ing | Tag.Adverb))) return Tag.Proper | Tag.Noun;
  // 'Calloway said'
  return isUnlisted(lower) ? Tag.Proper | Tag.Noun : tag;
}
