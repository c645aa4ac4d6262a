import { MAGNITUDES } from '../lexicons/index.js';
import { type Atoms, isHyphen, pastHyphen } from './atom.js';
import { readCardinal } from './cardinal.js';

export interface ReadYear {
  readonly to: number;
  readonly year: number;
}

/** A year in four digits. */
export function readYear(atoms: Atoms, at: number): ReadYear | null {
  const atom = atoms[at];
  if (atom?.kind !== 'digits' || !/^(?:1\d|2[01])\d\d$/.test(atom.text)) return null;
  const next = atoms[at + 1];
  if (
    next &&
    !next.spaced &&
    ((next.kind === 'letters' && !/^'?s$/.test(next.lower)) ||
      next.text === '%' ||
      (next.text === '/' && !isYearBehind(atoms, at)))
  )
    return null;
  return { to: at + 1, year: Number(atom.text) };
}

/** '2019/20' */
const isYearBehind = (atoms: Atoms, at: number): boolean =>
  /^\d\d$/.test(atoms[at + 2]?.text ?? '') &&
  Number(atoms[at + 2]?.text) === (Number(atoms[at]?.text) + 1) % 100;

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
]);

/** 'nineteen eighty-two', 'twenty twelve': two numbers that no count has side by side. */
export function readYearInWords(atoms: Atoms, at: number): ReadYear | null {
  const century = CENTURIES.get(atoms[at]?.lower ?? '');
  if (century === undefined) return null;
  const next = pastHyphen(atoms, at + 1);
  const nought = /^(?:oh|o|nought)$/.test(atoms[next]?.lower ?? '');
  const rest = readCardinal(atoms, nought ? pastHyphen(atoms, next + 1) : next);
  if (!rest || rest.magnitude > 1 || (nought ? rest.value > 9 : rest.value < 10) || rest.value > 99)
    return null;
  const after = atoms[rest.to];
  if (isHyphen(atoms, rest.to) || MAGNITUDES.has(after?.lower ?? '')) return null;
  return { to: rest.to, year: century * 100 + rest.value };
}

/** In digits, in words, or both ('two thousand and eight' behind 'the year'). */
export const readAnyYear = (atoms: Atoms, at: number): ReadYear | null =>
  readYear(atoms, at) ?? readYearInWords(atoms, at);
