import { Tag } from '../../document/index.js';
import {
  CONTESTS,
  MONTHS,
  ONE_OF_TWO,
  PERSON_NOUNS,
  SHARING_WORDS,
  UNIT_NAMES,
} from '../../lexicons/index.js';
import { type Atoms, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import { draft } from '../draft.js';
import type { Numeral } from '../numeral.js';
import type { Parser } from '../parser.js';
import { readUnit } from '../rate.js';
import type { Reading } from '../reading.js';

export const ratio: Parser = {
  id: 'ratio',
  about: 'A share of a whole: “one in five”, “nine out of ten”, “two-thirds”, “half of”.',
  examples: [
    ['One in five voters stayed home.', 'ratio 0.2 “One in five”'],
    ['Three in five night shifts were cut.', 'ratio 0.6 “Three in five”'],
    ['One in 14 tests came back positive.', 'ratio 0.071 “One in 14” tests'],
    ['He won 9 out of 10 votes.', 'ratio 0.9 “9 out of 10”'],
    ['Three of every four shops closed.', 'ratio 0.75 “Three of every four”'],
    ['Two-thirds of the town flooded.', 'ratio 0.667 “Two-thirds”'],
    ['More than half the crew left.', 'ratio >0.5 “half”'],
    ['A third of boys and half the girls left.', 'ratio 0.5 “half” girls'],
    ['A third of them agreed.', 'ratio 0.333 “A third”'],
    ['The ratio of boys to girls is 3:1.', 'ratio 3 “3:1”'],
    ['One patient in three fell ill.', 'ratio 0.333 “One patient in three” patient'],
    ['Women outnumber men three to one.', 'ratio 3 “three to one” Women'],
    ['It is one over three.', 'ratio 0.333 “one over three”'],
    ['It has a six-to-one match.', 'ratio 6 “six-to-one”'],
    ['Traffic is down a fifth since May.', 'ratio 0.2 “a fifth” down'],
  ],
  counterexamples: [
    'The second half began.',
    'Three in April left.',
    'A third man came.',
    'It set up a third shop in May.',
    'He won election to a fourth term.',
    'He ran the half marathon.',
    'They won three in four games.',
    'One man in two cars waved.',
    'They won three in four Tests.',
    'It fell two in 10 minutes.',
    'Two of each team were ill.',
  ],
  parse(reading, at) {
    return share(reading, at) ?? person(reading, at) ?? proportion(reading, at) ?? fraction(reading, at);
  },
};

const isWhole = (number: Numeral | null): number is Numeral =>
  number !== null && number.form !== 'fraction' && Number.isInteger(number.value) && number.value > 0;

/** 'one in five', 'one-in-five', 'nine out of every ten', 'one over three' */
function share(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms, numeral } = reading;
  const top = numeral(at);
  if (!isWhole(top) || top.magnitude > 1) return null;
  const start = pastHyphen(atoms, top.to);
  const link = nthAtom(atoms, start).lower;
  const behind = pastLink(atoms, start);
  if (behind === start) return null;
  const bottom = numeral(pastEach(atoms, pastHyphen(atoms, behind)));
  // 'one over three', '1 over 20'; on its own also '2000 over 3', which elsewhere may be a pressure of the blood.
  if (link === 'over') return isWhole(bottom) ? overShare(reading, top, bottom) : null;
  if (!isWhole(bottom) || bottom.value <= top.value) return null;
  if (link === 'in' && !isShare(reading, top, bottom)) return null;
  return draft({ kind: 'ratio', from: at, to: bottom.to, value: top.value / bottom.value });
}

/** Behind 'in', 'over', 'out of', the 'of' of 'of every'; `at` where none of them stands there. */
function pastLink(atoms: Atoms, at: number): number {
  const { lower } = nthAtom(atoms, at);
  if (lower === 'in' || lower === 'over') return at + 1;
  // 'three of every four'
  if (lower === 'of' && /^(?:every|each)$/.test(atoms[at + 1]?.lower ?? '')) return at + 1;
  return lower === 'out' && atoms[at + 1]?.lower === 'of' ? at + 2 : at;
}

const pastEach = (atoms: Atoms, at: number): number =>
  /^(?:every|each)$/.test(nthAtom(atoms, at).lower) ? at + 1 : at;

/** 'one patient in three', 'one child out of five'; not 'one man in two cars', 'one win in 12'. */
function person(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms, numeral } = reading;
  const noun = nthAtom(atoms, at + 1);
  if (atoms[at]?.lower !== 'one' || !(PERSON_NOUNS.has(noun.lower) || HOMES.test(noun.lower))) return null;
  const behind = atoms[at + 2]?.lower === 'over' ? at + 2 : pastLink(atoms, at + 2);
  if (behind === at + 2) return null;
  const bottom = numeral(pastEach(atoms, behind));
  if (!isWhole(bottom) || bottom.value < 2 || isCounted(reading, bottom)) return null;
  return draft({ kind: 'ratio', from: at, to: bottom.to, value: 1 / bottom.value, of: noun.text });
}

/** 'in two cars', 'in 2 km', 'in 1999' */
function isCounted({ atoms, document }: Reading, { from, to }: Numeral): boolean {
  const next = nthAtom(atoms, to);
  if (/^(?:19|20)\d\d$/.test(nthAtom(atoms, from).text)) return true;
  if (next.kind !== 'mark' && document.tag(next.token) & (Tag.Noun | Tag.Proper | Tag.Adjective)) return true;
  return readUnit(atoms, to, true) !== null;
}

const HOMES =
  /^(?:household|home|family|business|company|firm|shop|school|pregnancy|marriage|birth|death|case|job|worker|pensioner|person)$/;

/**
 * 'a ratio of 3:1', 'outnumbered four to one'; elsewhere two numbers with a colon tell a time, a score or a verse, and
 * with 'to' a range.
 */
function proportion({ atoms, numeral }: Reading, at: number): ReturnType<Parser['parse']> {
  const top = numeral(at);
  if (!isWhole(top)) return null;
  const toOne = hyphenedToOne(atoms, top);
  if (toOne > 0) return draft({ kind: 'ratio', from: at, to: toOne, value: top.value });
  const colon = atoms[top.to]?.text === ':' && !atoms[top.to + 1]?.spaced;
  if (!colon && atoms[top.to]?.lower !== 'to') return null;
  const said = atoms
    .slice(Math.max(0, at - 7), at)
    .some(({ lower }) => /^(?:ratios?|odds|outnumber|outnumbers|outnumbered|outnumbering)$/.test(lower));
  const bottom = said ? numeral(top.to + 1) : null;
  if (!isWhole(bottom) || atoms[bottom.to]?.text === ':') return null;
  // 'a ratio of 3 to 4 per cent' is a range
  if (!colon && (top.value < bottom.value || readUnit(atoms, bottom.to, true))) return null;
  return draft({ kind: 'ratio', from: at, to: bottom.to, value: top.value / bottom.value });
}

/** Index behind 'six-to-one'; 0 where it does not stand there. */
function hyphenedToOne(atoms: Atoms, { to }: Numeral): number {
  const one = /^(?:one|1)$/.test(atoms[to + 3]?.text ?? '');
  return one && isHyphen(atoms, to) && atoms[to + 1]?.lower === 'to' && isHyphen(atoms, to + 2) ? to + 4 : 0;
}

function overShare({ atoms }: Reading, top: Numeral, bottom: Numeral): ReturnType<Parser['parse']> {
  const alone = top.from === 0 && bottom.to === atoms.length;
  const next = atoms[bottom.to];
  const said =
    bottom.value > top.value && (top.value === 1 || (top.form === 'words' && bottom.form === 'words'));
  const ends = next === undefined || next.kind === 'mark' || /^(?:is|was|equals)$/.test(next.lower);
  if (!alone && !(said && ends)) return null;
  return draft({ kind: 'ratio', from: top.from, to: bottom.to, value: top.value / bottom.value });
}

/** Not 'one in 2019', 'two in three years', 'three in four games', '25 in 40 towns'. */
function isShare({ atoms }: Reading, top: Numeral, bottom: Numeral): boolean {
  if (/^(?:19|20)\d\d$/.test(atoms[bottom.from]?.text ?? '')) return false;
  const round = top.value < 10 || (top.form === 'digits' && /^[1-9]0+$/.test(String(top.value)));
  if (!round) return false;
  const after = atoms[bottom.to]?.lower ?? '';
  // 'three in four Tests' are matches, 'one in 14 tests' is a share.
  const contest = CONTESTS.has(after) && !/^tests?$/.test(atoms[bottom.to]?.text ?? '');
  if (contest || MONTHS.has(after)) return false;
  // 'three in five night shifts' is a share, 'three in five nights' is a span.
  const measures = UNIT_NAMES.has(after) && !/^(?:pounds?|points?)$/.test(after);
  return !measures || (!after.endsWith('s') && atoms[bottom.to + 1]?.kind === 'letters');
}

function fraction(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms, numeral } = reading;
  const number = numeral(at);
  if (number?.form !== 'fraction' || isHyphen(atoms, number.to)) return null;
  if (atoms[at]?.kind === 'digits' && number.value > 1) return null;
  if (atoms[number.to - 1]?.lower === 'half' && !halfCounts(reading, at, number.to)) return null;
  return draft({ kind: 'ratio', from: at, to: number.to, value: number.value });
}

const HALF_OF =
  /^(?:of|the|an?|his|her|its|their|our|my|your|that|this|these|those|as|what|all|were|was|are|is|said|have|had|and|or|to|in|by|from|on|at|since|over|when|because|who|which|do|did|would|will|believe|think|say)$/;

/** 'half of', 'half the', 'by half', 'one half'; not 'second half', 'half brother', 'half-time'. */
function halfCounts({ atoms }: Reading, at: number, to: number): boolean {
  if (isHyphen(atoms, at - 1)) return false;
  const before = atoms[at - 1]?.lower ?? '';
  const next = atoms[to];
  // ', and half their teachers'
  const joined = before === 'and' && /^(?:of|the|their|its|his|her)$/.test(next?.lower ?? '');
  if (at + 1 === to && ONE_OF_TWO.has(before) && !joined) return false;
  if (next !== undefined && next.kind !== 'mark') return HALF_OF.test(next.lower);
  return at === 0 || SHARING_WORDS.has(before) || atoms[at]?.lower === 'one' || next?.text === ',';
}
