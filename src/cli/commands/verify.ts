import { type Command, Option } from 'commander';
import { verificationsReporters } from '../../reporters/verifications/index.js';
import { addJobsOption } from '../batch-options.js';
import { addInputOptions, INPUTS_ARGUMENT, toInputs } from '../input-options.js';
import { toDate, toPath, toShare } from '../option-values.js';
import { TROUBLE } from '../status.js';
import type { VerificationOptions } from '../verification.js';

export function registerVerify(program: Command): void {
  const command = program
    .command('verify')
    .description('hold quotations and figures against the sources: transcripts, reports, tables')
    .argument(...INPUTS_ARGUMENT)
    .option(
      '-a, --against <sources...>',
      'files, folders, patterns or addresses of the sources (default: what each article names)',
      toInputs,
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print the result (default: by the ending of the output file, else pretty on a terminal and json in a pipe)',
      ).choices(Object.keys(verificationsReporters)),
    )
    .option('-o, --output-file <path>', 'write to a file, which is replaced whole or not at all', toPath)
    .addOption(
      new Option('--require <what>', 'what makes the exit status 1: wrong finds, or absent ones as well')
        .choices(['found', 'all'])
        .default('found'),
    )
    .option(
      '--min-similarity <share>',
      'from 0 to 1: what shares less with a source is absent (default: 0.6)',
      toShare,
    )
    .option('--skip-unsourced', 'leave out articles that name no sources, instead of failing for them')
    .option('--published <date>', 'when the articles appeared, unless a record says it', toDate)
    .action(async (names: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<VerificationOptions>();
      if (names.length === 0 && process.stdin.isTTY) {
        command.outputHelp({ error: true });
        process.exitCode = TROUBLE;
        return;
      }
      const { runVerification } = await import('../verification.js');
      await runVerification(names, options);
    });
  addInputOptions(addJobsOption(command));
}
