import { MAGNITUDES, ORDINAL_SUFFIXES } from '../../lexicons/index.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';

export const count: Parser = {
  id: 'count',
  about: 'Any other number: what it counts is found by the words around it.',
  examples: [
    ['It sent 10,000 troops.', 'count 10000 “10,000” troops'],
    ['Three men and two women drowned.', 'count 3 “Three” men'],
    ['It issued 90,000 K-1 visas.', 'count 90000 “90,000” K-1 visas'],
    ['Some 1.5 million people voted.', 'count ~1.5e6 “1.5 million” people'],
  ],
  counterexamples: ['No one came.', 'Section 427 applies.', 'The FA-50 flew.', 'The 118th Congress met.'],
  parse({ atoms, numeral }, at) {
    const number = numeral(at);
    // A share that is none ('this half') counts nothing, and neither does a bare 'dozen' or 'million'.
    if (!number || (number.form === 'fraction' && atoms[at]?.kind === 'letters')) return null;
    // 'the 118th Congress': an ordinal that names.
    const suffix = atoms[number.to];
    if (atoms[at]?.kind === 'digits' && !suffix?.spaced && ORDINAL_SUFFIXES.has(suffix?.lower ?? ''))
      return null;
    // 'the mid-20s': a plural of numbers is none of them.
    if (
      atoms[at]?.kind === 'digits' &&
      !suffix?.spaced &&
      suffix?.lower === 's' &&
      atoms[number.to + 1]?.lower !== 'of'
    )
      return null;
    if (number.to === at + 1 && MAGNITUDES.has(atoms[at]?.lower ?? '')) return null;
    return draft({
      kind: 'count',
      from: at,
      to: number.to,
      value: number.value,
      magnitude: number.magnitude,
    });
  },
};
