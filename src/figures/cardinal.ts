import { CARDINALS, DENOMINATORS, MAGNITUDES, PLURAL_MAGNITUDES } from '../lexicons/index.js';
import { type Atom, type Atoms, isHyphen, nthAtom, pastHyphen } from './atom.js';

/** A number in words that ends before atom `to`. */
export interface Cardinal {
  readonly to: number;
  readonly value: number;
  /** Its last magnitude; 1 where there is none. */
  readonly magnitude: number;
}

export const isAnd = (atom: Atom | undefined): boolean => atom?.lower === 'and';

/**
 * 'three hundred and twelve thousand', from zero up; null where no cardinal starts. It is a row of groups below a
 * thousand, each with its magnitude, and each magnitude smaller than the one before.
 */
export function readCardinal(atoms: Atoms, from: number): Cardinal | null {
  let read = readPart(atoms, from, true);
  for (;;) {
    const part = read && nextPart(atoms, read);
    if (!read || !part) return read;
    read = { to: part.to, value: read.value + part.value, magnitude: part.magnitude };
  }
}

/** '[two thousand] and five', '[ten thousand], five hundred' */
function nextPart(atoms: Atoms, { to, magnitude }: Cardinal): Cardinal | null {
  const joint = pastHyphen(atoms, to);
  const conjoined = isAnd(atoms[joint]);
  const listed = magnitude >= 1000 && atoms[joint]?.text === ',';
  const behind = listed ? joint + 1 : joint;
  const part = readPart(atoms, conjoined ? pastHyphen(atoms, joint + 1) : behind, false);
  if (!part || part.magnitude >= magnitude || part.value >= magnitude) return null;
  // 'ten thousand, five hundred', but 'ten thousand, five of them'
  if (listed && part.magnitude < 100) return null;
  // 'two million and three fifths' ends in a fraction.
  return conjoined && namesFraction(atoms, part.to) ? null : part;
}

const namesFraction = (atoms: Atoms, at: number): boolean =>
  DENOMINATORS.has(atoms[pastHyphen(atoms, at)]?.lower ?? '');

/** 'three hundred and twelve thousand', 'two dozen', 'three lakh crore'; a bare magnitude only at the start. */
function readPart(atoms: Atoms, from: number, bare: boolean): Cardinal | null {
  const group = readGroup(atoms, from, bare);
  if (!group && !bare) return null;
  let to = group?.to ?? from;
  let magnitude = 1;
  for (;;) {
    const at = to === from ? to : pastHyphen(atoms, to);
    const factor = factorAt(atoms, at, group !== null, magnitude);
    // 'a hundred thousand million', 'three lakh crore': a larger one multiplies.
    if (factor <= magnitude) break;
    magnitude *= factor;
    to = at + 1;
    if (factor === SCORE) break;
  }
  if (to === from) return null;
  return {
    to,
    value: (group?.value ?? 1) * magnitude,
    magnitude: to === group?.to ? group.magnitude : magnitude,
  };
}

/** What the word multiplies a number by; 0 where it does not. */
function factorAt(atoms: Atoms, at: number, counted: boolean, magnitude: number): number {
  const word = nthAtom(atoms, at).lower;
  const factor = MAGNITUDES.get(word);
  if (factor !== undefined || !counted) return factor ?? 0;
  const plural = /^(?:tens|hundreds)$/.test(word) ? undefined : PLURAL_MAGNITUDES.get(word);
  return plural ?? (magnitude === 1 && isScore(atoms, at) ? SCORE : 0);
}

const SCORE = 20;

/** 'three score years and ten', 'two score men'; but 'two score late goals'. */
const isScore = (atoms: Atoms, at: number): boolean =>
  atoms[at]?.lower === 'score' &&
  /^(?:years?|and|of|more|or|men|women|people|miles|times|boats|ships|[.,])$/.test(
    atoms[at + 1]?.lower ?? '.',
  ) &&
  !isHyphen(atoms, at + 1);

/** Up to 'nine hundred and ninety-nine', and 'twelve hundred'. */
function readGroup(atoms: Atoms, from: number, bare: boolean): Cardinal | null {
  const small = readSmall(atoms, from);
  const at = small ? pastHyphen(atoms, small.to) : from;
  if (atoms[at]?.lower !== 'hundred' || (!small && !bare))
    return small && { to: small.to, value: small.value, magnitude: 1 };
  const hundreds = (small?.value ?? 1) * 100;
  const next = pastHyphen(atoms, at + 1);
  const rest = readSmall(atoms, isAnd(atoms[next]) ? pastHyphen(atoms, next + 1) : next);
  // 'two hundred and fifty-four hundredths' is a whole number and a fraction.
  if (!rest || rest.value === 0 || namesFraction(atoms, rest.to))
    return { to: at + 1, value: hundreds, magnitude: 100 };
  return { to: rest.to, value: hundreds + rest.value, magnitude: 1 };
}

/** 'fifty-six', and 'fifty - six' as typesetters break it. */
const pastAnyHyphen = (atoms: Atoms, at: number): number =>
  atoms[at]?.text === '-' && atoms[at + 1]?.kind === 'letters' ? at + 1 : at;

/** Zero to ninety-nine. */
function readSmall(atoms: Atoms, from: number): { to: number; value: number } | null {
  const value = CARDINALS.get(atoms[from]?.lower ?? '');
  if (value === undefined) return null;
  const next = value >= 20 ? pastAnyHyphen(atoms, from + 1) : from + 1;
  const unit = value >= 20 ? CARDINALS.get(atoms[next]?.lower ?? '') : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { to: next + 1, value: value + unit }
    : { to: from + 1, value };
}
