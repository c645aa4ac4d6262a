/** Learned rows as the bytes that the layer reads (src/syntax/weights.ts says what is where). */

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

/** Of a row of many classes, weights below this many units are left out: they hardly ever decide. */
const LEAST = 10;

/** Rows of three moves, as what the second and the third have more than the first. */
export function packMoves(rows) {
  const apart = inOrder(rows).map(([hash, [shift, left, right]]) => [hash, [left - shift, right - shift]]);
  const unit = unitOf(apart.flatMap(([, row]) => row));
  return section(
    apart.flatMap(([hash, row]) => {
      const bytes = row.map((weight) => rounded(weight, unit));
      return bytes.some((byte) => byte !== 0) ? [[hash, bytes]] : [];
    }),
  );
}

/** Rows of many classes: a count, then as many pairs of a class and its weight. */
export function packSparse(rows) {
  const ordered = inOrder(rows);
  const unit = unitOf(ordered.flatMap(([, row]) => [...row]));
  return section(
    ordered.flatMap(([hash, row]) => {
      const pairs = Array.from(row, (weight, c) => [c, rounded(weight, unit)]).filter(
        ([, weight]) => Math.abs(weight) >= LEAST,
      );
      return pairs.length > 0 ? [[hash, [pairs.length, ...pairs.flat()]]] : [];
    }),
  );
}

/** A count in four bytes; the hashes, each as its distance from the one before in groups of seven bits; the rows. */
function section(rows) {
  const bytes = [
    rows.length & 0xff,
    (rows.length >> 8) & 0xff,
    (rows.length >> 16) & 0xff,
    rows.length >>> 24,
  ];
  let before = 0;
  for (const [hash] of rows) {
    let step = hash - before;
    before = hash;
    for (; step >= 128; step = Math.floor(step / 128)) bytes.push((step % 128) | 128);
    bytes.push(step);
  }
  for (const [, row] of rows) for (const byte of row) bytes.push(byte & 0xff);
  return Uint8Array.from(bytes);
}

/** The file: tags, moves and relations, one behind the other. */
export const packFile = (sections) => Buffer.concat(sections);
