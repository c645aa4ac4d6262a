import { appendFile } from 'node:fs/promises';
import type { CheckRun } from '../check/index.js';
import { jobSummary } from '../reporters/findings/index.js';
import { unwritable } from './output.js';

/** Where a runner offers a page for it, what was found is summed up there, too. */
export async function writeJobSummary(result: CheckRun, command: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  await appendFile(file, jobSummary(result, command)).catch((error) => {
    throw unwritable(file, error);
  });
}
