export type * from './claims/report.js';
export { SCHEMA_VERSION } from './claims/report.js';
export { type ExtractOptions, extract, heuristics } from './extract.js';
