import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { IGNORE_FILE } from '../config/ignore.js';
import { STDIN } from '../input/index.js';
import { choiceOf } from './choice.js';
import { complain } from './diagnostics.js';
import { UsageError } from './errors.js';
import type { InputOptions } from './input-options.js';
import { TROUBLE } from './status.js';
import { watchFiles } from './watched-files.js';

/** What a command depends on, and makes, besides its inputs. */
export interface Surroundings {
  /** Files, be they there or not. */
  readonly settings: readonly string[];
  /** Where its results go; to the terminal, where there is none. */
  readonly written: readonly string[];
}

/** How long nothing must have changed, in milliseconds: an editor writes in several steps. */
const QUIET = 100;

/** How long that is waited for; a file that is written to all the time is read all the same. */
const LONGEST_WAIT = 2_000;

/** Exit statuses by what ends it. An interrupt is how it is meant to end. */
const ENDS = { SIGINT: 0, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs this command line without `--watch`, and once more whenever an input has changed, until it is interrupted. Each run
 * is a process of its own: whatever becomes of it, the next one starts from nothing.
 *
 * @throws UsageError where there is nothing to watch
 */
export async function watchAndRun(
  inputs: readonly string[],
  options: InputOptions,
  { settings, written }: Surroundings,
): Promise<void> {
  const files = inputs.filter((name) => !name.includes('://'));
  if (files.includes(STDIN) || files.length === 0)
    throw new UsageError('--watch needs files, folders or patterns to watch; name them');
  const names = [...files, ...settings, IGNORE_FILE, ...(options.ignorePath ?? [])];
  const choice = choiceOf(inputs, options, written);
  const end = endOf(process);
  const changes = new Changes();
  const stop = await watchFiles(names, choice, () => changes.note());
  for (let first = true; !end.aborted; first = false) {
    if (!first && written.length === 0 && process.stdout.isTTY) process.stdout.write(CLEAR);
    changes.forget();
    const status = await run(argumentsWithoutWatch(process.argv), end);
    if (end.aborted) break;
    complain(`${status === TROUBLE ? 'failed' : 'done'}; waits for a change (Ctrl-C ends it)`);
    await changes.settled(end);
  }
  await stop();
}

/** Wipes the screen, and leaves what has scrolled away. */
const CLEAR = '\u001b[2J\u001b[H';

/** Changes of files, put together that come together. */
class Changes {
  #last: number | null = null;
  #wake = (): void => {};

  note(): void {
    this.#last = Date.now();
    this.#wake();
  }

  forget(): void {
    this.#last = null;
  }

  /** Waits for a change, and until no other follows. */
  async settled(end: AbortSignal): Promise<void> {
    const aborted = new Promise<void>((resolve) => {
      end.addEventListener('abort', () => resolve(), { once: true });
    });
    const changed = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (this.#last === null) await Promise.race([changed, aborted]);
    const since = Date.now();
    while (!end.aborted && Date.now() - (this.#last ?? 0) < QUIET && Date.now() - since < LONGEST_WAIT)
      await setTimeout(QUIET);
  }
}

function endOf(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const [signal, status] of Object.entries(ENDS))
    process.once(signal, () => {
      process.exitCode = status;
      controller.abort();
    });
  return controller.signal;
}

/** What follows `--` are names. */
function argumentsWithoutWatch([, script = '', ...args]: readonly string[]): readonly string[] {
  const names = args.indexOf('--');
  return [script, ...args.filter((arg, index) => arg !== '--watch' || (names >= 0 && index > names))];
}

/** The exit status of a run, which is ended with this process. */
function run(args: readonly string[], end: AbortSignal): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, [...process.execArgv, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const kill = (): void => void child.kill('SIGTERM');
    end.addEventListener('abort', kill, { once: true });
    child.once('error', reject);
    child.once('exit', (status) => {
      end.removeEventListener('abort', kill);
      resolve(status);
    });
  });
}
