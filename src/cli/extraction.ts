import type { OwnVoice, Selection } from '../claims/index.js';
// Not by way of the folder's index, with which the reading would be loaded before it is needed.
import { STDIN } from '../input/stdin.js';
import { type FormatName, formats, type Rows, type View } from '../reporters/index.js';
import type { BatchOptions } from './batch-options.js';
import { deliver } from './deliver.js';
import { complain } from './diagnostics.js';
import { UsageError } from './errors.js';
import { guardOf } from './guard.js';
import type { Output } from './output.js';
import type { Done } from './resumed-output.js';
import { formatOfFile, isFolder, type Target, targetsOf } from './targets.js';

/** Columns where the output goes to no terminal. */
const DEFAULT_WIDTH = 80;

export interface ExtractionOptions extends Selection, BatchOptions {
  readonly format?: readonly Target[];
  readonly rows: Rows;
  readonly prettyPrint?: boolean;
  readonly outputFile?: string;
  readonly resume?: boolean;
  readonly published?: string;
  readonly includeText?: boolean;
  readonly offsets: 'utf16' | 'codepoint';
  readonly explain?: boolean;
  readonly verbose?: boolean;
  readonly ownVoice: OwnVoice;
  readonly color?: boolean;
}

/** What is worked on in a process of its own, by its name. */
const UNPACKED = /\.(?:pdf|docx)$/i;

/** From inputs to reports, in every format and to every place that is asked for. */
export async function runExtraction(names: readonly string[], options: ExtractionOptions): Promise<void> {
  if (names.indexOf(STDIN) !== names.lastIndexOf(STDIN)) {
    throw new UsageError('"-" is standard input, which can be read only once; name it once');
  }
  if (names.some((name) => UNPACKED.test(name))) (await import('../batch/apart-start.js')).startAhead();
  const targets = targetsOf(options.format ?? [], options.outputFile, defaultFormat(options));
  warnOfExplain(options, targets);
  const resumed = options.resume ? await resume(targets) : null;
  const { openRun } = await import('./outcomes.js');
  const { published, offsets, ownVoice, includeText = false } = options;
  const showsText = targets.some(({ format }) => 'showsText' in formats[format]);
  const run = await openRun(names, options, {
    extract: {
      includeText: includeText || showsText,
      explain: options.explain || targets.some(({ format }) => 'alwaysExplains' in formats[format]),
      offsets,
      ownVoice,
      ...(published === undefined ? {} : { published }),
    },
    selection: options,
    written: targets.flatMap(({ path }) => path ?? []),
    toTerminal: process.stdout.isTTY && targets.some(({ path }) => path === null),
    ...(resumed?.done ? { done: resumed.done } : {}),
  });
  if (run.many) refuseOneEach(targets);
  refuseBytesOnTerminal(targets);
  await deliver(run, {
    targets,
    views: () => viewsOf(run.many, options),
    includeText,
    guard: guardOf(names),
    ...(resumed ? { resumed: resumed.output } : {}),
  });
}

async function viewsOf(many: boolean, options: ExtractionOptions): Promise<(target: Target) => View> {
  const [{ heuristics }, { colorFor }] = await Promise.all([import('../extract.js'), import('./color.js')]);
  return ({ path }) => ({
    many,
    chalk: colorFor(options.color, path !== null),
    width: path === null ? process.stdout.columns || DEFAULT_WIDTH : DEFAULT_WIDTH,
    heuristics,
    explain: options.explain ?? false,
    verbose: options.verbose ?? options.explain ?? false,
    prettyPrint: options.prettyPrint ?? false,
    rows: options.rows,
  });
}

/** @throws UsageError where there is nothing that a run could go on with */
async function resume(
  targets: readonly Target[],
): Promise<{ readonly output: Output; readonly done?: Done }> {
  const [target, ...others] = targets;
  if (target?.format !== 'jsonl' || target.path === null || others.length > 0) {
    throw new UsageError(
      '--resume goes on with one file of JSON Lines; name it with --output-file and add --format jsonl',
    );
  }
  const { resumedFile } = await import('./resumed-output.js');
  return resumedFile(target.path);
}

function refuseBytesOnTerminal(targets: readonly Target[]): void {
  const shown = targets.find(({ format, path }) => 'binary' in formats[format] && path === null);
  if (shown !== undefined && process.stdout.isTTY) {
    throw new UsageError(`${shown.format} is for programs, not for a terminal; name a file with -o`);
  }
}

function refuseOneEach(targets: readonly Target[]): void {
  const alone = targets.find(
    ({ format, path }) => 'oneEach' in formats[format] && (path === null || !isFolder(path)),
  );
  if (alone !== undefined) {
    throw new UsageError(
      `a ${alone.format} file holds one document; name a folder, as in "-f ${alone.format}:out/"`,
    );
  }
}

/** As the name of the output file says; for people where they look at it or ask why. */
const defaultFormat = ({ explain, outputFile }: ExtractionOptions): FormatName =>
  (outputFile === undefined ? undefined : formatOfFile(outputFile)) ??
  (explain || (process.stdout.isTTY && outputFile === undefined) ? 'pretty' : 'json');

function warnOfExplain({ explain }: ExtractionOptions, targets: readonly Target[]): void {
  if (!explain || targets.some(({ format }) => 'explains' in formats[format])) return;
  const names = targets.map(({ format }) => format).join(' and ');
  const able = Object.entries(formats).flatMap(([name, format]) => ('explains' in format ? name : []));
  complain(`--explain has no place in ${names}; ${able.join(', ')} show why each claim was found`);
}
