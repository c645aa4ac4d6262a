import { plain } from '../reporters/index.js';

/** One line for people, on standard error. File names and text in it may be anybody's. */
export function complain(message: string): void {
  process.stderr.write(`claimsift: ${plain(message)}\n`);
}

/** An error for people; its stack, and its cause's, with `--debug`. */
export function complainOf(error: unknown): void {
  complain(error instanceof Error ? error.message : String(error));
  if (!process.argv.includes('--debug')) return;
  for (let at = error; at instanceof Error; at = at.cause) process.stderr.write(`${at.stack}\n`);
}
