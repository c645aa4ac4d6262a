import { Argument, type Command } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { standardOutput } from '../output.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export function registerCompletion(program: Command): void {
  program
    .command('completion')
    .description('print what completes command lines in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { completionFor } = await import('../manual/index.js');
      await standardOutput().write(await completionFor(shell, program));
    });
  program
    .command('man', { hidden: true })
    .description('print the manual page')
    .option('--markdown', 'as docs/commands.md has it')
    .action(async ({ markdown }: { readonly markdown?: boolean }) => {
      const { manualOf, pageOf } = await import('../manual/index.js');
      const page = markdown ? pageOf(program) : manualOf(program, manifest.description, manifest.version);
      await standardOutput().write(await page);
    });
}
