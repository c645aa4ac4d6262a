/// <reference path="./bin.d.ts" />
import { inflateSync } from 'fflate/browser';
import { builtInModule } from '../document/index.js';
import { bytesOf } from './base64.js';
import packed from './weights.bin';

/** What a feature adds to the vector of a form, by the feature's hash. A slot holds the hash, or nothing, and a row's number. */
export interface FeatureRows {
  readonly hashes: Int32Array;
  /** By slot: the number of the row, from 1; 0 where the slot is empty. */
  readonly slots: Uint16Array;
  /** As many values as a vector has places, row by row, in units of `unit`. */
  readonly values: Int8Array;
  readonly unit: number;
}

/** Weights of `rows` sums over `taps` neighbours of `places` values each, and what each sum begins with. */
export interface Matrix {
  readonly rows: number;
  readonly taps: number;
  readonly places: number;
  /** How far apart the neighbours stand. */
  readonly reach: number;
  /** A row's values are in a unit of its own. */
  readonly units: Float32Array;
  readonly values: Int8Array;
  readonly bias: Float32Array;
}

/** The sizes of the network's parts. */
export interface Shape {
  /** Of a form's vector, of a word's state, of what tells heads apart, of what tells relations apart. */
  readonly vector: number;
  readonly width: number;
  readonly arc: number;
  readonly kind: number;
}

export interface Weights {
  readonly shape: Shape;
  readonly features: FeatureRows;
  /** Vectors of `PLACES`, one behind the other. */
  readonly places: Float32Array;
  readonly layers: readonly Matrix[];
  readonly answers: Matrix;
  readonly relations: Matrix;
  /** What the distance to a head says of the relation, by bucket, and what it says to have none. */
  readonly distances: Float32Array;
  readonly top: Float32Array;
}

let loaded: Weights | null = null;

/** The weights, unpacked when a sentence is first asked about. */
export function weights(): Weights {
  loaded ??= unpack(inflated(bytesOf(packed)));
  return loaded;
}

interface Inflating {
  readonly inflateRawSync: (bytes: Uint8Array) => Uint8Array;
}

function inflated(bytes: Uint8Array): Uint8Array {
  // Some five times as fast on its first run.
  const zlib = builtInModule<Inflating>('node:zlib');
  return zlib ? zlib.inflateRawSync(bytes) : inflateSync(bytes);
}

/** What `scripts/syntax/learn.py` writes, part by part. */
interface Parts {
  readonly count: () => number;
  readonly bytes: (length: number) => Int8Array;
  readonly numbers: (length: number) => Float32Array;
  readonly hashes: (length: number) => Int32Array;
}

function partsOf(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = 0;
  const byte = (): number => bytes[at++] ?? 0;
  return {
    count: () => {
      at += 4;
      return view.getUint32(at - 4, true);
    },
    bytes: (length) => {
      at += length;
      return new Int8Array(bytes.buffer, bytes.byteOffset + at - length, length);
    },
    numbers: (length) => {
      at += 4 * length;
      return Float32Array.from({ length }, (_, i) => view.getFloat32(at - 4 * (length - i), true));
    },
    // In order, each as its distance from the one before, in groups of seven bits.
    hashes: (length) => {
      let hash = 0;
      return Int32Array.from({ length }, () => {
        for (let factor = 1; ; factor *= 128) {
          const part = byte();
          hash += (part & 127) * factor;
          if (part < 128) return hash | 0;
        }
      });
    },
  };
}

function unpack(bytes: Uint8Array): Weights {
  const parts = partsOf(bytes);
  const { count, numbers } = parts;
  const shape = { vector: count(), width: count(), arc: count(), kind: count() };
  const features = featureRows(parts, shape.vector);
  const places = numbers(PLACES * shape.vector);
  const layers = Array.from({ length: count() }, () => matrix(parts));
  return {
    shape,
    features,
    places,
    layers,
    answers: matrix(parts),
    relations: matrix(parts),
    distances: numbers(DISTANCES * shape.kind),
    top: numbers(shape.kind),
  };
}

/** How many kinds of places in a sentence the network tells apart (places.ts), and how many distances (distance.ts). */
export const PLACES = 8;
export const DISTANCES = 16;

function featureRows({ count, numbers, hashes, bytes }: Parts, vector: number): FeatureRows {
  const rows = count();
  const [unit = 1] = numbers(1);
  const known = hashes(rows);
  // At least twice as many slots as rows, so that a feature without a row is known as such at once.
  const size = 2 ** Math.ceil(Math.log2(rows * 2));
  const table = { hashes: new Int32Array(size), slots: new Uint16Array(size) };
  known.forEach((hash, row) => {
    let slot = firstSlot(hash, size);
    while (table.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.hashes[slot] = hash;
    table.slots[slot] = row + 1;
  });
  return { ...table, values: bytes(rows * vector), unit };
}

const firstSlot = (hash: number, size: number): number =>
  (Math.imul(hash, 0x85ebca6b) ^ (hash >>> 13)) & (size - 1);

function matrix({ count, bytes, numbers }: Parts): Matrix {
  const rows = count();
  const taps = count();
  const places = count();
  const reach = count();
  return {
    rows,
    taps,
    places,
    reach,
    units: numbers(rows),
    bias: numbers(rows),
    values: bytes(rows * taps * places),
  };
}

/** The number of a feature's row, from 0; -1 where it has none. */
export function rowOf({ hashes, slots }: FeatureRows, hash: number): number {
  const mask = slots.length - 1;
  let slot = firstSlot(hash, slots.length);
  while (slots[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return (slots[slot] as number) - 1;
}
