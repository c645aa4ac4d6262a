import { jsonLine, type Outcome } from '../reporters/index.js';
import { type Account, type Result, type Task, type WorkSettings, workOn } from './work.js';

/** What the documents of a parcel came to, as JSON Lines: all that crosses between threads, and may be printed as it is. */
export interface Lines {
  /** A line a document, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly accounts: readonly Account[];
}

export async function linesFor(tasks: readonly Task[], settings: WorkSettings): Promise<Lines> {
  const accounts: Account[] = [];
  let text = '';
  for (const task of tasks) {
    const { outcome, ...account } = await workOn(task, settings);
    text += jsonLine(outcome);
    accounts.push(account);
  }
  return { bytes: encoder.encode(text), accounts };
}

const encoder = new TextEncoder();

/** The results behind the lines that a worker made. */
export function resultsIn({ bytes, accounts }: Lines): readonly Result[] {
  const lines = decoder.decode(bytes).split('\n');
  return accounts.map((account, i) => ({ ...account, outcome: JSON.parse(lines[i] ?? '') as Outcome }));
}

const decoder = new TextDecoder();
