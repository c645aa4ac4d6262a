export { builtInModule } from './built-in.js';
export { byDocument } from './by-document.js';
export { createDocument, type Document, type Paragraph, type Sentence } from './document.js';
export type { Heuristic } from './heuristic.js';
export type { Position } from './lines.js';
export { wordTags } from './nlp.js';
export { indexRanges, type RangeIndex } from './range-index.js';
export { contains, overlaps, type Range, type Span, spanOf } from './span.js';
export {
  ANY_VERB,
  AUXILIARY,
  FINITE,
  isUnlisted,
  NOMINAL,
  possibleTags,
  possibleTagsOf,
  Tag,
  VERBAL,
} from './tags.js';
export { nthToken, type Token, type TokenKind } from './token.js';
export { byWord, type Word, wordOf } from './word.js';
