import type { DifferencesReporter } from './reporter.js';

export type { DifferencesReporter, DifferencesView, DiffRun } from './reporter.js';

/** Every format of `diff` by its name, loaded when it is asked for. */
export const differencesReporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).html,
} as const satisfies Readonly<Record<string, () => Promise<DifferencesReporter>>>;

export type DifferencesFormat = keyof typeof differencesReporters;
