export { diff } from './diff.js';
export {
  type Change,
  type Differences,
  type DocumentDifferences,
  type Edit,
  FIELDS,
  type Field,
  isEmpty,
} from './differences.js';
export { matchDocuments } from './documents.js';
export { type WordingPart, wordingOf } from './wording.js';
