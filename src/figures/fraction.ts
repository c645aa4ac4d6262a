import { CARDINALS, DENOMINATORS, MAGNITUDES, ORDINALS } from '../lexicons/index.js';
import { type Atom, isDash, isHyphen, pastHyphen } from './atom.js';
import { isAnd, readCardinal } from './cardinal.js';
import type { Numeral } from './numeral.js';

type Atoms = readonly Atom[];

/** 'and a half', 'and three quarters' after a whole number; `scaled`: after one with a magnitude. */
export function readAndFraction(
  atoms: Atoms,
  at: number,
  scaled: boolean,
): { to: number; value: number } | null {
  const start = isHyphen(atoms, at) && isAnd(atoms[at + 1]) ? at + 2 : isAnd(atoms[at]) ? at + 1 : -1;
  if (start < 0) return null;
  const fraction = readSimpleFraction(atoms, pastHyphen(atoms, start));
  // 'one billion and a half million' names two amounts; 'two and a half million' is one.
  if (!fraction || (scaled && MAGNITUDES.has(atoms[fraction.to]?.lower ?? ''))) return null;
  return fraction;
}

/** 'a half', 'two-thirds', 'three quarters', 'one fourth': the count must be a plain one, so that 'a third man' is none. */
function readSimpleFraction(
  atoms: Atoms,
  from: number,
): { to: number; value: number; article: boolean } | null {
  const first = atoms[from];
  if (!first) return null;
  if (first.lower === 'half' || first.lower === 'quarter')
    return { to: from + 1, value: first.lower === 'half' ? 0.5 : 0.25, article: true };
  const article = first.lower === 'a' || first.lower === 'an';
  const top = article ? { to: from + 1, value: 1 } : readCardinal(atoms, from);
  if (!top) return null;
  const at = spacedHyphen(atoms, top.to);
  const bottom = readDenominator(atoms, at);
  if (!bottom) return null;
  return { to: bottom.to, value: top.value / bottom.value, article };
}

/** As `pastHyphen`, but 'one - fourth' is joined, too. */
const spacedHyphen = (atoms: Atoms, at: number): number =>
  isDash(atoms[at]) && atoms[at + 1]?.kind === 'letters' ? at + 1 : at;

function readDenominator(atoms: Atoms, at: number): { to: number; value: number; plural: boolean } | null {
  const atom = atoms[at];
  if (!atom) return null;
  const simple = DENOMINATORS.get(atom.lower);
  if (simple !== undefined) return { to: at + 1, value: simple, plural: atom.lower.endsWith('s') };
  // 'twenty-firsts', 'one hundred fifth'
  const tens = CARDINALS.get(atom.lower);
  const next = pastHyphen(atoms, at + 1);
  const unit = atoms[next]?.lower ?? '';
  const last = DENOMINATORS.get(unit) ?? ORDINALS.get(unit.replace(/s$/, ''));
  if (tens === undefined || tens < 20 || last === undefined || last > 9 || next === at + 1) return null;
  return { to: next + 1, value: tens + last, plural: unit.endsWith('s') };
}

export function readFraction(atoms: Atoms, from: number): Numeral | null {
  const first = atoms[from] as Atom;
  const fraction = readSimpleFraction(atoms, from);
  if (!fraction) return null;
  const { value } = fraction;
  let to = fraction.to;
  const last = atoms[to - 1] as Atom;
  const plural = last.lower.endsWith('s');
  const one = fraction.article || first.lower === 'one';
  // 'half a million', 'three quarters of a billion', 'quarter million', 'half a dozen'
  const scaled = readFractionMagnitude(atoms, to);
  if (scaled)
    return {
      from,
      to: scaled.to,
      value: value * scaled.magnitude,
      form: 'words',
      magnitude: scaled.magnitude,
      article: true,
    };
  // 'one half', 'one third' hold; 'two third graders', 'five second rule' do not.
  if (!plural && !one) return null;
  if (value > 1 && !plural) return null;
  if (last.lower === 'quarters' && Math.abs(value - 0.75) > 1e-9) return null;
  if (last.lower === 'halves' && value < 1.5 && value !== 1) return null;
  if (one && !/^(?:half|quarter)$/.test(last.lower) && !fractionContext(atoms, from, to)) return null;
  if (first.lower === 'quarter' && !isHyphen(atoms, to) && atoms[to]?.lower !== 'of') return null;
  to = fraction.to;
  return { from, to, value, form: 'fraction', magnitude: 1, article: fraction.article };
}

/** 'a third of', 'by a fifth', 'one-third': a share; 'a third man', 'the fifth time': not. */
function fractionContext(atoms: Atoms, from: number, to: number): boolean {
  // 'a third-year student'
  if (isHyphen(atoms, to)) return false;
  if (atoms[from]?.lower === 'one') return true;
  const next = atoms[to];
  if (next?.lower === 'of' || next?.lower === 'as' || next?.lower === 'more' || next?.lower === 'less')
    return true;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:by|to|than|about|nearly|almost|over|around)$/.test(atoms[from - 1]?.lower ?? '')
  );
}

function readFractionMagnitude(atoms: Atoms, at: number): { to: number; magnitude: number } | null {
  let next = pastHyphen(atoms, at);
  if (atoms[next]?.lower === 'of') next++;
  if (atoms[next]?.lower === 'a' || atoms[next]?.lower === 'an') next++;
  next = pastHyphen(atoms, next);
  const magnitude = MAGNITUDES.get(atoms[next]?.lower ?? '');
  if (magnitude === undefined) return null;
  return { to: next + 1, magnitude };
}
