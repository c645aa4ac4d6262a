import { type Failure, inSource, type Report, type Selection, select } from '../claims/index.js';
import { type ExtractOptions, extract } from '../extract.js';
import {
  byteLength,
  hasOwnText,
  InputError,
  placeOf,
  positionInSource,
  type Raw,
  type ReadSettings,
  readDocument,
} from '../input/index.js';

/** Everything that the work on a document depends on besides the document. Plain data, fit for another thread. */
export interface WorkSettings {
  readonly read: ReadSettings;
  /** What holds for every document that does not say otherwise itself. */
  readonly extract: ExtractOptions;
  readonly selection: Selection;
}

/** What a document came to. */
export interface Result {
  readonly outcome: Report | Failure;
  /** How much of the input it was. */
  readonly bytes: number;
  /** Whether its text stands in the input as it is, so that the report can do without it. */
  readonly ownText: boolean;
  /** The stacks behind a failure. */
  readonly trace?: string;
}

/** Reads a document and extracts from it. It never throws: what fails is the document's own failure. */
export async function workOn(raw: Raw, settings: WorkSettings): Promise<Result> {
  try {
    const { text, map, times: _, ...about } = await readDocument(raw, settings.read);
    const options = { ...settings.extract, ...about };
    const ownText = hasOwnText(raw);
    const report = extract(text, ownText ? options : { ...options, includeText: true });
    const placed = map ? inSource(report, (position) => positionInSource(map, position)) : report;
    return { outcome: select(placed, settings.selection), bytes: byteLength(raw), ownText };
  } catch (error) {
    return failed(error, placeOf(raw), byteLength(raw));
  }
}

/** @param id what the document is called, where the error does not know */
export function failed(cause: unknown, id: string, bytes = 0): Result {
  const error = cause instanceof InputError ? cause : internalError(cause, id);
  return {
    outcome: {
      document: { id: error instanceof InputError ? error.id : id },
      error: { code: error instanceof InputError ? error.code : 'internal', message: error.message },
    },
    bytes,
    ownText: true,
    trace: traceOf(error),
  };
}

const internalError = (cause: unknown, id: string): Error =>
  new Error(
    `${id}: an error in claimsift itself (${cause instanceof Error ? cause.message : String(cause)}); ` +
      'please report it, with what --debug prints',
    { cause },
  );

function traceOf(error: unknown): string {
  const stacks: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause) stacks.push(at.stack ?? at.message);
  return stacks.join('\n');
}
