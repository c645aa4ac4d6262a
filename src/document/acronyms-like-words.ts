import { FINITE, possibleTagsOf, Tag } from './tags.js';
import type { Token } from './token.js';

/** A sentence: half-open stretch of tokens. */
interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Acronyms that a text in lower case has as another word. */
const ACRONYMS = /^(?:WHO|US|IT|NOW|AIDS|CAN)$/;

/** What the lexicons know the acronym by: 'US' as 'U.S.', and no word at all for the others. */
export const readAs = (acronym: string): string => (acronym === 'US' ? 'u.s.' : acronym);

/** In a sentence with this share of words in capitals they say nothing. */
const SHOUTED = 0.5;

/** The tokens that are an acronym and would read as a word: 'WHO said', 'the US said'; not 'WHO DID IT?'. */
export function acronymsLikeWords(
  tokens: readonly Token[],
  sentences: readonly Stretch[],
): readonly number[] {
  const found: number[] = [];
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken; i < endToken; i++)
      if (
        ACRONYMS.test(tokens[i]?.text ?? '') &&
        !isShouted(tokens, firstToken, endToken) &&
        !(tokens[i]?.text === 'US' && isBeforeNoun(tokens, i + 1, endToken))
      )
        found.push(i);
  return found;
}

/** 'US gas prices': in front of a noun no text reads it as a pronoun. */
function isBeforeNoun(tokens: readonly Token[], at: number, to: number): boolean {
  const next = at < to ? tokens[at] : undefined;
  if (next?.kind !== 'word' || next.capital) return next?.kind === 'word' && next.capital;
  return !(possibleTagsOf(next) & (FINITE | Tag.Preposition | Tag.Coordinator | Tag.Adverb));
}

function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    words++;
    if (token.text === token.text.toUpperCase()) capitals++;
  }
  return capitals > 1 && capitals >= words * SHOUTED;
}
