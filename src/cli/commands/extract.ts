import { statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Selection } from '../../claims/index.js';
import { type InputFormat, read, readerFor, readers, STDIN } from '../../input/index.js';
import { type Format, reporters } from '../../reporters/index.js';
import { complain } from '../diagnostics.js';
import { UsageError } from '../errors.js';
import { FORM_NAMES, toDate, toForms, toShare } from '../option-values.js';
import { type Output, outputFile, standardOutput } from '../output.js';
import { TROUBLE } from '../status.js';

/** Columns where the output goes to no terminal. */
const DEFAULT_WIDTH = 80;

interface Options extends Selection {
  readonly format?: Format;
  readonly outputFile?: string;
  readonly inputFormat?: InputFormat;
  readonly published?: string;
  readonly includeText?: boolean;
  readonly offsets: 'utf16' | 'codepoint';
  readonly explain?: boolean;
  readonly color?: boolean;
}

export function registerExtract(program: Command): Command {
  return program
    .command('extract', { isDefault: true })
    .description('find the claims of articles; the command where none is named')
    .argument('[inputs...]', 'article files, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print the reports (default: pretty on a terminal, else json)',
      ).choices(Object.keys(reporters)),
    )
    .option('-o, --output-file <path>', 'write to a file, which is replaced whole or not at all')
    .addOption(
      new Option(
        '--input-format <format>',
        'how to read the inputs (default: by extension, else text)',
      ).choices(Object.keys(readers)),
    )
    .option('--published <date>', 'when the articles appeared, unless a record says it', toDate)
    .option('--include-text', 'put the text into the report')
    .addOption(
      new Option('--offsets <unit>', 'what offsets count').choices(['utf16', 'codepoint']).default('utf16'),
    )
    .option('--min-confidence <number>', 'only claims that are at least as sure, from 0 to 1', toShare)
    .option('--only <forms>', `only claims of these forms: ${FORM_NAMES}`, toForms)
    .option('--explain', 'show why each claim was found (implies --format pretty)')
    .action(async (names: readonly string[], _: unknown, command: Command) => {
      if (names.length === 0 && process.stdin.isTTY) {
        program.outputHelp({ error: true });
        process.exitCode = TROUBLE;
        return;
      }
      await run(names.length > 0 ? names : [STDIN], command.optsWithGlobals<Options>());
    });
}

async function run(names: readonly string[], options: Options): Promise<void> {
  if (names.indexOf(STDIN) !== names.lastIndexOf(STDIN)) {
    throw new UsageError('"-" is standard input, which can be read only once; name it once');
  }
  const format = formatOf(options);
  const output = await openOutput(names, options.outputFile);
  const [{ outcomesOf }, { heuristics }, { colorFor }, report] = await Promise.all([
    import('../outcomes.js'),
    import('../../extract.js'),
    import('../color.js'),
    reporters[format](),
  ]);
  const { published, includeText = false, offsets } = options;
  const outcomes = outcomesOf(
    read(names, process.stdin, options.inputFormat),
    { includeText, offsets, ...(published === undefined ? {} : { published }) },
    options,
  );
  const view = {
    many: names.length > 1 || names.some((name) => readerFor(name, options.inputFormat).many),
    chalk: colorFor(options.color, options.outputFile !== undefined),
    width: options.outputFile === undefined ? process.stdout.columns || DEFAULT_WIDTH : DEFAULT_WIDTH,
    ...(options.explain ? { heuristics } : {}),
  };

  let written = false;
  try {
    for await (const text of report(outcomes, view)) {
      await output.write(text);
      written = true;
    }
  } catch (error) {
    await output.discard();
    throw error;
  }
  // Where nothing could be read, there is no result to take the place of an earlier one.
  await (written || process.exitCode === undefined ? output.close() : output.discard());
}

function formatOf({ format, explain, outputFile }: Options): Format {
  if (explain && format !== undefined && format !== 'pretty') {
    complain(`--explain is for the pretty format; in ${format}, "evidence" names the heuristics that fired`);
  }
  return format ?? (explain || (process.stdout.isTTY && outputFile === undefined) ? 'pretty' : 'json');
}

async function openOutput(names: readonly string[], path: string | undefined): Promise<Output> {
  if (path === undefined) return standardOutput();
  if (names.some((name) => name !== STDIN && identity(name) === identity(path))) {
    throw new UsageError(`cannot write ${path}: it is an input; name another file`);
  }
  return outputFile(path);
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
