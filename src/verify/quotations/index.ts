export type { Candidate } from './candidate.js';
export { type Answer, type Asked, findInSources, MIN_SIMILARITY } from './quotations.js';
