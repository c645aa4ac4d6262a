import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { Choice } from '../../input/index.js';
// Not by way of the folder's index, with which the reading would be loaded before it is needed.
import { STDIN } from '../../input/stdin.js';
import { type DifferencesFormat, differencesReporters } from '../../reporters/differences/index.js';
import { addJobsOption } from '../batch-options.js';
import { complain } from '../diagnostics.js';
import { UsageError } from '../errors.js';
import { addInputOptions, type InputOptions, toInputs } from '../input-options.js';
import { toDate, toPath } from '../option-values.js';
import { writeResult } from '../output.js';
import { FOUND, TROUBLE } from '../status.js';
import type { Versions } from '../versions.js';

/** Columns where the output goes to no terminal. */
const DEFAULT_WIDTH = 80;

interface Options extends InputOptions {
  readonly jobs?: number;
  readonly git?: string;
  readonly format?: DifferencesFormat;
  readonly outputFile?: string;
  readonly published?: string;
  readonly exitZero?: boolean;
  readonly color?: boolean;
}

export function registerDiff(program: Command): void {
  const command = program
    .command('diff')
    .description('tell which claims came, went or changed between two versions, and how')
    .usage('[options] <earlier> <later>\n       claimsift diff [options] --git <revision> [inputs...]')
    .argument('[inputs...]', 'two files, folders or files of records; with --git, any number', toInputs)
    .option('--git <revision>', 'compare with what git has at a revision: HEAD, HEAD~1, origin/main')
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print the differences (default: by the ending of the output file, else pretty)',
      ).choices(Object.keys(differencesReporters)),
    )
    .option('-o, --output-file <path>', 'write to a file, which is replaced whole or not at all', toPath)
    .option('--exit-zero', 'exit with 0 where claims differ, too')
    .option('--published <date>', 'when the articles appeared, unless they say it', toDate)
    .action(async (names: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      if (names.length === 0 && options.git === undefined) {
        command.outputHelp({ error: true });
        process.exitCode = TROUBLE;
        return;
      }
      await run(names, options);
    });
  addJobsOption(addInputOptions(command));
}

async function run(names: readonly string[], options: Options): Promise<void> {
  const [
    { isEmpty },
    { choiceOf },
    { guardOf },
    { compareVersions },
    { readSettings },
    { interruption },
    { colorFor },
  ] = await Promise.all([
    import('../../diff/index.js'),
    import('../choice.js'),
    import('../guard.js'),
    import('../diffing.js'),
    import('../outcomes.js'),
    import('../interrupt.js'),
    import('../color.js'),
  ]);
  if (options.outputFile !== undefined) guardOf(names)(options.outputFile);
  const choice = choiceOf(names, options, options.outputFile === undefined ? [] : [options.outputFile]);
  const versions = await versionsOf(names, options, choice);
  if ([versions.before, versions.after, versions.unchanged].every(({ length }) => length === 0)) {
    complain('nothing was compared, since the inputs hold no document');
    process.exitCode = TROUBLE;
    return;
  }
  const result = await compareVersions(
    versions,
    {
      read: readSettings(options),
      extract: options.published === undefined ? {} : { published: options.published },
      selection: {},
      time: options.documentTimeout,
    },
    { signal: interruption(), ...(options.jobs === undefined ? {} : { jobs: options.jobs }) },
  );
  if (!result.many && result.failed > 0) return; // told; there is nothing to compare
  const report = await differencesReporters[options.format ?? formatOf(options.outputFile)]();
  const toFile = options.outputFile !== undefined;
  await writeResult(
    report(result, {
      chalk: colorFor(options.color, toFile),
      width: toFile ? DEFAULT_WIDTH : process.stdout.columns || DEFAULT_WIDTH,
    }),
    options.outputFile,
  );
  const differs = result.documents.some((document) => !isEmpty(document));
  if (process.exitCode === undefined && differs && !options.exitZero) process.exitCode = FOUND;
}

/** @throws UsageError where it is not clear what is to be compared with what */
async function versionsOf(names: readonly string[], options: Options, choice: Choice): Promise<Versions> {
  if (options.git !== undefined) {
    const { versionsSince } = await import('../versions-in-git.js');
    return versionsSince(options.git, names.length > 0 ? names : ['.'], options, choice);
  }
  const [before, after, ...others] = names;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new UsageError(
      `diff compares two versions, and ${names.length} ${names.length === 1 ? 'is' : 'are'} named; ` +
        'name an earlier and a later file or folder, or compare with git: --git HEAD article.md',
    );
  }
  if (before === STDIN && after === STDIN)
    throw new UsageError('only one of the two versions can be standard input');
  const { twoVersions } = await import('../versions.js');
  return twoVersions([before, after], options, choice);
}

/** What the ending of the output file says. */
function formatOf(file = ''): DifferencesFormat {
  const formats: Readonly<Record<string, DifferencesFormat>> = {
    '.json': 'json',
    '.md': 'markdown',
    '.html': 'html',
  };
  return formats[extname(file).toLowerCase()] ?? 'pretty';
}
