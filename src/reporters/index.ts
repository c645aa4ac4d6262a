import type { Reporter } from './reporter.js';

export { plain } from './plain.js';
export { isFailure, type Outcome, type Reporter, type View } from './reporter.js';

/**
 * Every output format by its name, loaded when it is asked for. A later one is a file here and a line in this list.
 */
export const reporters = {
  pretty: async () => (await import('./pretty/index.js')).pretty,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof reporters;
