import {
  CARDINALS,
  CURRENCY_NAMES,
  DECIMAL_NOUNS,
  DENOMINATORS,
  MAGNITUDES,
  UNIT_NAMES,
  VULGAR_FRACTIONS,
} from '../lexicons/index.js';
import { type Atom, type Atoms, isDash, isHyphen, nthAtom, pastHyphen } from './atom.js';
import { type Cardinal, isAnd, readCardinal } from './cardinal.js';
import { readAndFraction } from './fraction.js';
import { scale } from './magnitude.js';
import type { Numeral } from './numeral.js';

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;

/** The value of one atom of digits; null for '1.2.3', which counts nothing. */
function digitsValue(text: string): number | null {
  if (GROUPED.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? Number(text.replace(/\./g, '')) : null;
}

/** A number in digits, with its fraction, power or magnitude. */
export function readDigits(atoms: Atoms, from: number): Numeral | null {
  const plain = readPlainDigits(atoms, from);
  if (!plain) return null;
  const { value } = plain;
  let to = plain.to;
  const power = readPower(atoms, to, value);
  if (power && Number.isFinite(power.value))
    return { from, to: power.to, value: power.value, form: 'digits', magnitude: 1, article: false };
  if (!plain.fraction) {
    const fraction = readDigitFraction(atoms, to, value);
    if (fraction?.whole) {
      const { to, value: sum, magnitude } = scale(atoms, fraction.to, value + fraction.value);
      return { from, to, value: sum, form: 'digits', magnitude, article: false };
    }
    if (fraction)
      return { from, to: fraction.to, value: fraction.value, form: 'fraction', magnitude: 1, article: false };
  }
  const scaled = scale(atoms, to, value);
  to = scaled.to;
  // '4 thousand 3 hundred', '3 hundred and one'
  if (scaled.magnitude > 1) {
    const rest = readRemainder(atoms, to, scaled.magnitude);
    if (rest)
      return {
        from,
        to: rest.to,
        value: scaled.value + rest.value,
        form: 'digits',
        magnitude: rest.magnitude,
        article: false,
      };
    const half = readAndFraction(atoms, to, true);
    if (half)
      return {
        from,
        to: half.to,
        value: scaled.value + half.value * scaled.magnitude,
        form: 'digits',
        magnitude: scaled.magnitude,
        article: false,
      };
  }
  return {
    from,
    to,
    value: scaled.value,
    form: plain.fraction ? 'fraction' : 'digits',
    magnitude: scaled.magnitude,
    article: false,
  };
}

interface Plain {
  readonly to: number;
  readonly value: number;
  readonly fraction?: boolean;
}

function readPlainDigits(atoms: Atoms, from: number): Plain | null {
  const atom = nthAtom(atoms, from);
  const vulgar = VULGAR_FRACTIONS.get(atom.text);
  if (vulgar !== undefined) return { to: from + 1, value: vulgar, fraction: true };
  if (atom.text === '.') {
    const next = atoms[from + 1];
    const before = atoms[from - 1];
    const opens = atom.spaced || before?.kind === 'mark';
    if (!opens || next?.kind !== 'digits' || next.spaced || !/^\d+$/.test(next.text)) return null;
    return { to: from + 2, value: Number(`0.${next.text}`) };
  }
  const value = digitsValue(atom.text);
  if (value === null) return null;
  const whole = readSpacedGroups(atoms, from) ?? { to: from + 1, value };
  return readDecimalComma(atoms, from, whole) ?? whole;
}

/** '3,5 million', '12,5 percent', '1.234.567,89 euros': as most of Europe writes decimals. */
function readDecimalComma(atoms: Atoms, from: number, { to, value }: Plain): Plain | null {
  const [comma, part, next] = atoms.slice(to, to + 3);
  if (comma?.text !== ',' || comma.spaced || part?.spaced || !/^\d\d?$/.test(part?.text ?? '')) return null;
  if (!Number.isInteger(value) || atoms[from - 1]?.text === ',' || next?.text === ',') return null;
  // 'games 4,5 and 6' are a list.
  const listed =
    /^(?:and|or|&|-|–|to)$/.test(next?.lower ?? '') || /[^iau]s$/.test(atoms[from - 1]?.lower ?? '');
  return listed ? null : { to: to + 2, value: Number(`${value}.${part?.text}`) };
}

/** '40 000', '1 250 000': groups of three parted by spaces of any width. */
function readSpacedGroups(atoms: Atoms, from: number): Plain | null {
  let digits = nthAtom(atoms, from).text;
  if (!/^\d{1,3}$/.test(digits) || atoms[from - 1]?.kind === 'digits') return null;
  let to = from + 1;
  for (
    let next = atoms[to];
    next?.kind === 'digits' && next.start === nthAtom(atoms, to - 1).end + 1;
    next = atoms[to]
  ) {
    if (!/^\d{3}$/.test(next.text)) return null;
    digits += next.text;
    to++;
  }
  return to > from + 1 && atoms[to]?.kind !== 'digits' ? { to, value: Number(digits) } : null;
}

/** 1.235E5 is 123,500 and not 123,500.00000000001. */
const rounded = (value: number): number => Number(value.toPrecision(15));

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** '1.3x10^6', '1.99×10−30', '12.32e+14', '1.1^23', '10⁶'. */
function readPower(atoms: Atoms, at: number, value: number): Plain | null {
  const atom = atoms[at];
  if (!atom || isApart(atoms, at)) return null;
  if (atom.text === '^') {
    const exponent = readExponent(atoms, at + 1);
    return exponent && { to: exponent.to, value: value ** exponent.value };
  }
  if (value === 10 && isSuperscript(atom)) return readSuperscript(atoms, at);
  if (atom.lower === 'e') {
    const exponent = readExponent(atoms, at + 1);
    return exponent && { to: exponent.to, value: rounded(value * 10 ** exponent.value) };
  }
  const times = /^[x×*]$/.test(atom.lower) && atoms[at + 1]?.text === '10';
  return times ? timesPowerOfTen(atoms, at + 2, value) : null;
}

/** '6.02 × 10^23', '1.67 x 10^-27'; an 'x' that stands apart is else a dimension's. */
const isApart = (atoms: Atoms, at: number): boolean => {
  const { spaced, text, lower } = nthAtom(atoms, at);
  return spaced && text !== '×' && !(/^[x*]$/.test(lower) && isPowerOfTen(atoms, at + 1));
};

/** '⁻²⁷' */
function readSuperscript(atoms: Atoms, at: number): Plain | null {
  const sign = atoms[at]?.text === '⁻' ? -1 : 1;
  let to = sign < 0 ? at + 1 : at;
  let digits = '';
  for (let next = atoms[to]; next && SUPERSCRIPTS.includes(next.text); next = atoms[++to])
    digits += SUPERSCRIPTS.indexOf(next.text);
  return digits === '' ? null : { to, value: 10 ** (sign * Number(digits)) };
}

/** '10^6', '10⁶', and '10-6' behind 'times' */
function timesPowerOfTen(atoms: Atoms, at: number, value: number): Plain | null {
  const power = readPower(atoms, at, 10);
  if (power) return { to: power.to, value: rounded(value * power.value) };
  if (!isDash(atoms[at]) || atoms[at]?.spaced) return null;
  const exponent = readExponent(atoms, at);
  return exponent && { to: exponent.to, value: value * 10 ** exponent.value };
}

const isSuperscript = (atom: Atom | undefined): boolean =>
  atom !== undefined && (atom.text === '⁻' || SUPERSCRIPTS.includes(atom.text));

/** '10^5', '10⁵' */
const isPowerOfTen = (atoms: Atoms, at: number): boolean => {
  const power = atoms[at + 1];
  return atoms[at]?.text === '10' && !power?.spaced && (power?.text === '^' || isSuperscript(power));
};

function readExponent(atoms: Atoms, at: number): { to: number; value: number } | null {
  let to = at;
  let sign = 1;
  while (to < at + 2 && atoms[to] && !atoms[to]?.spaced && (isDash(atoms[to]) || atoms[to]?.text === '+')) {
    if (isDash(atoms[to])) sign = -1;
    to++;
  }
  const digits = atoms[to];
  if (digits?.kind !== 'digits' || digits.spaced) return null;
  return { to: to + 1, value: sign * Number(digits.text) };
}

interface Beside extends Plain {
  /** It is added to the number; else it stands in its place. */
  readonly whole: boolean;
}

/** What follows a whole number: '1/2' of it, ' 1/2' or '-1/2' or '½' beside it. */
function readDigitFraction(atoms: Atoms, at: number, value: number): Beside | null {
  const vulgar = VULGAR_FRACTIONS.get(nthAtom(atoms, at).text);
  if (vulgar !== undefined) return { to: at + 1, value: vulgar, whole: true };
  const joined = Number.isInteger(value) && value < 100 ? readAndPart(atoms, at) : null;
  if (joined) return { to: joined.to, value: joined.value, whole: true };
  const slash = readSlash(atoms, at - 1);
  if (slash) return { to: slash.to, value: slash.value, whole: false };
  const start = isHyphen(atoms, at) ? at + 1 : at;
  const beside = atoms[start]?.kind === 'digits' ? readSlash(atoms, start) : null;
  if (!beside || beside.value >= 1) return null;
  if (Number.isInteger(value)) return { to: beside.to, value: beside.value, whole: true };
  return isPartOfCent(atoms, at, beside.to - 1) && beside.to === start + 3
    ? { to: beside.to, value: beside.value / 100, whole: true }
    : null;
}

/** '1 and 1/2'; '3 and a half years', but '2 and a half-brother', '2 and half of the rest' */
function readAndPart(atoms: Atoms, at: number): Plain | null {
  const slash = isAnd(atoms[at]) ? readSlash(atoms, at + 1) : null;
  if (slash && slash.value < 1) return slash;
  const worded = readAndFraction(atoms, at, false);
  return worded && isMeasured(atoms, worded.to) ? worded : null;
}

/** '$4.38 1/2 a bushel', as grain is quoted: parts of a cent */
const isPartOfCent = (atoms: Atoms, at: number, bottom: number): boolean =>
  /^\d+\.\d\d$/.test(nthAtom(atoms, at - 1).text) && /^[248]$/.test(nthAtom(atoms, bottom).text);

/** Behind 'and a half': '3 and a half years', 'and a half million'; a noun of its own would be another thing's. */
function isMeasured(atoms: Atoms, at: number): boolean {
  const next = atoms[at];
  if (isHyphen(atoms, at)) return UNIT_NAMES.has(atoms[at + 1]?.lower ?? '');
  return (
    next === undefined ||
    next.kind === 'mark' ||
    MAGNITUDES.has(next.lower) ||
    UNIT_NAMES.has(next.lower) ||
    CURRENCY_NAMES.has(next.lower) ||
    DECIMAL_NOUNS.has(next.lower)
  );
}

function readSlash(atoms: Atoms, at: number): { to: number; value: number } | null {
  const [top, slash, bottom, after] = [atoms[at], atoms[at + 1], atoms[at + 2], atoms[at + 3]];
  if (top?.kind !== 'digits' || bottom?.kind !== 'digits' || slash?.spaced || bottom.spaced) return null;
  if (slash?.text !== '/' && slash?.text !== '⁄') return null;
  // Dates, phone numbers: '1/2/2024', '222/2222'
  if (after?.text === '/' || atoms[at - 1]?.text === '/' || !/^[1-9]\d{0,2}$/.test(top.text)) return null;
  return /^[1-9]\d{0,2}$/.test(bottom.text)
    ? { to: at + 3, value: Number(top.text) / Number(bottom.text) }
    : null;
}

/** After digits with a magnitude: '4 thousand [3 hundred and 21]', '3 hundred [and one]'. */
function readRemainder(atoms: Atoms, at: number, magnitude: number): Cardinal | null {
  const conjoined = isAnd(atoms[at]);
  // '£1.5m and one per cent' are two amounts; a conjunction goes on only in words: '3 hundred and one'.
  if (conjoined && !MAGNITUDES.has(nthAtom(atoms, at - 1).lower)) return null;
  const start = conjoined ? at + 1 : at;
  const { kind, text } = nthAtom(atoms, start);
  if (kind === 'letters') return remainderInWords(atoms, start, magnitude, conjoined);
  const value = kind === 'digits' ? digitsValue(text) : null;
  return value === null ? null : remainderInDigits(atoms, start, value, magnitude, conjoined);
}

function remainderInWords(
  atoms: Atoms,
  start: number,
  magnitude: number,
  conjoined: boolean,
): Cardinal | null {
  const rest = CARDINALS.has(nthAtom(atoms, start).lower) ? readCardinal(atoms, start) : null;
  if (!rest || rest.value >= magnitude) return null;
  // '2 million two years earlier' are two numbers.
  if (!conjoined && magnitude >= 1e6 && rest.value < 100) return null;
  const fraction = conjoined && DENOMINATORS.has(nthAtom(atoms, pastHyphen(atoms, rest.to)).lower);
  return fraction ? null : rest;
}

/** '3 hundred and 21' is a number; '3 hundred 21' and '2 million 4,000' are two. */
function remainderInDigits(
  atoms: Atoms,
  start: number,
  value: number,
  magnitude: number,
  conjoined: boolean,
): Cardinal | null {
  const factor = MAGNITUDES.get(nthAtom(atoms, start + 1).lower) ?? 1;
  if (factor === 1) return conjoined && value < 100 ? { to: start + 1, value, magnitude: factor } : null;
  if (factor >= magnitude || value * factor >= magnitude) return null;
  const rest = readRemainder(atoms, start + 2, factor);
  return {
    to: rest?.to ?? start + 2,
    value: value * factor + (rest?.value ?? 0),
    magnitude: rest?.magnitude ?? factor,
  };
}
