export {
  ALWAYS_BEFORE_NAMES,
  FINAL_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
} from './abbreviations.js';
export { BODY_KINDS, type BodyKind, isPublicWord } from './body-kinds.js';
export * from './bounds.js';
export * from './calendar.js';
export * from './capitals.js';
export * from './change-words.js';
export * from './check-context.js';
export { CUE_ADJECTIVES, type CueAdjective } from './cue-adjectives.js';
export { CUE_NOUNS, type CueNoun } from './cue-nouns.js';
export {
  CUE_FORMS,
  type CueForm,
  type CueStance,
  type CueVerb,
  type Frame,
  QUOTING_LEMMAS,
} from './cues.js';
export * from './currencies.js';
export { DOCUMENT_NOUNS, EVIDENCE } from './document-nouns.js';
export { CANDIDACIES, EPITHETS, OFFICES, SOLE_OFFICES } from './epithets.js';
export { EVIDENCE_VERBS } from './evidence-verbs.js';
export * from './figure-context.js';
export { FIRST_NAMES, UNISEX_NAMES } from './first-names.js';
export * from './function-words.js';
export type { Gender } from './gender.js';
export { GROUP_NOUNS, INDEFINITE_PERSONS, IRREGULAR_PLURALS, PEOPLES } from './group-nouns.js';
export * from './holidays.js';
export { baseOf, inflect, type VerbForm } from './inflection.js';
export { KINSHIP } from './kinship.js';
export {
  CALENDAR_NAMES,
  CALENDAR_WORDS,
  COMPANY_FORMS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NICKNAMES,
} from './name-parts.js';
export * from './named-numbers.js';
export * from './numbers.js';
export {
  BODY_NOUNS,
  COMMON_ACRONYMS,
  NAMED_BODY_NOUNS,
  ORGANIZATION_NOUNS,
} from './organization-nouns.js';
export { AGED_PERSONS, PERSON_NOUNS } from './person-nouns.js';
export { isNegation, NEGATIVE_SUBJECTS, NOT_ONLY, PREVENTING } from './polarity.js';
export { roleClass, roleModifier } from './role-nouns.js';
export { SAID_FORMS } from './said.js';
export {
  BEFORE_TIMES,
  MEANS_OF_SPEECH,
  SETTING_NOUNS,
  SETTING_PREPOSITIONS,
  SPENDS,
  TIME_NOUNS,
} from './settings.js';
export * from './shared-currencies.js';
export { LINE_NOUNS, RESULT_NOUNS, SPEECH_NOUNS, TAKEN_UP_NOUNS } from './speech-nouns.js';
export { THING_NOUNS, THINGS_AND_NAMES, WRITTEN_THINGS } from './thing-nouns.js';
export {
  OFFICE_ACRONYMS,
  TITLES,
  TITLES_AND_FIRST_NAMES,
  TITLES_AND_NAMES,
  TITLES_BEFORE_FAMILY_NAMES,
  type Title,
} from './titles.js';
export * from './units.js';
export { US_STATES } from './us-states.js';
export { VERBS_AND_NOUNS, VERBS_ONLY } from './verbs.js';
export { union, words } from './words.js';
export { WORTH_WORDS, type WorthWords } from './worth-words.js';
