import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { didYouMean } from '../nearest.js';
import { UsageError } from './errors.js';

/** A word that could be a command's name: no path, no pattern, no ending. */
const WORD = /^[a-z][a-z-]*$/i;

/**
 * Refuses a first input that is no file but reads like a command, so that nobody is told of a file that he never meant.
 *
 * @throws UsageError
 */
export function refuseMisreadCommand(word: string | undefined, program: Command): void {
  if (word === undefined || !WORD.test(word) || existsSync(word)) return;
  const names = program.commands.map((command) => command.name());
  if (names.includes(word)) {
    throw new UsageError(`write the command first: "claimsift ${word} …"; there is no file '${word}' either`);
  }
  const hint = didYouMean(word, names);
  if (hint !== '') throw new UsageError(`unknown command '${word}', and no such file${hint}`);
}
