import { type FileHandle, open } from 'node:fs/promises';
import { UsageError } from './errors.js';
import { lock } from './lock.js';
import { type Output, unwritable } from './output.js';

/** What an earlier run has written: one line a document. */
export interface Done {
  readonly count: number;
  /** What the document of the last line is called. */
  readonly lastId: string;
}

/**
 * A file of JSON Lines that a run goes on with, or begins. Each line stands as soon as it is written, so that the
 * next run can go on after the last whole one; what was left of a line is cut off. Two runs never write one file.
 *
 * @throws UsageError where it cannot be written, now or later, or is no such file
 */
export async function resumedFile(path: string): Promise<{ readonly output: Output; readonly done?: Done }> {
  const attempt = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      throw error instanceof UsageError ? error : unwritable(path, error);
    }
  };
  const unlock = await lock(path);
  return attempt(async () => {
    const file = await open(path, 'a+');
    const { count, end, last, rest } = await wholeLines(file);
    if (!isBegunReport(rest)) throw foreign(path);
    const done = count === 0 ? {} : { done: { count, lastId: idIn(last, path) } };
    await file.truncate(end); // not before it is known whose file it is
    const output: Output = {
      write: (text) => attempt(() => file.writeFile(text)),
      close: () => attempt(() => file.close()).finally(unlock),
      discard: () => file.close().finally(unlock),
    };
    return { output, ...done };
  });
}

const NEWLINE = 0x0a;
const CHUNK = 1024 * 1024;

interface Lines {
  readonly count: number;
  /** Where the last whole line ends. */
  readonly end: number;
  readonly last: Buffer;
  /** How what is left after it begins. */
  readonly rest: string;
}

async function wholeLines(file: FileHandle): Promise<Lines> {
  const buffer = Buffer.alloc(CHUNK);
  let count = 0;
  let position = 0;
  let [start, end] = [0, 0]; // of the last whole line
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) break;
    const chunk = buffer.subarray(0, bytesRead);
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) {
      count += 1;
      start = end;
      end = position + at + 1;
    }
    position += bytesRead;
  }
  const last = Buffer.alloc(end - start);
  if (last.length > 0) await file.read(last, 0, last.length, start);
  const rest = await file.read(buffer, 0, LONGEST_BEGINNING, end);
  return { count, end, last, rest: buffer.toString('utf8', 0, rest.bytesRead) };
}

/** How a line of a report, and of a failure, begins. */
const BEGINNINGS = ['{"schemaVersion":', '{"document":'];
const LONGEST_BEGINNING = Math.max(...BEGINNINGS.map(({ length }) => length));

const isBegunReport = (rest: string): boolean =>
  BEGINNINGS.some((beginning) => rest.startsWith(beginning) || beginning.startsWith(rest));

function idIn(line: Buffer, path: string): string {
  try {
    const { document } = JSON.parse(line.toString()) as { readonly document: { readonly id: unknown } };
    if (typeof document.id === 'string') return document.id;
  } catch {
    // told below
  }
  throw foreign(path);
}

const foreign = (path: string): UsageError =>
  new UsageError(`cannot resume ${path}: it holds no reports as JSON Lines; name another file`);
