import { jsonText } from './json-text.js';
import type { Reporter } from './reporter.js';

/** JSON Lines: one report or failure a line, whatever was asked for. */
export const jsonl: Reporter = async function* (outcomes) {
  for await (const outcome of outcomes) yield `${jsonText(outcome)}\n`;
};
