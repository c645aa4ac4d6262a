import manifest from '../../package.json' with { type: 'json' };
import {
  type Account,
  type BatchSettings,
  type Lines,
  linesOf,
  type Result,
  resultsOf,
  type WorkSettings,
} from '../batch/index.js';
import type { Selection } from '../claims/index.js';
import type { ExtractOptions } from '../extract.js';
import {
  byteLength,
  type Choice,
  InputError,
  type InputSettings,
  type Inputs,
  idOf,
  openInputs,
  type Raw,
  type ReadSettings,
  STDIN,
  sizeOf,
} from '../input/index.js';
import type { BatchOptions } from './batch-options.js';
import { choiceOf } from './choice.js';
import { complain, complainWith } from './diagnostics.js';
import { UsageError } from './errors.js';
import { AUTO, type InputOptions } from './input-options.js';
import { interruption } from './interrupt.js';
import { Progress } from './progress.js';
import { standardInput } from './standard-input.js';
import { TROUBLE } from './status.js';

/** What is to be done with every document. */
export interface Order {
  readonly extract: ExtractOptions;
  readonly selection: Selection;
  /** Files and folders that are written, and so are no input. */
  readonly written: readonly string[];
  /** Whether the result itself goes to the terminal. */
  readonly toTerminal: boolean;
  /** How many documents an earlier run has done, and what the last of them was called. */
  readonly done?: { readonly count: number; readonly lastId: string };
}

/** What the documents come to, in order, in one of two forms. Each takes the documents as it is read. */
export interface Run {
  /** Whether any number of documents was asked for, rather than exactly one. */
  readonly many: boolean;
  /** One at a time. */
  readonly outcomes: () => AsyncIterable<Finished>;
  /** As JSON Lines, some lines at a time. */
  readonly lines: () => AsyncIterable<Lines>;
}

/** What a document came to, and whether its report could do without the text. */
export type Finished = Pick<Result, 'outcome' | 'ownText'>;

/**
 * The run over all documents. Whatever fails is told on standard error, stands in its document's place, and shows in
 * the exit status; the rest goes on.
 *
 * @throws UsageError
 */
export async function openRun(names: readonly string[], options: BatchOptions, order: Order): Promise<Run> {
  const choice = choiceOf(names, options, order.written);
  const progress = startProgress(names, options, order, choice);
  const { many, documents } = await openDocuments(names, options, choice);
  const settings: WorkSettings = {
    read: readSettings(options),
    // Who calls it plain text wants it read as an article, whatever it looks like.
    extract: options.inputFormat === 'text' ? { ...order.extract, transcript: false } : order.extract,
    selection: order.selection,
    time: options.documentTimeout,
  };
  const wanted = withoutDone(documents, options, order, settings, progress);
  const batch: BatchSettings = {
    signal: interruption(),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  };
  const fromStdin = names.includes(STDIN);
  return {
    many,
    async *outcomes() {
      const parcels = told(resultsOf(wanted, settings, batch), (results) => results, progress, fromStdin);
      for await (const results of parcels) yield* results;
    },
    lines: () => told(linesOf(wanted, settings, batch), ({ accounts }) => accounts, progress, fromStdin),
  };
}

/**
 * What the names on the command line stand for, read as the options say.
 *
 * @param stdin what `-` stands for
 */
export function openDocuments(
  names: readonly string[],
  options: InputOptions,
  choice: Choice,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<Inputs> {
  return openInputs(names, {
    ...choice,
    // Only what is read from standard input opens it.
    get stdin() {
      return stdin ?? standardInput();
    },
    ...(options.stdinFilename === undefined ? {} : { stdinName: options.stdinFilename }),
    ...inputSettings(options),
  });
}

/** How every input is opened. */
export const inputSettings = (options: InputOptions): Pick<InputSettings, 'format' | 'fetch'> => ({
  ...(options.inputFormat === undefined || options.inputFormat === AUTO
    ? {}
    : { format: options.inputFormat }),
  fetch: {
    maxSize: options.maxSize,
    timeout: options.timeout,
    allowPrivateHosts: options.allowPrivateHosts ?? false,
    userAgent: `claimsift/${manifest.version}`,
  },
});

export const readSettings = ({ captions = false, field }: InputOptions): ReadSettings => ({
  captions,
  ...(field === undefined ? {} : { fields: field }),
});

/** The results, with what went wrong told on the way. */
async function* told<R>(
  results: AsyncIterable<R>,
  accountsIn: (result: R) => readonly Account[],
  progress: Progress | null,
  fromStdin: boolean,
): AsyncGenerator<R> {
  try {
    for await (const result of results) {
      for (const { bytes, notice, trouble } of accountsIn(result)) {
        if (notice !== undefined) {
          progress?.clear();
          complain(notice);
        }
        if (trouble) {
          progress?.clear();
          complainWith(trouble.message, trouble.trace);
          process.exitCode ??= TROUBLE;
        }
        progress?.done(bytes);
      }
      yield result;
    }
  } finally {
    progress?.end();
    if (fromStdin) process.stdin.destroy(); // else a run that stops early would wait for its end
  }
}

/** Progress is for a terminal that shows nothing else, and for more than one document. */
function startProgress(
  names: readonly string[],
  options: BatchOptions,
  order: Order,
  choice: Choice,
): Progress | null {
  if (!options.progress || !process.stderr.isTTY || order.toTerminal) return null;
  const progress = new Progress(process.stderr);
  sizeOf(names, choice).then(
    (bytes) => progress.expect(bytes),
    () => {}, // what cannot be read is told when its turn comes
  );
  return progress;
}

/** The documents without those that an earlier run has done, or that come before the one to begin with. */
async function* withoutDone(
  documents: AsyncIterable<Raw | InputError>,
  { continueFrom }: BatchOptions,
  { done }: Order,
  { read }: WorkSettings,
  progress: Progress | null,
): AsyncGenerator<Raw | InputError> {
  const called = async (document: Raw | InputError): Promise<string> =>
    document instanceof InputError ? document.id : idOf(document, read);
  let count = 0;
  let begun = continueFrom === undefined;
  for await (const document of documents) {
    begun ||= (await called(document)) === continueFrom;
    if (!begun) {
      progress?.skip(sizeIn(document));
      continue;
    }
    count += 1;
    if (done !== undefined && count <= done.count) {
      if (count === done.count && (await called(document)) !== done.lastId) {
        throw new UsageError(
          `cannot resume: its last line is about ${done.lastId}, but that place among the inputs is ${await called(document)}'s; name the same inputs`,
        );
      }
      progress?.skip(sizeIn(document));
      continue;
    }
    yield document;
  }
  if (!begun) throw new UsageError(`no document has the id ${continueFrom}; nothing to continue from`);
  if (done !== undefined && count < done.count) {
    throw new UsageError(
      `cannot resume: it has ${done.count} lines, but there are ${count} documents; name the same inputs`,
    );
  }
}

const sizeIn = (document: Raw | InputError): number =>
  document instanceof InputError ? 0 : byteLength(document);
