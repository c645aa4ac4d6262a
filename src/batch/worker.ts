import { type Lines, linesFor } from './lines.js';
import type { Task, WorkSettings } from './work.js';

/** What a worker is asked for. */
export interface Request {
  readonly tasks: readonly Task[];
  readonly settings: WorkSettings;
}

/** What a worker thread runs. */
export default ({ tasks, settings }: Request): Promise<Lines> => linesFor(tasks, settings);
