import {
  AGO_WORDS,
  MAGNITUDES,
  RATE_NOUNS,
  RATE_WORDS,
  RATED_DIMENSIONS,
  UNTAXED,
  type Unit,
} from '../lexicons/index.js';
import { type Atom, type Atoms, isHyphen, nthAtom, pastHyphen } from './atom.js';
import { readNumeral } from './numeral.js';
import { readSign, readSimpleUnit } from './unit.js';

export interface ReadUnit {
  readonly to: number;
  readonly unit: Unit;
  /** 'hour' in 'miles per hour'. */
  readonly per: string | null;
}

/** What something is counted by, and the atom behind it: 'hour' of 'per hour'. */
interface Rate {
  readonly to: number;
  readonly per: string;
}

/** A unit that starts at atom `at`, right behind a number; `digits`: that number is written in digits. */
export function readUnit(atoms: Atoms, at: number, digits: boolean): ReadUnit | null {
  const simple = readSimpleUnit(atoms, at, digits);
  if (!simple) return null;
  const rate = readRate(atoms, simple.to, digits);
  return rate
    ? { to: rate.to, unit: simple.unit, per: rate.per }
    : { to: simple.to, unit: simple.unit, per: null };
}

/** 'per hour', '/h', 'a week', 'an ounce', '-a-day', 'per 100,000 people'. */
export function readRate(atoms: Atoms, at: number, digits: boolean): Rate | null {
  const start = pastHyphen(atoms, at);
  const first = nthAtom(atoms, start);
  if (first.text === '/' && digits) return first.spaced ? null : behindSlash(atoms, start + 1);
  if (first.lower === 'per') return behindPer(atoms, pastHyphen(atoms, start + 1));
  const abbreviated = RATE_SIGNS.get(first.text);
  if (start === at) {
    const pound = inThePound(atoms, at);
    if (pound) return pound;
    if (abbreviated !== undefined && digits) return { to: start + 1, per: abbreviated };
  }
  if (!RATE_WORDS.has(first.lower)) return null;
  return start === at || isHyphen(atoms, start + 1)
    ? behindArticle(atoms, pastHyphen(atoms, start + 1))
    : null;
}

/** '/h', '/oz', '15.2 kWh/100 km' */
function behindSlash(atoms: Atoms, at: number): Rate | null {
  const noun = nthAtom(atoms, at);
  if (noun.spaced) return null;
  if (/^hrs?$/.test(noun.lower)) return { to: at + 1, per: 'hour' };
  const unit = readSign(atoms, at, false) ?? readSimpleUnit(atoms, at, false);
  if (unit) return { to: unit.to, per: unit.unit.name };
  if (noun.kind === 'digits') return perNumber(atoms, at);
  return rateNoun(noun) ? { to: at + 1, per: singularNoun(noun) } : null;
}

function behindPer(atoms: Atoms, at: number): Rate | null {
  const unit = readSimpleUnit(atoms, at, true);
  if (unit) return { to: unit.to, per: unit.unit.name };
  const noun = nthAtom(atoms, at);
  if (noun.kind === 'digits' || MAGNITUDES.has(noun.lower)) return perNumber(atoms, at);
  // 'per mid-20s worker' is not for each mid.
  if (noun.kind !== 'letters' || /^(?:cent|se|mid|early|late)$/.test(noun.lower)) return null;
  return { to: at + 1, per: singularNoun(noun) };
}

/** '45p in the pound' */
function inThePound(atoms: Atoms, at: number): Rate | null {
  const currency = nthAtom(atoms, at + 2).lower;
  return atoms[at]?.lower === 'in' &&
    atoms[at + 1]?.lower === 'the' &&
    /^(?:pound|dollar|euro)$/.test(currency)
    ? { to: at + 3, per: currency }
    : null;
}

function behindArticle(atoms: Atoms, at: number): Rate | null {
  if (atoms[at]?.lower === 'round' && atoms[at + 1]?.lower === 'trip')
    return { to: at + 2, per: 'round trip' };
  const unit = readSimpleUnit(atoms, at, false);
  if (!rateNoun(atoms[at]) && !(unit && isMeasured(unit.unit))) return null;
  const to = unit?.to ?? at + 1;
  const per = unit?.unit.name ?? singularNoun(nthAtom(atoms, at));
  return isWhen(atoms, to) || (TIMES.has(unit?.unit.name ?? '') && goesOn(atoms, to)) ? null : { to, per };
}

/** '210 euros a megawatt hour', but 'two men a step behind' */
const isMeasured = ({ dimension, name }: Unit): boolean =>
  RATED_DIMENSIONS.has(dimension) && name !== 'stone';

/** 'up from $38 a year ago' is no rate, but '$510 a year before tax' is. */
const isWhen = (atoms: Atoms, at: number): boolean =>
  AGO_WORDS.has(nthAtom(atoms, at).lower) && !UNTAXED.has(nthAtom(atoms, at + 1).lower);

/** 'is worth $50 a year on', but '12 cents a share on sales of $1 million', '$50 a year on average' */
const goesOn = (atoms: Atoms, at: number): boolean =>
  /^(?:on|or)$/.test(nthAtom(atoms, at).lower) &&
  !(atoms[at]?.lower === 'on' && atoms[at + 1]?.lower === 'average');

/** '£2,350 pcm', '£60 pw', as rents and fares are printed. */
const RATE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['pcm', 'month'],
  ['pw', 'week'],
  ['pppn', 'night'],
  ['p.a.', 'year'],
  ['pa', 'year'],
  ['psf', 'square foot'],
  ['psm', 'square metre'],
  ['annually', 'year'],
]);

const rateNoun = (atom: Atom | undefined): boolean =>
  atom !== undefined && RATE_NOUNS.has(atom.lower.replace(/s$/, ''));

const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'decade', 'quarter', 'season']);

const singularNoun = (atom: Atom): string => atom.lower.replace(/([^s])s$/, '$1');

/** '100,000 people', '1,000 live births': so many of them, with what they are where it is a plural. */
function perNumber(atoms: Atoms, at: number): Rate | null {
  const number = readNumeral(atoms, at);
  if (!number) return null;
  const unit = readSimpleUnit(atoms, number.to, true);
  let to = unit?.to ?? number.to;
  for (let k = number.to; !unit && k < number.to + 3 && atoms[k]?.kind === 'letters'; k++)
    if (/(?:[^su]s|people|women|men|children)$/.test(atoms[k]?.lower ?? '')) to = k + 1;
  const end = unit ? number.to : to;
  const words = atoms.slice(at, end).map(({ text, spaced }, k) => (k > 0 && spaced ? ` ${text}` : text));
  return { to, per: unit ? `${words.join('')} ${unit.unit.name}` : words.join('') };
}
