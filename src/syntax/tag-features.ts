import { mix } from './hashing.js';
import type { Lexeme } from './lexeme.js';

/** What of a form is joined with what stands around it. */
type Joinable = Pick<Lexeme, 'word' | 'possible' | 'shape' | 'suffix'>;

/** Features that hang on a form alone are told apart by where the form stands: itself, before, after. */
export const ROLE = {
  own: 0x10000,
  before: 0x30000,
  after: 0x40000,
  twoBefore: 0x50000,
  twoAfter: 0x60000,
} as const;

/** How many features `joinFeatures` writes. */
export const JOINED = 20;

/**
 * Writes the hashes of the features that join several words, or words and the tags already given, into `out`.
 * `t1` and `t2` are the tags of the two words before; `place` is 1 in a line of capitalised words, 2 at a beginning.
 */
export function joinFeatures(
  out: Int32Array,
  w1: Joinable,
  own: Joinable,
  n1: Joinable,
  n2: Joinable,
  t1: number,
  t2: number,
  place: number,
): void {
  out[0] = mix(0x101, t1);
  const t12 = mix(mix(0x102, t1), t2);
  out[1] = t12;
  out[2] = mix(mix(0x103, t1), own.word);
  out[3] = mix(mix(0x104, t1), own.possible);
  out[4] = mix(mix(0x105, t12), own.possible);
  out[5] = mix(mix(mix(0x106, t1), own.possible), n1.possible);
  out[6] = mix(mix(0x107, own.word), n1.word);
  out[7] = mix(mix(0x108, own.word), w1.word);
  out[8] = mix(mix(0x109, own.word), n1.possible);
  out[9] = mix(mix(mix(0x10a, own.possible), n1.possible), n2.possible);
  out[10] = mix(mix(mix(0x10b, own.suffix), t1), n1.possible);
  out[11] = mix(mix(0x10c, own.suffix), t1);
  out[12] = mix(mix(mix(0x10d, t12), own.word), 1);
  out[13] = mix(mix(mix(0x10e, place), own.shape), own.possible);
  out[14] = mix(mix(mix(0x10f, place), own.shape), n1.shape);
  out[15] = mix(mix(mix(0x110, own.shape), t1), place);
  out[16] = mix(mix(mix(0x111, w1.word), own.possible), n1.word);
  out[17] = mix(mix(mix(0x112, own.possible), n1.word), t1);
  out[18] = mix(mix(mix(0x113, own.possible), n1.possible), n2.word);
  out[19] = mix(mix(mix(0x114, w1.word), own.suffix), t2);
}
