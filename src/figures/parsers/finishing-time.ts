import { BEFORE_FINISH, RACING_WORDS } from '../../lexicons/index.js';
import { type Atom, type Atoms, nthAtom } from '../atom.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';

export const finishingTime: Parser = {
  id: 'finishing-time',
  about: 'How long a race took, written as a clock would: “7:18.42”, “won in 2:04:11”.',
  examples: [
    ['She won the 1500m in 7:18.42.', 'duration 7.307 minute “7:18.42”'],
    ['He ran the mile in 3:58.4.', 'duration 3.973 minute “3:58.4”'],
    ['The winner finished the marathon in 2:04:11.', 'duration 2.07 hour “2:04:11”'],
    ['She clocked a personal best of 4:01 over the mile.', 'duration 4.017 minute “4:01”'],
  ],
  counterexamples: [
    'The race began at 2:04.',
    'The log says 10:38:07.',
    'Luke 3:16 was read.',
    'They finished at 7:18 p.m.',
  ],
  parse({ atoms }, at) {
    const first = atoms[at];
    if (first?.kind !== 'digits' || !/^\d{1,2}$/.test(first.text)) return null;
    const parts = [first.text];
    let to = at + 1;
    while (parts.length < 3 && atoms[to]?.text === ':' && !atoms[to]?.spaced && isSixtieth(atoms[to + 1])) {
      parts.push(nthAtom(atoms, to + 1).text);
      to += 2;
    }
    if (parts.length < 2 || /^[ap](?:\.m\.?|m)$/.test(atoms[to]?.lower ?? '')) return null;
    const fine = parts.at(-1)?.includes('.') === true;
    if (!fine && !isRaced(atoms, at)) return null;
    const [whole = 0, sixtieths = 0, seconds = 0] = parts.map(Number);
    const value = whole + sixtieths / 60 + seconds / 3600;
    return draft({ kind: 'duration', from: at, to, value, unit: parts.length > 2 ? 'hour' : 'minute' });
  },
};

const isSixtieth = (atom: Atom | undefined): boolean =>
  atom !== undefined && !atom.spaced && /^[0-5]\d(?:\.\d+)?$/.test(atom.text);

/** 'ran it in 2:04:11', 'a best of 4:01': a race in the sentence, and no 'at' before the time. */
const isRaced = (atoms: Atoms, at: number): boolean =>
  BEFORE_FINISH.has(atoms[at - 1]?.lower ?? '') && atoms.some(({ lower }) => RACING_WORDS.has(lower));
