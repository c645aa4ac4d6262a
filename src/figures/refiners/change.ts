import { ANY_VERB, Tag } from '../../document/index.js';
import {
  BOUND_WORDS,
  CREEPING_VERBS,
  DOWN_NOUNS,
  DOWN_VERBS,
  UP_NOUNS,
  UP_VERBS,
} from '../../lexicons/index.js';
import { isHyphen, pastHyphen } from '../atom.js';
import { byComparative, isBodyLength } from '../comparative.js';
import type { Draft } from '../draft.js';
import { type Direction, mayChange, type Told, withChange } from '../movement.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import { isTopical, pastAverage } from '../topic.js';
import { isObject, isTravelled, WITH_OBJECT } from '../transitive.js';

export const change: Refiner = {
  id: 'change',
  about: 'Which way a quantity moved, by how much, from where and to where.',
  examples: [
    ['Sales fell 3%.', 'percent 3 percent “3%” down'],
    ['It is a 10% cut.', 'percent 10 percent “10%” down'],
    ['They agreed to an 8.3 percent jump in fees.', 'percent 8.3 percent “8.3 percent” up'],
    ['Sales rose by $4m to $20m from $16m.', 'money 4e6 USD “$4m” up'],
    ['It raised school spending by 2.5%.', 'percent 2.5 percent “2.5%” up'],
    ['Traffic fell for a third year, to 20 million.', 'count 2e7 “20 million” down'],
    ['Bills will rise by up to 25 percent.', 'percent <=25 percent “25 percent” up'],
    ['Prices went up by an average of 7%.', 'percent 7 percent “7%” up'],
    ['Poe is up a narrow four points.', 'quantity 4 point “four points” up'],
    ['Larkton +0.2% at noon.', 'percent 0.2 percent “+0.2%” up'],
    ['Future increases are capped at 5 percent.', 'percent <=5 percent “5 percent” up'],
    ['Sales rose to $20m.', 'money 2e7 USD “$20m” up'],
    ['Rents are £120 more than a year ago.', 'money 120 GBP “£120” up'],
    ['Prices are 6% higher than in May.', 'percent 6 percent “6%” up'],
    ['It cut the award from $12 to $4.', 'money 12..4 USD “$12 to $4” down'],
    ['It closed 1.2% up at 7,643.', 'percent 1.2 percent “1.2%” up'],
    ['Wages grew at an annual pace of 4.9%.', 'percent 4.9 percent “4.9%” up Wages'],
    ['Inflation slowed to 3.2%.', 'percent 3.2 percent “3.2%” down'],
    ['They see growth of between 1 and 2%.', 'percent 1..2 percent “1 and 2%” up'],
    ['It will cut the 90-minute trip to 38 minutes.', 'duration 38 minute “38 minutes” down'],
    ['A ticket will cost £147 more.', 'money 147 GBP “£147” up'],
    ['Unemployment edged up to 4.3%.', 'percent 4.3 percent “4.3%” up'],
    ['Tolls go up from £2 to £3.', 'money 2..3 GBP “£2 to £3” up'],
    ['Petrol is 4p dearer than in May.', 'money 4 p “4p” up'],
    ['It cut his term from 12 years to nine.', 'duration 12..9 year “12 years to nine” down'],
    ['The lake dropped 4 metres.', 'quantity 4 metre “4 metres” down'],
  ],
  counterexamples: [
    'Up to 40 people came.',
    'He fell 12 days later.',
    'They cut it into 4 parts.',
    'She gave up 517 yards.',
    'They need to add ten users.',
    'It raised $280 million.',
    'She lost by 13 points.',
    'It will sink $30 billion into roads.',
    'Police recovered 17 guns.',
    'Sales at $450 apiece would raise more.',
    'They were 30% more likely to fall ill.',
    'The climber fell 40 feet.',
    'She jumped 6.81 metres.',
    'Winds of 110 km/h cut power to 23 homes.',
    'Costs are 6% higher than those of rivals.',
    'It will cut 5,000 to 6,000 jobs.',
    'A 3-metre surge came.',
    'It found an orbit 550km up.',
    'A car slowed to 30 mph.',
    'Higher, at 347p, it closed.',
  ],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const [k, next] of drafts.entries()) {
      const told = mayChange(next) ? tell(reading, next, made) : null;
      made.push(told ? withChange(reading, drafts, k, told, change.id) : next);
    }
    return made;
  },
};

function tell(reading: Reading, made: Draft, earlier: readonly Draft[]): Told | null {
  // 'rain fell at a rate of 30 millimetres an hour'
  const [rate, of] = reading.atoms.slice(Math.max(0, made.from - 2), made.from);
  if (made.kind === 'quantity' && rate?.lower === 'rate' && of?.lower === 'of') return null;
  return (
    bySign(reading, made) ??
    byGoing(reading, made) ??
    byVerb(reading, made, earlier) ??
    byNoun(reading, made) ??
    byComparative(reading, made)
  );
}

const moved = (word: string): Direction | null =>
  UP_VERBS.has(word) ? 'up' : DOWN_VERBS.has(word) ? 'down' : null;

/** '+0.2%' */
const bySign = ({ atoms }: Reading, { from, kind }: Draft): Told | null =>
  atoms[from]?.text === '+' && kind !== 'count' ? { direction: 'up', level: false } : null;

/** 'went from a value of $30 billion to $5 billion', 'fell from a peak of 40 percent to 12': two levels. */
function byGoing({ atoms }: Reading, { from, low, high }: Draft): Told | null {
  if (low === null || high === null || low === high) return null;
  const led = atoms[from - 1]?.lower === 'of';
  for (let k = from - 1; k > 0 && k >= from - 6; k--) {
    if (atoms[k]?.lower !== 'from') continue;
    return atoms
      .slice(Math.max(0, k - 6), k)
      .some(
        ({ lower }) => GOING.test(lower) || (led && moved(lower) !== null && !/^(?:up|down)$/.test(lower)),
      )
      ? { direction: low < high ? 'up' : 'down', level: true }
      : null;
  }
  return null;
}

const GOING = /^(?:went|goes|gone|going|moved|moves|shifted|swung|swings|changed|changes|changing)$/;

/** Stand between a verb and its figure. */
const BETWEEN =
  /^(?:by|the|a|narrow|just|only|further|another|almost|to|as|much|least|at|between|be|or|in|value|some|extra|additional|modest|sharp|whopping|massive|staggering)$/;

/** Before 'up to' they leave it a bound: 'rise by up to', 'fell up to'. */
const BEFORE_BOUND =
  /^(?:by|of|rise|rises|rose|increase|increases|increased|fall|falls|fell|grow|grew|drop|dropped|jump|climb|gain|lose|lost|cut|add|at|from)$/;

const COMPARED = /^(?:up|down|higher|lower|stronger|weaker|wider|narrower)$/;

/** What has a speed does so by itself: 'the car slowed to 30 mph'. */
const MOTION = /^(?:slow|accelerat|cool)/;

/** 'fell 3%', 'rose by about 3%', 'was up 3%', 'raised school spending by 3%'. */
function byVerb(reading: Reading, made: Draft, earlier: readonly Draft[]): Told | null {
  const { atoms } = reading;
  const previous = earlier.findLast(isTopical);
  let level = false;
  let by = false;
  let object = false;
  let capped = false;
  let move = false;
  let steps = 0;
  let start = pastAverage(atoms, made.from - 1);
  // 'grew at an annual pace of 4.9%' tells the step.
  if (
    start < made.from - 1 &&
    atoms[start]?.lower === 'at' &&
    /^(?:rate|pace)$/.test(atoms[made.from - 2]?.lower ?? '')
  )
    start--;
  for (let k = start; k >= 0 && steps < 8; k--, steps++) {
    const word = atoms[k]?.lower ?? '';
    // 'will rise by up to 25 percent'
    if (word === 'to' && atoms[k - 1]?.lower === 'up' && BEFORE_BOUND.test(atoms[k - 2]?.lower ?? '')) {
      k--;
      continue;
    }
    // 'is up a narrow four points'
    const direction =
      /^(?:an?|the)$/.test(atoms[k - 1]?.lower ?? '') && /^(?:narrow|broad|lower|higher)$/.test(word)
        ? null
        : moved(word);
    // 'knocked 2 points off' is a change, 'knocked over' is none.
    if (word.startsWith('knock') && atoms[made.to]?.lower !== 'off') return null;
    // 'scored higher than 3%' compares.
    if (direction && atoms[k + 1]?.lower === 'than') return null;
    if (direction) {
      // 'lost by 13 points', 'won by 2': how far behind, and no step.
      if (/^los(?:e|es|t|ing)$/.test(word) && atoms[k + 1]?.lower === 'by') return null;
      if (word === 'up' && by && /ing$/.test(atoms[k + 1]?.lower ?? '')) return null;
      // 'closed 1.2% up at 7,643', '12p higher at 347p'
      if (COMPARED.test(word) && previous?.to === k && previous.change !== null) return null;
      if (word === 'up' || word === 'down') {
        const next = atoms[k + 1]?.lower ?? '';
        // 'edged up to 4.3%', 'go up from £2 to £3'; 'up to 40' is a bound, 'up from 3' tells of another figure.
        const crept = CREEPING_VERBS.has(atoms[k - 1]?.lower ?? '');
        if (next === 'to' && word === 'up' && !crept) return null;
        if (next === 'from' && !(move && MOVING.test(atoms[k - 1]?.lower ?? ''))) return null;
        if (!isPredicate(reading, k)) return null;
      } else if (!by && !level && WITH_OBJECT.test(word) && !move && isObject(reading, made, word))
        return null;
      if (made.kind === 'quantity' && MOTION.test(word)) return null;
      // 'dropped two sets'
      if (!by && !level && made.kind === 'count' && made.of !== null && /^drop|^conced/.test(word))
        return null;
      if (!by && !level && !move && made.kind === 'duration') return null;
      if (!by && !level && !move && isTravelled(reading, made, word)) return null;
      // 'increases capped at 5 percent': a bound of the step, and no level.
      if (level && capped && !(object || by)) return { direction, level: false };
      // 'lowered its guidance to', but not 'fell when he moved to'
      // … and 'fell for a third year, to 20 million'
      const since = atoms[k + 1]?.lower === 'for' && atoms[made.from - 2]?.text === ',';
      if (object && !by && !since && !WITH_OBJECT.test(word)) return null;
      // 'cut power to 37,000 homes'
      if (
        level &&
        /^(?:power|electricity|water|gas|supplies|access|aid|services?|ties|links)$/.test(
          atoms[k + 1]?.lower ?? '',
        )
      )
        return null;
      return level && earlier.some((other) => other.change !== null && other.from > k)
        ? null
        : { direction, level };
    }
    // 'dropped from 208 pounds to 193': both ends are in the figure.
    if (word === 'from' && made.low !== null) {
      move = true;
      continue;
    }
    if (word === 'to' || word === 'at') level = true;
    if (word === 'by') by = true;
    if (word === 'capped' || word === 'limited') capped = true;
    // A quotation mark or a hyphen looks like nothing; a word of another kind ends the way, but not behind 'by'.
    const between =
      BETWEEN.test(word) || BOUND_WORDS.has(word) || word.endsWith('ly') || /^["“”'‘’]$/.test(word);
    // 'raised [school spending] by', 'lowered [its guidance] to': an object may stand between.
    if (
      !between &&
      word !== ',' &&
      !(
        (by || level || move) &&
        (/^\p{L}/u.test(word) || (previous && k < previous.to)) &&
        !/^(?:and|but|or|who|which|that|while|as)$/.test(word)
      )
    )
      return null;
    if (!between) object = true;
    // 'cut the 90-minute trip to 38 minutes'
    const described =
      previous?.unit === made.unit && previous.unit !== null && isHyphen(atoms, previous.to - 2);
    if (previous && k < previous.to && !(described && level)) return null;
  }
  return null;
}

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

/** 'a 10% cut', 'an increase of 10%', 'a 2.5 percent pay rise' */
function byNoun(reading: Reading, made: Draft): Told | null {
  const { atoms } = reading;
  if (made.kind === 'count' || made.kind === 'duration') return null;
  const nounDirection = (word: string): Told | null =>
    UP_NOUNS.has(word)
      ? { direction: 'up', level: false }
      : DOWN_NOUNS.has(word)
        ? { direction: 'down', level: false }
        : null;
  const start = pastHyphen(atoms, made.to);
  for (let k = start; k < start + 3; k++) {
    const atom = atoms[k];
    if (atom?.kind !== 'letters') break;
    const told = nounDirection(atom.lower);
    // 'winds of 110 km/h cut power to': a verb with its object
    // 'a 3-metre surge', 'a 40-foot drop': a body of water or a place, and no step
    if (
      told &&
      isBodyLength(made) &&
      !/^(?:increase|decrease|rise|decline|reduction|growth)s?$/.test(atom.lower)
    )
      return null;
    if (told && k === made.to && !isModifier(atoms, made) && hasObject(reading, k)) return null;
    if (told) return told;
    if (
      /^(?:in|of|on|for|from|to|by|at|and|or|the|a|was|is|were|are|as|after|per|would|will|could|should|may|might|can|must|has|have|had|did|do)$/.test(
        atom.lower,
      )
    )
      break;
  }
  let k = made.from - 1;
  while (
    k >= 0 &&
    (BOUND_WORDS.has(atoms[k]?.lower ?? '') || /^(?:just|only|a|an|the|between)$/.test(atoms[k]?.lower ?? ''))
  )
    k--;
  return atoms[k]?.lower === 'of' ? nounDirection(atoms[k - 1]?.lower ?? '') : null;
}

/** 'a 10% cut' */
const isModifier = (atoms: Reading['atoms'], { from }: Draft): boolean =>
  /^(?:an?|the|its|his|her|their|this|another|further|'s)$/.test(atoms[from - 1]?.lower ?? '');

const hasObject = ({ atoms, document }: Reading, verb: number): boolean => {
  const next = atoms[verb + 1];
  const tag = next ? document.tag(next.token) : 0;
  const noun = Tag.Noun | Tag.Proper | Tag.Determiner | Tag.Possessive | Tag.Adjective;
  return next?.kind === 'letters' && (tag & noun) !== 0 && (tag & (Tag.Preposition | Tag.Coordinator)) === 0;
};
