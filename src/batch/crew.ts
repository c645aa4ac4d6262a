import { availableParallelism } from 'node:os';
import { type Hand, hands } from './hands.js';

/** How a crew works. */
export interface CrewSettings<T, R> {
  /** How many work at a time, the main thread among them; where it is not said, as many as are worth their start. */
  readonly size?: number;
  readonly weigh: (item: T) => number;
  /** Is told the weight of each item that is done. */
  readonly done?: (weight: number) => void;
  /** What the main thread does with an item. */
  readonly here: Hand<T, R>;
  /** Opens up to so many workers; each is started when there is something to do for it. */
  readonly open: (workers: number) => Promise<Workers<T, R>>;
}

export interface Workers<T, R> {
  readonly work: Hand<T, R>;
  readonly dismiss: () => Promise<void>;
}

/** Up to such a weight the main thread is done sooner than a worker has started. */
const FEW = 64 * 1024;

/** When so much is done, what is still to come is likely to be worth a worker on a core that it does not have for itself. */
const MUCH = 8 * 1024 * 1024;

/**
 * The main thread, joined by worker threads when there is more to do. V8 compiles the code for each of them anew, which
 * takes a second core for as long as some thousand articles do. So where the size is not said, at first there are two
 * cores for each, and the rest join in a long run: a short one would take longer with them than without.
 */
export function crewOf<T, R>({ size, weigh, done: tell, here, open }: CrewSettings<T, R>): Workers<T, R> {
  const { join, work } = hands<T, R>();
  const most = size ?? availableParallelism();
  const atFirst = size ?? Math.ceil(most / 2);
  let begun = 0;
  let done = 0;
  let members = 1;
  let workers: Promise<Workers<T, R>> | null = null;
  const growTo = async (count: number): Promise<void> => {
    if (members >= count) return;
    const joining = count - members;
    members = count;
    workers ??= open(most - 1);
    const hand = (await workers).work;
    for (let i = 0; i < joining; i++) join(hand);
  };
  join(here);
  return {
    async work(item) {
      const weight = weigh(item);
      begun += weight;
      if (begun > FEW) await growTo(done > MUCH ? most : atFirst);
      const result = await work(item);
      done += weight;
      tell?.(weight);
      return result;
    },
    async dismiss() {
      await (await workers)?.dismiss();
    },
  };
}
