import type { Raw } from '../input/index.js';
import { type Result, type WorkSettings, workOn } from './work.js';

/** One task, as it comes from the pool. */
export interface Task {
  readonly raws: readonly Raw[];
  readonly settings: WorkSettings;
}

/** What a worker thread runs. Its results are JSON, which crosses to another thread sooner than objects do. */
export default async function run({ raws, settings }: Task): Promise<readonly string[]> {
  const results: string[] = [];
  for (const raw of raws) results.push(JSON.stringify((await workOn(raw, settings)) satisfies Result));
  return results;
}
