export type { Attribution } from './attribution.js';
export { findAttributions, sieves as attributionHeuristics } from './attributions.js';
export { withoutDeepNests } from './nesting.js';
export { type PassedOver, passedOver, stops as stopHeuristics } from './passed-over.js';
