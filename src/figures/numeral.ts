import {
  CARDINALS,
  DENOMINATORS,
  MAGNITUDE_LETTERS,
  MAGNITUDE_SIGNS,
  MAGNITUDES,
  ORDINALS,
  PLURAL_MAGNITUDES,
  VULGAR_FRACTIONS,
} from '../lexicons/index.js';
import { type Atom, isDash, isHyphen, pastHyphen } from './atom.js';

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

type Atoms = readonly Atom[];

/** The longest number that starts at atom `from`; a sign before it is part of it. */
export function readNumeral(atoms: Atoms, from: number): Numeral | null {
  const sign = readSign(atoms, from);
  if (sign) {
    const numeral = readUnsigned(atoms, sign.to);
    return numeral && { ...numeral, from, value: sign.negative ? -numeral.value : numeral.value };
  }
  return readUnsigned(atoms, from);
}

function readSign(atoms: Atoms, from: number): { readonly to: number; readonly negative: boolean } | null {
  const atom = atoms[from];
  const next = atoms[from + 1];
  if (!atom || !next) return null;
  if (atom.lower === 'minus' || atom.lower === 'negative')
    return { to: pastHyphen(atoms, from + 1), negative: true };
  const signed = atom.text === '+' || isDash(atom);
  // A dash joins or parts words unless white space or an opening mark stands before it and a digit right after it.
  if (!signed || next.spaced || next.kind !== 'digits') return null;
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

/* ---- digits ---- */

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;

/** The value of one atom of digits; null for '1.2.3', which counts nothing. */
function digitsValue(text: string): number | null {
  if (GROUPED.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? Number(text.replace(/\./g, '')) : null;
}

function readDigits(atoms: Atoms, from: number): Numeral | null {
  const plain = readPlainDigits(atoms, from);
  if (!plain) return null;
  const { value } = plain;
  let to = plain.to;
  const power = readPower(atoms, to, value);
  if (power) return { from, ...power, form: 'digits', magnitude: 1, article: false };
  if (!plain.fraction) {
    const fraction = readDigitFraction(atoms, to, value);
    if (fraction?.whole) {
      const scaled = scale(atoms, fraction.to, value + fraction.value);
      return { from, ...scaled, form: 'digits', article: false };
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
    const half = readAndFraction(atoms, to);
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
  return { from, ...scaled, form: plain.fraction ? 'fraction' : 'digits', article: false };
}

interface Plain {
  readonly to: number;
  readonly value: number;
  readonly fraction?: boolean;
}

function readPlainDigits(atoms: Atoms, from: number): Plain | null {
  const atom = atoms[from] as Atom;
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
  return readSpacedGroups(atoms, from) ?? { to: from + 1, value };
}

/** '40 000', '1 250 000': groups of three parted by spaces of any width. */
function readSpacedGroups(atoms: Atoms, from: number): Plain | null {
  let digits = (atoms[from] as Atom).text;
  if (!/^\d{1,3}$/.test(digits) || atoms[from - 1]?.kind === 'digits') return null;
  let to = from + 1;
  for (
    let next = atoms[to];
    next?.kind === 'digits' && next.start === (atoms[to - 1] as Atom).end + 1;
    next = atoms[to]
  ) {
    if (!/^\d{3}$/.test(next.text)) return null;
    digits += next.text;
    to++;
  }
  return to > from + 1 && atoms[to]?.kind !== 'digits' ? { to, value: Number(digits) } : null;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** '1.3x10^6', '1.99×10−30', '12.32e+14', '1.1^23', '10⁶'. */
function readPower(atoms: Atoms, at: number, value: number): { to: number; value: number } | null {
  const atom = atoms[at];
  if (!atom || atom.spaced) return null;
  if (atom.text === '^') {
    const exponent = readExponent(atoms, at + 1);
    return exponent && { to: exponent.to, value: value ** exponent.value };
  }
  if (SUPERSCRIPTS.includes(atom.text) && value === 10) {
    let to = at;
    let digits = '';
    for (let next = atoms[to]; next && SUPERSCRIPTS.includes(next.text); next = atoms[++to])
      digits += SUPERSCRIPTS.indexOf(next.text);
    return { to, value: 10 ** Number(digits) };
  }
  if (atom.lower === 'e') {
    const exponent = readExponent(atoms, at + 1);
    return exponent && { to: exponent.to, value: value * 10 ** exponent.value };
  }
  if ((atom.lower === 'x' || atom.text === '×') && atoms[at + 1]?.text === '10') {
    const next = atoms[at + 2];
    const power = readPower(atoms, at + 2, 10);
    if (power) return { to: power.to, value: value * power.value };
    if (isDash(next) && !next?.spaced) {
      const exponent = readExponent(atoms, at + 2);
      return exponent && { to: exponent.to, value: value * 10 ** exponent.value };
    }
  }
  return null;
}

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

/** What follows a whole number: '1/2' of it, ' 1/2' or '-1/2' or '½' beside it. */
function readDigitFraction(
  atoms: Atoms,
  at: number,
  value: number,
): { to: number; value: number; whole: boolean } | null {
  const vulgar = atoms[at] && VULGAR_FRACTIONS.get((atoms[at] as Atom).text);
  if (vulgar !== undefined) return { to: at + 1, value: vulgar, whole: true };
  const slash = readSlash(atoms, at - 1);
  if (slash) return { ...slash, whole: false };
  const start = isHyphen(atoms, at) ? at + 1 : at;
  const beside = atoms[start]?.kind === 'digits' && Number.isInteger(value) ? readSlash(atoms, start) : null;
  return beside && beside.value < 1 ? { ...beside, whole: true } : null;
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

/** A magnitude behind digits: 'million', 'bn', 'k'. */
function scale(atoms: Atoms, at: number, value: number): { to: number; value: number; magnitude: number } {
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

/** 1.09 × 10⁹ is 1,090,000,000 and not 1,090,000,000.0000002. */
const roundScaled = (value: number): number => (Math.abs(value) >= 1 ? Number(value.toPrecision(15)) : value);

function magnitudeAt(atoms: Atoms, at: number, wordsOnly: boolean): number | null {
  const atom = atoms[at] as Atom;
  const word = MAGNITUDES.get(atom.lower) ?? (wordsOnly ? undefined : PLURAL_MAGNITUDES.get(atom.lower));
  // 'tens', and 'dozens' beside a digit, do not multiply it, but '3 dozens' does.
  if (word !== undefined && atom.lower !== 'tens') return word;
  if (wordsOnly) return null;
  const sign = MAGNITUDE_SIGNS.get(atom.lower);
  if (sign !== undefined) return sign;
  const letter = MAGNITUDE_LETTERS.get(atom.lower);
  if (letter === undefined) return null;
  if (atom.spaced) return atom.lower === 'k' ? letter : null;
  return letterCounts(atoms, at) ? letter : null;
}

/** 'k' always multiplies; 'm', 'b' and 't' do where the number is money or a thing is counted, else they are units. */
function letterCounts(atoms: Atoms, at: number): boolean {
  const atom = atoms[at] as Atom;
  const next = atoms[at + 1];
  if (atom.lower === 'k') return atoms[at + 1]?.kind !== 'digits';
  if (next && !next.spaced && (next.kind === 'digits' || next.text === '²' || next.text === '³'))
    return false;
  let before = at - 2;
  // '$62-$68m', '£1.5m', 'USD10m', 'RM5m'; the digits may stand behind a range's first half.
  while (atoms[before] && (atoms[before]?.kind === 'digits' || isDash(atoms[before]))) before--;
  const sign = atoms[before];
  if (sign && (/^\p{Sc}$/u.test(sign.text) || (/^[A-Z]{2,3}$/.test(sign.text) && sign.text !== 'OK')))
    return true;
  if (atom.text === 'B' || atom.text === 'b') return next?.kind !== 'letters' || next.spaced;
  if (atom.text === 'M') return true;
  if (atom.lower === 't') return false;
  if (!next?.spaced) return false;
  return (
    next.kind === 'letters' &&
    next.lower.length > 3 &&
    /(?:s|people|men|women|children)$/.test(next.lower) &&
    next.lower !== 'across'
  );
}

/* ---- words ---- */

interface Read {
  readonly to: number;
  readonly value: number;
  readonly magnitude: number;
}

const isAnd = (atom: Atom | undefined): boolean => atom?.lower === 'and';

function readWords(atoms: Atoms, from: number): Numeral | null {
  const first = atoms[from] as Atom;
  const article = first.lower === 'a' || first.lower === 'an';
  if (!article && !CARDINALS.has(first.lower) && !MAGNITUDES.has(first.lower)) return null;
  const start = article ? from + 1 : from;
  if (article && !startsAfterArticle(atoms[start])) return null;
  const read = readCardinal(atoms, start);
  if (!read) return null;
  let { to, value } = read;
  const point = readPoint(atoms, to);
  if (point) {
    value += point.value;
    const scaled = scale(atoms, point.to, value);
    return { from, ...scaled, form: 'words', article };
  }
  const fraction = readAndFraction(atoms, to);
  if (fraction) {
    // 'a million and a half' is 1.5 million, 'a hundred and a half' is said by nobody.
    const unit = read.magnitude >= 1e3 && read.value >= read.magnitude ? read.magnitude : 1;
    const scaled = scale(atoms, fraction.to, value + fraction.value * unit);
    return { from, ...scaled, magnitude: Math.max(scaled.magnitude, read.magnitude), form: 'words', article };
  }
  ({ to, value } = read);
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

/** 'three hundred and twelve thousand', from zero up; null where no cardinal starts. */
function readCardinal(atoms: Atoms, from: number): Read | null {
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
function continuesAfterAnd(atoms: Atoms, at: number, limit: number): boolean {
  const rest = readCardinal(atoms, at);
  if (!rest || rest.value >= limit) return false;
  return DENOMINATORS.get(atoms[pastHyphen(atoms, rest.to)]?.lower ?? '') === undefined;
}

/** After digits with a magnitude: '4 thousand [3 hundred]', '3 hundred [and one]'. */
function readRemainder(atoms: Atoms, at: number, magnitude: number): Read | null {
  const start = isAnd(atoms[at]) ? at + 1 : at;
  const atom = atoms[start];
  if (!atom) return null;
  if (atom.kind === 'digits' && start === at) {
    const value = digitsValue(atom.text);
    const factor = MAGNITUDES.get(atoms[start + 1]?.lower ?? '');
    if (value === null || factor === undefined || factor >= magnitude || value * factor >= magnitude)
      return null;
    return { to: start + 2, value: value * factor, magnitude: factor };
  }
  if (!CARDINALS.has(atom.lower) || (start > at && !continuesAfterAnd(atoms, start, magnitude))) return null;
  const rest = readCardinal(atoms, start);
  return rest && rest.value < magnitude ? rest : null;
}

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

/* ---- fractions in words ---- */

/** 'and a half', 'and three quarters' after a whole number. */
function readAndFraction(atoms: Atoms, at: number): { to: number; value: number } | null {
  const start = isHyphen(atoms, at) && isAnd(atoms[at + 1]) ? at + 2 : isAnd(atoms[at]) ? at + 1 : -1;
  if (start < 0) return null;
  const fraction = readSimpleFraction(atoms, pastHyphen(atoms, start));
  // 'one billion and a half million' names two amounts.
  if (!fraction || MAGNITUDES.has(atoms[fraction.to]?.lower ?? '')) return null;
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

function readFraction(atoms: Atoms, from: number): Numeral | null {
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

/* ---- ordinals ---- */

export interface Ordinal {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** 'second', 'twenty-first', '22nd', 'one hundred and third'. */
export function readOrdinal(atoms: Atoms, from: number): Ordinal | null {
  const atom = atoms[from];
  if (!atom) return null;
  if (atom.kind === 'digits') {
    const suffix = atoms[from + 1];
    if (
      !suffix ||
      suffix.spaced ||
      !/^(?:st|nd|rd|th)$/.test(suffix.lower) ||
      !/^\d{1,3}(?:,?\d{3})*$/.test(atom.text)
    )
      return null;
    return { from, to: from + 2, value: Number(atom.text.replace(/,/g, '')) };
  }
  const simple = ORDINALS.get(atom.lower);
  if (simple !== undefined) return { from, to: from + 1, value: simple };
  if (!CARDINALS.has(atom.lower) && !MAGNITUDES.has(atom.lower)) return null;
  const read = readCardinal(atoms, from);
  if (!read) return null;
  let at = pastHyphen(atoms, read.to);
  if (isAnd(atoms[at])) at++;
  const last = ORDINALS.get(atoms[at]?.lower ?? '');
  if (last === undefined) return null;
  if (last >= 100) return { from, to: at + 1, value: read.value * last };
  const tens = read.value % 100;
  const fits = tens === 0 ? last < 100 : tens >= 20 && tens % 10 === 0 && last < 10;
  return fits ? { from, to: at + 1, value: read.value + last } : null;
}
