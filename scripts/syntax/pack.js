/** Learned rows as the bytes that the layer reads (src/syntax/weights.ts says what is where). */
import { deflateRawSync } from 'node:zlib';

/** The unit in which all but one in `RARE` weights fit into a byte; those few are cut to the largest that fits. */
function unitOf(weights) {
  const sorted = Float32Array.from(weights, Math.abs)
    .filter((weight) => weight > 0)
    .sort();
  return (sorted[Math.floor(sorted.length * (1 - 1 / RARE))] ?? 1) / 127;
}
const RARE = 2000;
const rounded = (weight, unit) => Math.max(-127, Math.min(127, Math.round(weight / unit)));

/** In the order of their hashes, which are written as steps from one to the next. */
const inOrder = (rows) => [...rows].map(([hash, row]) => [hash >>> 0, row]).sort(([a], [b]) => a - b);

/** Rows of three moves, as what the second and the third have more than the first: all of the second, then of the third. */
export function packMoves(rows) {
  const apart = inOrder(rows).map(([hash, [shift, left, right]]) => [hash, [left - shift, right - shift]]);
  const unit = unitOf(apart.flatMap(([, row]) => row));
  const kept = apart
    .map(([hash, row]) => [hash, row.map((weight) => rounded(weight, unit))])
    .filter(([, row]) => row.some((weight) => weight !== 0));
  return section(kept, [kept.map(([, [left]]) => left), kept.map(([, [, right]]) => right)]);
}

/** A slot holds where a row begins in 20 bits. */
const MOST_ENTRIES = 2 ** 20 - 1;

/**
 * Rows of many classes: how many each has, then all classes, then their weights. Weights of less than `least` units are
 * left out: they hardly ever decide.
 */
export function packSparse(rows, least) {
  const ordered = inOrder(rows);
  const unit = unitOf(ordered.flatMap(([, row]) => [...row]));
  const kept = ordered
    .map(([hash, row]) => [
      hash,
      Array.from(row, (weight, c) => [c, rounded(weight, unit)]).filter(
        ([, weight]) => Math.abs(weight) >= least,
      ),
    ])
    .filter(([, row]) => row.length > 0);
  const entries = kept.flatMap(([, row]) => row);
  if (kept.length + 2 * entries.length >= MOST_ENTRIES)
    throw new Error('more weights than a slot can tell apart');
  return section(kept, [
    kept.map(([, row]) => row.length),
    entries.map(([c]) => c),
    entries.map(([, weight]) => weight),
  ]);
}

/** A count in four bytes; the hashes, each as its distance from the one before in groups of seven bits; the columns. */
function section(rows, columns) {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(rows.length);
  const hashes = [];
  let before = 0;
  for (const [hash] of rows) {
    let step = hash - before;
    before = hash;
    for (; step >= 128; step = Math.floor(step / 128)) hashes.push((step % 128) | 128);
    hashes.push(step);
  }
  return Buffer.concat([count, ...[hashes, ...columns].map((bytes) => Uint8Array.from(bytes))]);
}

/** The file: tags, moves and relations, one behind the other, deflated. */
export const packFile = (sections) => deflateRawSync(Buffer.concat(sections), { level: 9 });
