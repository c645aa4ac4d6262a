import { type Command, Option } from 'commander';
// Not by way of the folders' indexes, with which the extraction and the reading would be loaded before they are needed.
import { OWN_VOICES } from '../../claims/own-voices.js';
import { STDIN } from '../../input/stdin.js';
import { formats, ROWS } from '../../reporters/index.js';
import { addBatchOptions } from '../batch-options.js';
import { UsageError } from '../errors.js';
import { type ExtractionOptions, runExtraction } from '../extraction.js';
import { INPUTS_ARGUMENT } from '../input-options.js';
import { refuseMisreadCommand } from '../misread-command.js';
import { toDate, toPath } from '../option-values.js';
import { addSelectionOptions } from '../selection-options.js';
import { TROUBLE } from '../status.js';
import { toTargets } from '../targets.js';

export function registerExtract(program: Command): Command {
  const command = program
    .command('extract', { isDefault: true })
    .description('find the claims of articles; the command where none is named')
    .argument(...INPUTS_ARGUMENT)
    .option(
      '-f, --format <format[:file]>',
      `how to print the reports: ${Object.keys(formats).join(', ')} (default: by the ending of the output file, else pretty on a terminal, else json); ` +
        'may be given several times, with a file or a folder for each',
      toTargets,
    )
    .option(
      '-o, --output-file <path>',
      'write to a file, which is replaced whole or not at all; to a folder, one file a document',
      toPath,
    )
    .option('--pretty-print', 'lay out JSON for people')
    .addOption(new Option('--rows <rows>', 'what csv and tsv have a row for').choices(ROWS).default('claims'))
    .option('--resume', 'go on where an earlier run with the same output file was stopped (jsonl)')
    .option('--published <date>', 'when the articles appeared, unless a record says it', toDate)
    .option('--include-text', 'put the text into the report')
    .addOption(
      new Option('--offsets <unit>', 'what offsets count').choices(['utf16', 'codepoint']).default('utf16'),
    )
    .addOption(
      new Option(
        '--own-voice <which>',
        'which sentences of the article itself are claims: with figures, also others worth checking, or all',
      )
        .choices(OWN_VOICES)
        .default('checkable'),
    )
    .option(
      '--explain',
      'show why each claim was found: for people where no format is named, or in html, json, jsonl',
    )
    .option('--watch', 'run again whenever an input changes, until Ctrl-C')
    .option('--verbose', 'tell form and scores of every claim on a terminal, not only what is unusual')
    .action(async (names: readonly string[], _: unknown, command: Command) => {
      if (names.length === 0 && process.stdin.isTTY) {
        program.outputHelp({ error: true });
        process.exitCode = TROUBLE;
        return;
      }
      const isNamed = program.args[0] === command.name();
      if (!isNamed) refuseMisreadCommand(names[0], program);
      const inputs = names.length > 0 ? names : [STDIN];
      const options = command.optsWithGlobals<ExtractionOptions & { readonly watch?: boolean }>();
      if (options.watch) await watch(inputs, options);
      else await runExtraction(inputs, options);
    });
  return addSelectionOptions(addBatchOptions(command));
}

async function watch(inputs: readonly string[], options: ExtractionOptions): Promise<void> {
  if (options.resume) throw new UsageError('--resume goes on once with an earlier run; leave out --watch');
  const { watchAndRun } = await import('../watching.js');
  const written = [...(options.format ?? []).map(({ path }) => path), options.outputFile];
  await watchAndRun(inputs, options, { settings: [], written: written.filter((path) => path != null) });
}
