import { CommanderError } from 'commander';
import { complain, complainOf } from './diagnostics.js';
import { UsageError } from './errors.js';
import { ClosedPipe } from './output.js';
import { createProgram } from './program.js';
import { OK, TROUBLE } from './status.js';

/**
 * Runs one command line. This is the one place where errors are caught; a command sets `process.exitCode` itself
 * only where it went on after one.
 *
 * @param argv as in process.argv
 */
export async function main(argv: readonly string[]): Promise<void> {
  // Whoever reads may have gone. A write that matters learns of it in its callback.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  try {
    await createProgram().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = statusOf(error);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof ClosedPipe) return OK;
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : TROUBLE; // it has told the user itself
  if (!(error instanceof UsageError)) complain('this is an error in claimsift itself; please report it');
  complainOf(error);
  return TROUBLE;
}
