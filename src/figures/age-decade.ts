import { POSSESSIVES } from '../lexicons/index.js';
import { type Atom, type Atoms, isDash, pastHyphen } from './atom.js';
import { draft } from './draft.js';
import type { Parser } from './parser.js';

const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['late', [7, 9]],
]);

/** 'her 40s', 'mid-20s', 'late thirties': ten years of a life, or a third of them. */
export function readDecade(atoms: Atoms, at: number): ReturnType<Parser['parse']> {
  let start = at;
  const part = PARTS.get(atoms[at]?.lower ?? '');
  if (part) start = pastHyphen(atoms, at + 1);
  const number = atoms[start];
  const base = decadeOf(number, atoms[start + 1]);
  if (base === null) return null;
  let k = at - 1;
  if (/^(?:early|mid|late|and|or|to)$/.test(atoms[k]?.lower ?? '')) k--;
  if (isDash(atoms[k])) k--;
  if (!POSSESSIVES.has(atoms[k]?.lower ?? '')) return null;
  const [low, high] = part ?? [0, 9];
  const to = number?.kind === 'digits' ? start + 2 : start + 1;
  return draft({ kind: 'age', from: at, to, low: base + low, high: base + high, unit: 'year' });
}

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

function decadeOf(number: Atom | undefined, suffix: Atom | undefined): number | null {
  if (
    number?.kind === 'digits' &&
    /^[2-9]0$/.test(number.text) &&
    /^'?s$/.test(suffix?.lower ?? '') &&
    !suffix?.spaced
  )
    return Number(number.text);
  if (number?.lower === 'teens') return 13;
  const named = DECADES.indexOf(number?.lower ?? '');
  return named < 0 ? null : (named + 2) * 10;
}
