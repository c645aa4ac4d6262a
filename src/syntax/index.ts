export {
  type Clause,
  type ClauseKind,
  type Complement,
  clauseOf,
  clauses,
  complementOf,
  complements,
  firstConjunct,
  isPredicate,
  isRelative,
  sharedSubjectOf,
  subjectOf,
} from './clauses.js';
export { type NounPhrase, nounPhraseOf, nounPhrases, subjectPhrase } from './noun-phrases.js';
export {
  type Adjunct,
  type Apposition,
  adjuncts,
  appositions,
  type Coordination,
  coordinations,
  names,
} from './phrases.js';
export type { Relation } from './relations.js';
export { createSyntax, type Syntax } from './syntax.js';
export type { PartOfSpeech, TagName, VerbForm } from './tagset.js';
export {
  dependent,
  dependents,
  formOf,
  headOf,
  partOf,
  relationOf,
  rootOf,
  type Stretch,
  type Tree,
  tagName,
  tokensOf,
} from './tree.js';
export { type VerbGroup, verbGroupOf, verbGroups } from './verb-groups.js';
