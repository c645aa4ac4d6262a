import { extname } from 'node:path';
import { type Command, Option } from 'commander';
// Not by way of the folder's index, with which the reading would be loaded before it is needed.
import { STDIN } from '../../input/stdin.js';
import type { FormatName } from '../../reporters/index.js';
import { addBatchOptions } from '../batch-options.js';
import { type ExtractionOptions, runExtraction } from '../extraction.js';
import { INPUTS_ARGUMENT } from '../input-options.js';
import { toDate, toPath } from '../option-values.js';
import { addSelectionOptions } from '../selection-options.js';
import { TROUBLE } from '../status.js';

/** What `extract` calls the forms of a summary. */
const FORMS: Readonly<Record<string, FormatName>> = {
  table: 'summary',
  json: 'summary-json',
  csv: 'summary-csv',
};

interface Options extends Omit<ExtractionOptions, 'format'> {
  readonly format?: string;
}

export function registerSummary(program: Command): void {
  const command = program
    .command('summary')
    .description('tell who speaks how often and where, with which sources and figures, and what comes again')
    .argument(...INPUTS_ARGUMENT)
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print it (default: by the ending of the output file, else table)',
      ).choices(Object.keys(FORMS)),
    )
    .option('-o, --output-file <path>', 'write to a file, which is replaced whole or not at all', toPath)
    .option('--pretty-print', 'lay out JSON for people')
    .option('--published <date>', 'when the articles appeared, unless a record says it', toDate)
    .action(async (names: readonly string[], _: unknown, command: Command) => {
      if (names.length === 0 && process.stdin.isTTY) {
        command.outputHelp({ error: true });
        process.exitCode = TROUBLE;
        return;
      }
      const { format, ...options } = command.optsWithGlobals<Options>();
      await runExtraction(names.length > 0 ? names : [STDIN], {
        ...options,
        offsets: 'utf16',
        rows: 'claims',
        format: [{ format: FORMS[format ?? endingOf(options.outputFile)] ?? 'summary', path: null }],
      });
    });
  addSelectionOptions(addBatchOptions(command));
}

/** 'csv' of 'voices.csv' */
const endingOf = (file = ''): string => extname(file).slice(1).toLowerCase();
