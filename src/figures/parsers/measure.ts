import { BEHIND_MEASURE, OWNED_OPENERS, RACED_LENGTHS } from '../../lexicons/index.js';
import { type Atoms, isHyphen, nthAtom } from '../atom.js';
import { type Draft, draft } from '../draft.js';
import type { Numeral } from '../numeral.js';
import type { Parser } from '../parser.js';
import { type ReadUnit, readUnit } from '../rate.js';
import type { Reading } from '../reading.js';
import { partsOf } from '../smaller-unit.js';
import { kindOf } from '../unit.js';

/** Stand between a number and its unit: 'three straight months', '517 rushing yards'. */
const QUALIFIERS = new Set(
  'consecutive straight full whole more additional extra further previous long solid successive short rushing passing receiving square-foot deadweight gross'.split(
    ' ',
  ),
);

export const measure: Parser = {
  id: 'measure',
  about: 'A number with a unit: a percentage, a duration or any other quantity.',
  examples: [
    ['Costs rose 8.3 percent.', 'percent 8.3 percent “8.3 percent”'],
    ['The yield fell 25 basis points.', 'percent 25 basis point “25 basis points”'],
    ['The fire burned for five years.', 'duration 5 year “five years”'],
    ['It is a 12-month plan.', 'duration 12 month “12-month”'],
    ['They walked 30 miles.', 'quantity 30 mile “30 miles”'],
    ['A 5kg parcel fell.', 'quantity 5 kilogram “5kg”'],
    ['A magnitude 6.4 quake hit.', 'quantity 6.4 magnitude “6.4” quake'],
    ['A magnitude-5 quake hit.', 'quantity 5 magnitude “5” quake'],
    ['Winds reached 40 mph.', 'quantity 40 mile per hour “40 mph”'],
    ['It was -3°C at dawn.', 'quantity -3 celsius “-3°C”'],
    ['It makes 275 pound-feet of torque.', 'quantity 275 pound foot “275 pound-feet”'],
    ['A 5-foot-11 forward left.', 'quantity 5.917 foot “5-foot-11”'],
    ['Gas costs 85p a therm at 8 bar.', 'quantity 8 bar “8 bar”'],
    ['The port took 4 million TEU.', 'quantity 4e6 twenty-foot equivalent unit “4 million TEU”'],
    ['Output is 3 million bpd.', 'quantity 3e6 barrel per day “3 million bpd”'],
    ['They cut 3 cords of wood.', 'quantity 3 cord “3 cords” wood'],
    ['It fell to 20 degrees below zero.', 'quantity -20 degree “20 degrees below zero”'],
    ['It fell to 15 below zero.', 'quantity -15 degree “15 below zero”'],
    ['He is 6ft 2, and weighs 13 stone 4.', 'quantity 6.167 foot “6ft 2”'],
    ['He is 6ft 2, and weighs 13 stone 4.', 'quantity 13.286 stone “13 stone 4”'],
    ['It grew 12,5 percent.', 'percent 12.5 percent “12,5 percent”'],
    ['It gets 28/36 mpg.', 'quantity 28..36 mile per gallon “28/36 mpg”'],
    ['The boat did 20 kn in high winds.', 'quantity 20 knot “20 kn”'],
    ['Half a mile away stood a barn.', 'quantity 0.5 mile “Half a mile”'],
    ['The guard is 6\'2".', 'quantity 6.167 foot “6\'2"”'],
    ['It lasted a year and a half.', 'duration 1.5 year “a year and a half”'],
    ['It leads by 0.4 of a percentage point.', 'percent 0.4 percentage point “0.4 of a percentage point”'],
    ['The surface is 3,500 K.', 'quantity 3500 kelvin “3,500 K”'],
    ['There were 1.1m sq km of ice.', 'quantity 1.1e6 square kilometre “1.1m sq km” ice'],
    ['The site has 1.2m sq ft of space.', 'quantity 1.2e6 square foot “1.2m sq ft” space'],
    ['The clinic has 1520 sq m of space.', 'quantity 1520 square metre “1520 sq m”'],
  ],
  counterexamples: [
    'There were 1.1m postal votes.',
    'They met 25 bar owners and three cord makers.',
    'It has 25 bars.',
    'He played games 4,5 and 6.',
    'Four second-half goals fell.',
    'A minute later he left.',
    'He came in 2019.',
  ],
  parse(reading, at) {
    const { atoms, numeral } = reading;
    const number = numeral(at);
    if (!number) return andAHalf(atoms, at) ?? andSmaller(reading, at);
    const height = feetAndInches(atoms, at);
    if (height) return height;
    const unit = unitBehind(atoms, number);
    if (!unit) return magnitude(atoms, number) ?? belowZero(atoms, number);
    if (isOrdinal(atoms, number, unit.to) || isFractionOfGame(number, unit)) return null;
    return (
      milesPerGallon(atoms, number, unit) ?? onScale(atoms, number, unit) ?? measured(atoms, number, unit)
    );
  },
};

/** A unit behind a number, and the brackets around it: '20 [kg]'. */
interface UnitBehind extends ReadUnit {
  /** Behind the closing bracket. */
  readonly end: number;
}

function unitBehind(atoms: Atoms, number: Numeral): UnitBehind | null {
  const at = pastArticle(atoms, number);
  const bracketed = inBrackets(atoms, at);
  if (bracketed) return bracketed;
  const start = QUALIFIERS.has(nthAtom(atoms, at).lower) && readUnit(atoms, at + 1, false) ? at + 1 : at;
  const digits = atoms[number.to - 1]?.kind !== 'letters' || number.form === 'digits';
  const unit = readUnit(atoms, start, digits);
  return unit && { to: unit.to, unit: unit.unit, per: unit.per, end: unit.to };
}

/** 'half a mile', 'half an hour', 'a quarter of a mile', 'three-quarters of an hour', '0.4 of a percentage point' */
function pastArticle(atoms: Atoms, number: Numeral): number {
  const { to, form, value } = number;
  const of = atoms[to]?.lower === 'of';
  const part = of && form === 'digits' && value > 0 && value < 1;
  if (!part && form !== 'fraction' && !(form === 'words' && number.article)) return to;
  const article = of ? to + 1 : to;
  const next = /^an?$/.test(nthAtom(atoms, article).lower) ? article + 1 : article;
  return next > to && readUnit(atoms, next, false) ? next : to;
}

/** '20 [kg]', '45 (kg)'; '40 (a few from abroad)' has no unit in its brackets. */
function inBrackets(atoms: Atoms, at: number): UnitBehind | null {
  const bracket = nthAtom(atoms, at);
  if (!/^[[(<{]$/.test(bracket.text) || !bracket.spaced) return null;
  const unit = readUnit(atoms, at + 1, true);
  return unit && /^[\])>}]$/.test(nthAtom(atoms, unit.to).text)
    ? { to: unit.to, unit: unit.unit, per: unit.per, end: unit.to + 1 }
    : null;
}

/** 'three-quarters' */
const isFractionOfGame = ({ form, value }: Numeral, { unit }: ReadUnit): boolean =>
  form === 'words' && unit.name === 'quarter' && value < 1;

/** '28/36 mpg city/highway' are two. */
function milesPerGallon(atoms: Atoms, { from, to }: Numeral, { unit, to: end }: UnitBehind): Draft | null {
  if (unit.name !== 'mile per gallon') return null;
  const digits = atoms
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
  const [low, high] = /^(\d+)\/(\d+)$/.exec(digits)?.slice(1) ?? [];
  return low && high
    ? draft({ kind: 'quantity', from, to: end, low: Number(low), high: Number(high), unit: unit.name })
    : null;
}

/** '5 degrees below zero' */
function onScale(atoms: Atoms, { from, value }: Numeral, { unit, to }: UnitBehind): Draft | null {
  if (unit.dimension !== 'temperature' && unit.name !== 'degree') return null;
  const zero = zeroEnd(atoms, to);
  return (
    zero &&
    draft({ kind: 'quantity', from, to: zero.to, value: zero.below ? -value : value, unit: unit.name })
  );
}

function measured(atoms: Atoms, number: Numeral, { unit, per, to, end }: UnitBehind): Draft {
  // The 'quarter-point' of interest rates; scores have no quarters of a point.
  const points = unit.name === 'point' && number.form === 'fraction';
  const share = points || unit.dimension === 'share';
  const smaller = readInches(atoms, to, unit.name) ?? (per ? null : halfBehind(atoms, to));
  return draft({
    kind: points ? 'percent' : kindOf(unit),
    from: number.from,
    to: smaller?.to ?? end,
    value: scaledBy(number.value + (smaller?.value ?? 0), unit.times),
    unit: unitName(unit.name, points, share ? null : per),
    per: share ? per : null,
    magnitude: number.magnitude * (unit.times ?? 1),
  });
}

/** 'percentage point', 'mile per hour', 'metre' */
function unitName(name: string, points: boolean, per: string | null): string {
  if (points) return 'percentage point';
  return per ? `${name} per ${per}` : name;
}

/** 'a quake of magnitude 6.4', 'a magnitude-6.4 quake' */
function magnitude(atoms: Atoms, { from, to, value, form }: Numeral): ReturnType<Parser['parse']> {
  const word = isHyphen(atoms, from - 1) ? from - 2 : from - 1;
  return form === 'digits' && atoms[word]?.lower === 'magnitude' && value < 11
    ? draft({ kind: 'quantity', from, to, value, unit: 'magnitude' })
    : null;
}

/** '5 bcm' are 5e9 cubic metres. */
const scaledBy = (value: number, times = 1): number =>
  times === 1 ? value : Number((value * times).toPrecision(15));

/** 'below zero', 'above zero' */
function zeroEnd(atoms: Atoms, at: number): { to: number; below: boolean } | null {
  const word = atoms[at]?.lower ?? '';
  return /^(?:below|above)$/.test(word) && atoms[at + 1]?.lower === 'zero'
    ? { to: at + 2, below: word === 'below' }
    : null;
}

/** '15 below zero': degrees. */
function belowZero(atoms: Atoms, { from, to, value }: Numeral): ReturnType<Parser['parse']> {
  const end = zeroEnd(atoms, to);
  return (
    end && draft({ kind: 'quantity', from, to: end.to, value: end.below ? -value : value, unit: 'degree' })
  );
}

/** 'a year and a half', 'an hour and a quarter' */
function andAHalf(atoms: Atoms, at: number): ReturnType<Parser['parse']> {
  if (!/^an?$/.test(atoms[at]?.lower ?? '')) return null;
  // 'won by a length and a half'
  const [noun, and, article, half] = atoms.slice(at + 1, at + 5).map(({ lower }) => lower);
  if (RACED_LENGTHS.has(noun ?? '') && and === 'and' && article === 'a' && half === 'half')
    return draft({ kind: 'count', from: at, to: at + 5, value: 1.5, of: noun ?? null });
  const unit = readUnit(atoms, at + 1, false);
  const part = { half: 0.5, quarter: 0.25 }[atoms[(unit?.to ?? 0) + 2]?.lower ?? ''];
  const joined = atoms[unit?.to ?? 0]?.lower === 'and' && atoms[(unit?.to ?? 0) + 1]?.lower === 'a';
  if (!unit || unit.per !== null || part === undefined || !joined) return null;
  return draft({ kind: kindOf(unit.unit), from: at, to: unit.to + 3, value: 1 + part, unit: unit.unit.name });
}

/** 'an hour [and 45 minutes]': one of it, where a smaller unit completes it. */
function andSmaller({ atoms, numeral }: Reading, at: number): ReturnType<Parser['parse']> {
  if (!/^an?$/.test(atoms[at]?.lower ?? '')) return null;
  const unit = readUnit(atoms, at + 1, false);
  const rest = unit && atoms[unit.to]?.lower === 'and' ? numeral(unit.to + 1) : null;
  const smaller = rest && readUnit(atoms, rest.to, rest.form === 'digits');
  if (!unit || !smaller || partsOf(unit.unit.name, smaller.unit.name) === null) return null;
  return draft({ kind: kindOf(unit.unit), from: at, to: unit.to, value: 1, unit: unit.unit.name });
}

/** '11 hours [and a half]' */
function halfBehind(atoms: Atoms, at: number): { to: number; value: number } | null {
  if (atoms[at]?.lower !== 'and' || atoms[at + 1]?.lower !== 'a') return null;
  const value = { half: 0.5, quarter: 0.25 }[atoms[at + 2]?.lower ?? ''];
  const next = atoms[at + 3];
  const ends = next === undefined || next.kind === 'mark' || BEHIND_MEASURE.has(next.lower);
  return value !== undefined && ends ? { to: at + 3, value } : null;
}

/** 'the forty-second president', 'one hundred and fifty-second'; 'a forty-second delay' lasts. */
function isOrdinal(atoms: Atoms, { from, to, form, value }: Numeral, end: number): boolean {
  if (form !== 'words' || atoms[end - 1]?.lower !== 'second') return false;
  const joined = isHyphen(atoms, to) && value % 10 === 0 && value % 100 >= 20;
  const hundreds = !isHyphen(atoms, to) && value % 100 === 0;
  if (joined && value > 100) return true;
  return (joined || hundreds) && OWNED_OPENERS.has(atoms[from - 1]?.lower ?? '');
}

/** `5'11"`, `4' 6"`, `6′2″`: feet and inches. */
function feetAndInches(atoms: Atoms, at: number): ReturnType<Parser['parse']> {
  const [feet, mark, inches, end] = atoms.slice(at, at + 4);
  const marks = /^['’′]$/.test(mark?.text ?? '') && /^["”″]$/.test(end?.text ?? '');
  if (!marks || mark?.spaced || end?.spaced) return null;
  if (!/^\d{1,2}$/.test(feet?.text ?? '') || !/^(?:\d|1[01])(?:\.\d+)?$/.test(inches?.text ?? ''))
    return null;
  const value = Number(feet?.text) + Number(inches?.text) / 12;
  return draft({ kind: 'quantity', from: at, to: at + 4, value, unit: 'foot' });
}

/** How many of the next smaller unit make one, where papers leave that one's name out. */
const LEFT_OUT: ReadonlyMap<string, number> = new Map([
  ['foot', 12],
  ['stone', 14],
]);

/** 'a 5-foot-11 forward', 'he is 6ft 2', 'she weighs 9 stone 4' */
function readInches(atoms: Atoms, at: number, unit: string): { to: number; value: number } | null {
  const parts = LEFT_OUT.get(unit);
  const hyphen = isHyphen(atoms, at);
  const digits = hyphen ? atoms[at + 1] : atoms[at];
  if (parts === undefined || digits?.kind !== 'digits' || !/^(?:\d|1[0-3])$/.test(digits.text)) return null;
  const to = hyphen ? at + 2 : at + 1;
  const next = atoms[to];
  const ends =
    next === undefined ||
    (next.kind === 'mark' && /^[,.;)]$/.test(next.text)) ||
    /^(?:and|tall)$/.test(next.lower);
  const value = Number(digits.text);
  return value < parts && (hyphen || ends) ? { to, value: value / parts } : null;
}
