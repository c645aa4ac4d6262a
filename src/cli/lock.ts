import { createHash, randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { link, readFile, realpath, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './errors.js';
import { cleanUpAtExit, unwritable } from './output.js';

/**
 * Keeps a file to this run until it ends: a file beside it says who has it. What a run leaves behind that was killed
 * counts no more.
 *
 * @returns what gives the file free again
 * @throws UsageError where another run has it
 */
export async function lock(path: string): Promise<() => void> {
  const real = await realpath(path).catch(() => path); // a link to it is the same file
  // Of its name only a digest, since that may be as long as a name can be.
  const name = createHash('sha256').update(basename(real)).digest('hex').slice(0, 16);
  const file = join(dirname(real), `.claimsift-${name}.lock`);
  const own = `${process.pid} ${hostname()} ${randomUUID()}\n`;
  for (;;) {
    const unlock = create(file, own, path);
    if (unlock) return unlock;
    const holder = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw unwritable(path, error);
    });
    if (holder === null) continue; // given free in between
    if (isAlive(holder)) throw taken(path, file, holder);
    await takeAway(file, holder);
  }
}

/** What deletes the file is there before it, so that no signal comes between the two. */
function create(file: string, own: string, path: string): (() => void) | null {
  let isMade = false;
  const unlock = cleanUpAtExit(() => {
    if (isMade) rmSync(file, { force: true });
  });
  try {
    writeFileSync(file, own, { flag: 'wx' });
    isMade = true;
    return unlock;
  } catch (error) {
    unlock();
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw unwritable(path, error);
  }
}

/** Of another machine nothing is known, so whoever has it there counts as alive. */
function isAlive(holder: string): boolean {
  const [pid, host] = holder.trim().split(' ');
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Two runs may find it at a time; what one of them has put there since is put back by the other. */
async function takeAway(file: string, holder: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return; // somebody else was faster
  }
  if ((await readFile(aside, 'utf8')) !== holder) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

const taken = (path: string, file: string, holder: string): UsageError => {
  const [pid = '', host = ''] = holder.trim().split(' ');
  return new UsageError(
    `cannot resume ${path}: another run is writing it (process ${pid} on ${host}); wait for its end, or delete ${file} if there is none`,
  );
};
