export type { Finding, Policy, Related, Rule, RuleSetting, Severity } from './check/index.js';
export { defaultPolicy, rules } from './check/index.js';
export { check } from './check-text.js';
export type * from './claims/index.js';
export { FORMS, SCHEMA_VERSION, select } from './claims/index.js';
export { type ExtractOptions, extract, heuristics } from './extract.js';
