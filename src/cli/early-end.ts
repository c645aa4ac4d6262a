import { complain } from './diagnostics.js';
import { TROUBLE } from './status.js';

/** What node ends with, without a word, where something is waited for that can never come any more. */
const UNSETTLED = 13;

/** A config is a program, and so may end the process, or wait for ever. */
export function tellOfEarlyEnd(): void {
  if (isExpected) return;
  if (process.exitCode && process.exitCode !== UNSETTLED) return; // ended on purpose
  complain('ended before it was done; does the config end the process, or wait for what never comes?');
  process.exitCode = TROUBLE;
}

let isExpected = false;

/** From now on the process may be ended by what it runs: an editor ends its server when it likes. */
export function expectEarlyEnd(): void {
  isExpected = true;
}
