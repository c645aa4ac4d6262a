import type { ChalkInstance } from 'chalk';
import type { Failure, Report } from '../claims/index.js';

/** What a document came to. */
export type Outcome = Report | Failure;

/** Everything that a reporter depends on besides the reports. */
export interface View {
  /** Whether any number of documents was asked for, rather than exactly one. */
  readonly many: boolean;
  /** Colour, or none: nothing here looks at the environment. */
  readonly chalk: ChalkInstance;
  /** Columns to wrap to. */
  readonly width: number;
  /** The sentence of each heuristic. */
  readonly heuristics: ReadonlyMap<string, string>;
  /** Whether a view that leaves it out by itself explains every claim. */
  readonly explain: boolean;
  /** Whether a view that leaves out what is usual tells all of every claim. */
  readonly verbose: boolean;
  /** Whether JSON is laid out for people. */
  readonly prettyPrint: boolean;
  /** What a table has a row for. */
  readonly rows: Rows;
}

export const ROWS = ['claims', 'figures'] as const;

export type Rows = (typeof ROWS)[number];

/**
 * One output format: a pure function from reports to text. It takes them as they come and yields text as soon as
 * there is some, so that a batch of any length needs no more memory than one document.
 */
export type Reporter<T extends string | Uint8Array = string> = (
  outcomes: AsyncIterable<Outcome>,
  view: View,
) => AsyncIterable<T>;

/** A document's report, and the file of a folder that it went to; null for a failure. */
export interface Filed {
  readonly outcome: Outcome;
  readonly file: string | null;
}

/** One file over all files of a folder. */
export type Overview = (files: AsyncIterable<Filed>, view: View) => AsyncIterable<string>;

/** What is known of a format before anything of it is loaded. */
export interface Format {
  readonly load: () => Promise<Reporter<string | Uint8Array>>;
  /** What its files are called by, where a folder takes one a document: '.html'. */
  readonly extension: string;
  /** Whether it is bytes, which no terminal shows. */
  readonly binary?: boolean;
  /** Whether it shows why a claim is there where that was asked for. */
  readonly explains?: boolean;
  /** Whether it shows that always. */
  readonly alwaysExplains?: boolean;
  /** Whether it shows the text of the article, which reports must carry then. */
  readonly showsText?: boolean;
  /** Whether a file of it holds one document, so that several need a folder. */
  readonly oneEach?: boolean;
  /** More files of the same document, by extension. */
  readonly beside?: Readonly<Record<string, () => Promise<Reporter>>>;
  /** Files over the whole folder, by name. */
  readonly overviews?: Readonly<Record<string, () => Promise<Overview>>>;
}

export const isFailure = (outcome: Outcome): outcome is Failure => 'error' in outcome;
