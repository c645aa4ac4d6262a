import { SAID_FORMS } from '../lexicons/index.js';
import { possibleTags, Tag } from './tags.js';
import { nthToken, type Token } from './token.js';
import { wordOf } from './word.js';

/**
 * Joins the ’s to names that end in it: 'Macy’s said sales rose', after which 'Macy’s profit' has the same name. A verb
 * of saying right behind ’s shows it, where the text has no such name without ’s; 'Roe’s said to be ill' names Roe.
 */
export function joinNamesInS(text: string, tokens: readonly Token[]): readonly Token[] {
  const names = namesInS(tokens);
  if (names.size === 0) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = nthToken(tokens, i);
    const next = tokens[i + 1];
    const whole = next !== undefined && names.has(token.lower) && token.capital && isClitic(next);
    if (whole) i++;
    joined.push({
      ...token,
      index: joined.length,
      ...(whole && {
        end: next.end,
        text: text.slice(token.start, next.end),
        ...named(`${token.lower}'s`),
      }),
    });
  }
  return joined;
}

function named(lower: string): Pick<Token, 'lower' | 'word'> {
  const word = wordOf(lower);
  return { lower: word.lower, word };
}

const isClitic = (token: Token): boolean => token.lower === "'s" && !token.spaced;

/** Lower case, without the ’s. */
function namesInS(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + 3 < tokens.length; i++) {
    const token = tokens[i];
    const clitic = tokens[i + 1];
    const verb = tokens[i + 2];
    if (!token?.capital || !clitic || !verb || !isClitic(clitic) || !SAID_FORMS.has(verb.lower)) continue;
    if (!isClosed(token.lower) && tokens[i + 3]?.lower !== 'to') found.add(token.lower);
  }
  if (found.size === 0) return found;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (found.has(token.lower) && token.capital && !(next && isClitic(next))) found.delete(token.lower);
  }
  return found;
}

/** 'It’s said', 'That’s told': 'is' stands there. */
const isClosed = (lower: string): boolean =>
  (possibleTags(lower) & (Tag.Pronoun | Tag.Determiner | Tag.Question | Tag.Adverb | Tag.Subordinator)) !== 0;
