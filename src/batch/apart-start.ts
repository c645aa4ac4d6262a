import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';

/** Begun before there was anything to do for it. */
const ahead: ChildProcess[] = [];

/** A process apart, which may have been started ahead. */
export function processApart(): ChildProcess {
  const child = ahead.pop();
  if (child === undefined || !child.connected) return started();
  for (const handle of handlesOf(child)) handle?.ref();
  return child;
}

/**
 * Starts a process while what will have work for it is still being loaded: together they take twice as long as either. One
 * that nobody comes to need holds nothing up, and ends with this process.
 */
export function startAhead(): void {
  const child = started();
  child.on('error', () => {}); // whoever needs one starts another
  for (const handle of handlesOf(child)) handle?.unref();
  ahead.push(child);
}

const started = (): ChildProcess =>
  fork(new URL('./apart-process.js', import.meta.url), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });

/** What keeps this process going for as long as the other does. */
const handlesOf = (child: ChildProcess) => [child, child.channel, child.stderr as Socket | null];
