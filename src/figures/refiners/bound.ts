import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  type BoundPhrase,
  type BoundSign,
  CREEPING_VERBS,
  LASTING_VERBS,
  OVER_VERBS,
  PACED_NOUNS,
  TOLD_ABOUT,
} from '../../lexicons/index.js';
import { type Atoms, isHyphen, nthAtom, pastHyphen } from '../atom.js';
import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

const BOUNDED = new Set([
  'money',
  'percent',
  'count',
  'quantity',
  'duration',
  'age',
  'multiple',
  'ratio',
  'time',
  'ordinal',
]);

/** Phrases by the word that stands next to the figure, the longest first. */
const index = (
  phrases: readonly BoundPhrase[],
  side: 'last' | 'first',
): ReadonlyMap<string, readonly BoundPhrase[]> => {
  const byWord = new Map<string, BoundPhrase[]>();
  for (const phrase of phrases) {
    const word = (side === 'last' ? phrase.words.at(-1) : phrase.words[0]) ?? '';
    byWord.set(
      word,
      [...(byWord.get(word) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byWord;
};
const BEFORE = index(BOUNDS_BEFORE, 'last');
const AFTER = index(BOUNDS_AFTER, 'first');

export const bound: Refiner = {
  id: 'bound',
  about: 'About, nearly, at least, up to, more than, or more: what the words beside a figure do to it.',
  examples: [
    ['Nearly 300 schools closed.', 'count ~300 “300” schools'],
    ['At least 5,000 people came.', 'count >=5000 “5,000” people'],
    ['It costs up to $8 million.', 'money <=8e6 USD “$8 million”'],
    ['Adults aged 26 or older voted.', 'age >=26 year “26”'],
    ['More than half a million people fled.', 'count >5e5 “half a million” people'],
    ['Within 48 hours it melted.', 'duration <=48 hour “48 hours”'],
    ['In lakes deeper than 100 feet it froze.', 'quantity >100 foot “100 feet”'],
    ['Turnout may top 60%.', 'percent >60 percent “60%”'],
    ['Under 4 percent agreed.', 'percent <4 percent “4 percent”'],
  ],
  counterexamples: [
    'It rolled over 14 times.',
    'It fell over five years.',
    'The about-turn took 12 people.',
    'She shot a four-under 68.',
    'It adds up to 19.6%.',
    'They care about two things.',
    'It is a film about four boys.',
    'It fetched seven times as much as five years ago.',
  ],
  refine: (reading, drafts) => drafts.map((made, k) => withBound(reading, made, drafts[k - 1])),
};

function withBound(reading: Reading, made: Draft, previous: Draft | undefined): Draft {
  if (!BOUNDED.has(made.kind) || made.bound !== '=') return made;
  const sign = before(reading, made, previous) ?? after(reading, made);
  return sign ? changed(made, { bound: sign, evidence: [...made.evidence, bound.id] }) : made;
}

function before({ atoms }: Reading, made: Draft, previous: Draft | undefined): BoundSign | null {
  const k = lastOfBound(atoms, made);
  const phrase = BEFORE.get(nthAtom(atoms, k).lower)?.find(({ words }) => {
    const from = k - words.length + 1;
    if (from < (previous?.to ?? 0) || isOtherThanBound(atoms, from, words, previous)) return false;
    return (
      words.every((word, n) => atoms[from + n]?.lower === word) &&
      (holds(atoms, from, k, made) || isSecondLength(atoms, from, made, previous))
    );
  });
  return phrase ? phrase.sign : symbols(atoms, k);
}

/** 'about the 300', 'nearly a 1.5 million', 'more than just 40' */
function lastOfBound(atoms: Atoms, { from }: Draft): number {
  const k = from - 1;
  const article =
    /^(?:a|an|just|only|another|between|from)$/.test(nthAtom(atoms, k).lower) &&
    atoms[k - 1]?.kind === 'letters' &&
    startsBound(atoms, k - 1);
  const last = article ? k - 1 : k;
  return isHyphen(atoms, last) ? last - 1 : last;
}

/** 'seven times as much as five years ago' compares; 'a four-under 68' is a score of golf. */
const isOtherThanBound = (
  atoms: Atoms,
  from: number,
  words: readonly string[],
  previous: Draft | undefined,
): boolean =>
  (words[0] === 'as' && previous?.kind === 'multiple' && previous.to === from) || isHyphen(atoms, from - 1);

/** 'took two to three months, and over three months in the north' */
const isSecondLength = (
  atoms: Atoms,
  from: number,
  { kind, unit }: Draft,
  previous: Draft | undefined,
): boolean =>
  kind === 'duration' &&
  previous?.kind === 'duration' &&
  previous.unit === unit &&
  atoms[from - 1]?.lower === 'and';

const startsBound = (atoms: Atoms, at: number): boolean => BEFORE.has(atoms[at]?.lower ?? '');

/** '> 30', '<= -30', '>= 5' */
function symbols(atoms: Atoms, at: number): BoundSign | null {
  const sign = atoms[at]?.text ?? '';
  if (sign === '=' && /^[<>]$/.test(atoms[at - 1]?.text ?? ''))
    return atoms[at - 1]?.text === '<' ? '<=' : '>=';
  return null;
}

/** Prepositions of place are bounds only where an amount, and no place or time, follows them. */
function holds(atoms: Atoms, from: number, last: number, made: Draft): boolean {
  const word = atoms[last]?.lower ?? '';
  const before = atoms[from - 1]?.lower ?? '';
  switch (word) {
    case 'over':
      // '140 over 90' is a pressure.
      if (atoms[from - 1]?.kind === 'digits') return false;
      // 'the jackpot rolled over 14 times'
      if (made.kind === 'count' && OVER_VERBS.has(before)) return false;
      return made.kind !== 'duration' || (made.from === last + 1 && isMeasuring(before));
    case 'to':
      // 'adds up to 19.6%'
      return !/^(?:adds?|added|adding)$/.test(before) && !CREEPING_VERBS.has(before);
    case 'about':
      return !isTold(atoms, made, before);
    case 'within':
      return made.kind === 'duration' || made.kind === 'quantity' || made.kind === 'percent';
    case 'inside':
      return false;
    case 'beyond':
      return made.kind !== 'duration';
    case 'near':
      return made.kind !== 'count' || before === 'a' || before === 'the';
    case 'sub':
      return last === from && made.from === last + 2;
    // 'more 40' is no bound; 'more than 40' is another phrase.
    case 'more':
    case 'less':
    case 'fewer':
    case 'greater':
      return false;
    default:
      return true;
  }
}

/** 'they care about two things', 'a film about four boys': nobody counts two people roughly. */
function isTold(atoms: Atoms, { kind, value, to }: Draft, before: string): boolean {
  if (kind !== 'count') return false;
  return (
    TOLD_ABOUT.has(before) || (value !== null && value <= 2 && !PACED_NOUNS.has(nthAtom(atoms, to).lower))
  );
}

/** After a verb of lasting, 'over' compares: 'lasted over five years', not 'grew over five years'. */
const isMeasuring = (word: string): boolean => LASTING_VERBS.has(word);

function after({ atoms }: Reading, made: Draft): BoundSign | null {
  const start = pastHyphen(atoms, made.to);
  const direct = matchAfter(atoms, start);
  if (direct) return direct;
  // 'twelve people or more', '5 inches or taller'
  const noun = atoms[made.to];
  return noun?.kind === 'letters' && made.kind === 'count' && atoms[made.to + 1]?.lower === 'or'
    ? matchAfter(atoms, made.to + 1)
    : null;
}

function matchAfter(atoms: Atoms, at: number): BoundSign | null {
  for (const phrase of AFTER.get(atoms[at]?.lower ?? '') ?? []) {
    if (!phrase.words.every((word, n) => atoms[at + n]?.lower === word)) continue;
    const next = atoms[at + phrase.words.length];
    // '12 over par', '5 plus 3', 'or more than'
    if (phrase.words.length === 1 && next?.kind === 'digits') continue;
    if (next?.lower === 'than') continue;
    return phrase.sign;
  }
  return null;
}
