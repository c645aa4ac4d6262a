import type { Format } from './reporter.js';

export { plain } from './plain.js';
export {
  type Filed,
  type Format,
  isFailure,
  type Outcome,
  type Overview,
  type Reporter,
  ROWS,
  type Rows,
  type View,
} from './reporter.js';

/** Every output format by its name. A later one is a file here and a line in this list. */
export const formats = {
  pretty: { extension: '.txt', load: async () => (await import('./pretty/index.js')).pretty },
  json: { extension: '.json', load: async () => (await import('./json.js')).json },
  jsonl: { extension: '.jsonl', load: async () => (await import('./jsonl.js')).jsonl },
  html: {
    extension: '.html',
    showsText: true,
    load: async () => (await import('./html/index.js')).html,
    overviews: { 'index.html': async () => (await import('./html/index.js')).contents },
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
