export interface InOrder<T> {
  /** How much an item weighs against `capacity`. */
  readonly weigh: (item: T) => number;
  /** What may be worked on, or be done and wait for an item before it, at a time; any one item may. */
  readonly capacity: number;
  /** No further item is taken once it is aborted; those in hand are finished. */
  readonly signal?: AbortSignal;
}

interface Slot<R> {
  readonly weight: number;
  outcome: { readonly value: R } | { readonly error: unknown } | null;
}

/**
 * What `work` makes of each item, in the order of the items, however long each takes. No more items are taken
 * than `capacity` holds, so a slow reader slows the source; and each result comes as soon as it may, though the source
 * be slow.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { weigh, capacity, signal }: InOrder<T>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const queue: Slot<R>[] = [];
  let weight = 0;
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
    const slot: Slot<R> = { weight: weigh(item), outcome: null };
    queue.push(slot);
    weight += slot.weight;
    const settle = (outcome: NonNullable<Slot<R>['outcome']>): void => {
      slot.outcome = outcome;
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
      if (!stopped && !asked && weight < capacity) take();
      const slot = queue[0];
      if (slot?.outcome) {
        const { outcome } = slot;
        queue.shift();
        weight -= slot.weight;
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
