import { type Atom, type Atoms, isDash, nthAtom } from './atom.js';
import { type Dated, when } from './when.js';

/** Two digits of a year, none of which lies far ahead. */
export const fullYear = (short: number): number => (short < 50 ? 2000 : 1900) + short;

/** Index after the time of a machine's stamp: '2019-09-01[T10:38:07.190Z]'. */
function stampEnd(atoms: Atoms, at: number): number {
  if (atoms[at]?.text !== 'T' || atoms[at]?.spaced || atoms[at + 1]?.kind !== 'digits') return at;
  let to = at + 1;
  while (
    atoms[to] &&
    !atoms[to]?.spaced &&
    (atoms[to]?.kind === 'digits' || /^[:.+Z-]$/.test(atoms[to]?.text ?? ''))
  )
    to++;
  return atoms[to - 1]?.text === '.' ? to - 1 : to;
}

/** '2024-06-19', '19/06/2024', '6/19/24' where only one order is possible. */
export function readNumeric(atoms: Atoms, at: number): Dated | null {
  const dotted = /^(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)$/.exec(nthAtom(atoms, at).text);
  if (dotted) return readDotted(at, dotted.slice(1).map(Number));
  const [a, mark, b, , c] = [0, 1, 2, 3, 4].map((k) => nthAtom(atoms, at + k)) as [
    Atom,
    Atom,
    Atom,
    Atom,
    Atom,
  ];
  if (!areThree(atoms, at, mark)) return null;
  if (isDash(mark) && isIso(a.text, b.text, c.text))
    return {
      to: stampEnd(atoms, at + 5),
      when: when({ year: Number(a.text), month: Number(b.text), day: Number(c.text) }),
    };
  const [first, second] = [Number(a.text), Number(b.text)];
  // '07-28-17', but '4-1-2' is a record
  const dashed =
    isDash(mark) && /^\d\d$/.test(a.text) && /^\d\d$/.test(b.text) && Math.max(first, second) > 12;
  if ((mark.text !== '/' && !dashed) || !/^(?:(?:19|20)\d\d|\d\d)$/.test(c.text)) return null;
  const year = c.text.length === 4 ? Number(c.text) : fullYear(Number(c.text));
  const day = inOneOrder(first, second);
  return day && { to: at + 5, when: when({ year, ...day }) };
}

/** '19.06.2024' */
function readDotted(at: number, [day = 0, month = 0, year]: readonly number[]): Dated | null {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return real ? { to: at + 1, when: when({ year: year ?? null, month, day }) } : null;
}

/** Three numbers with one mark between them, and no fourth. */
const areThree = (atoms: Atoms, at: number, mark: Atom): boolean =>
  [0, 2, 4].every((k) => nthAtom(atoms, at + k).kind === 'digits') &&
  [1, 2, 3, 4].every((k) => !nthAtom(atoms, at + k).spaced) &&
  mark.text === nthAtom(atoms, at + 3).text &&
  nthAtom(atoms, at - 1).text !== mark.text &&
  nthAtom(atoms, at + 5).text !== mark.text;

const isIso = (year: string, month: string, day: string): boolean =>
  /^(?:1\d|20)\d\d$/.test(year) && /^(?:0[1-9]|1[0-2])$/.test(month) && /^(?:0[1-9]|[12]\d|3[01])$/.test(day);

/** Month and day of '19/06' and '6/19'; 3/4 is March in one country and April in another. */
function inOneOrder(first: number, second: number): { month?: number; day?: number } | null {
  const month = Math.min(first, second);
  const day = Math.max(first, second);
  if (month < 1 || month > 12 || day > 31) return null;
  return day > 12 || first === second ? { month, day } : {};
}
