import { CARDINALS, MAGNITUDES, ORDINAL_SUFFIXES, ORDINALS } from '../lexicons/index.js';
import { type Atoms, nthAtom, pastHyphen } from './atom.js';
import { isAnd, readCardinal } from './cardinal.js';

export interface Ordinal {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** 'second', 'twenty-first', '22nd', 'one hundred and third'. */
export function readOrdinal(atoms: Atoms, from: number): Ordinal | null {
  const { kind, lower } = nthAtom(atoms, from);
  if (kind === 'digits') return ordinalOfDigits(atoms, from);
  // 'a hundred thousandth car'
  if (lower === 'a' && MAGNITUDES.has(nthAtom(atoms, from + 1).lower)) {
    const rest = readOrdinal(atoms, from + 1);
    return rest && { from, to: rest.to, value: rest.value };
  }
  const simple = ORDINALS.get(lower);
  if (simple !== undefined) return { from, to: from + 1, value: simple };
  return CARDINALS.has(lower) || MAGNITUDES.has(lower) ? ordinalBehindCardinal(atoms, from) : null;
}

/** '22nd', 'its 10 millionth visitor'; but '5 millionth of a gram' is a share */
function ordinalOfDigits(atoms: Atoms, from: number): Ordinal | null {
  const [digits, suffix] = [nthAtom(atoms, from), nthAtom(atoms, from + 1)];
  const value = Number(digits.text.replace(/,/g, ''));
  const magnitude = ORDINALS.get(suffix.lower) ?? 0;
  if (magnitude >= 1000 && suffix.spaced && atoms[from + 2]?.lower !== 'of')
    return { from, to: from + 2, value: value * magnitude };
  // 'she lost 4st' is a weight
  const joined =
    !suffix.spaced &&
    ORDINAL_SUFFIXES.has(suffix.lower) &&
    !(suffix.lower === 'st' && !/(?:^|[^1])1$/.test(digits.text));
  return joined && /^\d{1,3}(?:,?\d{3})*$/.test(digits.text) ? { from, to: from + 2, value } : null;
}

/** 'twenty-first', 'one hundred and third', 'two thousand three hundredth' */
function ordinalBehindCardinal(atoms: Atoms, from: number): Ordinal | null {
  const read = readCardinal(atoms, from);
  if (!read) return null;
  const behind = pastHyphen(atoms, read.to);
  const at = isAnd(atoms[behind]) ? behind + 1 : behind;
  const last = ORDINALS.get(nthAtom(atoms, at).lower);
  if (last === undefined) {
    // 'one hundred and [twenty fifth]'
    const rest = read.value % 100 === 0 ? readOrdinal(atoms, at) : null;
    return rest && rest.value < 100 ? { from, to: rest.to, value: read.value + rest.value } : null;
  }
  const value = last >= 100 ? multiplied(read.value, last) : added(read.value, last);
  return value === null ? null : { from, to: at + 1, value };
}

/** 'two thousand three hundredth': only the last group is multiplied. */
function multiplied(value: number, magnitude: number): number {
  const group = value % 1000 || value;
  return value - group + group * magnitude;
}

function added(value: number, last: number): number | null {
  const tens = value % 100;
  const fits = tens === 0 ? last < 100 : tens >= 20 && tens % 10 === 0 && last < 10;
  return fits ? value + last : null;
}
