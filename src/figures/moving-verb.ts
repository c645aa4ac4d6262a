import { ANY_VERB, Tag } from '../document/index.js';
import {
  BEFORE_FIGURE,
  BEFORE_UP_TO,
  BOUND_WORDS,
  CLAUSE_OPENERS,
  CREEPING_VERBS,
  CUT_OFF_THINGS,
  DOWN_VERBS,
  MOVED_TO,
  UP_VERBS,
} from '../lexicons/index.js';
import { type Atoms, isHyphen, nthAtom } from './atom.js';
import type { Draft } from './draft.js';
import type { Direction, Told } from './movement.js';
import type { Reading } from './reading.js';
import { isTopical, pastAverage } from './topic.js';
import { isObject, isTravelled, WITH_OBJECT } from './transitive.js';

/** Which way a verb or 'up' and 'down' say that something moved. */
export const moved = (word: string): Direction | null =>
  UP_VERBS.has(word) ? 'up' : DOWN_VERBS.has(word) ? 'down' : null;

/** The words between a figure and its verb, as far as they are read, right to left. */
interface Way {
  /** 'to', 'at': the figure is a level. */
  readonly level: boolean;
  readonly by: boolean;
  /** Other words, which may be the verb's object: 'raised [school spending] by'. */
  readonly object: boolean;
  /** 'increases capped at 5 percent' */
  readonly capped: boolean;
  /** 'from', before a figure that holds both ends: 'dropped from 208 pounds to 193'. */
  readonly move: boolean;
}

const MOST_WORDS = 8;

/** 'fell 3%', 'rose by about 3%', 'was up 3%', 'raised school spending by 3%'. */
export function byVerb(reading: Reading, made: Draft, earlier: readonly Draft[]): Told | null {
  const { atoms } = reading;
  const previous = earlier.findLast(isTopical);
  let way: Way = { level: false, by: false, object: false, capped: false, move: false };
  for (let k = wayStart(atoms, made), words = 0; k >= 0 && words < MOST_WORDS; k--, words++) {
    // 'will rise by up to 25 percent'
    if (isUpTo(atoms, k)) {
      k--;
      continue;
    }
    const { lower } = nthAtom(atoms, k);
    // 'knocked 2 points off' is a change, 'knocked over' is none.
    if (lower.startsWith('knock') && atoms[made.to]?.lower !== 'off') return null;
    const direction = isNarrow(atoms, k) ? null : moved(lower);
    if (direction) return toldBy({ reading, made, earlier, previous, at: k, word: lower, way }, direction);
    const further = pastWord(way, atoms, made, k, previous);
    if (!further) return null;
    way = further;
  }
  return null;
}

/** 'grew at an annual pace of 4.9%' tells the step. */
function wayStart(atoms: Atoms, { from }: Draft): number {
  const start = pastAverage(atoms, from - 1);
  const paced =
    start < from - 1 &&
    atoms[start]?.lower === 'at' &&
    /^(?:rate|pace)$/.test(nthAtom(atoms, from - 2).lower);
  return paced ? start - 1 : start;
}

const isUpTo = (atoms: Atoms, to: number): boolean =>
  atoms[to]?.lower === 'to' &&
  atoms[to - 1]?.lower === 'up' &&
  BEFORE_UP_TO.has(nthAtom(atoms, to - 2).lower);

/** 'is up a narrow four points' */
const isNarrow = (atoms: Atoms, at: number): boolean =>
  /^(?:narrow|broad|lower|higher)$/.test(nthAtom(atoms, at).lower) &&
  /^(?:an?|the)$/.test(nthAtom(atoms, at - 1).lower);

/** The way with one word more; null where the word ends it. */
function pastWord(way: Way, atoms: Atoms, made: Draft, at: number, previous: Draft | undefined): Way | null {
  const { lower } = nthAtom(atoms, at);
  // 'dropped from 208 pounds to 193': both ends are in the figure.
  if (lower === 'from' && made.low !== null) return { ...way, move: true };
  const next: Way = {
    level: way.level || lower === 'to' || lower === 'at',
    by: way.by || lower === 'by',
    object: way.object || !standsBetween(lower),
    capped: way.capped || lower === 'capped' || lower === 'limited',
    move: way.move,
  };
  const inPrevious = previous !== undefined && at < previous.to;
  if (!standsBetween(lower) && lower !== ',' && !mayBeInObject(next, lower, inPrevious)) return null;
  return inPrevious && !(next.level && describes(previous, made, atoms)) ? null : next;
}

/** A quotation mark or a hyphen looks like nothing; a word of another kind ends the way, but not behind 'by'. */
const standsBetween = (word: string): boolean =>
  BEFORE_FIGURE.has(word) || BOUND_WORDS.has(word) || word.endsWith('ly') || /^["“”'‘’]$/.test(word);

/** 'raised [school spending] by', 'lowered [its guidance] to': an object may stand between. */
const mayBeInObject = ({ by, level, move }: Way, word: string, inPrevious: boolean): boolean =>
  (by || level || move) && (inPrevious || /^[\p{L}-]/u.test(word)) && !CLAUSE_OPENERS.has(word);

/** 'cut the 90-minute trip to 38 minutes' */
const describes = ({ unit, to }: Draft, made: Draft, atoms: Atoms): boolean =>
  unit !== null && unit === made.unit && isHyphen(atoms, to - 2);

/** What has a speed does so by itself: 'the car slowed to 30 mph'. */
const MOTION = /^(?:slow|accelerat|cool)/;

/** Verbs that let 'up' and 'down' stand for a change: 'ended up 3%', 'is trending down 2%'. */
const MOVING =
  /^(?:end|clos|finish|open|trad|trend|mov|go|went|edg|tick|inch|nudg|crept|creep|settl|track|revis|remain|stay)/;

/** Verbs that make another verb with 'up' or 'down', where tagging leaves a noun open, too. */
const PHRASAL =
  /^(?:(?:turn|boil|back|pick|set|split|bring|com|lin|cutt|stand|look|sign|rack|giv|mak|tak|clos)(?:s|es|e|ed|ing)?)$/;

/** 'was up 3%', 'shares, up 3%', 'shares up 3%'; not 'gave up 517 yards', 'turns down 3 offers'. */
function isPredicate({ atoms, document }: Reading, at: number): boolean {
  const before = atoms[at - 1];
  // 'can dip down to'
  if (!before || before.kind === 'mark' || MOVING.test(before.lower) || moved(before.lower)) return true;
  const tag = document.tag(before.token);
  const verb = (tag & ANY_VERB) !== 0 && (tag & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Be)) === 0;
  return !verb && !PHRASAL.test(before.lower);
}

/** A verb that may have moved a figure, and what stands between them. */
interface Moved {
  readonly reading: Reading;
  readonly made: Draft;
  readonly earlier: readonly Draft[];
  readonly previous: Draft | undefined;
  readonly at: number;
  readonly word: string;
  readonly way: Way;
}

function toldBy(verb: Moved, direction: Direction): Told | null {
  if (NO_CHANGES.some((isNone) => isNone(verb))) return null;
  // 'increases capped at 5 percent': a bound of the step, and no level.
  if (isCapped(verb)) return { direction, level: false };
  return NO_LEVELS.some((isNone) => isNone(verb)) ? null : { direction, level: verb.way.level };
}

const isCapped = ({ way }: Moved): boolean => way.level && way.capped && !way.object && !way.by;

const nextWord = ({ reading, at }: Moved): string => nthAtom(reading.atoms, at + 1).lower;

const isParticle = ({ word }: Moved): boolean => word === 'up' || word === 'down';

/** Neither 'by' nor 'to' nor 'from' stands before the figure: it may be the verb's object. */
const isPlain = ({ way }: Moved): boolean => !way.by && !way.level && !way.move;

type Condition = (verb: Moved) => boolean;

/** What looks like a verb that moves the figure, and does not. */
const NO_CHANGES: readonly Condition[] = [
  // 'scored higher than 3%' compares.
  (verb) => nextWord(verb) === 'than',
  // 'lost by 13 points', 'won by 2': how far behind, and no step.
  (verb) => /^los(?:e|es|t|ing)$/.test(verb.word) && nextWord(verb) === 'by',
  (verb) => verb.word === 'up' && verb.way.by && nextWord(verb).endsWith('ing'),
  // 'closed 1.2% up at 7,643', '12p higher at 347p'
  ({ word, previous, at }) => MOVED_TO.has(word) && previous?.to === at && previous.change !== null,
  (verb) => isParticle(verb) && !particleMoves(verb),
  (verb) =>
    !isParticle(verb) &&
    isPlain(verb) &&
    WITH_OBJECT.test(verb.word) &&
    isObject(verb.reading, verb.made, verb.word),
  ({ made, word }) => made.kind === 'quantity' && MOTION.test(word),
  // 'dropped two sets'
  ({ made, word, way }) =>
    !way.by && !way.level && made.kind === 'count' && made.of !== null && /^drop|^conced/.test(word),
  (verb) => isPlain(verb) && verb.made.kind === 'duration',
  (verb) => isPlain(verb) && isTravelled(verb.reading, verb.made, verb.word),
];

/** 'edged up to 4.3%', 'go up from £2 to £3'; 'up to 40' is a bound, 'up from 3' tells of another figure. */
function particleMoves(verb: Moved): boolean {
  const { reading, at, word, way } = verb;
  const next = nextWord(verb);
  const before = nthAtom(reading.atoms, at - 1).lower;
  if (next === 'to' && word === 'up' && !CREEPING_VERBS.has(before)) return false;
  if (next === 'from' && !(way.move && MOVING.test(before))) return false;
  return isPredicate(reading, at);
}

/** What moves something else than the figure behind it. */
const NO_LEVELS: readonly Condition[] = [
  // 'lowered its guidance to', but not 'fell when he moved to'; 'fell for a third year, to 20 million' is one.
  (verb) => {
    const { atoms } = verb.reading;
    const since = nextWord(verb) === 'for' && atoms[verb.made.from - 2]?.text === ',';
    return verb.way.object && !verb.way.by && !since && !WITH_OBJECT.test(verb.word);
  },
  // 'cut power to 37,000 homes'
  (verb) => verb.way.level && CUT_OFF_THINGS.has(nextWord(verb)),
  ({ way, earlier, at }) => way.level && earlier.some(({ change, from }) => change !== null && from > at),
];
