import { type Atom, isHyphen } from '../atom.js';
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
    ['The march began at six o’clock.', 'time “six o’clock”'],
  ],
  counterexamples: ['He paid $4.30 a meal.', 'The ratio was 3 to 1.'],
  parse(reading, at) {
    const to = readTime(reading, at);
    return to > at ? draft({ kind: 'time', from: at, to }) : null;
  },
};

function readTime({ atoms, numeral }: Reading, at: number): number {
  const first = atoms[at];
  // 'the Midnight Crew' is a name.
  if (first?.lower === 'noon' || first?.lower === 'midnight')
    return at === 0 || first.text === first.lower ? at + 1 : at;
  if (first?.kind === 'letters') {
    const words = numeral(at);
    return words && words.value <= 12 && /^o'clock$/.test(atoms[words.to]?.lower ?? '') ? words.to + 1 : at;
  }
  if (first?.kind !== 'digits') return at;
  let to = at;
  if (/^(?:[01]?\d|2[0-4])$/.test(first.text)) {
    to = at + 1;
    let minutes = 0;
    while (minutes < 2 && atoms[to]?.text === ':' && isSixty(atoms[to + 1])) {
      to += 2;
      minutes++;
    }
    const suffix = daypart(atoms, to);
    if (suffix > to) to = suffix;
    else if (minutes === 0) return atoms[to]?.lower === "o'clock" ? to + 1 : at;
  } else if (/^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(first.text)) {
    to = daypart(atoms, at + 1);
    if (to === at + 1) return at;
  } else if (/^(?:[01]\d|2[0-4])[0-5]\d$/.test(first.text)) {
    if (!/^(?:hours|GMT|UTC)$/.test(atoms[at + 1]?.text ?? '')) return at;
    to = at + 2;
  } else return at;
  return ZONES.test(atoms[to]?.text ?? '') ? to + 1 : to;
}

const isSixty = (atom: Atom | undefined): boolean =>
  atom !== undefined && !atom.spaced && /^[0-5]\d(?:\.\d+)?$/.test(atom.text);

/** Index after 'a.m.', 'pm', '-p.m.' at `at`, or `at`. */
function daypart(atoms: readonly Atom[], at: number): number {
  const start = isHyphen(atoms, at) ? at + 1 : at;
  const atom = atoms[start];
  if (!atom || !/^[ap](?:\.m\.?|m)$/.test(atom.lower)) return at;
  return atom.lower.endsWith('.m') && atoms[start + 1]?.text === '.' && !atoms[start + 1]?.spaced
    ? start + 2
    : start + 1;
}
