export { keyOf } from './key.js';
export { isContent, isNegation } from './word-kinds.js';
export { type Reading, type Word, wordsIn } from './words.js';
