import { nthToken, type Token } from '../document/index.js';
import { isTimeWord } from './phrase.js';

/** Tokens of 'the Sept. 11, 2001,' before its noun. */
const LONGEST_DATE = 8;

/** The date at `i` stands between an article and its noun, and tells no time of the clause: 'the [Sept. 11] attacks'. */
export const datesNoun = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.lower === 'the';

/** 'attacks' of 'the Sept. 11, 2001, attacks': the comma before it is the date's. */
export function isDatedNoun(tokens: readonly Token[], noun: number): boolean {
  if (tokens[noun - 1]?.text !== ',' || !/^(?:19|20)\d\d$/.test(nthToken(tokens, noun - 2).text))
    return false;
  for (let i = noun - 2; i > noun - LONGEST_DATE; i--)
    if (isTimeWord(tokens[i]) && datesNoun(tokens, i)) return true;
  return false;
}
