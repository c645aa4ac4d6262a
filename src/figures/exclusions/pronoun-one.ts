import { AFTER_PRONOUN_ONE, BEFORE_PRONOUN_ONE } from '../../lexicons/index.js';
import { isHyphen } from '../atom.js';
import type { Exclusion } from '../parser.js';

export const pronounOne: Exclusion = {
  id: 'pronoun-one',
  about: '“one” where it stands for somebody or something: “no one”, “one of the”, “this one”.',
  examples: [
    ['No one came.', 'none “one”'],
    ['It is one of the best.', 'none “one”'],
    ['One must wait.', 'none “One”'],
    ['They helped one another.', 'none “one”'],
  ],
  counterexamples: [
    'One man came.',
    'One in five agreed.',
    'It took one million years.',
    'He made one and a half.',
  ],
  skip({ atoms, numeral }, at) {
    const one = atoms[at];
    if (one?.lower !== 'one') return one?.lower === 'ones' ? at + 1 : at;
    const number = numeral(at);
    if (!number || number.to > at + 1) return at;
    if (isHyphen(atoms, at + 1))
      return /^(?:off|sided|way|time|stop|on|up)$/.test(atoms[at + 2]?.lower ?? '') ? at + 1 : at;
    const before = atoms[at - 1]?.lower ?? '';
    const next = atoms[at + 1];
    if (
      BEFORE_PRONOUN_ONE.has(before) &&
      !(
        before === 'the' ||
        before === 'this' ||
        before === 'that' ||
        before === 'each' ||
        before === 'every' ||
        before === 'first' ||
        before === 'last' ||
        before === 'next'
      )
    )
      return at + 1;
    if (next?.lower === 'in' || next?.lower === 'out') {
      const bottom = numeral(next.lower === 'in' ? at + 2 : at + 3);
      return bottom && bottom.value > 1 ? at : at + 1;
    }
    if (next === undefined || next.kind === 'mark') return at + 1;
    if (AFTER_PRONOUN_ONE.has(next.lower)) return at + 1;
    if (
      /^(?:day|another|thing|time|side|hand|person|way)$/.test(next.lower) &&
      /^(?:at|on|the|any)$/.test(before) &&
      next.lower !== 'time'
    )
      return at + 1;
    return at;
  },
};
