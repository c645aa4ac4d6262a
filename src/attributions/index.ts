export type { Attribution } from './attribution.js';
export { findAttributions } from './attributions.js';
export { attributionHeuristics } from './heuristics.js';
export { withoutDeepNests } from './nesting.js';
export { type PassedOver, passedOver, stops as stopHeuristics } from './passed-over.js';
