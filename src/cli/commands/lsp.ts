import type { Command } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { expectEarlyEnd } from '../early-end.js';

export function registerLsp(program: Command): void {
  program
    .command('lsp')
    .description('serve an editor: findings as one types, by the Language Server Protocol on standard input')
    .option('--stdio', 'talk over standard input and output, which is done in any case')
    .action(async () => {
      const { serve } = await import('../language-server/index.js');
      expectEarlyEnd();
      await serve(manifest.version);
      process.exit();
    });
}
