import type { Raw } from '../input/index.js';
import { DocumentFailed, timedOut } from './result.js';
import { TimedOut, withinTime } from './time-limit.js';

/**
 * What is made of a document, in the time that it has.
 *
 * @throws DocumentFailed where it takes too long, and whatever `work` throws
 */
export function heldTo<T>(time: number, raw: Raw, work: () => T): T {
  try {
    return withinTime(time, work);
  } catch (error) {
    throw error instanceof TimedOut ? new DocumentFailed(timedOut(raw, time)) : error;
  }
}
