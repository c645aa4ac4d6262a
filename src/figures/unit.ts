import {
  AMBIGUOUS_SIGNS,
  BEHIND_QUOTATION,
  CELSIUS_SIGNS,
  DECADE_PARTS,
  HYPHENED_UNITS,
  NO_NOUNS,
  OTHER_SENSES,
  PHRASE_ENDS,
  UNIT_NAMES,
  UNIT_SIGNS,
  type Unit,
  WEATHER_WORDS,
} from '../lexicons/index.js';
import { type Atom, type Atoms, isHyphen, matchWords, nthAtom, pastHyphen } from './atom.js';
import type { FigureKind } from './figure.js';

/** What kind of figure a number with this unit is. */
export const kindOf = ({ dimension }: Unit): FigureKind =>
  dimension === 'share' ? 'percent' : dimension === 'time' ? 'duration' : 'quantity';

/** Is this the name of a unit of length? */
export const isLength = (name: string | null): boolean =>
  UNIT_NAMES.get(name?.split(' ')[0] ?? '')?.some(
    ({ unit }) => unit.name === name && unit.dimension === 'length',
  ) ?? false;

export function readSimpleUnit(atoms: Atoms, at: number, digits: boolean): { to: number; unit: Unit } | null {
  const start = pastHyphen(atoms, at);
  const first = atoms[start];
  if (!first) return null;
  const hyphenated = start > at;
  // 'a US pint', '20 imperial gallons'
  if (/^(?:us|u\.s\.|uk|imperial)$/.test(first.lower)) {
    const national = readSimpleUnit(atoms, start + 1, false);
    return national && national.unit.dimension !== 'time' ? national : null;
  }
  if (digits) {
    const sign = readSign(atoms, start, hyphenated);
    if (sign) return sign;
  }
  // '20 degrees C', '40 deg celsius', '-5 degree fahrenheit', '500 degrees'
  if (/^(?:degrees?|deg|°)$/.test(first.lower)) return readDegrees(atoms, start);
  for (const { words, unit } of UNIT_NAMES.get(first.lower) ?? []) {
    const to = matchWords(atoms, start, words);
    if (to > 0 && fits(atoms, start, to, unit, hyphenated)) return { to, unit };
  }
  return null;
}

const CELSIUS: Unit = { name: 'celsius', dimension: 'temperature' };
const FAHRENHEIT: Unit = { name: 'fahrenheit', dimension: 'temperature' };
const DEGREE: Unit = { name: 'degree', dimension: 'angle' };

function readDegrees(atoms: Atoms, at: number): { to: number; unit: Unit } {
  const scale = pastHyphen(atoms, at + 1);
  const word = atoms[scale]?.lower ?? '';
  if (CELSIUS_SIGNS.has(word)) return { to: scale + 1, unit: CELSIUS };
  if (/^(?:f|fahrenheit|farenheit)$/.test(word)) return { to: scale + 1, unit: FAHRENHEIT };
  return { to: at + 1, unit: DEGREE };
}

/** The longest sign that the characters from `at` on spell: 'km/h' is read as 'km', '/', 'h' by the rate. */
export function readSign(atoms: Atoms, at: number, hyphenated: boolean): { to: number; unit: Unit } | null {
  let text = '';
  let found: { to: number; unit: Unit } | null = null;
  for (let to = at; to < at + 4 && atoms[to] && (to === at || !atoms[to]?.spaced); to++) {
    text += nthAtom(atoms, to).text;
    const unit = sense(atoms, text) ?? UNIT_SIGNS.get(text);
    if (!unit || (text === 's' && isDecade(atoms, at - 1)) || isGlued(atoms[to + 1])) continue;
    if (AMBIGUOUS_SIGNS.has(text) && !ambiguousFits(atoms, at, to + 1, text, hyphenated)) continue;
    found = { to: to + 1, unit };
  }
  return found;
}

/** Letters or digits go on behind the sign: 'kms' is no 'km'. */
const isGlued = (next: Atom | undefined): boolean =>
  next !== undefined && !next.spaced && next.kind !== 'mark' && !next.lower.startsWith("'");

/** 'winds of 40 kt', 'a capacitor of 2 F': the sentence says which unit of that sign. */
export function sense(atoms: Atoms, sign: string): Unit | null {
  const other = OTHER_SENSES.get(sign);
  return other && atoms.some(({ lower }) => other.beside.has(lower)) ? other.unit : null;
}

/** '1990s', and 'mid-20s', which are no seconds. */
function isDecade(atoms: Atoms, at: number): boolean {
  const digits = atoms[at]?.text ?? '';
  if (/^(?:1[5-9]|20)\d\d$/.test(digits)) return true;
  const part = isHyphen(atoms, at - 1) ? at - 2 : at - 1;
  return /^[1-9]0$/.test(digits) && DECADE_PARTS.has(atoms[part]?.lower ?? '');
}

/** '5m', '10W', '12 C melting point', '10 "': letters that are units only behind digits. */
function ambiguousFits(atoms: Atoms, at: number, to: number, sign: string, hyphenated: boolean): boolean {
  // '4st 3lb', but '21st'
  if (sign === 'st') return !nthAtom(atoms, at).spaced && !/1$/.test(nthAtom(atoms, at - 1).text);
  if (/^["”″′]$/.test(sign)) return isInchMark(atoms, at, to, sign);
  if (hyphenated) return HYPHENED_UNITS.has(sign);
  if (!nthAtom(atoms, at).spaced) return true;
  // '90,000 K-1 visas'
  if (isHyphen(atoms, to)) return false;
  // Spaced, they must not be read as words: 'in' is a preposition, 'a' an article, 'A', 'B' and 'C' names.
  const next = nthAtom(atoms, to);
  switch (sign) {
    // '5 ft 2 in' are inches.
    case 'in':
      return /^(?:ft|foot|feet)$/.test(nthAtom(atoms, at - 2).lower) || isInchBehind(atoms, to);
    // '10 a and': no article stands there.
    case 'a':
      return next.text === '' || /^(?:and|[.,;])$/.test(next.lower);
    case 's':
      return false;
    case 't':
      return next.kind === 'mark' || NO_NOUNS.has(next.lower);
    case 'b':
      return next.kind === 'mark';
    default:
      return sign === 'm' || next.kind === 'mark' || /^[a-z]|^[A-Z]{2}/.test(next.text);
  }
}

const isInchMark = (atoms: Atoms, at: number, to: number, sign: string): boolean =>
  /^[″′]$/.test(sign) ||
  (sign === '"' && nthAtom(atoms, at).spaced && atoms[to]?.lower !== ',') ||
  atoms[to]?.lower === 'x' ||
  isInch(atoms, at);

/** `65" screen`: no quotation is open that the mark could close, and a thing with that size follows. */
function isInch(atoms: Atoms, at: number): boolean {
  if (atoms[at]?.spaced || !/^\d{1,3}(?:\.\d+)?$/.test(atoms[at - 1]?.text ?? '')) return false;
  const next = atoms[at + 1];
  if (next?.kind !== 'letters' || !next.spaced || BEHIND_QUOTATION.has(next.lower)) return false;
  const before = atoms.slice(0, at).filter(({ text }) => /^["“”]$/.test(text)).length;
  return before % 2 === 0 && /^(?:[a-z]|TV)/.test(next.text);
}

/** 'it snowed 3 in on Monday', 'rain of 2 in per hour': where it falls or is measured, 'in' is a length. */
function isInchBehind(atoms: Atoms, to: number): boolean {
  const next = atoms[to]?.lower ?? '';
  if (
    !/^(?:on|of|by|per|at|to|from|and|in|during|overnight|wide|long|deep|tall|thick|high|fell|fall|falls|has|had|is|was|will|[.,;)])$/.test(
      next,
    )
  )
    return false;
  return atoms.some(({ lower }) => WEATHER_WORDS.has(lower));
}

/** Words that are units only in the right form: 'four second chances', 'six quarter finals', '$800 stone oven'. */
function fits(atoms: Atoms, start: number, to: number, unit: Unit, hyphenated: boolean): boolean {
  const last = nthAtom(atoms, to - 1);
  if (isNamesake(atoms, start)) return false;
  if (last.lower === 'second' && isHyphen(atoms, to)) return false;
  if (last.lower === 'stone' || last.lower === 'turn' || last.lower === 'quarter') {
    const next = atoms[to];
    return hyphenated || !next || next.kind === 'mark' || next.lower !== 'of';
  }
  // '12 cords of wood' and '8 bar' measure; '25 bars', '3 cord makers' do not.
  if (/^(?:cord|peck)s?$/.test(last.lower)) return atoms[to]?.lower === 'of';
  if (/^bars?$/.test(last.lower)) {
    const next = atoms[to];
    const ends = !next || next.kind === 'mark' || PHRASE_ENDS.has(next.lower);
    return last.lower === 'bar' && ends;
  }
  // 'three point plan', '10-point lead' are points; 'one point of view' is not.
  if (unit.name === 'point' && atoms[to]?.lower === 'of' && atoms[to + 1]?.lower === 'view') return false;
  return start < to;
}

/** 'in 2014 Pound spoke', 'Roe won 6 and Stone 4': a surname; an amount of several would stand in the plural. */
export function isNamesake(atoms: Atoms, at: number): boolean {
  const [number, name, next] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (!/^\p{Lu}\p{Ll}/u.test(name?.text ?? '') || !name?.spaced || number?.kind !== 'digits') return false;
  const year =
    /^(?:1[5-9]|20)\d\d$/.test(number.text) &&
    /^(?:in|since|by|until|from|of|after|before)$/i.test(atoms[at - 2]?.text ?? '');
  return (
    year ||
    (number.text !== '1' &&
      !/s$|feet$/.test(name.lower) &&
      next?.kind === 'letters' &&
      /^\p{Ll}/u.test(next.text))
  );
}
