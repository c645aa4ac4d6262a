import { type Lines, printed } from './lines.js';
import type { Task } from './result.js';
import { type WorkSettings, workOn } from './work.js';

/** What a worker is asked for. */
export interface Request {
  readonly tasks: readonly Task[];
  readonly settings: WorkSettings;
}

/** What a worker thread runs. */
export default ({ tasks, settings }: Request): Promise<Lines> => printed(workOn(tasks, settings));
