import type { Failure, Report } from '../claims/index.js';
import { byteLength, InputError, placeOf, type Raw, type RawTables } from '../input/index.js';

/** What is known of a document when the work on it is over, whatever it came to. Plain data. */
export interface Account {
  /** How much of the input it was. */
  readonly bytes: number;
  /** Whether its text stands in the input as it is, so that the report can do without it. */
  readonly ownText: boolean;
  /** What whoever reads the result should know of it; it is no failure. */
  readonly notice?: string;
  /** Why it failed, and the stacks behind that. */
  readonly trouble?: { readonly message: string; readonly trace: string };
}

/** What a document came to. Plain data. */
export interface Result extends Account {
  readonly outcome: Report | Failure;
}

/** A document to work on; or what one came to of which there is nothing to work on. Plain data. */
export type Task = Raw | Result;

/** What a document came to, where it is thrown. */
export class DocumentFailed extends Error {
  override readonly name = 'DocumentFailed';

  constructor(readonly result: Result) {
    super(result.trouble?.message);
  }
}

/** @param id what the document is called, where the error does not know */
export function failed(cause: unknown, id: string, bytes = 0): Result {
  if (cause instanceof DocumentFailed) return cause.result;
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

/** What a document came to that took too long. */
export function timedOut(task: Task | RawTables, time: number): Result {
  if ('outcome' in task) return task;
  const reason = `takes longer than ${time / 1000} seconds; give its text in parts, or more time with --document-timeout`;
  return failed(new InputError('timed-out', placeOf(task), reason), placeOf(task), byteLength(task));
}
