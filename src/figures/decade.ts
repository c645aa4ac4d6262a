import { PHRASE_ENDS, POSSESSIVES } from '../lexicons/index.js';
import { type Atoms, isDash, nthAtom, pastHyphen } from './atom.js';
import { readOrdinal } from './ordinal-number.js';
import type { Reading } from './reading.js';
import { type Dated, when } from './when.js';

/** '1990s', "'90s", 'mid-1990s', 'the nineties'. */
export function decade(reading: Reading, at: number): Dated | null {
  const { atoms } = reading;
  const named = NAMED_DECADES.get(nthAtom(atoms, at).lower);
  if (named !== undefined)
    return isNamedDecade(atoms, at) ? { to: at + 1, when: when({ year: named, masked: 1 }) } : null;
  const part = /^(?:early|mid|late)$/.test(nthAtom(atoms, at).lower);
  const start = part ? pastHyphen(atoms, at + 1) : at;
  const short = /^['’‘]$/.test(nthAtom(atoms, start).text) && !atoms[start + 1]?.spaced;
  const first = short ? start + 1 : start;
  if (!isPluralNumber(atoms, first)) return null;
  const { text } = nthAtom(atoms, first);
  const to = first + 2;
  // 'the 1800s' are a century
  if (/^1[0-8]00$/.test(text)) return { to, when: when({ year: Number(text), masked: 2 }) };
  if (/^(?:1\d|20)\d0$/.test(text)) return { to, when: when({ year: Number(text), masked: 1 }) };
  // 'the 40s' may be years, ages or degrees; two digits say nothing about the century, but news means the last one.
  const led = part || isLedDecade(atoms, at);
  return /^[1-9]0$/.test(text) && (short || (led && !ofWeather(atoms, at)))
    ? { to, when: when({ year: 1900 + Number(text), masked: 1 }) }
    : null;
}

/** 'the nineties', and not 'in his nineties' */
const isNamedDecade = (atoms: Atoms, at: number): boolean =>
  (/^(?:the|early|late|mid)$/.test(nthAtom(atoms, at - 1).lower) || isDash(atoms[at - 1])) &&
  !ofWeather(atoms, at) &&
  !POSSESSIVES.has(nthAtom(atoms, at - 2).lower);

const isLedDecade = (atoms: Atoms, at: number): boolean =>
  /^(?:the|early|late|mid|in|and)$/.test(nthAtom(atoms, at - 1).lower) || isDash(atoms[at - 1]);

/** '90s'; "1990's" only where no noun follows that it could possess */
function isPluralNumber(atoms: Atoms, at: number): boolean {
  const plural = nthAtom(atoms, at + 1);
  if (atoms[at]?.kind !== 'digits' || plural.spaced || !/^'?s$/.test(plural.lower)) return false;
  const next = nthAtom(atoms, at + 2);
  return plural.lower === 's' || next.kind === 'mark' || PHRASE_ENDS.has(next.lower);
}

/** The last ones of that name; 'the twenties' may be those of two centuries. */
const NAMED_DECADES: ReadonlyMap<string, number> = new Map([
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** 'highs in the mid-20s': degrees. */
const ofWeather = (atoms: Atoms, at: number): boolean =>
  atoms
    .slice(Math.max(0, at - 10), at + 5)
    .some(({ lower }) =>
      /^(?:highs?|lows?|temperatures?|degrees|heat|mercury|weather|forecast|winds?|celsius|fahrenheit)$/.test(
        lower,
      ),
    );

export function century({ atoms }: Reading, at: number): Dated | null {
  const ordinal = readOrdinal(atoms, at);
  if (!ordinal || ordinal.value > 22) return null;
  const next = pastHyphen(atoms, ordinal.to);
  if (!/^(?:century|centuries)$/.test(atoms[next]?.lower ?? '')) return null;
  return { to: next + 1, when: when({ year: (ordinal.value - 1) * 100, masked: 2 }) };
}
