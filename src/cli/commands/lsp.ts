import type { Command } from 'commander';
import manifest from '../../../package.json' with { type: 'json' };
import { expectEarlyEnd } from '../early-end.js';
import { documentTimeoutOption } from '../input-options.js';

export function registerLsp(program: Command): void {
  program
    .command('lsp')
    .description('serve an editor: findings as one types, by the Language Server Protocol on standard input')
    .option('--stdio', 'talk over standard input and output, which is done in any case')
    .addOption(documentTimeoutOption())
    .action(async ({ documentTimeout }: { readonly documentTimeout: number }) => {
      const { serve } = await import('../language-server/index.js');
      expectEarlyEnd();
      await serve(manifest.version, documentTimeout);
      process.exit();
    });
}
