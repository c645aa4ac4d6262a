/** Exit status of a run that was interrupted, as a shell gives it. */
export const INTERRUPTED = 130;

const controller = new AbortController();

/** Aborted at the first interrupt, so that the documents in hand can be finished; a second one ends the run at once. */
export function interruption(): AbortSignal {
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    process.exitCode = INTERRUPTED;
    controller.abort();
  });
  return controller.signal;
}

/** Whether the run was interrupted, so that what it comes to is only a part. */
export const isInterrupted = (): boolean => controller.signal.aborted;
