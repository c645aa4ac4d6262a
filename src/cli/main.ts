import { CommanderError } from 'commander';
import { complainOf } from './diagnostics.js';
import { tellOfEarlyEnd } from './early-end.js';
import { UsageError } from './errors.js';
import { ClosedPipe, unwritable } from './output.js';
import { createProgram } from './program.js';
import { OK, TROUBLE } from './status.js';

/**
 * Runs one command line. This is the one place where the user's mistakes are caught; a command sets `process.exitCode`
 * itself only where it went on after one. Whatever else is thrown is told by `bin/claimsift.js`, which has to tell of it
 * where not even this could be loaded.
 *
 * @param argv as in process.argv
 */
export async function main(argv: readonly string[]): Promise<void> {
  process.stderr.on('error', () => {});
  process.stdout.on('error', tellOfLoss);
  process.once('exit', tellOfEarlyEnd);
  try {
    await createProgram(argv).parseAsync([...argv]);
  } catch (error) {
    process.exitCode = statusOf(error);
  } finally {
    process.off('exit', tellOfEarlyEnd);
  }
}

/**
 * Whoever reads may have gone. A write whose result matters learns of it in its callback, and its command fails; what
 * is written without one, as the help is, has nobody else to tell.
 */
function tellOfLoss(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.once('exit', () => {
    if (process.exitCode) return; // told already
    complainOf(unwritable('standard output', error));
    process.exitCode = TROUBLE;
  });
}

function statusOf(error: unknown): number {
  if (error instanceof ClosedPipe) return OK;
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : TROUBLE; // it has told the user itself
  if (!(error instanceof UsageError)) throw error;
  complainOf(error);
  return TROUBLE;
}
