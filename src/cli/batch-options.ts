import { type Command, InvalidArgumentError } from 'commander';
import { addInputOptions, type InputOptions } from './input-options.js';

export interface JobsOption {
  readonly jobs?: number;
}

/** The options of every command that extracts from any number of articles, one after another. */
export interface BatchOptions extends InputOptions, JobsOption {
  readonly continueFrom?: string;
  /** False with --no-progress. */
  readonly progress: boolean;
}

export const addBatchOptions = (command: Command): Command =>
  addJobsOption(addInputOptions(command))
    .option('--continue-from <id>', 'leave out the documents before the one with this id')
    .option('--no-progress', 'show no progress on a terminal');

export const addJobsOption = (command: Command): Command =>
  command.option(
    '-j, --jobs <number>',
    'documents to work on at a time (default: by the number of cores, and more in a long run)',
    toJobs,
  );

/** More threads than this no machine has use for. */
const MOST_JOBS = 1024;

function toJobs(value: string): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < 1 || count > MOST_JOBS)
    throw new InvalidArgumentError(`Write a number from 1 to ${MOST_JOBS}.`);
  return count;
}
