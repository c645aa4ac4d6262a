export { indexSource, type SourceIndex } from './source-index.js';
export { hashesOf, scanWords, type Vocabulary, vocabularyOf } from './vocabulary.js';
