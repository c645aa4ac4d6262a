export type { Finding, Policy, Related, Rule, RuleSetting, Severity } from './check/index.js';
export { defaultPolicy, rules } from './check/index.js';
export { check } from './check-text.js';
export type * from './claims/index.js';
export { FORMS, SCHEMA_VERSION, select } from './claims/index.js';
export { type ExtractOptions, extract, heuristics } from './extract.js';
export type { Cell, Counts, Edit, Source, SourcePlace, Table, Verification } from './verify/index.js';
export { type VerifyOptions, verify } from './verify-text.js';
