export { type BatchSettings, checkedOf, type Documents, linesOf, resultsOf, verifiedOf } from './batch.js';
export { type Budgeted, budgeted } from './budgeted.js';
export type { CheckTask } from './check-work.js';
export type { Lines } from './lines.js';
export { type Account, failed, type Result } from './result.js';
export type { PlainSource, VerifySettings, VerifyTask } from './verify-work.js';
export type { WorkSettings } from './work.js';
