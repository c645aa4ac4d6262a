import { inputNamesOf } from '../input/index.js';
import { choiceOf } from './choice.js';
import { complain } from './diagnostics.js';
import type { InputOptions } from './input-options.js';
import { TROUBLE } from './status.js';

/** The files and addresses that the names stand for, a line each, in the order in which they would be read. */
export async function listFiles(
  names: readonly string[],
  options: InputOptions,
  written: readonly string[],
): Promise<string> {
  const lines: string[] = [];
  for await (const name of inputNamesOf(names, choiceOf(names, options, written))) {
    if (name instanceof Error) {
      complain(name.message);
      process.exitCode = TROUBLE;
    } else lines.push(`${name}\n`);
  }
  return lines.join('');
}
