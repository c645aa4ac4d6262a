import { BUILT_OF, SHOT_NOUNS } from '../../lexicons/index.js';
import { isHyphen } from '../atom.js';
import type { Exclusion } from '../parser.js';

export const builtOf: Exclusion = {
  id: 'built-of',
  about: 'What a thing is made of, or how: “a two-tier system”, “a four-lane road”, “a three-point shot”.',
  examples: [
    ['It is a two-tier system.', 'none “two-tier”'],
    ['A four-lane road leads there.', 'none “four-lane”'],
    ['She hit a three-point shot at the end.', 'none “three-point shot”'],
    ['He scored from inside the six-yard box.', 'none “six-yard box”'],
    ['They marched from the 20-yard line.', 'none “20-yard line”'],
  ],
  counterexamples: [
    'A two-bedroom flat was sold.',
    'It has four lanes.',
    'Poe has a three-point lead.',
    'The six-yard wall fell.',
    'A three-judge panel met.',
  ],
  skip({ atoms, numeral }, at) {
    const number = numeral(at);
    if (!number || !isHyphen(atoms, number.to)) return at;
    const noun = atoms[number.to + 1]?.lower ?? '';
    if (BUILT_OF.has(noun)) return number.to + 2;
    const head = atoms[number.to + 2]?.lower ?? '';
    const kind =
      noun === 'point' ? SHOT_NOUNS.has(head) && number.value <= 3 : noun === 'yard' && PITCH.test(head);
    return kind ? number.to + 3 : at;
  },
};
const PITCH = /^(?:box|area|line)$/;
