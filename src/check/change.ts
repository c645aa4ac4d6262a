import { DOWN_NOUNS, DOWN_VERBS, UP_NOUNS, UP_VERBS } from '../lexicons/index.js';
import { oneOf } from './pattern.js';

export const CHANGE_NOUN = oneOf([...UP_NOUNS, ...DOWN_NOUNS]);
export const CHANGE_VERB = oneOf([...UP_VERBS, ...DOWN_VERBS]);

/** Which way a word says that things go; null for a word that says nothing of it. */
export function directionOf(word: string): 'up' | 'down' | null {
  if (UP_VERBS.has(word) || UP_NOUNS.has(word)) return 'up';
  if (DOWN_VERBS.has(word) || DOWN_NOUNS.has(word)) return 'down';
  return null;
}
