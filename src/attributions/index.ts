export type { Attribution } from './attribution.js';
export { findAttributions, sieves as attributionHeuristics } from './attributions.js';
export { withoutDeepNests } from './nesting.js';
