/**
 * Weights while they are learned: a row of floats a feature, with what averaging needs beside it. Rows are found by the
 * feature's hash, by open addressing, since a Map of millions of numbers is several times slower.
 */
export class Rows {
  constructor(width, bits) {
    this.width = width;
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    /** Pairs of a feature's hash and one more than its row's number: side by side, since memory is what takes time. */
    this.table = new Int32Array(2 << bits);
    this.count = 0;
    /** Whether features without a row get one. */
    this.open = true;
    this.weights = new Float32Array(width << 16);
    this.sums = new Float32Array(width << 16);
    this.uses = new Uint32Array(1 << 16);
  }

  /** Where the row of a feature begins; -1 where it has none. */
  find(hash) {
    const { table, mask } = this;
    for (let i = (Math.imul(hash, 0x85ebca6b) >>> this.shift) & mask; ; i = (i + 1) & mask) {
      const row = table[2 * i + 1];
      if (row === 0) return -1;
      if (table[2 * i] === hash) return (row - 1) * this.width;
    }
  }

  /** The same; a row is made where there is none, unless the rows are closed. */
  make(hash) {
    const { table, mask } = this;
    let i = (Math.imul(hash, 0x85ebca6b) >>> this.shift) & mask;
    for (; table[2 * i + 1] !== 0; i = (i + 1) & mask)
      if (table[2 * i] === hash) return (table[2 * i + 1] - 1) * this.width;
    if (!this.open) return -1;
    if (this.count * 10 > mask * 9) throw new Error('more features than rows; give the table more bits');
    const place = this.count++ * this.width;
    table[2 * i] = hash;
    table[2 * i + 1] = this.count;
    if (place + this.width > this.weights.length || this.count > this.uses.length) {
      this.weights = twice(this.weights);
      this.sums = twice(this.sums);
      this.uses = twice(this.uses);
    }
    return place;
  }

  /** Moves a weight, at a step that is counted from 1. */
  add(place, by, step) {
    this.weights[place] += by;
    this.sums[place] += by * step;
  }

  /** Counts that a row had a say. */
  use(place) {
    this.uses[place / this.width]++;
  }

  /** Rows of the same features as the `most` that had the greatest say here, all zero, and closed. */
  distilled(most) {
    const all = [];
    for (const [hash, place] of this.places()) {
      const row = this.weights.subarray(place, place + this.width);
      const say = (Math.max(...row) - Math.min(...row)) * this.uses[place / this.width];
      if (say > 0) all.push({ hash, say });
    }
    all.sort((a, b) => b.say - a.say || a.hash - b.hash);
    const rows = new Rows(this.width, Math.ceil(Math.log2(most * 2)));
    for (const { hash } of all.slice(0, most)) rows.make(hash);
    rows.open = false;
    return rows;
  }

  /** The mean of the weights over all steps: pairs of a feature's hash and its row. */
  *averaged(steps) {
    for (const [hash, place] of this.places()) {
      const row = new Float32Array(this.width);
      for (let c = 0; c < this.width; c++) row[c] = this.weights[place + c] - this.sums[place + c] / steps;
      yield [hash, row];
    }
  }

  /** Pairs of a feature's hash and where its row begins. */
  *places() {
    for (let i = 0; i < this.table.length; i += 2)
      if (this.table[i + 1] !== 0) yield [this.table[i], (this.table[i + 1] - 1) * this.width];
  }
}

function twice(array) {
  const longer = new array.constructor(array.length * 2);
  longer.set(array);
  return longer;
}

/** Numbers that look random and are the same in each run. */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export function shuffled(list, random) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}
