import { type Command, Option } from 'commander';
// Not by way of the folder's index, with which the reading would be loaded before it is needed.
import { STDIN } from '../../input/stdin.js';
import type { SyntaxFormat } from '../../reporters/syntax/index.js';
import { complainWith } from '../diagnostics.js';
import { addInputOptions, INPUTS_ARGUMENT, type InputOptions } from '../input-options.js';
import { standardOutput } from '../output.js';
import { TROUBLE } from '../status.js';

interface Options extends InputOptions {
  readonly format?: SyntaxFormat;
  readonly color?: boolean;
}

const FORMATS: readonly SyntaxFormat[] = ['tree', 'jsonl'];

export function registerParse(program: Command): void {
  const command = program
    .command('parse')
    .description('show how sentences are read: words, verb groups, phrases and clauses')
    .argument(...INPUTS_ARGUMENT)
    .addOption(
      new Option(
        '-f, --format <format>',
        'how to print it (default: tree on a terminal, else jsonl)',
      ).choices(FORMATS),
    )
    .action(async (names: readonly string[], _: unknown, command: Command) => {
      if (names.length === 0 && process.stdin.isTTY) {
        command.outputHelp({ error: true });
        process.exitCode = TROUBLE;
        return;
      }
      await run(names.length > 0 ? names : [STDIN], command.optsWithGlobals<Options>());
    });
  addInputOptions(command);
}

async function run(names: readonly string[], options: Options): Promise<void> {
  const [
    { choiceOf },
    { openDocuments, readSettings },
    { placeOf },
    { budgeted, failed },
    { colorFor },
    reporters,
  ] = await Promise.all([
    import('../choice.js'),
    import('../outcomes.js'),
    import('../../input/index.js'),
    import('../../batch/index.js'),
    import('../color.js'),
    import('../../reporters/syntax/index.js'),
  ]);
  const format = options.format ?? (process.stdout.isTTY ? 'tree' : 'jsonl');
  const report = reporters.syntaxReporters[format];
  const view = { chalk: colorFor(options.color, false) };
  const output = standardOutput();
  const { documents } = await openDocuments(names, options, choiceOf(names, options, []));
  const { read, within, dismiss } = budgeted(readSettings(options), options.documentTimeout);
  for await (const raw of documents) {
    let printed: string;
    try {
      if (raw instanceof Error) throw raw;
      const { id, text } = await read(raw);
      printed = within(raw, () => report(id, text, view));
    } catch (error) {
      const { outcome, trouble } = failed(error, raw instanceof Error ? raw.id : placeOf(raw));
      if (trouble) complainWith(trouble.message, trouble.trace);
      printed = format === 'jsonl' ? `${JSON.stringify(outcome)}\n` : '';
      process.exitCode ??= TROUBLE;
    }
    await output.write(printed);
  }
  await dismiss();
}
