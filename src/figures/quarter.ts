import { DATE_PREPOSITIONS, GAME_WORDS, YEAR_SCORES } from '../lexicons/index.js';
import { type Atoms, isDash, nthAtom, pastHyphen } from './atom.js';
import { readOrdinal } from './ordinal-number.js';
import type { Reading } from './reading.js';
import { type Dated, when } from './when.js';
import { readYear } from './year-number.js';

/** 'third quarter', 'Q3', '3Q', 'Q4 FY21', 'second half of 2019', 'the 1988 third quarter', 'second quarter of last year'. */
export function quarter(reading: Reading, at: number): Dated | null {
  const { atoms } = reading;
  const ahead = readYear(atoms, at);
  const first = ahead ? ahead.to : at;
  const sign = readQuarterSign(atoms, first) ?? readQuarterWords(atoms, first);
  if (!sign || isOfGame(reading)) return null;
  const month = sign.half ? sign.number + 39 : sign.number + 32;
  if (ahead) return { to: sign.to, when: when({ year: ahead.year, month }) };
  const next = pastOfFiscal(atoms, sign.to);
  const inYear = readYear(atoms, next) ?? readShortYear(atoms, next);
  if (inYear) return { to: inYear.to, when: when({ year: inYear.year, month }) };
  // 'second quarter of last year'
  const count = { last: -1, this: 0, next: 1 }[nthAtom(atoms, next).lower];
  if (count !== undefined && atoms[next + 1]?.lower === 'year')
    return { to: next + 2, when: when({ month, relative: { unit: 'year', count, from: 'article' } }) };
  return sign.half ? null : { to: sign.to, when: when({ month }) };
}

/** 'of fiscal year 2019', 'in 2019' */
function pastOfFiscal(atoms: Atoms, at: number): number {
  let next = at;
  if (/^(?:of|in)$/.test(nthAtom(atoms, next).lower)) next++;
  if (/^(?:fiscal|financial|fy)$/.test(nthAtom(atoms, next).lower)) next++;
  return atoms[next]?.lower === 'year' ? next + 1 : next;
}

/** 'changed in ’98' */
export function shortYear({ atoms }: Reading, at: number): Dated | null {
  if (!DATE_PREPOSITIONS.has(atoms[at - 1]?.lower ?? '')) return null;
  const year = readApostropheYear(atoms, at);
  return year && { to: year.to, when: when({ year: year.year }) };
}

/** '’98': of the last century, or of this one where it is near. */
export function readApostropheYear(atoms: Atoms, at: number): { to: number; year: number } | null {
  const digits = atoms[at + 1];
  if (!/^['’‘]$/.test(atoms[at]?.text ?? '') || digits?.spaced || !/^\d\d$/.test(digits?.text ?? ''))
    return null;
  const next = atoms[at + 2];
  if (next?.kind === 'letters' && !next.spaced) return null;
  const short = Number(digits?.text);
  return { to: at + 2, year: short + (short < 30 ? 2000 : 1900) };
}

/** '21' in 'Q4 FY21' */
function readShortYear(atoms: Atoms, at: number): { to: number; year: number } | null {
  const digits = atoms[at];
  const fiscal = atoms[at - 1]?.text === 'FY' && !digits?.spaced;
  return fiscal && /^\d\d$/.test(digits?.text ?? '')
    ? { to: at + 1, year: 2000 + Number(digits?.text) }
    : null;
}

/** 'a touchdown in the third quarter', 'led 61-58 in the third quarter' */
const isOfGame = ({ atoms }: Reading): boolean =>
  atoms.some(({ lower }, k) => GAME_WORDS.has(lower) || (YEAR_SCORES.has(lower) && isScore(atoms, k + 1)));

const isScore = (atoms: Atoms, at: number): boolean =>
  [atoms[at], atoms[at + 2]].every((atom) => /^\d{1,3}$/.test(atom?.text ?? '')) && isDash(atoms[at + 1]);

function readQuarterSign(atoms: Atoms, at: number): { to: number; number: number; half: boolean } | null {
  const [first, second] = [atoms[at], atoms[at + 1]];
  if (!second || second.spaced) return null;
  if (first?.text === 'Q' && /^[1-4]$/.test(second.text))
    return { to: at + 2, number: Number(second.text), half: false };
  if (second.text === 'Q' && /^[1-4]$/.test(first?.text ?? ''))
    return { to: at + 2, number: Number(first?.text), half: false };
  return null;
}

function readQuarterWords(atoms: Atoms, at: number): { to: number; number: number; half: boolean } | null {
  const ordinal = readOrdinal(atoms, at);
  const last = /^(?:last|final|latter)$/.test(atoms[at]?.lower ?? '');
  if (last)
    return atoms[at + 1]?.lower === 'half' && atoms[at + 2]?.lower === 'of'
      ? { to: at + 2, number: 2, half: true }
      : null;
  if (!ordinal || ordinal.value > 4) return null;
  const next = pastHyphen(atoms, ordinal.to);
  const noun = atoms[next]?.lower;
  if (noun === 'half') return ordinal.value > 2 ? null : { to: next + 1, number: ordinal.value, half: true };
  if (noun !== 'quarter' || /^(?:straight|consecutive)$/.test(atoms[next + 1]?.lower ?? '')) return null;
  return { to: next + 1, number: ordinal.value, half: false };
}
