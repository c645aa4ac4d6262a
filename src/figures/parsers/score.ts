import {
  CRICKET_WORDS,
  DECIDING_VERBS,
  MAGNITUDES,
  PHRASE_ENDS,
  SCORE_STANDS,
  SCORED_NOUNS,
  SCORING_WORDS,
} from '../../lexicons/index.js';
import { type Atom, type Atoms, isDash, isHyphen, nthAtom } from '../atom.js';
import { type Draft, draft } from '../draft.js';
import type { Numeral } from '../numeral.js';
import type { Parser } from '../parser.js';
import { readUnit } from '../rate.js';
import type { Reading } from '../reading.js';

export const score: Parser = {
  id: 'score',
  about: 'Two numbers of a match or a vote: “4-1”, “52 votes to 48”.',
  examples: [
    ['Larkton won 4-1 at home.', 'score 4..1 “4-1”'],
    ['The Senate voted 52 to 48 against it.', 'score 52..48 “52 to 48”'],
    ['It passed by 52 votes to 48.', 'score 52..48 “52 votes to 48”'],
    ['By a 2-to-1 vote it sent the case back.', 'score 2..1 “2-to-1”'],
    ['At 2-0 down they gave up.', 'score 2..0 “2-0”'],
    ['The team is 14-3-1 since January.', 'score 14..3 “14-3-1”'],
    ['Elmport were 340 for 6 at stumps.', 'score 340..6 “340 for 6”'],
    ['Roe took 5 for 34 in ten overs.', 'score 5..34 “5 for 34”'],
    ['Poe leads by eight points, 49 to 41.', 'score 49..41 “49 to 41”'],
    ['Poe leads 48 to 45 among women.', 'score 48..45 “48 to 45”'],
  ],
  counterexamples: [
    'A six-to-one match was paid.',
    'He works 40-50 hours.',
    'In 2019-20 it rained.',
    'About 9-7 lakh voters are missing.',
    'Call 555-2222.',
    'She sold 340 for 6 marks.',
    'Her lead shrank from 4,100 votes to 371.',
    'They bowled 20 for 6 hours.',
    'He lost weight, 49 to 41 kilos.',
  ],
  parse(reading, at) {
    return dashed(reading, at) ?? wickets(reading, at) ?? votes(reading, at);
  },
};

const small = (atom: Atom | undefined): number | null =>
  atom?.kind === 'digits' && /^\d{1,3}$/.test(atom.text) ? Number(atom.text) : null;

function dashed({ atoms }: Reading, at: number): ReturnType<Parser['parse']> {
  const [first, second] = [small(atoms[at]), small(atoms[at + 2])];
  if (first === null || second === null || !isGluedDash(atoms, at + 1) || !startsScore(atoms, at))
    return null;
  const score = (to: number): Draft => draft({ kind: 'score', from: at, to, low: first, high: second });
  const to = at + 3;
  // '4-1-2' is a record of wins, losses and draws; '1-800-555' a phone number.
  if (isGluedDash(atoms, to) && small(atoms[to + 1]) !== null) {
    if (isDash(atoms[to + 2]) && !atoms[to + 2]?.spaced) return null;
    return scoring(atoms, at, to + 2) || standing3(atoms, at, to + 2) ? score(to + 2) : null;
  }
  if (isMeasured(atoms, to)) return null;
  // A range climbs; a score may do anything, so it needs a word of winning beside it where it climbs.
  return first < second && !scoring(atoms, at, to) ? null : score(to);
}

/** No space on either side of it */
const isGluedDash = (atoms: Atoms, at: number): boolean =>
  isDash(atoms[at]) && !atoms[at]?.spaced && !atoms[at + 1]?.spaced;

const startsScore = (atoms: Atoms, at: number): boolean =>
  at === 0 || nthAtom(atoms, at).spaced || /^[(—]$/.test(nthAtom(atoms, at - 1).text);

/** '9-7 lakh voters', '3-4km', '2-3%' */
function isMeasured(atoms: Atoms, to: number): boolean {
  const after = nthAtom(atoms, to);
  if (after.text !== '' && !after.spaced && (after.kind === 'letters' || /^[/%$:°]$/.test(after.text)))
    return true;
  return (
    (isDash(after) && !after.spaced) || MAGNITUDES.has(after.lower) || readUnit(atoms, to, true) !== null
  );
}

function scoring(atoms: Atoms, at: number, to: number): boolean {
  for (let k = Math.max(0, at - 6); k < Math.min(atoms.length, to + 5); k++)
    if ((k < at || k >= to) && SCORING_WORDS.has(atoms[k]?.lower ?? '')) return true;
  return false;
}

/** 'the team is 14-3-1 since January': wins, losses and draws of somebody, or since some day. */
const standing3 = (atoms: Atoms, at: number, to: number): boolean =>
  SCORE_STANDS.has(atoms[at - 1]?.lower ?? '') &&
  /^(?:since|this|last|in|at|against|over|on|with|and|[.,;])$/.test(atoms[to]?.lower ?? '.');

/** Behind the wickets or the runs stands no noun that they could count. */
const BEHIND_WICKETS =
  /^(?:at|in|with|when|off|after|before|on|from|by|as|and|but|declared|against|to|while|having|midway|during)$/;

/** '340 for 6', '98 for nine', and the other way about what a bowler took: '5 for 34'. */
function wickets({ atoms, numeral }: Reading, at: number): ReturnType<Parser['parse']> {
  const first = small(atoms[at]);
  if (first === null || atoms[at + 1]?.lower !== 'for' || !atoms[at + 1]?.spaced) return null;
  const second = numeral(at + 2);
  if (!second || !Number.isInteger(second.value) || second.to !== at + 3) return null;
  const [runs, taken] = [Math.max(first, second.value), Math.min(first, second.value)];
  if (taken > 9 || taken < 0 || runs > 999) return null;
  const next = atoms[second.to];
  if (next && next.kind !== 'mark' && !BEHIND_WICKETS.test(next.lower)) return null;
  return atoms.some(({ lower }) => CRICKET_WORDS.has(lower))
    ? draft({ kind: 'score', from: at, to: second.to, low: first, high: second.value })
    : null;
}

/** 'leads by eight points, 49 to 41': the standing of two, set apart by a mark. */
const standing = (atoms: Atoms, at: number, to: number, first: number, second: number): boolean =>
  first > second &&
  /^[,(–—]$/.test(atoms[at - 1]?.text ?? '') &&
  atoms[to]?.kind !== 'letters' &&
  ends(atoms, to) &&
  scoring(atoms, at, to);

/** 'leads 48 to 45 among women', but not 'leads 48 to 45 hikers' */
const LEADING = /^(?:leads?|led|leading|trails?|trailed|trailing|ahead|behind)$/;

const ends = (atoms: Atoms, to: number): boolean => {
  const next = atoms[to];
  if (next?.kind === 'mark') return !/^[%$€£°]$/.test(next.text);
  return next === undefined || PHRASE_ENDS.has(next.lower);
};

function votes(reading: Reading, at: number): ReturnType<Parser['parse']> {
  const { atoms, numeral } = reading;
  const first = numeral(at);
  if (!first || !Number.isInteger(first.value)) return null;
  const named = SCORED_NOUNS.has(nthAtom(atoms, first.to).lower);
  const behind = named ? first.to + 1 : first.to;
  // 'by a 2-to-1 vote'
  const hyphened = isHyphen(atoms, behind) && isHyphen(atoms, behind + 2);
  const to = hyphened ? behind + 1 : behind;
  // 'shrank from 4,100 votes to 371' is a change.
  if (atoms[to]?.lower !== 'to' || atoms[at - 1]?.lower === 'from') return null;
  const second = numeral(to + (hyphened ? 2 : 1));
  if (!second || !Number.isInteger(second.value) || second.form === 'fraction') return null;
  const decides = named
    ? atoms[to - 1]?.lower === 'votes' || scoring(atoms, at, second.to)
    : (hyphened && !isRatio(atoms, second)) ||
      standing(atoms, at, second.to, first.value, second.value) ||
      isDecided(atoms, first, second);
  return decides
    ? draft({ kind: 'score', from: at, to: second.to, low: first.value, high: second.value })
    : null;
}

/** 'a six-to-one matching scheme' */
const isRatio = (atoms: Atoms, { value, to }: Numeral): boolean =>
  value === 1 && !SCORING_WORDS.has(atoms[to]?.lower ?? '');

/** 'won 5 to 3', 'voted 40 to 60': winners have more than those they beat; a vote may go either way. */
function isDecided(atoms: Atoms, first: Numeral, second: Numeral): boolean {
  const verbs = atoms
    .slice(Math.max(0, first.from - 3), first.from)
    .filter(({ lower }) => DECIDING_VERBS.has(lower) || (LEADING.test(lower) && ends(atoms, second.to)));
  const won = verbs.every(({ lower }) => !/^(?:lost|votes?|voted|trail.*|behind)$/.test(lower));
  if (verbs.length === 0 || (won && second.value > first.value)) return false;
  return readUnit(atoms, second.to, true) === null;
}
