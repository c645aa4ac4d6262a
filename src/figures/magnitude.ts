import {
  AFTER_METRES,
  BOUND_WORDS,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  GROUP_ANAPHORS,
  KELVIN_WORDS,
  MAGNITUDE_LETTERS,
  MAGNITUDE_SIGNS,
  MAGNITUDES,
  MANY_NOUNS,
  PAYING_VERBS,
  PLURAL_MAGNITUDES,
  RACED_NOUNS,
  SQUARED_UNITS,
  SQUARING,
  UNIT_NAMES,
} from '../lexicons/index.js';
import { type Atom, type Atoms, isDash, isHyphen, nthAtom, pastHyphen } from './atom.js';

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
  const { lower } = nthAtom(atoms, at);
  const word = MAGNITUDES.get(lower) ?? (wordsOnly ? undefined : PLURAL_MAGNITUDES.get(lower));
  // 'tens', and 'dozens' beside a digit, do not multiply it, but '3 dozens' does.
  if (word !== undefined && lower !== 'tens') return word;
  if (wordsOnly) return null;
  const sign = MAGNITUDE_SIGNS.get(lower);
  if (sign !== undefined) return lower === 'mm' && !isBankersMillion(atoms, at) ? null : sign;
  const letter = MAGNITUDE_LETTERS.get(lower);
  if (letter === undefined) return null;
  const counts = nthAtom(atoms, at).spaced ? letterCountsApart(atoms, at) : letterCounts(atoms, at);
  return counts ? letter : null;
}

/** '4.5 M', '3 B users', '10 k'; other letters that stand apart are words or units. */
function letterCountsApart(atoms: Atoms, at: number): boolean {
  const { text, lower } = nthAtom(atoms, at);
  const next = nthAtom(atoms, at + 1);
  if (text === 'M') return !/^[\p{Lu}\d]/u.test(next.text);
  // a byte counts none of them
  if (text === 'B') return MANY_NOUNS.has(next.lower);
  return lower === 'k' && !isHyphen(atoms, at + 1) && !isKelvin(atoms, at);
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
  const { lower, text } = nthAtom(atoms, at);
  const next = nthAtom(atoms, at + 1);
  if (lower === 'k') return next.kind !== 'digits';
  if (!next.spaced && (next.kind === 'digits' || /^[²³]$/.test(next.text))) return false;
  const sign = signBefore(atoms, at);
  if (lower === 'l') return /^(?:₹|Rs|INR)$/.test(sign);
  if (isCurrency(sign)) return true;
  if (lower === 'b') return next.kind !== 'letters' || next.spaced;
  if (text === 'M') return true;
  return lower !== 't' && isMillion(atoms, at);
}

/** '$62-$68m', '£1.5m', 'USD10m', 'RM5m'; the digits may stand behind a range's first half. */
function signBefore(atoms: Atoms, at: number): string {
  let before = at - 2;
  while (atoms[before] && (atoms[before]?.kind === 'digits' || isDash(atoms[before]))) before--;
  return nthAtom(atoms, before).text;
}

const isCurrency = (sign: string): boolean =>
  /^\p{Sc}$/u.test(sign) || (/^(?:[A-Z]{2,3}|[RN])$/.test(sign) && sign !== 'OK');

/** Millions, and no metres */
function isMillion(atoms: Atoms, at: number): boolean {
  if (countsMillions(atoms, at) || isPaid(atoms, at)) return true;
  const next = nthAtom(atoms, at + 1);
  const behind = nthAtom(atoms, at + 2).lower;
  // 'there are 12m of them'
  if (next.lower === 'of' && GROUP_ANAPHORS.has(behind)) return true;
  // 'about 12m of the 40m voters'
  const parted =
    next.lower === 'of' && behind === 'the' && nthAtom(atoms, at + 4).text === nthAtom(atoms, at).text;
  if (parted && letterCounts(atoms, at + 4)) return true;
  if (!next.spaced) return false;
  // '1.2m sq ft', but 'a 5m square room'
  if (SQUARING.has(next.lower)) return SQUARED_UNITS.has(behind);
  // 'the 400m heats', '100m champions' are metres.
  if (RACED_NOUNS.has(next.lower)) return false;
  return areMany(atoms, at) || isPluralNoun(next);
}

/** '1.1m people' */
const isPluralNoun = ({ kind, lower }: Atom): boolean =>
  kind === 'letters' &&
  lower.length > 3 &&
  /(?:s|people|men|women|children)$/.test(lower) &&
  lower !== 'across';

/** 'There were 1.1m postal votes', but 'a 1.1m deep channels' */
function areMany(atoms: Atoms, at: number): boolean {
  const [next, noun] = [nthAtom(atoms, at + 1), nthAtom(atoms, at + 2)];
  const led =
    /^(?:50|60|110|[1-9]00|1,?500)$/.test(nthAtom(atoms, at - 1).text) ||
    /^(?:the|an?|in|his|her|its|their|of|deep)$/.test(nthAtom(atoms, at - 2).lower);
  return (
    !led &&
    next.kind === 'letters' &&
    !AFTER_METRES.has(next.lower) &&
    noun.kind === 'letters' &&
    noun.lower.length > 3 &&
    /[^sui]s$/.test(noun.lower) &&
    !AFTER_METRES.has(noun.lower)
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
