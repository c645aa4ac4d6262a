export interface Parcelling<T> {
  readonly weigh: (item: T) => number;
  /** A parcel is closed when it weighs so much. */
  readonly weight: number;
  /** What is in a parcel by itself. */
  readonly alone?: (item: T) => boolean;
}

/**
 * Puts items together that come together, since a message to a worker or a write costs as much as a short document.
 * Nothing waits for what may never come: a parcel is closed at the end of the turn of the event loop that it was begun in.
 */
export async function* parcelled<T>(
  items: AsyncIterable<T>,
  { weigh, weight: most, alone = () => false }: Parcelling<T>,
): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    let next = iterator.next();
    for (;;) {
      const parcel: T[] = [];
      let weight = 0;
      let arrived: IteratorResult<T> | null = await next;
      const turn = endOfTurn();
      while (arrived !== null && !arrived.done) {
        const item: T = arrived.value;
        const closes = alone(item);
        if (closes && parcel.length > 0) {
          next = Promise.resolve(arrived);
          break;
        }
        parcel.push(item);
        weight += weigh(item);
        next = iterator.next();
        next.catch(() => {});
        // An error is met, and thrown, at the head of the next parcel.
        arrived = await Promise.race([weight < most && !closes ? next : null, turn]).catch(() => null);
      }
      if (parcel.length > 0) yield parcel;
      if (arrived?.done) return;
    }
  } finally {
    // Not waited for: the source may be waiting itself, for input that never comes.
    iterator.return?.()?.catch(() => {});
  }
}

const endOfTurn = (): Promise<null> =>
  new Promise((resolve) => {
    setImmediate(resolve, null);
  });
