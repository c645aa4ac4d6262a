import type { SourceMap } from './source-map.js';
import type { SourceName } from './source-names.js';

/** A document as it came in: decoded text and what its source says about it. Plain data, fit for another thread. */
export interface InputDocument {
  readonly id: string;
  readonly text: string;
  readonly format: 'text' | 'markdown' | 'html' | 'transcript' | 'subtitles' | 'pdf' | 'docx';
  readonly title?: string;
  readonly url?: string;
  readonly byline?: string;
  /** ISO 8601, valid. */
  readonly published?: string;
  /** What the document names as its sources, as front matter does. */
  readonly sources?: readonly SourceName[];
  /** What a batch record carried besides the fields above. */
  readonly meta?: Readonly<Record<string, unknown>>;
  /** Where the text stands in its file, for a text that is not the file's own. */
  readonly map?: SourceMap;
  /** When what is said was said, for subtitles: in order, each up to the next. */
  readonly times?: readonly TimedOffset[];
  /** Where in the text the pages begin, for a PDF file: in order, each up to the next. */
  readonly pages?: readonly PagedOffset[];
}

export interface TimedOffset {
  /** Offset into the text, in UTF-16 code units. */
  readonly start: number;
  /** '00:01:02.500' */
  readonly time: string;
}

export interface PagedOffset {
  /** Offset into the text, in UTF-16 code units. */
  readonly start: number;
  /** From 1. */
  readonly page: number;
}
