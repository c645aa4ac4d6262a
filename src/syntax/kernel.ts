/// <reference path="./bin.d.ts" />
import { bytesOf } from './base64.js';
import assembled from './kernel.bin';

/**
 * Memory, and the loops over it in which reading a sentence spends its time; addresses are in bytes. Sums are of 32
 * bits and wrap around, so that both kinds of kernel give the same to the bit.
 */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /**
   * out[t][r] = bias[r] + the sum over taps j and places i of x[t + (j - (taps >> 1)) * reach][i] * weight[r][j][i]
   *
   * `x` holds numbers of 16 bits, a row of `stride` bytes a token, and `reach` bytes from tap to tap; `places` is a
   * multiple of eight, `rows` of four; an even number of tokens is written. Weights are in the order of `inOrder`; `bias`
   * and `out` hold numbers of 32 bits.
   */
  readonly multiply: (
    x: number,
    stride: number,
    tokens: number,
    places: number,
    taps: number,
    reach: number,
    weight: number,
    bias: number,
    rows: number,
    out: number,
  ) => void;
  /**
   * state[t][i] += max(sums[t][i], sums[t][width + i]) >> shift, as far as 16 bits hold it; `width` is a multiple of eight,
   * `stride` the bytes of a token's row of states.
   */
  readonly settle: (
    sums: number,
    state: number,
    stride: number,
    tokens: number,
    width: number,
    shift: number,
  ) => void;
  /**
   * out[i] = max(least, a[i] + b[i] + c[i]) >> shift, as far as 16 bits hold it: `eights` times eight numbers, which
   * begin `step` bytes apart.
   */
  readonly join: (
    a: number,
    b: number,
    c: number,
    least: number,
    eights: number,
    out: number,
    step: number,
    shift: number,
  ) => void;
  /** The first k below `count` with the highest a[k] + b[k]. */
  readonly meet: (a: number, b: number, count: number) => number;
}

/** Where a weight stands among those of its matrix: by four rows, within that by tap, by eight places, by row. */
export function inOrder(row: number, tap: number, place: number, taps: number, places: number): number {
  const block = ((row >> 2) * taps + tap) * (places >> 3) + (place >> 3);
  return (block * 4 + (row & 3)) * 8 + (place & 7);
}

/** A kernel with memory of at least `bytes`: WebAssembly's, or, where there is none or a policy forbids it, a plain one. */
export function createKernel(bytes: number): Kernel {
  try {
    return assembledKernel(bytes);
  } catch {
    return plainKernel(bytes);
  }
}

/** What there is of WebAssembly, which no list of types that all platforms share has. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
  ) => {
    readonly exports: Omit<Kernel, 'memory'> & {
      readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
    };
  };
}

const PAGE = 65_536;

/** Compiled once, whoever wants memory of his own. */
let compiled: object | null = null;

export function assembledKernel(bytes: number): Kernel {
  const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly;
  compiled ??= new Module(bytesOf(assembled));
  const { memory, multiply, settle, join, meet } = new Instance(compiled).exports;
  memory.grow(Math.ceil(bytes / PAGE));
  return { memory: memory.buffer, multiply, settle, join, meet };
}

export function plainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / PAGE) * PAGE + PAGE);
  const short = new Int16Array(memory);
  const long = new Int32Array(memory);
  const fourRows = (
    weight: number,
    bias: number,
    first: number,
    places: number,
    taps: number,
    reach: number,
    out: number,
  ): void => {
    let [a, b, c, d] = [0, 0, 0, 0];
    let w = weight / 2;
    for (let tap = 0; tap < taps; tap++)
      for (let place = 0; place < places; place++) {
        const value = short[(first + tap * reach) / 2 + place] as number;
        a = (a + value * (short[w] as number)) | 0;
        b = (b + value * (short[w + 8] as number)) | 0;
        c = (c + value * (short[w + 16] as number)) | 0;
        d = (d + value * (short[w + 24] as number)) | 0;
        w += (place & 7) === 7 ? 25 : 1;
      }
    [a, b, c, d].forEach((sum, row) => {
      long[out / 4 + row] = (long[bias / 4 + row] as number) + sum;
    });
  };
  return {
    memory,
    multiply: (x, stride, tokens, places, taps, reach, weight, bias, rows, out) => {
      for (let token = 0; token < tokens + (tokens & 1); token++) {
        const first = x + token * stride - (taps >> 1) * reach;
        for (let row = 0; row < rows; row += 4) {
          const w = weight + 2 * row * taps * places;
          fourRows(w, bias + 4 * row, first, places, taps, reach, out + 4 * (token * rows + row));
        }
      }
    },
    settle: (sums, state, stride, tokens, width, shift) => {
      for (let token = 0; token < tokens; token++)
        for (let i = 0; i < width; i++) {
          const from = sums / 4 + token * 2 * width + i;
          const most = Math.max(long[from] as number, long[from + width] as number);
          const at = (state + token * stride) / 2 + i;
          short[at] = inSixteen((short[at] as number) + inSixteen(most >> shift));
        }
    },
    join: (a, b, c, least, eights, out, step, shift) => {
      for (let i = 0; i < 8 * eights; i++) {
        const sum =
          ((long[a / 4 + i] as number) + (long[b / 4 + i] as number) + (long[c / 4 + i] as number)) | 0;
        short[(out + (i >> 3) * step) / 2 + (i & 7)] = inSixteen(Math.max(least, sum) >> shift);
      }
    },
    meet: (a, b, count) => {
      const sumAt = (k: number): number => ((long[a / 4 + k] as number) + (long[b / 4 + k] as number)) | 0;
      let best = 0;
      for (let k = 1; k < count; k++) if (sumAt(k) > sumAt(best)) best = k;
      return best;
    },
  };
}

const inSixteen = (value: number): number => Math.max(-32_768, Math.min(value, 32_767));
