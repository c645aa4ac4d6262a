import {
  AFTER_METRES,
  BOUND_WORDS,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  KELVIN_WORDS,
  MAGNITUDE_LETTERS,
  MAGNITUDE_SIGNS,
  MAGNITUDES,
  MANY_NOUNS,
  PAYING_VERBS,
  PLURAL_MAGNITUDES,
  RACED_NOUNS,
  UNIT_NAMES,
} from '../lexicons/index.js';
import { type Atom, isDash, isHyphen, nthAtom, pastHyphen } from './atom.js';

type Atoms = readonly Atom[];

/** A magnitude behind digits: 'million', 'bn', 'k'. */
export function scale(
  atoms: Atoms,
  at: number,
  value: number,
): { to: number; value: number; magnitude: number } {
  let to = at;
  let magnitude = 1;
  for (;;) {
    const start = pastHyphen(atoms, to);
    const atom = atoms[start];
    if (!atom) break;
    const factor = magnitudeAt(atoms, start, to > at);
    if (factor === null || (start > to && !MAGNITUDES.has(atom.lower))) break;
    // 'three lakh crore', but '5 million thousand' is nothing that anybody writes.
    if (to > at && factor <= magnitude) break;
    magnitude *= factor;
    to = start + 1;
  }
  return { to, value: roundScaled(value * magnitude), magnitude };
}

/** 1.09 × 10⁹ is 1,090,000,000 and not 1,090,000,000.0000002. What is whole already is let be: rounding takes long. */
const roundScaled = (value: number): number =>
  Math.abs(value) < 1 || (Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS)
    ? value
    : Number(value.toPrecision(DIGITS));

/** Decimal digits that a number of 64 bits surely keeps. */
const DIGITS = 15;

function magnitudeAt(atoms: Atoms, at: number, wordsOnly: boolean): number | null {
  const atom = nthAtom(atoms, at);
  const word = MAGNITUDES.get(atom.lower) ?? (wordsOnly ? undefined : PLURAL_MAGNITUDES.get(atom.lower));
  // 'tens', and 'dozens' beside a digit, do not multiply it, but '3 dozens' does.
  if (word !== undefined && atom.lower !== 'tens') return word;
  if (wordsOnly) return null;
  const sign = MAGNITUDE_SIGNS.get(atom.lower);
  if (sign !== undefined) return atom.lower === 'mm' && !isBankersMillion(atoms, at) ? null : sign;
  const letter = MAGNITUDE_LETTERS.get(atom.lower);
  if (letter === undefined) return null;
  // '4.5 M', and '10 k'; other letters that stand apart are words or units.
  const next = atoms[at + 1];
  if (atom.spaced && atom.text === 'M') return !next || !/^[\p{Lu}\d]/u.test(next.text) ? letter : null;
  // '3 B users'; a byte counts none of them
  if (atom.spaced && atom.text === 'B') return MANY_NOUNS.has(next?.lower ?? '') ? letter : null;
  if (atom.spaced)
    return atom.lower === 'k' && !isHyphen(atoms, at + 1) && !isKelvin(atoms, at) ? letter : null;
  return letterCounts(atoms, at) ? letter : null;
}

/** '10 k', but '3,500 K', and 'cooled to 77 K'. */
const isKelvin = (atoms: Atoms, at: number): boolean =>
  atoms[at]?.text === 'K' &&
  (/,|\d{4}/.test(atoms[at - 1]?.text ?? '') || atoms.some(({ lower }) => KELVIN_WORDS.has(lower)));

/** '$12MM', '250MM dollars': a million as banks and the oil trade write it. */
function isBankersMillion(atoms: Atoms, at: number): boolean {
  const sign = atoms[at - 2]?.text ?? '';
  if (/^\p{Sc}$/u.test(sign) || CURRENCY_CODES.has(sign)) return true;
  const next = atoms[at + 1];
  return (
    atoms[at]?.text === 'MM' &&
    next?.spaced === true &&
    (CURRENCY_NAMES.has(next.lower) || UNIT_NAMES.has(next.lower) || MANY_NOUNS.has(next.lower))
  );
}

/** 'k' always multiplies; 'm', 'b' and 't' do where the number is money or a thing is counted, else they are units. */
function letterCounts(atoms: Atoms, at: number): boolean {
  const atom = nthAtom(atoms, at);
  const next = atoms[at + 1];
  if (atom.lower === 'k') return atoms[at + 1]?.kind !== 'digits';
  if (next && !next.spaced && (next.kind === 'digits' || next.text === '²' || next.text === '³'))
    return false;
  let before = at - 2;
  // '$62-$68m', '£1.5m', 'USD10m', 'RM5m'; the digits may stand behind a range's first half.
  while (atoms[before] && (atoms[before]?.kind === 'digits' || isDash(atoms[before]))) before--;
  const sign = atoms[before];
  if (atom.lower === 'l') return sign?.text === '₹' || /^(?:Rs|INR)$/.test(sign?.text ?? '');
  if (
    sign &&
    (/^\p{Sc}$/u.test(sign.text) || (/^(?:[A-Z]{2,3}|[RN])$/.test(sign.text) && sign.text !== 'OK'))
  )
    return true;
  if (atom.text === 'B' || atom.text === 'b') return next?.kind !== 'letters' || next.spaced;
  if (atom.text === 'M') return true;
  if (atom.lower === 't') return false;
  if (countsMillions(atoms, at) || isPaid(atoms, at)) return true;
  // 'there are 12m of them'
  if (next?.lower === 'of' && /^(?:them|these|those|us|whom|which)$/.test(atoms[at + 2]?.lower ?? ''))
    return true;
  if (!next?.spaced) return false;
  // '1.2m sq ft', but 'a 5m square room'
  if (/^(?:sq|square|cubic|cu)$/.test(next.lower))
    return /^(?:ft|feet|foot|km|m|mi|miles?|metres?|meters?|kilometres?|kilometers?|yards?|inches)$/.test(
      atoms[at + 2]?.lower ?? '',
    );
  // 'the 400m heats', '100m champions' are metres.
  if (RACED_NOUNS.has(next.lower)) return false;
  // 'There were 1.1m postal votes', but 'a 1.1m deep channels'
  const noun = atoms[at + 2];
  const led =
    /^(?:50|60|110|[1-9]00|1,?500)$/.test(atoms[at - 1]?.text ?? '') ||
    /^(?:the|an?|in|his|her|its|their|of|deep)$/.test(atoms[at - 2]?.lower ?? '');
  if (
    !led &&
    next.kind === 'letters' &&
    !AFTER_METRES.has(next.lower) &&
    noun?.kind === 'letters' &&
    /[^sui]s$/.test(noun.lower) &&
    noun.lower.length > 3 &&
    !AFTER_METRES.has(noun.lower)
  )
    return true;
  return (
    next.kind === 'letters' &&
    next.lower.length > 3 &&
    /(?:s|people|men|women|children)$/.test(next.lower) &&
    next.lower !== 'across'
  );
}

/** 'gave 12m to the arts', 'a house worth 2m': money, though no sign says which. */
function isPaid(atoms: Atoms, at: number): boolean {
  const next = atoms[at + 1];
  if (next && next.kind !== 'mark' && !/^(?:to|for|on|in|from|a|each|last|this|over|more)$/.test(next.lower))
    return false;
  let lead = at - 2;
  while (BOUND_WORDS.has(atoms[lead]?.lower ?? '')) lead--;
  return PAYING_VERBS.has(atoms[lead]?.lower ?? '');
}

/** How far before its number a noun of many may stand, in atoms. */
const COUNT_REACH = 8;

/** 'viewers now number 2.1m', 'the population grew to 5.4m': nothing behind it, and people or things before it. */
function countsMillions(atoms: Atoms, at: number): boolean {
  const next = atoms[at + 1];
  if (next && next.kind !== 'mark' && !/^(?:in|from|by|last|this|and|after|over|on|at)$/.test(next.lower))
    return false;
  let lead = at - 2;
  while (BOUND_WORDS.has(atoms[lead]?.lower ?? '')) lead--;
  const word = atoms[lead]?.lower ?? '';
  if (!/^(?:to|of|from|by|is|was|were|hit|reached|number(?:s|ed)?|total(?:s|l?ed)?)$/.test(word))
    return false;
  return atoms.slice(Math.max(0, lead - COUNT_REACH), lead).some(({ lower }) => MANY_NOUNS.has(lower));
}
