import type { ChildProcess } from 'node:child_process';
import {
  byteLength,
  type InputDocument,
  InputError,
  placeOf,
  type Raw,
  type RawTables,
  type ReadSettings,
  type Table,
} from '../input/index.js';
import type { Reply, Request } from './apart-process.js';
import { processApart } from './apart-start.js';
import type { Order, Product } from './order.js';
import { failed, type Result, timedOut } from './result.js';
import { END_MARK } from './watch.js';

/** Processes for documents that could take down theirs. */
export interface Apart {
  /** What an order about one document comes to, or how the document failed. Nothing is thrown. */
  readonly work: (raw: Raw, order: Order, time: number) => Promise<Product | Result>;
  /** A document, or what it came to where it cannot be read. */
  readonly read: (raw: Raw, settings: ReadSettings, time: number) => Promise<InputDocument | Result>;
  /** The tables of a workbook, or what it came to where it cannot be read. */
  readonly readTables: (raw: RawTables, time: number) => Promise<readonly Table[] | Result>;
  readonly dismiss: () => void;
}

/**
 * Each process has one document at a time, and is kept for the next. Its end, by whatever, is the failure of the document
 * that it had; the next document gets a new one.
 */
export function processesApart(): Apart {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();

  async function ask(request: Request): Promise<Reply | Result> {
    const child = idle.pop() ?? started();
    try {
      const reply = await replyOf(child, request);
      if ('outcome' in reply) child.kill('SIGKILL');
      else idle.push(child);
      return reply;
    } catch (cause) {
      child.kill('SIGKILL');
      return failed(cause, placeOf(request.raw), byteLength(request.raw));
    }
  }

  function started(): ChildProcess {
    const child = processApart();
    all.add(child);
    child.once('exit', () => all.delete(child));
    return child;
  }

  return {
    async work(raw, order, time) {
      const reply = await ask({ raw, order, time });
      return 'product' in reply ? reply.product : failureIn(reply);
    },
    async read(raw, settings, time) {
      const reply = await ask({ raw, read: settings, time });
      if ('document' in reply) return reply.document;
      return failureIn(reply);
    },
    async readTables(raw, time) {
      const reply = await ask({ raw, time });
      if ('tables' in reply) return reply.tables;
      return failureIn(reply);
    },
    dismiss() {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

function failureIn(reply: Reply | Result): Result {
  if ('outcome' in reply) return reply;
  if ('failed' in reply) return reply.failed;
  throw new Error('something else was asked for');
}

/** Milliseconds for a process to start, and to see for itself that it is late. */
const GRACE = 10_000;

/** How much of what a process says last is kept. */
const LAST_WORDS = 16 * 1024;

/** The reply, or what the document came to if the process ends without one. */
function replyOf(child: ChildProcess, request: Request): Promise<Reply | Result> {
  return new Promise((resolve, reject) => {
    let words = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, request.time + GRACE);
    const listen = (chunk: Buffer): void => {
      words = (words + chunk.toString('latin1')).slice(-LAST_WORDS);
    };
    const done = (): void => {
      clearTimeout(timer);
      child.stderr?.off('data', listen);
      child.off('message', onReply).off('close', onClose).off('error', onError);
    };
    const onReply = (reply: Reply): void => {
      done();
      resolve(reply);
    };
    const onClose = (status: number | null, signal: string | null): void => {
      done();
      resolve(
        late
          ? timedOut(request.raw, request.time)
          : causeOfEnd(request, words, signal ?? `exit status ${status}`),
      );
    };
    const onError = (error: Error): void => {
      done();
      reject(error);
    };
    child.stderr?.on('data', listen);
    child.on('message', onReply).on('close', onClose).on('error', onError);
    child.send(request, (error) => {
      if (error && child.connected) onError(error);
    });
  });
}

/** What the engine says when it ends for want of memory. */
const OUT_OF_MEMORY = /out of memory|Allocation failed|invalid size error/i;

function causeOfEnd({ raw, time }: Request, words: string, how: string): Result {
  if (words.endsWith(`${END_MARK}timed-out`)) return timedOut(raw, time);
  const place = placeOf(raw);
  const cause = new Error(`its process ended (${how})\n${words}`);
  const error =
    words.endsWith(`${END_MARK}too-large`) || OUT_OF_MEMORY.test(words)
      ? new InputError(
          'too-large',
          place,
          'takes more memory than a document may; give its text in parts',
          place,
          {
            cause,
          },
        )
      : new Error(`the process that worked on it ended by ${how}`, { cause });
  return failed(error, place, byteLength(raw));
}
