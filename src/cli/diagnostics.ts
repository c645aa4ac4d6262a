import { plainWithin } from '../reporters/index.js';

/** One line for people, on standard error. File names and text in it may be anybody's. */
export function complain(message: string): void {
  process.stderr.write(`claimsift: ${plainWithin(message)}\n`);
}

/** An error for people; its stack, and its cause's, with `--debug`. */
export function complainOf(error: unknown): void {
  const stacks: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause) stacks.push(at.stack ?? at.message);
  complainWith(error instanceof Error ? error.message : String(error), stacks.join('\n'));
}

/** A message for people, and the stacks behind it with `--debug`. */
export function complainWith(message: string, trace = ''): void {
  complain(message);
  if (trace === '' || !process.argv.includes('--debug')) return;
  // The messages in it may be anybody's words, too: behind a bar, no line of them commands a CI runner.
  const lines = trace.split(/\r\n|[\n\r\u2028\u2029]/);
  process.stderr.write(lines.map((line) => `  | ${plainWithin(line)}\n`).join(''));
}
