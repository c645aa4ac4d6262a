import {
  CARDINALS,
  CROWD_VERBS,
  DENOMINATORS,
  DOWN_VERBS,
  MAGNITUDES,
  NO_NOUNS,
  ORDINALS,
  SOFTENERS,
  UP_VERBS,
} from '../lexicons/index.js';
import { type Atom, type Atoms, isDash, isHyphen, nthAtom, pastHyphen } from './atom.js';
import { type Cardinal, isAnd, readCardinal } from './cardinal.js';
import type { Numeral } from './numeral.js';

/** 'and a half', 'and three quarters' after a whole number; `scaled`: after one with a magnitude. */
export function readAndFraction(
  atoms: Atoms,
  at: number,
  scaled: boolean,
): { to: number; value: number } | null {
  const start = isHyphen(atoms, at) && isAnd(atoms[at + 1]) ? at + 2 : isAnd(atoms[at]) ? at + 1 : -1;
  if (start < 0) return null;
  const fraction = readSimpleFraction(atoms, pastHyphen(atoms, start));
  // 'one billion and a half million' is another sum than 'two and a half million'.
  // 'one hundred and twenty fifth' is an ordinal.
  if (
    fraction &&
    !fraction.article &&
    !atoms[fraction.to - 1]?.lower.endsWith('s') &&
    atoms[start]?.lower !== 'one' &&
    // 'two and three quarter miles'
    !(atoms[start]?.lower === 'three' && atoms[fraction.to - 1]?.lower === 'quarter')
  )
    return null;
  if (!fraction || (scaled && MAGNITUDES.has(atoms[fraction.to]?.lower ?? ''))) return null;
  return fraction;
}

/** 'and a half million', 'and three quarters million' behind a larger magnitude. */
export function readAndScaledFraction(
  atoms: Atoms,
  at: number,
  magnitude: number,
): { to: number; value: number } | null {
  const fraction = isAnd(atoms[at]) ? readSimpleFraction(atoms, at + 1) : null;
  const smaller = fraction && MAGNITUDES.get(atoms[fraction.to]?.lower ?? '');
  if (!fraction || !smaller || smaller >= magnitude) return null;
  return { to: fraction.to + 1, value: fraction.value * smaller };
}

/** 'a half', 'two-thirds', 'three quarters', 'one fourth': the count must be a plain one, so that 'a third man' is none. */
function readSimpleFraction(
  atoms: Atoms,
  from: number,
): { to: number; value: number; article: boolean } | null {
  const { lower } = nthAtom(atoms, from);
  if (lower === 'half' || lower === 'quarter')
    return { to: from + 1, value: lower === 'half' ? 0.5 : 0.25, article: true };
  const article = lower === 'a' || lower === 'an';
  const top = readTop(atoms, from, article);
  const bottom = top && readDenominator(atoms, spacedHyphen(atoms, top.to));
  return bottom && { to: bottom.to, value: top.value / bottom.value, article };
}

/** 'two' of 'two-thirds', 'a hundred thousand' of 'a hundred thousand trillionths', and 'a' of 'a hundredth' */
function readTop(
  atoms: Atoms,
  from: number,
  article: boolean,
): { readonly to: number; readonly value: number } | null {
  const large = MAGNITUDES.has(nthAtom(atoms, from + 1).lower);
  const counted = article && !large ? null : readCardinal(atoms, article ? from + 1 : from);
  if (counted) return beforeDenominator(atoms, from, counted);
  return article ? { to: from + 1, value: 1 } : null;
}

/** As `pastHyphen`, but 'one - fourth' is joined, too. */
const spacedHyphen = (atoms: Atoms, at: number): number =>
  isDash(atoms[at]) && atoms[at + 1]?.kind === 'letters' ? at + 1 : at;

/**
 * 'one hundred [thirty fifths]', 'twenty [twenty fifths]', 'one hundred [one thousand fifths]': tens right before the
 * plural of an ordinal, and 'one' with a magnitude, belong to it where they leave a number before them.
 */
function beforeDenominator(
  atoms: Atoms,
  from: number,
  { to, value }: Cardinal,
): { to: number; value: number } {
  const whole = { to, value };
  if (!/^[a-z]+(?:th|rd)s$/.test(atoms[to]?.lower ?? '') || isHyphen(atoms, to - 1)) return whole;
  const last = atoms[to - 1]?.lower ?? '';
  const tens = (CARDINALS.get(last) ?? 0) >= 20 && (DENOMINATORS.get(atoms[to]?.lower ?? '') ?? 10) < 10;
  const one = MAGNITUDES.has(last) && atoms[to - 2]?.lower === 'one';
  const split = tens ? to - 1 : one ? to - 2 : from;
  const rest = split > from ? readCardinal(atoms.slice(from, split), 0) : null;
  return rest && rest.to === split - from ? { to: split, value: rest.value } : whole;
}

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
  const plural = unit.endsWith('s');
  // 'one hundred fifth', 'one thousand fifths'
  const magnitude = atom.lower === 'one' ? MAGNITUDES.get(atoms[at + 1]?.lower ?? '') : undefined;
  const ending = magnitude === undefined ? undefined : DENOMINATORS.get(atoms[at + 2]?.lower ?? '');
  if (magnitude !== undefined && ending !== undefined && ending < 100)
    return { to: at + 3, value: magnitude + ending, plural: atoms[at + 2]?.lower.endsWith('s') ?? false };
  if (tens === undefined || tens < 20 || last === undefined || last > 9) return null;
  return next > at + 1 || plural ? { to: next + 1, value: tens + last, plural } : null;
}

export function readFraction(atoms: Atoms, from: number): Numeral | null {
  const first = nthAtom(atoms, from);
  const fraction = readSimpleFraction(atoms, from);
  if (!fraction) return null;
  const { value } = fraction;
  let to = fraction.to;
  const last = nthAtom(atoms, to - 1);
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
  if (
    /^(?:of|as|more|less|below|above|lower|higher|smaller|larger|cheaper|fewer|bigger)$/.test(
      next?.lower ?? '',
    )
  )
    return true;
  // 'two-thirds said yes, a fifth said no': one of several shares
  if (CROWD_VERBS.has(next?.lower ?? '') && atoms.slice(0, from).some(({ lower }) => SHARES.test(lower)))
    return true;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    isSoftened(atoms, from, next) ||
    // 'up from a fifth three years ago'
    (atoms[from - 1]?.lower === 'from' && /^(?:up|down)$/.test(atoms[from - 2]?.lower ?? '')) ||
    // 'down a fifth since May', 'fell a tenth on the year'; but 'set up a third office'
    (moves(atoms[from - 1]?.lower ?? '') && NO_NOUNS.has(next.lower))
  );
}
/** 'about a third voted', 'cut by a fifth in May'; but 'his election to a fourth term' */
function isSoftened(atoms: Atoms, from: number, next: Atom): boolean {
  const before = atoms[from - 1]?.lower ?? '';
  return SOFTENERS.has(before) && (!/^(?:by|to|or)$/.test(before) || NO_NOUNS.has(next.lower));
}

const moves = (word: string): boolean => UP_VERBS.has(word) || DOWN_VERBS.has(word);

const SHARES = /^(?:%|percent|per|half|thirds?|quarters?|fifths|tenths)$/;

function readFractionMagnitude(atoms: Atoms, at: number): { to: number; magnitude: number } | null {
  let next = pastHyphen(atoms, at);
  if (atoms[next]?.lower === 'of') next++;
  if (atoms[next]?.lower === 'a' || atoms[next]?.lower === 'an') next++;
  next = pastHyphen(atoms, next);
  const magnitude = MAGNITUDES.get(atoms[next]?.lower ?? '');
  if (magnitude === undefined) return null;
  return { to: next + 1, magnitude };
}
