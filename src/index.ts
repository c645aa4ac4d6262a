export type * from './claims/index.js';
export { FORMS, SCHEMA_VERSION, select } from './claims/index.js';
export { type ExtractOptions, extract, heuristics } from './extract.js';
