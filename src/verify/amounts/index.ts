export { agrees } from './compare.js';
export { openTexts, type TextAnswer, type TextIndex } from './in-text.js';
export { meets } from './meets.js';
