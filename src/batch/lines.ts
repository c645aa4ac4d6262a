import { jsonLine, type Outcome } from '../reporters/index.js';
import type { Account, Result } from './result.js';

/** Results as JSON Lines: all that crosses between threads, and what may be printed as it is. */
export interface Lines {
  /** A line a document, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly accounts: readonly Account[];
}

export function printed(results: readonly Result[]): Lines {
  let text = '';
  for (const { outcome } of results) text += jsonLine(outcome);
  return { bytes: encoder.encode(text), accounts: results.map(({ outcome: _, ...account }) => account) };
}

const encoder = new TextEncoder();

/** The results behind the lines. */
export function resultsIn({ bytes, accounts }: Lines): readonly Result[] {
  const lines = decoder.decode(bytes).split('\n');
  return accounts.map((account, i) => ({ ...account, outcome: JSON.parse(lines[i] ?? '') as Outcome }));
}

const decoder = new TextDecoder();
