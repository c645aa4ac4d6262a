import { CARDINALS, MAGNITUDES, VULGAR_FRACTIONS } from '../lexicons/index.js';
import { type Atom, type Atoms, isDash, nthAtom, pastHyphen } from './atom.js';
import { readCardinal } from './cardinal.js';
import { readDigits } from './digits.js';
import { readAndFraction, readAndScaledFraction, readFraction } from './fraction.js';
import { scale } from './magnitude.js';

/** A number as it is written: atoms `[from, to)`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** 'fraction': 'half', 'two-thirds', '3/4'; a fraction after a whole number ('2 1/2') is of the whole's form. */
  readonly form: 'digits' | 'words' | 'fraction';
  /** The last magnitude in it ('62' in '$62-$68m' takes it over); 1 where there is none. */
  readonly magnitude: number;
  /** Begins with 'a' or 'an', or with a bare magnitude: 'a hundred', 'half a million'. */
  readonly article: boolean;
}

/** The longest number that starts at atom `from`; a sign before it is part of it. */
export function readNumeral(atoms: Atoms, from: number): Numeral | null {
  const sign = readSign(atoms, from);
  if (sign) {
    const unsigned = readUnsigned(atoms, sign.to);
    if (!unsigned) return null;
    const { to, value, form, magnitude, article } = unsigned;
    return { from, to, value: sign.negative ? -value : value, form, magnitude, article };
  }
  return readUnsigned(atoms, from);
}

function readSign(atoms: Atoms, from: number): { readonly to: number; readonly negative: boolean } | null {
  const atom = atoms[from];
  const next = atoms[from + 1];
  if (!atom || !next) return null;
  // 'plus or minus 4 points' tells a margin, and no sign.
  if (atom.lower === 'minus' && atoms[from - 1]?.lower === 'or') return null;
  if (atom.lower === 'minus' || atom.lower === 'negative')
    return { to: pastHyphen(atoms, from + 1), negative: true };
  const signed = atom.text === '+' || isDash(atom);
  // A dash joins or parts words unless white space or an opening mark stands before it and a digit right after it.
  const point = next.text === '.' && atoms[from + 2]?.kind === 'digits' && !atoms[from + 2]?.spaced;
  if (!signed || next.spaced || (next.kind !== 'digits' && !point)) return null;
  const before = atoms[from - 1];
  const opens = atom.spaced || (before?.kind === 'mark' && !/^[)\]%”’'"]$/.test(before.text));
  return opens ? { to: from + 1, negative: atom.text !== '+' } : null;
}

function readUnsigned(atoms: Atoms, from: number): Numeral | null {
  const atom = atoms[from];
  if (!atom) return null;
  if (atom.kind === 'digits' || atom.text === '.' || VULGAR_FRACTIONS.has(atom.text))
    return readDigits(atoms, from);
  if (atom.kind === 'letters') return readFraction(atoms, from) ?? readWords(atoms, from);
  return null;
}

function readWords(atoms: Atoms, from: number): Numeral | null {
  const first = nthAtom(atoms, from);
  const article = first.lower === 'a' || first.lower === 'an';
  if (!article && !CARDINALS.has(first.lower) && !MAGNITUDES.has(first.lower)) return null;
  const start = article ? from + 1 : from;
  if (article && !startsAfterArticle(atoms[start])) return null;
  const read = readCardinal(atoms, start);
  if (!read) return null;
  let { to, value } = read;
  const point = readPoint(atoms, to);
  if (point) {
    const scaled = scale(atoms, point.to, value + point.value);
    return { from, to: scaled.to, value: scaled.value, form: 'words', magnitude: scaled.magnitude, article };
  }
  const fraction = readAndFraction(atoms, to, read.magnitude > 1);
  if (fraction) {
    // 'a million and a half' is 1.5 million, 'a hundred and a half' is said by nobody.
    const unit = read.magnitude >= 1e3 && read.value >= read.magnitude ? read.magnitude : 1;
    const scaled = scale(atoms, fraction.to, value + fraction.value * unit);
    const magnitude = Math.max(scaled.magnitude, read.magnitude);
    return { from, to: scaled.to, value: scaled.value, form: 'words', magnitude, article };
  }
  const scaled = readAndScaledFraction(atoms, read.to, read.magnitude);
  to = scaled?.to ?? read.to;
  value = read.value + (scaled?.value ?? 0);
  return {
    from,
    to,
    value,
    form: 'words',
    magnitude: read.magnitude,
    article: article || MAGNITUDES.has(first.lower),
  };
}

const startsAfterArticle = (atom: Atom | undefined): boolean =>
  atom !== undefined && MAGNITUDES.has(atom.lower);

/** 'five point five', 'nine point nought four', 'two hundred point seventy-one' */
function readPoint(atoms: Atoms, at: number): { to: number; value: number } | null {
  if (atoms[at]?.lower !== 'point') return null;
  let digits = '';
  let to = at + 1;
  for (;;) {
    const next = digits === '' ? to : pastHyphen(atoms, to);
    const value = CARDINALS.get(atoms[next]?.lower ?? '');
    if (value === undefined) break;
    if (value >= 20) {
      const unit = CARDINALS.get(atoms[pastHyphen(atoms, next + 1)]?.lower ?? '');
      if (unit !== undefined && unit > 0 && unit < 10) {
        digits += value + unit;
        to = pastHyphen(atoms, next + 1) + 1;
        continue;
      }
    }
    digits += value;
    to = next + 1;
  }
  return digits ? { to, value: Number(`0.${digits}`) } : null;
}
