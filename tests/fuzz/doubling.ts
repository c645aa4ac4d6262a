import { InputError } from '../../src/input/index.js';
import { documentsIn, outcomeOf } from './pipeline.js';
import type { Shape } from './shapes.js';

/** What a shape came to, at one size. */
export interface Measure {
  readonly size: number;
  /** Milliseconds of processor time. */
  readonly time: number;
  /** Bytes of report. */
  readonly out: number;
  /** Why it was not read. */
  readonly error: string | null;
}

/** A shape at sizes that double, until it was refused or takes longer than `most` milliseconds. */
export async function doubled(
  shape: Shape,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
): Promise<readonly Measure[]> {
  await measured(shape, 2048); // what it takes is compiled and loaded
  const measures: Measure[] = [];
  for (let size = from; size <= to; size *= 2) {
    const measure = await measured(shape, size);
    measures.push(measure);
    if (measure.error !== null || measure.time > most) break;
  }
  return measures;
}

async function measured(shape: Shape, size: number): Promise<Measure> {
  const bytes = shape.make(size);
  const start = process.cpuUsage();
  let out = 0;
  let error: string | null = null;
  for await (const raw of documentsIn(bytes, shape.format)) {
    const outcome = await outcomeOf(raw);
    if (outcome instanceof InputError) error = outcome.message;
    else out += JSON.stringify(outcome.report).length;
  }
  return { size, time: process.cpuUsage(start).user / 1000, out, error };
}

/** So short a time says nothing. */
const NOTHING = 100;

/**
 * Why the time or the report grows faster than the shape; null where neither does. What is quadratic takes 16 times as long
 * for four times the size, and what is linear up to 6, since more of it is no longer in the caches.
 */
export function faultOf(measures: readonly Measure[]): string | null {
  const [first] = measures;
  const last = measures.at(-1);
  if (first === undefined || last === undefined || last.error !== null) return null;
  const steps = Math.log2(last.size / first.size);
  const allowed = 2.45 ** steps;
  if (last.time > NOTHING * 2 && last.time > allowed * Math.max(first.time, NOTHING / 2))
    return `${last.size} bytes take ${Math.round(last.time)} ms, ${first.size} took ${Math.round(first.time)}`;
  if (last.out > MOST_OUT * last.size) return `${last.size} bytes make a report of ${last.out}`;
  return null;
}

/** Bytes of report for a byte of text: a claim of a few letters comes with its sentence. */
const MOST_OUT = 400;
