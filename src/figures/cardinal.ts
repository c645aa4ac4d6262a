import { CARDINALS, DENOMINATORS, MAGNITUDES } from '../lexicons/index.js';
import { type Atom, pastHyphen } from './atom.js';

type Atoms = readonly Atom[];

/** A number in words that ends before atom `to`. */
export interface Cardinal {
  readonly to: number;
  readonly value: number;
  /** Its last magnitude; 1 where there is none. */
  readonly magnitude: number;
}

export const isAnd = (atom: Atom | undefined): boolean => atom?.lower === 'and';

/** 'three hundred and twelve thousand', from zero up; null where no cardinal starts. */
export function readCardinal(atoms: Atoms, from: number): Cardinal | null {
  let at = from;
  let total = 0;
  let group: number | null = null;
  let lastMagnitude = Number.POSITIVE_INFINITY;
  let magnitude = 1;
  let end = from;
  for (;;) {
    let next = end === from ? at : pastHyphen(atoms, at);
    if (end > from && isAnd(atoms[next]) && (group === null || group % 100 === 0)) {
      const after = atoms[next + 1];
      if (!after || !continuesAfterAnd(atoms, next + 1, group === null ? lastMagnitude : 100)) break;
      next++;
    }
    const atom = atoms[next];
    if (atom?.kind !== 'letters') break;
    const cardinal = CARDINALS.get(atom.lower);
    if (cardinal !== undefined) {
      const merged = mergeCardinal(group, cardinal);
      if (merged === null) break;
      group = merged;
    } else {
      const factor: number | undefined = MAGNITUDES.get(atom.lower) ?? pluralDozens(atom, end > from);
      if (factor === undefined || atom.lower === 'tens') break;
      if (factor === 100 && group !== null && group < 100) group *= 100;
      else if (factor === 100 && group === null && end === from) group = 100;
      else if (group === null && end > from) {
        // 'three lakh crore', 'a hundred thousand million'
        if (factor < lastMagnitude) break;
        total *= factor;
        lastMagnitude = factor;
      } else if (factor > lastMagnitude) {
        total = (total + (group ?? 1)) * factor;
        group = null;
        lastMagnitude = factor;
      } else if (factor < lastMagnitude) {
        total += (group ?? 1) * factor;
        group = null;
        lastMagnitude = factor;
      } else break;
      magnitude = factor;
    }
    at = next + 1;
    end = at;
  }
  return end > from ? { to: end, value: total + (group ?? 0), magnitude } : null;
}

const pluralDozens = (atom: Atom, multiplies: boolean): number | undefined =>
  multiplies && (atom.lower === 'dozens' || atom.lower === 'dozs') ? 12 : undefined;

function mergeCardinal(group: number | null, cardinal: number): number | null {
  if (group === null) return cardinal;
  if (group >= 100 && group % 100 === 0 && cardinal > 0) return group + cardinal;
  const tens = group % 100;
  return tens >= 20 && tens % 10 === 0 && cardinal > 0 && cardinal < 10 ? group + cardinal : null;
}

/** 'two hundred and three', 'a million and two hundred'; not 'two million and three fifths'. */
export function continuesAfterAnd(atoms: Atoms, at: number, limit: number): boolean {
  const rest = readCardinal(atoms, at);
  if (!rest || rest.value >= limit) return false;
  return DENOMINATORS.get(atoms[pastHyphen(atoms, rest.to)]?.lower ?? '') === undefined;
}
