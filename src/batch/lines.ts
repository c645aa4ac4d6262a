import { jsonLine, type Outcome } from '../reporters/index.js';
import type { Account, Result } from './result.js';

/** Results as JSON Lines: all that crosses between threads, and what may be printed as it is. */
export interface Lines {
  /** A line a document, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly accounts: readonly Account[];
}

/** Each result is printed as it comes, and let go of. */
export async function printed(results: AsyncIterable<Result> | Iterable<Result>): Promise<Lines> {
  const lines: Uint8Array[] = [];
  const accounts: Account[] = [];
  for await (const { outcome, ...account } of results) {
    lines.push(Buffer.from(jsonLine(outcome)));
    accounts.push(account);
  }
  const [first] = lines; // a long one is not copied for nothing
  return { bytes: first !== undefined && lines.length === 1 ? first : Buffer.concat(lines), accounts };
}

/** The results behind the lines. */
export function resultsIn({ bytes, accounts }: Lines): readonly Result[] {
  const lines = decoder.decode(bytes).split('\n');
  return accounts.map((account, i) => ({ ...account, outcome: JSON.parse(lines[i] ?? '') as Outcome }));
}

const decoder = new TextDecoder();
