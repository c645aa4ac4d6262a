import { rmSync } from 'node:fs';
import { open, realpath, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { complain } from './diagnostics.js';
import { UsageError } from './errors.js';
import { INTERRUPTED, isInterrupted } from './interrupt.js';
import { mayBeClosed } from './lost-output.js';

/** What ends a run from outside, and the exit status that a shell gives it. */
const TERMINATION = { SIGTERM: 143, SIGHUP: 129 } as const;

/** Where a result goes. */
export interface Output {
  /** Resolves when the next piece may come, so that a slow reader slows the run and memory stays bounded. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Everything is written: let it stand. */
  readonly close: () => Promise<void>;
  /** Let nothing of it stand, as far as that is possible still. */
  readonly discard: () => Promise<void>;
}

/** The reader of the output has gone, as `| head` goes when it has seen enough. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** Warns where whoever started the command may have closed it. @throws ClosedPipe on writing, once nobody reads any more */
export function standardOutput(): Output {
  if (mayBeClosed())
    complain('standard output is closed, or drops what it gets: the result is lost; name a file with -o');
  const { stdout } = process;
  const write = (text: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      stdout.write(text, (error) => {
        if (!error) resolve();
        else reject(isErrno(error, 'EPIPE') ? new ClosedPipe() : unwritable('standard output', error));
      });
    });
  return { write, close: async () => {}, discard: async () => {} };
}

/** How to leave nothing behind of the files that are being written. */
const unfinished = new Set<() => void>();
let watching = false;

/**
 * Has something done when the process ends, whatever it ends by save SIGKILL.
 *
 * @returns what does it now, and so no more at the end
 */
export function cleanUpAtExit(action: () => void): () => void {
  const cleanUp = (): void => {
    unfinished.delete(cleanUp);
    action();
  };
  unfinished.add(cleanUp);
  watch();
  return cleanUp;
}

function watch(): void {
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const each of unfinished) each();
  });
  // By itself a signal would not let `exit` clean up.
  for (const [signal, status] of Object.entries(TERMINATION))
    process.once(signal, () => process.exit(status));
  // A run may finish what it has in hand after an interrupt; what does not listen for it ends.
  process.on('SIGINT', () => {
    if (process.listenerCount('SIGINT') === 1) process.exit(INTERRUPTED);
  });
}

/**
 * A file that is replaced whole or not at all: what is written goes to a file beside it, which takes its place
 * at the end. A device or a named pipe is written to as it is.
 *
 * @param isOfRun whether it holds what the whole run comes to: where that is interrupted, the part that was done stands
 *   beside it, as `.partial`
 * @throws UsageError where it cannot be written, now or later
 */
export async function outputFile(path: string, isOfRun = false): Promise<Output> {
  const existing = await stat(path).catch(() => null);
  const inPlace = existing !== null && !existing.isFile();
  const target = existing === null || inPlace ? path : await realpath(path); // a link stays a link
  const written = inPlace ? path : join(dirname(target), `.claimsift-${crypto.randomUUID()}.tmp`);

  // Before there is a file: a signal may come as soon as it is there.
  const cleanUp = cleanUpAtExit(() => {
    try {
      if (!inPlace) rmSync(written, { force: true });
    } catch {
      // it could not be made in the first place
    }
  });
  const file = await attempt(() => open(written, inPlace ? 'w' : 'wx')).catch((error: unknown) => {
    cleanUp();
    throw error;
  });

  return {
    write: (text) => attempt(() => file.writeFile(text)),
    close: () =>
      attempt(async () => {
        if (existing && !inPlace) await file.chmod(existing.mode);
        await file.close();
        const isPart = isOfRun && !inPlace && isInterrupted();
        if (!inPlace) await rename(written, isPart ? `${target}.partial` : target);
        cleanUp();
        if (isPart) complain(`interrupted; what was done is in ${target}.partial, and ${path} is as it was`);
      }),
    discard: async () => {
      await file.close();
      cleanUp();
    },
  };

  async function attempt<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      throw unwritable(path, error);
    }
  }
}

/** Writes all of it, or leaves nothing of it. */
export async function writeWhole(
  output: Output,
  texts: AsyncIterable<string | Uint8Array> | Iterable<string>,
): Promise<void> {
  try {
    for await (const text of texts) await output.write(text);
    await output.close();
  } catch (error) {
    await output.discard();
    throw error;
  }
}

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is no folder',
  EEXIST: 'its folder is no folder',
  EISDIR: 'it is a directory; name a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
};

export function unwritable(path: string, cause: unknown): UsageError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return new UsageError(`cannot write ${path}: ${REASONS[code] ?? message}`, { cause });
}

/** Writes a whole result: to a file, which is replaced by it, or to standard output where none is named. */
export async function writeResult(text: string, file: string | undefined): Promise<void> {
  await writeWhole(file === undefined ? standardOutput() : await outputFile(file), [text]);
}
