import { getHeapStatistics } from 'node:v8';
import { byteLength, isUnpacked } from '../input/index.js';
import type { Task } from './result.js';

/** What a document weighs besides its bytes: its report is larger than it. */
const LIGHTEST = 1024;

/** How much there is to do for a document, in bytes. */
export const weigh = (task: Task): number => LIGHTEST + ('kind' in task ? byteLength(task) : 0);

/** Bytes of memory for a byte of text, at most; dense news takes 130, a text of figures alone twice as much. */
const MEMORY_FOR_A_BYTE = 500;

/** What the engine has filled before the first document comes. */
const FILLED = 48 * 1024 * 1024;

const mostHere = (getHeapStatistics().heap_size_limit - FILLED) / 2 / MEMORY_FOR_A_BYTE;

/**
 * A document above this is worked on in a process of its own: what it takes in memory may be more than a thread has, and
 * its start is nothing beside the work.
 */
const HEAVIEST = Math.min(1024 * 1024, Math.max(LIGHTEST, mostHere));

/** Whether the work on a document could take down the process that does it. */
export const isRisky = (task: Task): boolean =>
  'kind' in task && (isUnpacked(task) || weigh(task) > HEAVIEST);
