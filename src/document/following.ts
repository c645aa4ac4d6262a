import { CUE_FORMS } from '../lexicons/index.js';
import { AUXILIARY, possibleTagsOf, Tag } from './tags.js';
import { nthToken, type Token } from './token.js';

// What stands behind token `i`, out of context: the tagger goes left to right, so none of it has been narrowed yet.

export function nounFollows(tokens: readonly Token[], i: number, to: number): boolean {
  const next = tokens[i + 1];
  if (i + 1 >= to || !next || next.kind === 'mark') return false;
  if (next.kind === 'number') return true;
  const tag = possibleTagsOf(next);
  return (tag & (Tag.Noun | Tag.Adjective | Tag.Proper)) !== 0 || (next.capital && next.kind === 'word');
}

/** What may begin an object or a complement stands next, so a word that may be a verb is one. */
export function objectFollows(tokens: readonly Token[], i: number, to: number): boolean {
  const next = tokens[i + 1];
  if (i + 1 >= to || !next) return false;
  if (next.kind === 'mark')
    return next.text === '“' || next.text === '"' || next.text === '‘' || next.text === '$';
  if (next.kind === 'number') return true;
  if (next.capital) return true;
  const tag = possibleTagsOf(next);
  if (next.lower === 'of') return false;
  return (
    (tag & (Tag.Determiner | Tag.Pronoun | Tag.To | Tag.Subordinator | Tag.Adverb | Tag.Preposition)) !== 0
  );
}

/** The next word may be one of `kinds`. */
export function mayFollow(tokens: readonly Token[], i: number, to: number, kinds: number): boolean {
  const next = tokens[i + 1];
  return i + 1 < to && next !== undefined && (possibleTagsOf(next) & kinds) !== 0;
}

/** 'the plan favors a …': after another finite verb, only an article or a pronoun is sure to begin an object. */
export const articleFollows = (tokens: readonly Token[], i: number, to: number): boolean =>
  tokens[i + 1]?.lower !== 'that' && mayFollow(tokens, i, to, Tag.Determiner | Tag.Pronoun);

/** An article, a pronoun or ‘that’ is sure to begin an object or a clause. */
export const objectBegins = (tokens: readonly Token[], i: number, to: number): boolean =>
  mayFollow(tokens, i, to, Tag.Determiner | Tag.Pronoun);

export const endsSentence = (tokens: readonly Token[], i: number, to: number): boolean =>
  i + 1 >= to || /^[.!?]$/.test(nthToken(tokens, i + 1).text);

/** 'intelligence reports from Larkton have shown': the sentence's verb is still to come. */
export function verbComesLater(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (/^(?:that|who|which|because|if|when|while|[“";:])$/.test(token.lower)) return false;
    if (token.text === ',' && /^(?:and|but|or)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    const tag = possibleTagsOf(token);
    if (tag & (Tag.Modal | Tag.Be | Tag.Have | Tag.Do) && !(tag & Tag.Possessive)) return true;
    if (tag & Tag.Past && !(tag & Tag.Participle)) return true;
  }
  return false;
}

/**
 * The clause's verb stands behind a day (only that, if `daysOnly`) or phrases with a preposition: 'published Wednesday
 * said', 'filed in May shows', but not 'reported at least six people left'.
 */
export function verbEndsPhrases(
  tokens: readonly Token[],
  from: number,
  to: number,
  daysOnly: boolean,
): boolean {
  let i = from;
  while (i < to) {
    const end = timeOrPhraseEnd(tokens, i, to, daysOnly);
    if (end === i) break;
    i = end;
  }
  return i > from && i < to && isFiniteVerb(nthToken(tokens, i));
}

function timeOrPhraseEnd(tokens: readonly Token[], i: number, to: number, daysOnly: boolean): number {
  const token = nthToken(tokens, i);
  if (isDay(token)) return i + 1;
  if (token.lower === 'last' || token.lower === 'this') return i + 2;
  const tag = daysOnly ? 0 : possibleTagsOf(token);
  return tag & Tag.Preposition && !(tag & (Tag.To | Tag.Subordinator)) ? endOfPhrase(tokens, i + 1, to) : i;
}

/** 'interviewed', but not 'said' or 'showed', may go on with another participle. */
function isFiniteVerb(verb: Token): boolean {
  if (verb.kind !== 'word' || verb.capital || verb.lower === "'s") return false;
  const tag = possibleTagsOf(verb);
  if (tag & AUXILIARY) return true;
  if (tag & (Tag.Noun | Tag.Adjective) || (tag & Tag.Participle && !CUE_FORMS.has(verb.lower))) return false;
  return (tag & (Tag.Past | Tag.Present)) !== 0;
}

/** 'Monday', 'yesterday' */
export const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:[a-z]+day|yesterday|today)$/.test(token.lower);

/** A noun phrase: an article first, then words of it up to something else. */
function endOfPhrase(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.capital || token.kind === 'number' || token.lower === "'s") continue;
    const tag = possibleTagsOf(token);
    if (tag & Tag.Determiner && i > from) return i;
    const inPhrase = Tag.Determiner | Tag.Noun | Tag.Adjective | Tag.Number | Tag.Proper;
    if (token.kind === 'mark' || !(tag & inPhrase)) return i;
  }
  return to;
}
