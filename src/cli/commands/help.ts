import type { Command } from 'commander';
import { didYouMean } from '../../nearest.js';
import { UsageError } from '../errors.js';

export function registerHelp(program: Command): void {
  program
    .command('help')
    .description('print the help of a command')
    .argument('[command]', 'its name; all of claimsift where none is named')
    .argument('[all]', '"all" for every option')
    .action(async (given: string | undefined) => {
      const name = given === 'all' ? undefined : given;
      const named = program.commands.find((command) => command.name() === name);
      if (named) named.outputHelp();
      else if (name === undefined) program.outputHelp();
      else throw unknown(name, program);
    });
}

function unknown(name: string, program: Command): UsageError {
  const names = program
    .createHelp()
    .visibleCommands(program)
    .map((command) => command.name());
  return new UsageError(
    `unknown command '${name}'${didYouMean(name, names) || `; there are ${names.join(', ')}`}`,
  );
}
