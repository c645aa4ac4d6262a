import { Command, Help, type Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { registerCheck } from './commands/check.js';
import { registerExtract } from './commands/extract.js';
import { registerHelp } from './commands/help.js';
import { registerParse } from './commands/parse.js';
import { registerRules } from './commands/rules.js';
import { registerSchema } from './commands/schema.js';
import { registerSummary } from './commands/summary.js';
import { registerVerify } from './commands/verify.js';
import { complain } from './diagnostics.js';

const AFTER_HELP = `
Examples:
  claimsift article.txt
  claimsift article.txt --explain --only direct,mixed
  claimsift article.txt --format html:report.html --format csv:claims.csv
  claimsift verify article.md --against transcript.vtt report.pdf
  claimsift summary articles/
  claimsift --format jsonl --output-file reports.jsonl articles.jsonl
  curl -s https://example.org/article.txt | claimsift --published 2024-11-07

Exit status: 0 fine, 1 findings of check or verify, 2 wrong usage or input that could not be read.`;

/** The whole command line. Each command registers itself, and loads what it needs only when it is run. */
export function createProgram(): Command {
  const program = new Command('claimsift')
    .usage('[command] [options] [inputs...]')
    .description(manifest.description)
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .option('--color', 'use colors, whatever the terminal says')
    .option('--no-color', 'use no colors, as with NO_COLOR')
    .option('--debug', 'print the stack of an error')
    .addHelpText('after', AFTER_HELP)
    .showHelpAfterError('Run "claimsift --help" for the options.')
    .exitOverride()
    .configureOutput({ outputError: (message) => complain(message.replace(/^error: /, '').trim()) })
    .configureHelp({ showGlobalOptions: true, visibleOptions });
  const byDefault = registerExtract(program);
  registerCheck(program);
  registerRules(program);
  registerVerify(program);
  registerSummary(program);
  registerParse(program);
  registerSchema(program);
  registerHelp(program);
  return program;

  /** Whoever asks for the program's help wants to know the options of the command where none is named, too. */
  function visibleOptions(this: Help, command: Command): Option[] {
    const own = Help.prototype.visibleOptions.call(this, command);
    return command === program ? [...byDefault.options, ...own] : own;
  }
}
