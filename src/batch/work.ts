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

/** What is known of a document when the work on it is over, whatever it came to. Plain data. */
export interface Account {
  /** How much of the input it was. */
  readonly bytes: number;
  /** Whether its text stands in the input as it is, so that the report can do without it. */
  readonly ownText: boolean;
  /** Why it failed, and the stacks behind that. */
  readonly trouble?: { readonly message: string; readonly trace: string };
}

/** What a document came to. Plain data. */
export interface Result extends Account {
  readonly outcome: Report | Failure;
}

/** A document to work on; or what one came to of which there is nothing to work on. Plain data. */
export type Task = Raw | Result;

/** Reads a document and extracts from it. It never throws: what fails is the document's own failure. */
export async function workOn(task: Task, settings: WorkSettings): Promise<Result> {
  if ('outcome' in task) return task;
  try {
    const { text, map, times: _, ...about } = await readDocument(task, settings.read);
    const options = { ...settings.extract, ...about };
    const ownText = hasOwnText(task);
    const report = extract(text, ownText ? options : { ...options, includeText: true });
    const placed = map ? inSource(report, (position) => positionInSource(map, position)) : report;
    return { outcome: select(placed, settings.selection), bytes: byteLength(task), ownText };
  } catch (error) {
    return failed(error, placeOf(task), byteLength(task));
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
    trouble: { message: error.message, trace: traceOf(error) },
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
