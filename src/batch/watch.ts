import { writeSync } from 'node:fs';
import { isMainThread, workerData } from 'node:worker_threads';

/** What a process is held to by a thread of its own, which goes on where the process itself is busy for ever. */
export interface Watch {
  /** When it must be done, in milliseconds since 1970, and how many bytes of memory it may take; 0 for neither. */
  readonly limits: Float64Array;
  /** The process that it works for. */
  readonly parent: number;
}

/** Stands before the reason in what a process says last on standard error. */
export const END_MARK = 'claimsift: ';

const STDERR = 2;
const OFTEN = 25;

if (!isMainThread && workerData?.limits) {
  const { limits, parent } = workerData as Watch;
  setInterval(() => {
    const [deadline = 0, memory = 0] = limits;
    if (process.ppid !== parent) end('orphaned');
    if (deadline > 0 && Date.now() > deadline) end('timed-out');
    if (memory > 0 && process.memoryUsage.rss() > memory) end('too-large');
  }, OFTEN);
}

function end(reason: string): void {
  writeSync(STDERR, END_MARK + reason);
  process.kill(process.pid, 'SIGKILL');
}
