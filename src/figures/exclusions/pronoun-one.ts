import { Tag } from '../../document/index.js';
import {
  AFTER_PRONOUN_ONE,
  BEFORE_PRONOUN_ONE,
  ONE_ALONE_AFTER,
  ONE_DAY_AFTER,
  ONE_DAY_BEFORE,
  ONE_PREFIXED,
} from '../../lexicons/index.js';
import { type Atoms, isHyphen, nthAtom } from '../atom.js';
import type { Exclusion } from '../parser.js';
import { readUnit } from '../rate.js';
import type { Reading } from '../reading.js';

export const pronounOne: Exclusion = {
  id: 'pronoun-one',
  about:
    '“one” where it stands for somebody or something, or picks it out: “no one”, “one of the”, “at one point”.',
  examples: [
    ['No one came.', 'none “one”'],
    ['It is one of the best.', 'none “one”'],
    ['One must wait.', 'none “One”'],
    ['They helped one another.', 'none “one”'],
    ['He went from one house to another.', 'none “one”'],
    ['At one point she wept.', 'none “one”'],
    ['They add ten for each one they lose.', 'none “one”'],
  ],
  counterexamples: [
    'One man came.',
    'One in five agreed.',
    'One in every 69 agreed.',
    'It took one million years.',
    'He made one and a half.',
    'He has just one wish.',
    'It takes one per cent.',
  ],
  skip(reading, at) {
    const { atoms, numeral } = reading;
    const { lower } = nthAtom(atoms, at);
    if (lower !== 'one') return lower === 'ones' ? at + 1 : at;
    if (numeral(at)?.to !== at + 1) return at;
    return isNumber(reading, at) ? at : at + 1;
  },
};

/** 'one in five', 'one per cent', 'one over twenty', 'one hand'; not 'one-off', 'one in the crowd', 'one of them' */
function isNumber(reading: Reading, at: number): boolean {
  const { atoms, numeral } = reading;
  if (isHyphen(atoms, at + 1)) return !ONE_PREFIXED.has(nthAtom(atoms, at + 2).lower);
  if (readUnit(atoms, at + 1, false)?.unit.dimension === 'share') return true;
  const next = nthAtom(atoms, at + 1).lower;
  if (next === 'over' && numeral(at + 2)) return true;
  if (next === 'in' || next === 'out') {
    const start = next === 'in' ? at + 2 : at + 3;
    const each = /^(?:every|each)$/.test(nthAtom(atoms, start).lower);
    return (numeral(each ? start + 1 : start)?.value ?? 0) > 1;
  }
  return countsNoun(reading, at) && !picksOut(atoms, at);
}

const COUNTABLE = Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Base | Tag.Ing | Tag.Participle;

/** A noun that can be counted stands behind it: 'one man', 'one US fluid ounce'. */
function countsNoun({ atoms, document }: Reading, at: number): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  const next = atoms[at + 1];
  // On its own it may be all of a text or of a cell: 'One'.
  if (next === undefined) return at === 0 || ONE_ALONE_AFTER.has(before);
  if (next.kind !== 'letters' || AFTER_PRONOUN_ONE.has(next.lower)) return false;
  if (BEFORE_PRONOUN_ONE.has(before)) return false;
  const tag = document.tag(next.token);
  // 'the one supporting it'
  if (before === 'the' && tag & (Tag.Ing | Tag.Participle) && !(tag & Tag.Adjective)) return false;
  // 'man' may be tagged as a verb; 'says' and 'must' are nothing else.
  return (tag & COUNTABLE) !== 0 && (tag & (Tag.Pronoun | Tag.Determiner | Tag.Modal)) === 0;
}

/** 'one house … another', 'at one point', 'one day': it chooses among many, and counts nothing. */
function picksOut(atoms: Atoms, at: number): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  const next = atoms[at + 1]?.lower ?? '';
  if (/^(?:day|night|morning|afternoon|evening|another)$/.test(next))
    return !ONE_DAY_AFTER.has(before) && !ONE_DAY_BEFORE.has(atoms[at + 2]?.lower ?? '');
  if (/^(?:point|stage|time)$/.test(next) && (before === 'at' || before === '')) return true;
  if (/^(?:thing|side|hand|way)$/.test(next) && /^(?:on|the|in|for|)$/.test(before)) return true;
  return atoms.slice(at + 2, at + 12).some((atom) => atom.lower === 'another');
}
