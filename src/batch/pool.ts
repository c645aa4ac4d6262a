import { Piscina } from 'piscina';
import type { Raw } from '../input/index.js';
import { failed, type Result, type WorkSettings } from './work.js';
import type { Task } from './worker.js';

/** A pool of worker threads. A document that kills its worker is that document's failure. */
export function poolOf(
  size: number,
  settings: WorkSettings,
): { readonly work: (raw: Raw) => Promise<Result>; readonly dismiss: () => Promise<void> } {
  const pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: size,
    maxThreads: size,
    recordTiming: false,
  });
  return {
    async work(raw) {
      const task: Task = { raws: [raw], settings };
      try {
        const [result] = (await pool.run(task)) as readonly Result[];
        if (result) return result;
        throw new Error('the worker gave no result');
      } catch (cause) {
        return failed(cause, raw.kind === 'file' ? raw.name : raw.place);
      }
    },
    dismiss: () => pool.destroy(),
  };
}
