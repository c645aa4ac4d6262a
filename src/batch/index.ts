export { type BatchSettings, type Documents, linesOf, resultsOf } from './batch.js';
export { type Budgeted, budgeted } from './budgeted.js';
export type { Lines } from './lines.js';
export { type Account, failed, type Result } from './result.js';
export type { WorkSettings } from './work.js';
