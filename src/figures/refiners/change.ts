import { BOUND_WORDS, DOWN_NOUNS, DOWN_VERBS, UP_NOUNS, UP_VERBS } from '../../lexicons/index.js';
import { pastHyphen } from '../atom.js';
import type { Draft, Reading } from '../draft.js';
import type { Change } from '../figure.js';
import type { Refiner } from '../parser.js';

type Direction = 'up' | 'down';
const CHANGING = new Set(['money', 'percent', 'count', 'quantity', 'duration', 'multiple', 'ratio']);

export const change: Refiner = {
  id: 'change',
  about: 'Which way a quantity moved, by how much, from where and to where.',
  examples: [
    ['Sales fell 3%.', 'percent 3 percent “3%” down'],
    ['It is a 10% cut.', 'percent 10 percent “10%” down'],
    ['They agreed to an 8.3 percent jump in fees.', 'percent 8.3 percent “8.3 percent” up'],
    ['Sales rose by $4m to $20m from $16m.', 'money 4e6 USD “$4m” up'],
    ['The rate was 5.2%, up from 4.9%.', 'percent 5.2 percent “5.2%” up'],
  ],
  counterexamples: ['Up to 40 people came.', 'He fell 12 days later.', 'They cut it into 4 parts.'],
  refine(reading, drafts) {
    const told = drafts.map((made) =>
      CHANGING.has(made.kind) && made.change === null ? directionOf(reading, made) : null,
    );
    return drafts.map((made, k) => {
      const direction = told[k];
      if (!direction) return made;
      const ends = endsOf(reading, drafts, k, direction.level);
      return {
        ...made,
        change: { direction: direction.direction, ...ends },
        evidence: [...made.evidence, change.id],
      };
    });
  },
};

interface Told {
  readonly direction: Direction;
  /** The figure is the level reached, not the step. */
  readonly level: boolean;
}

function directionOf(reading: Reading, made: Draft): Told | null {
  return verbBefore(reading, made) ?? nounAround(reading, made) ?? adverbAfter(reading, made);
}

const direction = (word: string): Direction | null =>
  UP_VERBS.has(word) ? 'up' : DOWN_VERBS.has(word) ? 'down' : null;

const SKIPPED =
  /^(?:by|a|an|the|just|only|further|another|almost|some|to|sharply|slightly|modestly|as|much|least|at|between|be|,|about|or|in|value|up|down)$/;

/** 'fell 3%', 'rose by about 3%', 'up 3%', 'lost 102 points, or 0.4%' */
function verbBefore({ atoms }: Reading, made: Draft): Told | null {
  let level = false;
  for (let k = made.from - 1, steps = 0; k >= 0 && steps < 6; k--, steps++) {
    const word = atoms[k]?.lower ?? '';
    const moved = direction(word);
    if (moved) {
      if ((word === 'up' || word === 'down') && atoms[k + 1]?.lower === 'to') return null;
      if (word === 'up' || word === 'down')
        return atoms[k + 1]?.lower === 'from' ? null : { direction: moved, level };
      return level && word !== 'up' ? null : { direction: moved, level };
    }
    if (word === 'to') level = true;
    if (word === 'from') return null;
    if (!SKIPPED.test(word) && !BOUND_WORDS.has(word) && !word.endsWith('ly')) return null;
  }
  return null;
}

/** 'a 10% cut', 'an increase of 10%', 'a 2.5 percent pay rise' */
function nounAround({ atoms }: Reading, made: Draft): Told | null {
  if (made.kind === 'count' || made.kind === 'duration') return null;
  const start = pastHyphen(atoms, made.to);
  for (let k = start; k < start + 3; k++) {
    const word = atoms[k]?.lower ?? '';
    if (!word || atoms[k]?.kind === 'mark') break;
    if (UP_NOUNS.has(word)) return { direction: 'up', level: false };
    if (DOWN_NOUNS.has(word)) return { direction: 'down', level: false };
    if (/^(?:in|of|on|for|from|to|by|at|and|the|a|was|is|were|are)$/.test(word)) break;
  }
  let k = made.from - 1;
  while (
    k >= 0 &&
    (BOUND_WORDS.has(atoms[k]?.lower ?? '') || /^(?:just|only|a|an|the)$/.test(atoms[k]?.lower ?? ''))
  )
    k--;
  if (atoms[k]?.lower !== 'of') return null;
  const noun = atoms[k - 1]?.lower ?? '';
  return UP_NOUNS.has(noun)
    ? { direction: 'up', level: false }
    : DOWN_NOUNS.has(noun)
      ? { direction: 'down', level: false }
      : null;
}

/** 'closed 3% higher', '5.2%, up from 4.9%', '3% more' */
function adverbAfter({ atoms }: Reading, made: Draft): Told | null {
  let k = made.to;
  const comma = atoms[k]?.text === ',';
  if (comma) k++;
  const word = atoms[k]?.lower ?? '';
  if (comma) {
    if ((word === 'up' || word === 'down') && atoms[k + 1]?.lower === 'from')
      return { direction: word, level: true };
    return null;
  }
  if (/^(?:higher|lower)$/.test(word)) return { direction: word === 'higher' ? 'up' : 'down', level: false };
  return null;
}

/** The figures that 'from' and 'to' introduce behind this one, in the same unit. */
function endsOf(
  { atoms }: Reading,
  drafts: readonly Draft[],
  k: number,
  level: boolean,
): Omit<Change, 'direction'> {
  const made = drafts[k] as Draft;
  let from: number | null = null;
  let to: number | null = level ? made.value : null;
  for (const other of drafts.slice(k + 1, k + 4)) {
    if (other.value === null) continue;
    let at = other.from - 1;
    while (at > made.to && BOUND_WORDS.has(atoms[at]?.lower ?? '')) at--;
    const word = atoms[at]?.lower;
    if (word === 'from') from ??= other.value;
    else if (word === 'to') to ??= other.value;
  }
  return { from, to, by: level ? null : made.value };
}
