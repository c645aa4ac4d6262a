import type { Format } from './reporter.js';

export { describeFigure } from './figure.js';
export { jsonText } from './json-text.js';
export { jsonLine } from './jsonl.js';
export { markdownText } from './markdown-text.js';
export { plain, plainWithin } from './plain.js';
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

/** Every output format by its name. A later one is a file here and an entry in this list. */
export const formats = {
  pretty: {
    extension: '.txt',
    explains: true,
    showsText: true,
    load: async () => (await import('./pretty/index.js')).pretty,
  },
  json: { extension: '.json', explains: true, load: async () => (await import('./json.js')).json },
  jsonl: { extension: '.jsonl', explains: true, load: async () => (await import('./jsonl.js')).jsonl },
  csv: { extension: '.csv', load: async () => (await import('./table/index.js')).csv },
  tsv: { extension: '.tsv', load: async () => (await import('./table/index.js')).tsv },
  parquet: {
    extension: '.parquet',
    binary: true,
    load: async () => (await import('./table/parquet.js')).parquet,
  },
  markdown: { extension: '.md', load: async () => (await import('./markdown.js')).markdown },
  html: {
    extension: '.html',
    explains: true,
    alwaysExplains: true,
    showsText: true,
    load: async () => (await import('./html/index.js')).html,
    overviews: { 'index.html': async () => (await import('./html/index.js')).contents },
  },
  claimreview: { extension: '.jsonld', load: async () => (await import('./claimreview.js')).claimreview },
  'web-annotation': {
    extension: '.jsonld',
    showsText: true,
    load: async () => (await import('./web-annotation.js')).webAnnotation,
  },
  brat: {
    extension: '.ann',
    showsText: true,
    oneEach: true,
    load: async () => (await import('./brat/index.js')).brat,
    beside: { '.txt': async () => (await import('./brat/index.js')).bratText },
    overviews: { 'annotation.conf': async () => (await import('./brat/configuration.js')).configuration },
  },
  summary: { extension: '.txt', load: async () => (await import('./summary/index.js')).table },
  'summary-json': { extension: '.json', load: async () => (await import('./summary/index.js')).json },
  'summary-csv': { extension: '.csv', load: async () => (await import('./summary/index.js')).csv },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
