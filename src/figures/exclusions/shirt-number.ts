import { SPORT_WORDS } from '../../lexicons/index.js';
import { type Atoms, isCapital, isDash } from '../atom.js';
import type { Exclusion } from '../parser.js';

/** Nobody younger plays for money. */
const YOUNGEST = 16;

export const shirtNumber: Exclusion = {
  id: 'shirt-number',
  about: 'A small number in brackets behind a player’s name: shirt or goals, and no age.',
  examples: [
    ['Goals by Roe (4) and Marsh (9) settled it.', 'none “4”'],
    ['Marsh (9) scored twice for Larkton.', 'none “9”'],
    ['Roe won 6-4, 7-6 (5).', 'none “5”'],
  ],
  counterexamples: ['Marsh (9) cried.', 'The striker Ann Roe (24) scored.', 'They scored (4 to 2).'],
  skip({ atoms }, at) {
    const [open, number, close] = [atoms[at - 1], atoms[at], atoms[at + 1]];
    if (open?.text !== '(' || close?.text !== ')' || number?.kind !== 'digits') return at;
    if (isTieBreak(atoms, at)) return at + 1;
    if (!isCapital(atoms[at - 2]) || Number(number.text) >= YOUNGEST) return at;
    return atoms.some(({ lower }) => SPORT_WORDS.has(lower)) ? at + 1 : at;
  },
};

/** 'won 6-4, 7-6 (5)': the points of the set's last game */
const isTieBreak = (atoms: Atoms, at: number): boolean =>
  isDash(atoms[at - 3]) && atoms[at - 2]?.kind === 'digits' && /^[67]$/.test(atoms[at - 4]?.text ?? '');
