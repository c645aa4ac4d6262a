import { Command, Help, InvalidArgumentError, type Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { registerCheck } from './commands/check.js';
import { registerCompletion } from './commands/completion.js';
import { registerDiff } from './commands/diff.js';
import { registerExtract } from './commands/extract.js';
import { registerHelp } from './commands/help.js';
import { registerLsp } from './commands/lsp.js';
import { registerParse } from './commands/parse.js';
import { registerRules } from './commands/rules.js';
import { registerSchema } from './commands/schema.js';
import { registerSummary } from './commands/summary.js';
import { registerVerify } from './commands/verify.js';
import { complain } from './diagnostics.js';
import { hint } from './hint.js';
import { formatHelp } from './manual/help.js';

/**
 * The whole command line. Each command registers itself, and loads what it needs only when it is run.
 *
 * @param argv as in process.argv; it says how much help is wanted
 */
export function createProgram(argv: readonly string[]): Command {
  const everything = asksForEverything(argv);
  const program = new Command('claimsift')
    .usage('[command] [options] [inputs...]')
    .description(manifest.description)
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print the help; --help all has every option')
    .helpCommand(false)
    .option('--color', 'use colors, whatever the terminal says')
    .option('--no-color', 'use no colors, as with NO_COLOR')
    .option('--debug', 'print the stack of an error')
    .showHelpAfterError('Run "claimsift --help" for the options.')
    .exitOverride()
    .configureOutput({ outputError: (message) => complain(message.replace(/^error: /, '').trim()) })
    .configureHelp({
      visibleOptions,
      formatHelp: (command, help) => formatHelp(command, help, everything),
    });
  const byDefault = registerExtract(program);
  registerCheck(program);
  registerDiff(program);
  registerRules(program);
  registerVerify(program);
  registerSummary(program);
  registerParse(program);
  registerSchema(program);
  registerLsp(program);
  registerCompletion(program);
  registerHelp(program);
  suggestValues(program);
  return program;

  /** Whoever asks for the program's help wants to know the options of the command where none is named, too. */
  function visibleOptions(this: Help, command: Command): Option[] {
    const own = Help.prototype.visibleOptions.call(this, command);
    return command === program ? [...byDefault.options, ...own] : [...own, ...program.options];
  }
}

/** '--help all', 'help check all' */
function asksForEverything(argv: readonly string[]): boolean {
  const last = argv.at(-1);
  return last === 'all' && argv.some((word) => word === '--help' || word === '-h' || word === 'help');
}

/** Lets every option with a list of values say which of them was meant. */
function suggestValues(program: Command): void {
  for (const option of program.commands.flatMap(({ options }) => options)) {
    const { argChoices: choices } = option;
    if (choices === undefined) continue;
    option.argParser((value) => {
      if (choices.includes(value)) return value;
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}${hint(value, choices)}`);
    });
  }
}
