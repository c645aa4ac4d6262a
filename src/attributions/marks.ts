import type { Token } from '../document/index.js';

/** A mark that opens or closes a quotation, or an apostrophe that stands alone. */
export const isQuotationMark = (token: Token | undefined): boolean =>
  token !== undefined && /^[“”"‘’„«»'`]$/.test(token.text);

/** A dash, or a hyphen or two between spaces. */
export const isDash = (tokens: readonly Token[], i: number): boolean => {
  if (/^[—–]$/.test(tokens[i]?.text ?? '')) return true;
  if (tokens[i]?.text !== '-') return false;
  const first = tokens[i - 1]?.text === '-' && !tokens[i]?.spaced ? i - 1 : i;
  const last = tokens[i + 1]?.text === '-' && !tokens[i + 1]?.spaced ? i + 1 : i;
  return tokens[first]?.spaced === true && tokens[last + 1]?.spaced === true;
};

/** The first dash from token `from` on; `limit` where none follows. */
export const nextDash = (tokens: readonly Token[], from: number, limit: number): number =>
  tokens.slice(from, limit).find(({ index }) => isDash(tokens, index))?.index ?? limit;

/** The token before the closing mark at `i`: two apostrophes are one mark in the archives of some agencies. */
export const beforeMark = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === "'" && tokens[i - 1]?.text === "'" && !tokens[i]?.spaced ? i - 2 : i - 1;

/** A comma stands before token `i`, inside a closing mark or without one. */
export const behindComma = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' ||
  (isQuotationMark(tokens[i - 1]) && tokens[beforeMark(tokens, i - 1)]?.text === ',');

/** Prepositions that a title leaves without a capital. */
const SMALL_WORDS = /^(?:with|from|into|over|upon|than|without)$/;

const SMALL_VERBS = /^(?:is|was|are|am|had|has|did|do|can|go|got|get|say|said|'m|’m|'re|’re)$/;

/** Few words, each with a capital, as in the title of a work; short ones may have none. */
export function areTitleWords(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    (token) => token.kind === 'word' && token.text.length > 3 && !SMALL_WORDS.test(token.text),
  );
  return (
    words.length <= 8 &&
    words.every((token) => token.capital) &&
    // '“I was in Tesco,” she laughed': of a title the verb has a capital as well.
    !tokens.some(({ text }) => SMALL_VERBS.test(text))
  );
}
