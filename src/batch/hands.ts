/** Somebody who works on one item at a time. */
export type Hand<T, R> = (item: T) => Promise<R>;

/** Hands that share the items among them. */
export interface Hands<T, R> {
  readonly join: (hand: Hand<T, R>) => void;
  /** What the first hand that is free makes of the item. Items are begun in the order in which they come. */
  readonly work: (item: T) => Promise<R>;
}

export function hands<T, R>(): Hands<T, R> {
  const free: Hand<T, R>[] = [];
  const waiting: ((hand: Hand<T, R>) => void)[] = [];
  const release = (hand: Hand<T, R>): void => {
    const next = waiting.shift();
    if (next) next(hand);
    else free.push(hand);
  };
  return {
    join: release,
    async work(item) {
      const hand =
        free.shift() ??
        (await new Promise<Hand<T, R>>((resolve) => {
          waiting.push(resolve);
        }));
      try {
        return await hand(item);
      } finally {
        release(hand);
      }
    },
  };
}
