import {
  CARDINALS,
  CURRENCY_CODES,
  DOLLAR_PREFIXES,
  MAGNITUDE_LETTERS,
  MAGNITUDE_SIGNS,
  TRAILING_SIGNS,
  UNIT_SIGNS,
} from '../../lexicons/index.js';
import { type Atom, type Atoms, isCapital, isDash, isHyphen, nthAtom } from '../atom.js';
import type { Exclusion } from '../parser.js';
import { readUnit } from '../rate.js';
import type { Reading } from '../reading.js';

/** Letters that may stand right behind digits and leave them a number, beside units, magnitudes and currencies. */
const SUFFIXES =
  /^(?:st|nd|rd|th|s|x|c|fold|plus|odd|am|pm|a\.m\.?|p\.m\.?|yo|yrs?|e|pc|p|h|ish|somethings?|million|billion|trillion|thousand)$/;

/** What may be joined before a number by a hyphen and leave it one, though it is capitalized at a sentence's start. */
const PREFIXES =
  /^(?:mid|sub|pre|post|non|top|now|nearly|over|under|minus|about|roughly|approx|near|early|late)$/i;

export const modelName: Exclusion = {
  id: 'model-name',
  about: 'Digits that are glued to letters belong to a name: “FA-50”, “CO2”, “737-800”, “5G”, “the last-32”.',
  examples: [
    ['The FA-50 flew over.', 'none “50”'],
    ['They cut CO2 again.', 'none “2”'],
    ['The X6 was sold.', 'none “6”'],
    ['A 5G mast fell.', 'none “5G”'],
    ['She drives an EX.90 to work.', 'none “90”'],
    ['It landed on runway 27L.', 'none “27L”'],
    ['They read Gallows-Five again.', 'none “Five”'],
    ['It was a 737-800 jet.', 'none “737-800”'],
    ['They reached the last-32 round.', 'none “32”'],
    ['His 401(k) plan grew.', 'none “401(k)”'],
    ['The under-19s won.', 'none “19s”'],
    ['The under-21 side won.', 'none “21”'],
    ['The 49ers won.', 'none “49ers”'],
    ['The Twenty20 side won.', 'none “Twenty20”'],
    ['A 4x4 van left.', 'none “4x4”'],
    ['The 4x100m team ran.', 'none “4x100m”'],
    ['A COVID -19 ward opened.', 'none “-19”'],
  ],
  counterexamples: [
    'She is in her mid-20s.',
    'A 5kg bag fell.',
    'He came 22nd.',
    'A 12-month plan.',
    'A 45x35cm box.',
  ],
  skip(reading, at) {
    const { atoms } = reading;
    const atom = nthAtom(atoms, at);
    if (isDash(atom))
      return isJoined(atoms, at + 1) && isAcronym(atoms[at - 1]) ? nameEnd(atoms, at + 1) : at;
    if (CARDINALS.has(atom.lower) && isJoined(atoms, at + 1)) return nameEnd(atoms, at);
    if (isHyphenedName(atoms, at)) return at + 1;
    if (atom.kind !== 'digits') return at;
    if (isGlued(reading, at) || isAirliner(atoms, at)) return nameEnd(atoms, at);
    for (const end of ENDS) {
      const to = end(atoms, at);
      if (to > at) return to;
    }
    return at;
  },
};

/** Digits without a space: 'Twenty20', 'COVID -19' */
const isJoined = (atoms: Atoms, at: number): boolean => atoms[at]?.kind === 'digits' && !atoms[at]?.spaced;

const isAcronym = (atom: Atom | undefined): boolean => /^\p{Lu}{3,}$/u.test(atom?.text ?? '');

/** 'Gallows-Five' */
const isHyphenedName = (atoms: Atoms, at: number): boolean =>
  CARDINALS.has(nthAtom(atoms, at).lower) &&
  isHyphen(atoms, at - 1) &&
  isCapital(atoms[at]) &&
  /^\p{Lu}\p{Ll}/u.test(nthAtom(atoms, at - 2).text) &&
  !CARDINALS.has(nthAtom(atoms, at - 2).lower);

/** 'A320neo', 'X5'; '1e10' is a number with its power. */
function isGlued({ atoms, numeral }: Reading, at: number): boolean {
  if (!nthAtom(atoms, at).spaced && isGluedBefore(atoms, at)) return true;
  const next = nthAtom(atoms, at + 1);
  const power = next.lower === 'e' && !next.spaced && (numeral(at)?.to ?? 0) > at + 2;
  return !power && isGluedBehind(atoms, at);
}

/** '737-800': a pair of which the first is an airliner's number */
const isAirliner = (atoms: Atoms, at: number): boolean =>
  isHyphen(atoms, at + 1) && atoms[at + 2]?.kind === 'digits' && /^7[0-8]7$/.test(nthAtom(atoms, at).text);

/** Names of fixed form: each says where the one that begins with the digits at `at` ends; `at` where none does. */
const ENDS: readonly ((atoms: Atoms, at: number) => number)[] = [
  // 'runway 27L'
  (atoms, at) =>
    atoms[at - 1]?.lower === 'runway' && /^[LRC]$/.test(nthAtom(atoms, at + 1).text) ? at + 2 : at,
  // '401(k)', '501(c)(3)'
  (atoms, at) => {
    const [digits, open, letter] = [nthAtom(atoms, at), nthAtom(atoms, at + 1), nthAtom(atoms, at + 2)];
    if (!/^\d{3}$/.test(digits.text) || open.text !== '(' || open.spaced || !/^[a-z]$/.test(letter.text))
      return at;
    return atoms[at + 4]?.text === '(' && !atoms[at + 4]?.spaced ? at + 7 : at + 4;
  },
  // 'the under-19s' are a team.
  (atoms, at) =>
    isHyphen(atoms, at - 1) &&
    /^(?:under|over)$/.test(nthAtom(atoms, at - 2).lower) &&
    atoms[at + 1]?.lower === 's' &&
    !atoms[at + 1]?.spaced
      ? at + 2
      : at,
  // 'the under-21 side'
  (atoms, at) =>
    isHyphen(atoms, at - 1) &&
    /^(?:under|over)$/.test(nthAtom(atoms, at - 2).lower) &&
    /^(?:sides?|teams?|squads?|internationals?|level|caps?|captain|coach|players?|match|championships?|title|tournament)$/.test(
      nthAtom(atoms, at + 1).lower,
    )
      ? at + 1
      : at,
  // 'the 49ers'
  (atoms, at) => (atoms[at + 1]?.text === 'ers' && !atoms[at + 1]?.spaced ? at + 2 : at),
  // '4x100m', '4 x 400': a relay
  (atoms, at) => {
    const relay =
      atoms[at]?.text === '4' &&
      /^[x×]$/.test(nthAtom(atoms, at + 1).lower) &&
      /^[1248]00$/.test(nthAtom(atoms, at + 2).text);
    if (!relay) return at;
    return atoms[at + 3]?.lower === 'm' ? at + 4 : at + 3;
  },
];

/** Money is read from its letters on ('USD10m'), so digits behind letters that nobody took are a name's. */
function isGluedBefore(atoms: Atoms, at: number): boolean {
  const before = atoms[at - 1];
  if (!before) return false;
  if (before.lower === 'x' && atoms[at - 2]?.kind === 'digits') return !isDimension(atoms, at);
  if (before.kind === 'letters' || /^[@_&]$/.test(before.text)) return true;
  // 'EX.90'
  if (before.text === '.' && !before.spaced && /^\p{Lu}{1,4}$/u.test(atoms[at - 2]?.text ?? '')) return true;
  const prefix = atoms[at - 2];
  if (!isHyphen(atoms, at - 1) || prefix?.kind !== 'letters') return false;
  return prefix.lower === 'last' || (isCapital(prefix) && !PREFIXES.test(prefix.text));
}

/** '45x35x16cm': digits, joined by 'x', that end in a unit; '4x4' and '5x7' are names. */
function isDimension(atoms: Atoms, at: number): boolean {
  let last = at;
  while (atoms[last + 1]?.lower === 'x' && !atoms[last + 1]?.spaced && atoms[last + 2]?.kind === 'digits')
    last += 2;
  return readUnit(atoms, last + 1, true) !== null;
}

function isGluedBehind(atoms: Atoms, at: number): boolean {
  const after = atoms[at + 1];
  if (after?.kind !== 'letters' || after.spaced || after.lower.startsWith("'")) return false;
  const crossed = after.lower === 'x' && atoms[at + 2]?.kind === 'digits' && !atoms[at + 2]?.spaced;
  if (crossed && atoms[at + 2]?.text !== '10') return !isDimension(atoms, at);
  const known =
    SUFFIXES.test(after.lower) ||
    UNIT_SIGNS.has(after.text) ||
    MAGNITUDE_SIGNS.has(after.lower) ||
    MAGNITUDE_LETTERS.has(after.lower) ||
    CURRENCY_CODES.has(after.text) ||
    TRAILING_SIGNS.has(after.text) ||
    (DOLLAR_PREFIXES.has(after.text) && atoms[at + 2]?.text === '$');
  if (known)
    return (
      /^[a-z]+$/i.test(after.text) &&
      atoms[at + 2]?.kind === 'digits' &&
      !atoms[at + 2]?.spaced &&
      after.lower.length === 1 &&
      !/^[mx]$/i.test(after.text)
    );
  // A word that was run into its number by mistake ('40people') is left to the parsers.
  return after.lower.length < 3 || after.lower.length > 7 || /\p{Lu}/u.test(after.text);
}

/** Index after everything that is glued to the digits at `at`. */
function nameEnd(atoms: Atoms, at: number): number {
  let to = at + 1;
  for (let atom = atoms[to]; atom && !atom.spaced && !atom.lower.startsWith("'"); atom = atoms[to]) {
    const next = atoms[to + 1];
    if (atom.kind === 'mark' && !(isDash(atom) && next && !next.spaced && next.kind !== 'mark')) break;
    to++;
  }
  return to;
}
