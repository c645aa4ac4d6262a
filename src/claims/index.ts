export type * from './report.js';
export { FORMS, SCHEMA_VERSION } from './report.js';
export { type Selection, select } from './select.js';
