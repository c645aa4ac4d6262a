import { NO_NOUNS } from '../../lexicons/index.js';
import { type Atom, type Atoms, isHyphen, nthAtom } from '../atom.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';
import type { Reading } from '../reading.js';

const ZONES = /^(?:[A-Z]{1,2}[SD]?T|GMT|UTC|CET|BST|IST|JST|local|Eastern|Central|Pacific)$/;

export const clockTime: Parser = {
  id: 'clock-time',
  about: 'Hours with minutes, with am or pm, or both; noon and midnight.',
  examples: [
    ['The vote began at 4:30 a.m. in the old hall.', 'time “4:30 a.m.”'],
    ['Trading closed at 10.45pm.', 'time “10.45pm”'],
    ['Polls open at 7 a.m. ET.', 'time “7 a.m. ET”'],
    ['They met at noon.', 'time “noon”'],
    ['It closed at half past nine, late.', 'time “half past nine”'],
    ['It was dark at a quarter to six.', 'time “a quarter to six”'],
    ['The march began at six o’clock.', 'time “six o’clock”'],
  ],
  counterexamples: ['He paid $4.30 a meal.', 'The ratio was 3 to 1.', 'They gave a quarter to six men.'],
  parse(reading, at) {
    const to = readTime(reading, at);
    return to > at ? draft({ kind: 'time', from: at, to }) : null;
  },
};

function readTime(reading: Reading, at: number): number {
  const { atoms } = reading;
  const first = nthAtom(atoms, at);
  // 'the Midnight Crew' is a name.
  if (first.lower === 'noon' || first.lower === 'midnight')
    return at === 0 || first.text === first.lower ? at + 1 : at;
  if (first.kind === 'letters') return timeInWords(reading, at);
  const to = first.kind === 'digits' ? timeInDigits(atoms, at) : at;
  return to > at && ZONES.test(nthAtom(atoms, to).text) ? to + 1 : to;
}

/** 'ten o’clock', 'half past nine', 'a quarter to six' */
function timeInWords({ atoms, numeral }: Reading, at: number): number {
  const part = nthAtom(atoms, at).lower === 'a' ? at + 1 : at;
  const [word, link] = [nthAtom(atoms, part).lower, nthAtom(atoms, part + 1).lower];
  if ((word === 'half' && link === 'past') || (word === 'quarter' && /^(?:past|to)$/.test(link))) {
    const hour = numeral(part + 2);
    return hour && hour.value <= 12 && hour.to === part + 3 && endsTime(nthAtom(atoms, hour.to))
      ? hour.to
      : at;
  }
  const words = numeral(at);
  return words && words.value <= 12 && nthAtom(atoms, words.to).lower === "o'clock" ? words.to + 1 : at;
}

/** 'a quarter to six men' is no time. */
const endsTime = ({ kind, lower }: Atom): boolean => kind !== 'letters' || NO_NOUNS.has(lower);

const HOUR = /^(?:[01]?\d|2[0-4])$/;
const HOUR_AND_MINUTES = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/;
const FOUR_DIGITS = /^(?:[01]\d|2[0-4])[0-5]\d$/;

function timeInDigits(atoms: Atoms, at: number): number {
  const { text } = nthAtom(atoms, at);
  if (HOUR.test(text)) return behindHour(atoms, at);
  // '9.30pm'
  if (HOUR_AND_MINUTES.test(text)) return daypart(atoms, at + 1) > at + 1 ? daypart(atoms, at + 1) : at;
  // '1430 GMT'
  return FOUR_DIGITS.test(text) && /^(?:hours|GMT|UTC)$/.test(nthAtom(atoms, at + 1).text) ? at + 2 : at;
}

/** '9:30', '9:30:15 a.m.', '9 pm', '9 o’clock'; not '9' */
function behindHour(atoms: Atoms, hour: number): number {
  let to = hour + 1;
  for (let parts = 0; parts < 2 && atoms[to]?.text === ':' && isSixty(atoms[to + 1]); parts++) to += 2;
  const suffix = daypart(atoms, to);
  if (suffix > to) return suffix;
  if (to > hour + 1) return to;
  return atoms[to]?.lower === "o'clock" ? to + 1 : hour;
}

const isSixty = (atom: Atom | undefined): boolean =>
  atom !== undefined && !atom.spaced && /^[0-5]\d(?:\.\d+)?$/.test(atom.text);

/** Index after 'a.m.', 'pm', '-p.m.' at `at`, or `at`. */
function daypart(atoms: Atoms, at: number): number {
  const start = isHyphen(atoms, at) ? at + 1 : at;
  const atom = atoms[start];
  if (!atom || !/^[ap](?:\.m\.?|m)$/.test(atom.lower)) return at;
  return atom.lower.endsWith('.m') && atoms[start + 1]?.text === '.' && !atoms[start + 1]?.spaced
    ? start + 2
    : start + 1;
}
