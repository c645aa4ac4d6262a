import { AFTER_IDLE_ORDINAL } from '../../lexicons/index.js';
import { isHyphen } from '../atom.js';
import { draft } from '../draft.js';
import { readOrdinal } from '../numeral.js';
import type { Parser } from '../parser.js';

export const ordinal: Parser = {
  id: 'ordinal',
  about: 'A rank or a place in a row: “second”, “fourth-largest”, “22nd”.',
  examples: [
    ['It was their second win.', 'ordinal 2 “second”'],
    ['The world’s fourth-largest exporter agreed.', 'ordinal 4 “fourth-largest”'],
    ['He finished 22nd.', 'ordinal 22 “22nd”'],
    ['It is her one hundred and third cap.', 'ordinal 103 “one hundred and third”'],
  ],
  counterexamples: [
    'At first he smiled.',
    'The first lady spoke.',
    'She had second thoughts.',
    'Wait a second.',
  ],
  parse({ atoms }, at) {
    const read = readOrdinal(atoms, at);
    if (!read) return null;
    const last = atoms[read.to - 1]?.lower ?? '';
    const next = atoms[read.to];
    const hyphen = isHyphen(atoms, read.to);
    const before = atoms[at - 1]?.lower ?? '';
    const ends = !next || next.kind === 'mark';
    // 'wait a second', 'at first', 'first of all'
    if (last === 'second' && /^(?:a|per|split)$/.test(before) && ends && !hyphen) return null;
    if (
      last === 'first' &&
      ((before === 'at' && !hyphen) || (next?.lower === 'of' && atoms[read.to + 1]?.lower === 'all'))
    )
      return null;
    const after = hyphen ? atoms[read.to + 1] : next;
    if (AFTER_IDLE_ORDINAL.get(last)?.has(after?.lower ?? '')) return null;
    // 'fourth-largest', 'second-best'
    const superlative = hyphen && /(?:est|st|most|least|worst|best)$/.test(atoms[read.to + 1]?.lower ?? '');
    return draft({ kind: 'ordinal', from: at, to: superlative ? read.to + 2 : read.to, value: read.value });
  },
};
