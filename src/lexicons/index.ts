export { FINAL_ABBREVIATIONS, LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS } from './abbreviations.js';
export {
  CUE_FORMS,
  type CueForm,
  type CueStance,
  type CueVerb,
  type Frame,
  inflect,
  type VerbForm,
} from './cues.js';
export * from './function-words.js';
export { SAID_FORMS } from './said.js';
export { SETTING_NOUNS, SETTING_PREPOSITIONS, TIME_NOUNS } from './settings.js';
