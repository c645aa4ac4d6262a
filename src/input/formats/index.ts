import { extname } from 'node:path';
import type { DocumentReader, RecordSplitter, TableReader } from './reader.js';

export type { DocumentReader, ReadSettings, RecordSplitter, TableReader } from './reader.js';

interface Format {
  /** File name endings that select it, in lower case. */
  readonly extensions: readonly string[];
  /** Media types that select it, as a server names them. */
  readonly mediaTypes: readonly string[];
}

interface DocumentEntry extends Format {
  readonly reader: () => Promise<DocumentReader>;
  /** Whether it unpacks what it reads. */
  readonly unpacks?: boolean;
}

interface RecordEntry extends Format {
  readonly splitter: () => Promise<RecordSplitter>;
}

/** Formats of which an input is one document. A later one is a file here and an entry in this list. */
export const documentFormats = {
  text: {
    extensions: ['.txt', '.text'],
    mediaTypes: ['text/plain'],
    reader: async () => (await import('./text.js')).text,
  },
  markdown: {
    extensions: ['.md', '.markdown'],
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    reader: async () => (await import('./markdown/index.js')).markdown,
  },
  html: {
    extensions: ['.html', '.htm', '.xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    reader: async () => (await import('./html/index.js')).html,
  },
  transcript: {
    extensions: [],
    mediaTypes: [],
    reader: async () => (await import('./transcript.js')).transcript,
  },
  subtitles: {
    extensions: ['.srt', '.vtt'],
    mediaTypes: ['text/vtt', 'application/x-subrip'],
    reader: async () => (await import('./subtitles.js')).subtitles,
  },
  pdf: {
    extensions: ['.pdf'],
    mediaTypes: ['application/pdf'],
    reader: async () => (await import('./pdf/index.js')).pdf,
    unpacks: true,
  },
  docx: {
    extensions: ['.docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    reader: async () => (await import('./docx.js')).docx,
    unpacks: true,
  },
} as const satisfies Readonly<Record<string, DocumentEntry>>;

/** Formats of which an input holds any number of documents. */
export const recordFormats = {
  jsonl: {
    extensions: ['.jsonl', '.ndjson'],
    mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'],
    splitter: async () => (await import('./jsonl.js')).jsonl,
  },
  json: {
    extensions: ['.json'],
    mediaTypes: ['application/json'],
    splitter: async () => (await import('./json.js')).json,
  },
  csv: {
    extensions: ['.csv', '.tsv'],
    mediaTypes: ['text/csv', 'text/tab-separated-values'],
    splitter: async () => (await import('./csv.js')).csv,
  },
} as const satisfies Readonly<Record<string, RecordEntry>>;

export type DocumentFormat = keyof typeof documentFormats;
export type RecordFormat = keyof typeof recordFormats;
export type InputFormat = DocumentFormat | RecordFormat;

const formats: Readonly<Record<InputFormat, Format>> = { ...documentFormats, ...recordFormats };

export const FORMAT_NAMES = Object.keys(formats) as readonly InputFormat[];

export const isRecordFormat = (format: InputFormat): format is RecordFormat => format in recordFormats;

/** What the names of files end in that are read where a folder is named. */
export const KNOWN_EXTENSIONS: readonly string[] = FORMAT_NAMES.flatMap((name) => formats[name].extensions);

/** The format that a file name's ending stands for. */
export const formatOfExtension = (extension: string): InputFormat | undefined =>
  FORMAT_NAMES.find((name) => formats[name].extensions.includes(extension.toLowerCase()));

/** The format that a media type stands for. */
export const formatOfMediaType = (mediaType: string): InputFormat | undefined =>
  FORMAT_NAMES.find((name) => formats[name].mediaTypes.includes(mediaType.toLowerCase()));

/** Formats of which a source is tables. A CSV file is records where articles are read, and a table where sources are. */
export const tableFormats = {
  csv: { reader: async () => (await import('./tables/csv.js')).csvTable },
  xlsx: { reader: async () => (await import('./tables/xlsx.js')).xlsxTables },
} as const satisfies Readonly<Record<string, { readonly reader: () => Promise<TableReader> }>>;

export type TableFormat = keyof typeof tableFormats;

const WORKBOOKS: readonly string[] = ['.xlsx', '.xlsm'];

/** How a source is read as tables; null for what is text. @param format what its name or its first bytes show */
export function tableFormatOf(format: InputFormat, address: string): TableFormat | null {
  if (WORKBOOKS.includes(extname(address.split(/[?#]/, 1)[0] ?? '').toLowerCase())) return 'xlsx';
  return format === 'csv' ? 'csv' : null;
}

/** Whether a file that is come upon in a folder of sources is one. */
export const isKnownSource = (path: string): boolean => {
  const extension = extname(path).toLowerCase();
  return WORKBOOKS.includes(extension) || formatOfExtension(extension) !== undefined;
};
