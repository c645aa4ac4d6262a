import { setFlagsFromString } from 'node:v8';

/**
 * V8 has a function compiled by its optimising compiler once it has run for long enough. What is long enough by default
 * suits a server: in a run over some dozen articles half of the processor time goes into code that is hardly used
 * afterwards, and no other thread or process has anything of it. With twenty times that, 84 articles take 0.6 of the
 * processor time, and 840 still 0.85; over a million short records the slower code would cost a third.
 *
 * Each release of V8 names it differently, and complains of what it does not know, so that one that is not here is left
 * as it is.
 */
const FLAGS: ReadonlyMap<string, { readonly late: string; readonly usual: string }> = new Map([
  ['11', { late: '--interrupt-budget=1351680', usual: '--interrupt-budget=67584' }], // Node.js 20
  ...['12', '13'].map(
    (version) =>
      [
        version, // Node.js 22 and 24
        {
          late: '--invocation-count-for-turbofan=60000',
          usual: '--invocation-count-for-turbofan=3000',
        },
      ] as const,
  ),
]);

/** Bytes of input after which a run is long. */
const LONG = 6 * 1024 * 1024;

const flags = FLAGS.get(process.versions.v8.split('.')[0] ?? '');
let done: number | null = null;

/** To be called before the code is imported that does the work, since a function's time runs from its first call. */
export function optimizeLate(): void {
  if (flags === undefined || done !== null) return;
  done = 0;
  setFlagsFromString(flags.late);
}

/** After so many bytes of input more; in a long run V8 optimises as it does by default. */
export function countWork(bytes: number): void {
  if (flags === undefined || done === null || done > LONG) return;
  done += bytes;
  if (done > LONG) setFlagsFromString(flags.usual);
}
