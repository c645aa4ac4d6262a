import type { VerificationsReporter } from './reporter.js';

export type { VerificationsReporter, VerificationsView } from './reporter.js';

/** What is amiss or absent, as findings. */
export const findingsOf = async () => (await import('./as-findings.js')).asFindings;

/** Every format of `verify` by its name, loaded when it is asked for. */
export const verificationsReporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  html: async () => (await import('./html/index.js')).html,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
} as const satisfies Readonly<Record<string, () => Promise<VerificationsReporter>>>;

export type VerificationsFormat = keyof typeof verificationsReporters;
