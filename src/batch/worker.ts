import type { Raw } from '../input/index.js';
import { type Result, type WorkSettings, workOn } from './work.js';

/** One task, as it comes from the pool. */
export interface Task {
  readonly raws: readonly Raw[];
  readonly settings: WorkSettings;
}

/** What a worker thread runs. */
export default async function run({ raws, settings }: Task): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const raw of raws) results.push(await workOn(raw, settings));
  return results;
}
