import { jsonText } from './json-text.js';
import type { Outcome, Reporter } from './reporter.js';

/** JSON Lines: one report or failure a line, whatever was asked for. */
export const jsonl: Reporter = async function* (outcomes) {
  for await (const outcome of outcomes) yield jsonLine(outcome);
};

/** A line by itself: it depends on nothing but its document, so whoever works on the document can print it. */
export const jsonLine = (outcome: Outcome): string => `${jsonText(outcome)}\n`;
