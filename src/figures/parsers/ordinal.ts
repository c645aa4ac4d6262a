import { Tag } from '../../document/index.js';
import { AFTER_IDLE_ORDINAL, NAMED_BY_ORDINAL } from '../../lexicons/index.js';
import { type Atoms, isHyphen, nthAtom } from '../atom.js';
import { draft } from '../draft.js';
import { type Ordinal, readOrdinal } from '../ordinal-number.js';
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
    if (isIdle(atoms, read)) return null;
    const behind = nthAtom(atoms, read.to + 1).lower;
    // 'fourth-largest', 'second-best'
    const superlative = isHyphen(atoms, read.to) && /(?:est|st|most|least|worst|best)$/.test(behind);
    return draft({ kind: 'ordinal', from: at, to: superlative ? read.to + 2 : read.to, value: read.value });
  },
};

/** 'wait a second', 'at first', 'first of all': an ordinal in words that counts nothing. */
function isIdle(atoms: Atoms, { from, to }: Ordinal): boolean {
  const last = nthAtom(atoms, to - 1).lower;
  const next = nthAtom(atoms, to);
  const hyphen = isHyphen(atoms, to);
  if (last === 'second' && isTimeOf(atoms, from, to)) return true;
  if (last === 'first' && isOpening(atoms, from, to)) return true;
  // 'First, the council must agree.'
  if (from === 0 && next.text === ',' && /^(?:first|second|third)$/.test(last)) return true;
  return AFTER_IDLE_ORDINAL.get(last)?.has(hyphen ? nthAtom(atoms, to + 1).lower : next.lower) ?? false;
}

/** 'wait a second', 'every second of it' */
const isTimeOf = (atoms: Atoms, from: number, to: number): boolean => {
  const before = nthAtom(atoms, from - 1).lower;
  if (before === 'every') return atoms[to]?.lower === 'of';
  return /^(?:a|per|split)$/.test(before) && nthAtom(atoms, to).kind === 'mark' && !isHyphen(atoms, to);
};

/** 'at first', 'first of all' */
const isOpening = (atoms: Atoms, from: number, to: number): boolean =>
  (atoms[from - 1]?.lower === 'at' && !isHyphen(atoms, to)) ||
  (atoms[to]?.lower === 'of' && atoms[to + 1]?.lower === 'all');

/** 'Fifth Avenue', 'the 7th District' */
function isName(atoms: Atoms, at: number, to: number): boolean {
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
