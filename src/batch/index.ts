export { type BatchSettings, type Documents, linesOf, resultsOf } from './batch.js';
export type { Lines } from './lines.js';
export type { Account, Result, WorkSettings } from './work.js';
