/// <reference path="./bin.d.ts" />
import { inflateSync } from 'fflate/browser';
import { builtInModule } from '../document/index.js';
import packed from './weights.bin';

/**
 * Rows of weights by the hash of a feature. A slot holds 12 bits of the hash and where its row begins among `entries`:
 * a count, then as many pairs of a class and a weight. A row stands at its hash's place or in the slots behind.
 */
export interface SparseRows {
  readonly slots: Uint32Array;
  readonly entries: Int8Array;
}

/** A slot holds 16 bits of the hash, and what two moves have more than the first, a byte each. */
export interface MoveRows {
  readonly slots: Uint32Array;
}

export interface Weights {
  readonly tags: SparseRows;
  readonly moves: MoveRows;
  readonly relations: SparseRows;
}

/** Where a feature's slot is looked for first, before the number of slots is taken into account. */
export const spread = (hash: number): number => Math.imul(hash, 0x85ebca6b) ^ (hash >>> 13);

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

function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** What `scripts/syntax/pack.js` writes: tags, moves and relations, one behind the other. */
function unpack(bytes: Uint8Array): Weights {
  let at = 0;
  const column = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const hashes = (): Uint32Array => {
    const [read, end] = unpackHashes(bytes, at);
    at = end;
    return read;
  };
  const sparse = (): SparseRows => {
    const features = hashes();
    const counts = column(features.length);
    const pairs = counts.reduce((sum, count) => sum + count, 0);
    return sparseRows(features, counts, column(pairs), column(pairs));
  };
  const moves = (): MoveRows => {
    const features = hashes();
    return moveRows(features, column(features.length), column(features.length));
  };
  return { tags: sparse(), moves: moves(), relations: sparse() };
}

function sparseRows(
  features: Uint32Array,
  counts: Uint8Array,
  classes: Uint8Array,
  values: Uint8Array,
): SparseRows {
  const slots = emptySlots(features.length);
  const entries = new Int8Array(1 + features.length + 2 * classes.length); // no row begins at 0, which is an empty slot
  let entry = 1;
  let pair = 0;
  for (let row = 0; row < features.length; row++) {
    const hash = features[row] as number;
    const count = counts[row] as number;
    place(slots, hash, ((hash >>> 20) << 20) | entry);
    entries[entry++] = count;
    for (const end = pair + count; pair < end; pair++) {
      entries[entry++] = classes[pair] as number;
      entries[entry++] = values[pair] as number;
    }
  }
  return { slots, entries };
}

function moveRows(features: Uint32Array, lefts: Uint8Array, rights: Uint8Array): MoveRows {
  const slots = emptySlots(features.length);
  for (let row = 0; row < features.length; row++) {
    const hash = features[row] as number;
    place(slots, hash, ((hash >>> 16) << 16) | ((lefts[row] as number) << 8) | (rights[row] as number));
  }
  return { slots };
}

/** A section's hashes, and where its rows begin. */
function unpackHashes(bytes: Uint8Array, start: number): [hashes: Uint32Array, rows: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start);
  const hashes = new Uint32Array(view.getUint32(0, true));
  let at = start + 4;
  let hash = 0;
  for (let i = 0; i < hashes.length; i++) {
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] as number;
      hash += (byte & 127) * factor;
      if (byte < 128) break;
    }
    hashes[i] = hash;
  }
  return [hashes, at];
}

/** At least twice as many as rows, so that a feature without a row is known as such at once. */
const emptySlots = (rows: number): Uint32Array => new Uint32Array(2 ** Math.ceil(Math.log2(rows * 2)));

function place(slots: Uint32Array, hash: number, value: number): void {
  const mask = slots.length - 1;
  let slot = spread(hash | 0) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = value;
}

/** Adds the row of a feature to `scores`; nothing where it has none. Slots are read as signed, which the engine keeps as they are. */
export function addRow(rows: SparseRows, hash: number, scores: Int32Array): void {
  const { slots } = rows;
  const mask = slots.length - 1;
  const check = hash >>> 20;
  let at = spread(hash) & mask;
  let slot = (slots[at] as number) | 0;
  while (slot !== 0 && slot >>> 20 !== check) {
    at = (at + 1) & mask;
    slot = (slots[at] as number) | 0;
  }
  if (slot === 0) return;
  const { entries } = rows;
  const row = slot & 0xfffff;
  const end = row + 2 * (entries[row] as number);
  for (let entry = row + 1; entry < end; entry += 2) {
    const place = entries[entry] as number;
    scores[place] = (scores[place] as number) + (entries[entry + 1] as number);
  }
}
