export { type BatchSettings, resultsOf } from './batch.js';
export type { Result, WorkSettings } from './work.js';
