export { type Interval, meant } from './amount.js';
export type { Analysis } from './article.js';
export { type Baseline, isInBaseline, parseBaseline, prune, toBaseline } from './baseline.js';
export { check, defaultPolicy, type Policy, type RuleSetting } from './check.js';
export { type Finding, isFinding, type Related, SEVERITIES, type Severity } from './finding.js';
export {
  defaultOptions,
  GROUPS,
  type Group,
  type OptionValues,
  type Rule,
  type RuleOption,
} from './rule.js';
export { rules } from './rules/index.js';
export { type CheckedDocument, type CheckRun, type RecordPlace, type Summary, summarize } from './run.js';
export { type Directive, type Suppression, suppress, withoutDirectives } from './suppressions.js';
