import { statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Selection } from '../../claims/index.js';
// Not by way of the folder's index, with which the reading would be loaded before it is needed.
import { STDIN } from '../../input/stdin.js';
import { type FormatName, formats, ROWS, type Rows, type View } from '../../reporters/index.js';
import { deliver } from '../deliver.js';
import { complain } from '../diagnostics.js';
import { UsageError } from '../errors.js';
import { addInputOptions, INPUTS_ARGUMENT, type InputOptions } from '../input-options.js';
import { toDate } from '../option-values.js';
import type { Output } from '../output.js';
import { type Done, resumedFile } from '../resumed-output.js';
import { addSelectionOptions } from '../selection-options.js';
import { TROUBLE } from '../status.js';
import { isFolder, type Target, targetsOf, toTargets } from '../targets.js';

/** Columns where the output goes to no terminal. */
const DEFAULT_WIDTH = 80;

interface Options extends Selection, InputOptions {
  readonly format?: readonly Target[];
  readonly rows: Rows;
  readonly prettyPrint?: boolean;
  readonly outputFile?: string;
  readonly resume?: boolean;
  readonly published?: string;
  readonly includeText?: boolean;
  readonly offsets: 'utf16' | 'codepoint';
  readonly explain?: boolean;
  readonly color?: boolean;
}

export function registerExtract(program: Command): Command {
  const command = program
    .command('extract', { isDefault: true })
    .description('find the claims of articles; the command where none is named')
    .argument(...INPUTS_ARGUMENT)
    .option(
      '-f, --format <format[:file]>',
      `how to print the reports: ${Object.keys(formats).join(', ')} (default: pretty on a terminal, else json); ` +
        'may be given several times, with a file or a folder for each',
      toTargets,
    )
    .option(
      '-o, --output-file <path>',
      'write to a file, which is replaced whole or not at all; to a folder, one file a document',
    )
    .option('--pretty-print', 'lay out JSON for people')
    .addOption(new Option('--rows <rows>', 'what csv and tsv have a row for').choices(ROWS).default('claims'))
    .option('--resume', 'go on where an earlier run with the same output file was stopped (jsonl)')
    .option('--published <date>', 'when the articles appeared, unless a record says it', toDate)
    .option('--include-text', 'put the text into the report')
    .addOption(
      new Option('--offsets <unit>', 'what offsets count').choices(['utf16', 'codepoint']).default('utf16'),
    )
    .option('--explain', 'show why each claim was found (implies --format pretty)')
    .action(async (names: readonly string[], _: unknown, command: Command) => {
      if (names.length === 0 && process.stdin.isTTY) {
        program.outputHelp({ error: true });
        process.exitCode = TROUBLE;
        return;
      }
      await run(names.length > 0 ? names : [STDIN], command.optsWithGlobals<Options>());
    });
  return addSelectionOptions(addInputOptions(command));
}

async function run(names: readonly string[], options: Options): Promise<void> {
  if (names.indexOf(STDIN) !== names.lastIndexOf(STDIN)) {
    throw new UsageError('"-" is standard input, which can be read only once; name it once');
  }
  const targets = targetsOf(options.format ?? [], options.outputFile, defaultFormat(options));
  warnOfExplain(options, targets);
  const resumed = options.resume ? await resume(targets) : null;
  const [{ openOutcomes }, { heuristics }, { colorFor }] = await Promise.all([
    import('../outcomes.js'),
    import('../../extract.js'),
    import('../color.js'),
  ]);
  const { published, offsets, includeText = false } = options;
  const showsText = targets.some(({ format }) => 'showsText' in formats[format]);
  const { many, outcomes } = await openOutcomes(names, options, {
    extract: {
      includeText: includeText || showsText,
      offsets,
      ...(published === undefined ? {} : { published }),
    },
    selection: options,
    written: targets.flatMap(({ path }) => path ?? []),
    toTerminal: process.stdout.isTTY && targets.some(({ path }) => path === null),
    ...(resumed?.done ? { done: resumed.done } : {}),
  });
  if (many) refuseOneEach(targets);
  const viewFor = ({ path }: Target): View => ({
    many,
    chalk: colorFor(options.color, path !== null),
    width: path === null ? process.stdout.columns || DEFAULT_WIDTH : DEFAULT_WIDTH,
    heuristics,
    explain: options.explain ?? false,
    prettyPrint: options.prettyPrint ?? false,
    rows: options.rows,
  });
  await deliver(outcomes, {
    targets,
    viewFor,
    includeText,
    guard: guardOf(names),
    ...(resumed ? { resumed: resumed.output } : {}),
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
  return resumedFile(target.path);
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

const defaultFormat = ({ explain, outputFile }: Options): FormatName =>
  explain || (process.stdout.isTTY && outputFile === undefined) ? 'pretty' : 'json';

function warnOfExplain({ explain }: Options, targets: readonly Target[]): void {
  if (!explain || targets.some(({ format }) => format === 'pretty')) return;
  const names = targets.map(({ format }) => format).join(' and ');
  complain(`--explain is for the pretty format; in ${names}, "evidence" names the heuristics that fired`);
}

/** Refuses to write over an input. */
function guardOf(names: readonly string[]): (path: string) => void {
  const inputs = new Set(names.filter((name) => name !== STDIN).map(identity));
  return (path) => {
    if (inputs.has(identity(path))) {
      throw new UsageError(`cannot write ${path}: it is an input; name another file`);
    }
  };
}

/** Which file a path leads to, if to any: the same for a link and what it links to. */
function identity(path: string): string {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return path;
  }
}
