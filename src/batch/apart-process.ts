import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import {
  byteLength,
  type InputDocument,
  isUnpacked,
  placeOf,
  type Raw,
  type RawTables,
  type ReadSettings,
  readDocument,
  readTables,
  type Table,
} from '../input/index.js';
import { carriedOutUnwatched, type Order, type Product } from './order.js';
import { failed, type Result } from './result.js';
import type { Watch } from './watch.js';

/** What a process apart is asked for: some work on a document, the document alone, or the tables of a workbook. */
export type Request = { readonly time: number } & (
  | { readonly raw: Raw; readonly order: Order }
  | { readonly raw: Raw; readonly read: ReadSettings }
  | { readonly raw: RawTables }
);

export type Reply =
  | { readonly product: Product }
  | { readonly document: InputDocument }
  | { readonly tables: readonly Table[] }
  | { readonly failed: Result };

/** Bytes of memory in which a file may be unpacked: a PDF or a Word document of the largest size takes a third of it. */
const UNPACKING = 1024 ** 3;

/** Bytes besides the engine's own, for whatever is kept outside of it. */
const BESIDES = 512 * 1024 ** 2;

const limits = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT));
const watch = new Worker(new URL('./watch.js', import.meta.url), {
  workerData: { limits, parent: process.ppid } satisfies Watch,
});
watch.unref();

// An interrupt goes to the whole group of processes; the documents in hand are finished all the same.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit());

process.on('message', async (request: Request) => {
  const { raw, time } = request;
  const memory = isUnpacked(raw) ? UNPACKING : getHeapStatistics().heap_size_limit + BESIDES;
  limits.set([Date.now() + time, memory]);
  const reply = await replyTo(request);
  limits.fill(0);
  process.send?.(reply);
});

async function replyTo(request: Request): Promise<Reply> {
  const { raw } = request;
  try {
    if ('order' in request) return { product: await carriedOutUnwatched(request.order) };
    if ('read' in request) return { document: await readDocument(request.raw, request.read) };
    return { tables: await readTables(request.raw) };
  } catch (error) {
    return { failed: failed(error, placeOf(raw), byteLength(raw)) };
  }
}
