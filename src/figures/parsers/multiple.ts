import { Tag } from '../../document/index.js';
import {
  AHEAD_WORDS,
  BARE_MULTIPLES,
  CARDINALS,
  COMPARED_AS,
  COMPARED_WORDS,
  EARNINGS_KINDS,
  MAGNITUDES,
  MULTIPLES,
  OF_THE_SAME,
} from '../../lexicons/index.js';
import { type Atoms, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import { changed, type Draft, draft } from '../draft.js';
import type { Parser } from '../parser.js';
import type { Reading } from '../reading.js';

export const multiple: Parser = {
  id: 'multiple',
  about: 'How many times as much: “doubled”, “threefold”, “twice as many”, “6.5 times earnings”.',
  examples: [
    ['It trades at 21 times forward earnings.', 'multiple 21 “21 times”'],
    ['Rents doubled in a year.', 'multiple 2 “doubled” up'],
    ['Rents tripled over the past year.', 'multiple 3 “tripled” up'],
    ['Prices have risen threefold.', 'multiple 3 “threefold” up'],
    ['They got twice as many votes.', 'multiple 2 “twice”'],
    ['It is three times last year’s total.', 'multiple 3 “three times”'],
    ['It is three times the size.', 'multiple 3 “three times”'],
    ['The stock trades on 6.5 times earnings.', 'multiple 6.5 “6.5 times”'],
  ],
  counterexamples: [
    'They met three times.',
    'They met three times last year.',
    'He scored twice.',
    'She plays doubles.',
    'A double room was free.',
    'She doubled over in pain.',
  ],
  parse(reading, at) {
    return word(reading, at) ?? times(reading, at) ?? fold(reading, at);
  },
};

const isGradable = ({ atoms, document }: Reading, at: number): boolean =>
  COMPARED_AS.has(atoms[at]?.lower ?? '') ||
  (document.tag(atoms[at]?.token ?? 0) & (Tag.Adjective | Tag.Adverb)) !== 0;

function word(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms } = reading;
  const { lower } = nthAtom(atoms, at);
  const known = MULTIPLES.get(lower);
  if (!known || isHyphen(atoms, at + 1) || isHyphen(atoms, at - 1)) return null;
  const made = draft({ kind: 'multiple', from: at, to: at + 1, value: known.factor });
  if (known.direction === null) return comparesTo(reading, at) ? made : null;
  const moved = changed(made, { change: change(known.direction) });
  // 'double' and 'treble' are adjectives, nouns and verbs.
  if (BARE_MULTIPLES.has(lower)) return double(atoms, at, made, moved);
  if (/^(?:doubles|triples|halves)$/.test(lower)) return null;
  const next = nthAtom(atoms, at + 1).lower;
  // 'doubled over in pain', but 'tripled over the past year'
  if (next === 'over')
    return /^(?:the|an?|that|this|\d+|[a-z]+ee|two|four|five|six|ten)$/.test(nthAtom(atoms, at + 2).lower)
      ? moved
      : null;
  return /^(?:down|up|as)$/.test(next) ? null : moved;
}

/** 'twice as many', 'twice the size'; 'scored twice as Larkton won' is no comparison. */
function comparesTo(reading: Reading, at: number): boolean {
  const next = nthAtom(reading.atoms, at + 1).lower;
  return next === 'as' ? isGradable(reading, at + 2) : OF_THE_SAME.has(next);
}

/** 'almost double last week's total' compares; 'will double' tells a change. */
function double(atoms: Atoms, at: number, made: Draft, moved: Draft): Draft | null {
  const before = nthAtom(atoms, at - 1).lower;
  const next = nthAtom(atoms, at + 1).lower;
  if (OF_THE_SAME.has(next)) return before === 'to' || before === 'will' ? moved : made;
  if (/^(?:room|bed|bill|negative|glazing)/.test(next)) return null;
  if (/^(?:than|nearly|almost)$/.test(before)) return made;
  return AHEAD_WORDS.has(before) ? moved : null;
}

const change = (direction: 'up' | 'down') => ({ direction, from: null, to: null, by: null });

function times({ atoms, numeral }: Reading, at: number): ReturnType<Parser['parse']> {
  const number = numeral(at);
  if (!number) return null;
  const times = atoms[number.to];
  if (
    times?.lower === 'x' &&
    !times.spaced &&
    number.form === 'digits' &&
    atoms[number.to + 1]?.kind !== 'digits'
  )
    return draft({ kind: 'multiple', from: at, to: number.to + 1, value: number.value });
  if (times?.lower !== 'times') return null;
  // '21 times forward earnings'
  const described = EARNINGS_KINDS.has(atoms[number.to + 1]?.lower ?? '');
  // "three times last year's 90"
  const earlier =
    /^(?:last|this|that)$/.test(atoms[number.to + 1]?.lower ?? '') && atoms[number.to + 3]?.lower === "'s";
  return earlier ||
    COMPARED_WORDS.has(atoms[number.to + (described ? 2 : 1)]?.lower ?? '') ||
    !Number.isInteger(number.value)
    ? draft({ kind: 'multiple', from: at, to: number.to + 1, value: number.value })
    : null;
}

function fold({ atoms, numeral }: Reading, at: number): ReturnType<Parser['parse']> {
  const glued = /^([a-z]+)fold$/.exec(atoms[at]?.lower ?? '')?.[1] ?? '';
  const factor = CARDINALS.get(glued) ?? MAGNITUDES.get(glued);
  if (factor !== undefined)
    return draft({ kind: 'multiple', from: at, to: at + 1, value: factor, change: change('up') });
  const number = numeral(at);
  const suffix = number && pastHyphen(atoms, number.to);
  return number && suffix !== null && atoms[suffix]?.lower === 'fold'
    ? draft({ kind: 'multiple', from: at, to: suffix + 1, value: number.value, change: change('up') })
    : null;
}
