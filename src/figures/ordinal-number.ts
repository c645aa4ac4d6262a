import { CARDINALS, MAGNITUDES, ORDINALS } from '../lexicons/index.js';
import { type Atom, pastHyphen } from './atom.js';
import { isAnd, readCardinal } from './cardinal.js';

type Atoms = readonly Atom[];

export interface Ordinal {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** 'second', 'twenty-first', '22nd', 'one hundred and third'. */
export function readOrdinal(atoms: Atoms, from: number): Ordinal | null {
  const atom = atoms[from];
  if (!atom) return null;
  if (atom.kind === 'digits') {
    const suffix = atoms[from + 1];
    // 'its 10 millionth visitor'; but '5 millionth of a gram' is a share
    const magnitude = ORDINALS.get(suffix?.lower ?? '') ?? 0;
    if (magnitude >= 1000 && suffix?.spaced && atoms[from + 2]?.lower !== 'of')
      return { from, to: from + 2, value: Number(atom.text.replace(/,/g, '')) * magnitude };
    if (
      !suffix ||
      suffix.spaced ||
      !/^(?:st|nd|rd|th)$/.test(suffix.lower) ||
      !/^\d{1,3}(?:,?\d{3})*$/.test(atom.text)
    )
      return null;
    return { from, to: from + 2, value: Number(atom.text.replace(/,/g, '')) };
  }
  // 'a hundred thousandth car'
  if (atom.lower === 'a' && MAGNITUDES.has(atoms[from + 1]?.lower ?? '')) {
    const rest = readOrdinal(atoms, from + 1);
    return rest && { from, to: rest.to, value: rest.value };
  }
  const simple = ORDINALS.get(atom.lower);
  if (simple !== undefined) return { from, to: from + 1, value: simple };
  if (!CARDINALS.has(atom.lower) && !MAGNITUDES.has(atom.lower)) return null;
  const read = readCardinal(atoms, from);
  if (!read) return null;
  let at = pastHyphen(atoms, read.to);
  if (isAnd(atoms[at])) at++;
  const last = ORDINALS.get(atoms[at]?.lower ?? '');
  if (last === undefined) {
    // 'one hundred and [twenty fifth]'
    const rest = read.value % 100 === 0 ? readOrdinal(atoms, at) : null;
    return rest && rest.value < 100 ? { from, to: rest.to, value: read.value + rest.value } : null;
  }
  if (last >= 100) {
    // 'two thousand three hundredth': only the last group is multiplied.
    const group = read.value % 1000 || read.value;
    return { from, to: at + 1, value: read.value - group + group * last };
  }
  const tens = read.value % 100;
  const fits = tens === 0 ? last < 100 : tens >= 20 && tens % 10 === 0 && last < 10;
  return fits ? { from, to: at + 1, value: read.value + last } : null;
}
