import type { VerificationsReporter } from './reporter.js';

export type { VerificationsReporter, VerificationsView } from './reporter.js';

/** Every format of `verify` by its name, loaded when it is asked for. */
export const verificationsReporters = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
} as const satisfies Readonly<Record<string, () => Promise<VerificationsReporter>>>;

export type VerificationsFormat = keyof typeof verificationsReporters;
