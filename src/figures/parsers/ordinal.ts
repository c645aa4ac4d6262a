import { Tag } from '../../document/index.js';
import { AFTER_IDLE_ORDINAL, NAMED_BY_ORDINAL } from '../../lexicons/index.js';
import { type Atom, isHyphen } from '../atom.js';
import { draft } from '../draft.js';
import { readOrdinal } from '../ordinal-number.js';
import type { Parser } from '../parser.js';
import type { Reading } from '../reading.js';

export const ordinal: Parser = {
  id: 'ordinal',
  about: 'A rank or a place in a row: “second”, “fourth-largest”, “22nd”.',
  examples: [
    ['It was their second win.', 'ordinal 2 “second”'],
    ['The world’s fourth-largest exporter agreed.', 'ordinal 4 “fourth-largest”'],
    ['He finished 22nd.', 'ordinal 22 “22nd”'],
    ['It greeted its 10 millionth visitor.', 'ordinal 1e7 “10 millionth” visitor'],
    ['It is her one hundred and third cap.', 'ordinal 103 “one hundred and third”'],
  ],
  counterexamples: [
    'At first he smiled.',
    'The first lady spoke.',
    'She had second thoughts.',
    'Wait a second.',
    'First, it must agree.',
    'I remember every second of it.',
    'They live on Fifth Avenue.',
    'The office first proposed it.',
  ],
  parse(reading, at) {
    const { atoms } = reading;
    const read = readOrdinal(atoms, at);
    if (!read || isName(atoms, at, read.to) || isAdverb(reading, at, read.to)) return null;
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
    // 'First, the council must agree.'
    if (at === 0 && next?.text === ',' && /^(?:first|second|third)$/.test(last)) return null;
    // 'every second of it'
    if (last === 'second' && before === 'every' && next?.lower === 'of') return null;
    const after = hyphen ? atoms[read.to + 1] : next;
    if (AFTER_IDLE_ORDINAL.get(last)?.has(after?.lower ?? '')) return null;
    // 'fourth-largest', 'second-best'
    const superlative = hyphen && /(?:est|st|most|least|worst|best)$/.test(atoms[read.to + 1]?.lower ?? '');
    return draft({ kind: 'ordinal', from: at, to: superlative ? read.to + 2 : read.to, value: read.value });
  },
};

/** 'Fifth Avenue', 'the 7th District' */
function isName(atoms: readonly Atom[], at: number, to: number): boolean {
  const next = atoms[to];
  if (!next || !/^\p{Lu}/u.test(next.text)) return false;
  return NAMED_BY_ORDINAL.has(next.lower) || (at > 0 && /^\p{Lu}/u.test(atoms[at]?.text ?? ''));
}

/** 'the office first proposed it': when, and not in which place. */
function isAdverb({ atoms, document }: Reading, at: number, to: number): boolean {
  const next = atoms[to];
  if (to > at + 1 || atoms[at]?.kind !== 'letters' || next?.kind !== 'letters' || !next.spaced) return false;
  const before = atoms[at - 1];
  const subject =
    before !== undefined && (document.tag(before.token) & (Tag.Noun | Tag.Proper | Tag.Pronoun)) !== 0;
  const tag = document.tag(next.token);
  return subject && (tag & (Tag.Past | Tag.Participle)) !== 0 && (tag & (Tag.Noun | Tag.Proper)) === 0;
}
