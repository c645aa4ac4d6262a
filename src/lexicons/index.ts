export { FINAL_ABBREVIATIONS, LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './abbreviations.js';
export * from './function-words.js';
export { SAID_FORMS } from './said.js';
