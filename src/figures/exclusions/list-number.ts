import type { Exclusion } from '../parser.js';

export const listNumber: Exclusion = {
  id: 'list-number',
  about: 'The number of a list’s item, at the start of its sentence: “1. Item”, “2) Item”.',
  examples: [
    ['1. Plant the tree.', 'none “1”'],
    ['2) Water it.', 'none “2”'],
  ],
  counterexamples: ['10 people came.', '1.5 million came.'],
  skip({ atoms }, at) {
    const [first, mark, next] = [atoms[at], atoms[at + 1], atoms[at + 2]];
    if (at > 1 || first?.kind !== 'digits' || !/^\d{1,2}$/.test(first.text)) return at;
    if (at === 1 && atoms[0]?.text !== '(') return at;
    return (mark?.text === '.' || mark?.text === ')') && !mark.spaced && next?.spaced ? at + 1 : at;
  },
};
