import type { FindingsReporter } from './reporter.js';

export { jobSummary } from './job-summary.js';
export type { FindingsReporter, FindingsView } from './reporter.js';
export { ruleUrl } from './rule-url.js';

/** Every format of `check` by its name, loaded when it is asked for. */
export const findingsReporters = {
  stylish: async () => (await import('./stylish.js')).stylish,
  unix: async () => (await import('./lines.js')).unix,
  compact: async () => (await import('./lines.js')).compact,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  html: async () => (await import('./html/index.js')).html,
} as const satisfies Readonly<Record<string, () => Promise<FindingsReporter>>>;

export type FindingsFormat = keyof typeof findingsReporters;
