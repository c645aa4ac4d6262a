import { type FileHandle, open } from 'node:fs/promises';
import { UsageError } from './errors.js';
import { type Output, unwritable } from './output.js';

/** What an earlier run has written: one line a document. */
export interface Done {
  readonly count: number;
  /** What the document of the last line is called. */
  readonly lastId: string;
}

/**
 * A file of JSON Lines that a run goes on with, or begins. Each line stands as soon as it is written, so that the
 * next run can go on after the last whole one; what was left of a line is cut off.
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
  return attempt(async () => {
    const file = await open(path, 'a+');
    const { count, end, last } = await wholeLines(file);
    await file.truncate(end);
    const output: Output = {
      write: (text) => attempt(() => file.writeFile(text)),
      close: () => attempt(() => file.close()),
      discard: () => file.close(),
    };
    return count === 0 ? { output } : { output, done: { count, lastId: idIn(last, path) } };
  });
}

const NEWLINE = 0x0a;
const CHUNK = 1024 * 1024;

interface Lines {
  readonly count: number;
  /** Where the last whole line ends. */
  readonly end: number;
  readonly last: Buffer;
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
  return { count, end, last };
}

function idIn(line: Buffer, path: string): string {
  try {
    const { document } = JSON.parse(line.toString()) as { readonly document: { readonly id: unknown } };
    if (typeof document.id === 'string') return document.id;
  } catch {
    // told below
  }
  throw new UsageError(`cannot resume ${path}: it holds no reports as JSON Lines; name another file`);
}
