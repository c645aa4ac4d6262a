/** Exit status of a run that was interrupted, as a shell gives it. */
export const INTERRUPTED = 130;

/** Aborted at the first interrupt, so that the documents in hand can be finished; a second one ends the run at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    process.exitCode = INTERRUPTED;
    controller.abort();
  });
  return controller.signal;
}
