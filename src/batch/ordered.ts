export interface InOrder {
  /** How many items may be worked on, or be done and wait for one before them, at a time. */
  readonly ahead: number;
  /** No further item is taken once it is aborted; those in hand are finished. */
  readonly signal?: AbortSignal;
}

interface Slot<R> {
  readonly outcome?: { readonly value: R } | { readonly error: unknown };
}

/**
 * What `work` makes of each item, in the order of the items, however long each takes. No more items are taken than
 * `ahead`, so a slow reader slows the source; and each result comes as soon as it may, though the source be slow.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { ahead, signal }: InOrder,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const queue: { slot: Slot<R> }[] = [];
  let asked = false;
  let ended = false;
  let failure: { readonly error: unknown } | null = null;
  let wake = (): void => {};

  const take = (): void => {
    asked = true;
    iterator.next().then(
      (next) => {
        asked = false;
        if (next.done) ended = true;
        else start(next.value);
        wake();
      },
      (error: unknown) => {
        asked = false;
        ended = true;
        failure = { error };
        wake();
      },
    );
  };

  const start = (item: T): void => {
    const entry: { slot: Slot<R> } = { slot: {} };
    queue.push(entry);
    const settle = (outcome: NonNullable<Slot<R>['outcome']>): void => {
      entry.slot = { outcome };
      wake();
    };
    work(item).then(
      (value) => settle({ value }),
      (error: unknown) => settle({ error }),
    );
  };

  const onAbort = (): void => wake();
  signal?.addEventListener('abort', onAbort);
  try {
    for (;;) {
      const stopped = ended || (signal?.aborted ?? false);
      if (!stopped && !asked && queue.length < ahead) take();
      const outcome = queue[0]?.slot.outcome;
      if (outcome) {
        queue.shift();
        if ('error' in outcome) throw outcome.error;
        yield outcome.value;
      } else if (queue.length === 0 && stopped) {
        if (failure) throw (failure as { readonly error: unknown }).error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    // Not waited for: the source may be waiting itself, for input that never comes.
    iterator.return?.()?.catch(() => {});
  }
}
