import { ANY_VERB, Tag } from '../../document/index.js';
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
    ['It raised school spending by 2.5%.', 'percent 2.5 percent “2.5%” up'],
    ['The index lost 102 points, or 0.36%.', 'percent 0.36 percent “0.36%” down'],
    ['Larkton +0.2% at noon.', 'percent 0.2 percent “+0.2%” up'],
    ['Future increases are capped at 5 percent.', 'percent <=5 percent “5 percent” up'],
    ['Sales rose to $20m.', 'money 2e7 USD “$20m” up'],
  ],
  counterexamples: [
    'Up to 40 people came.',
    'He fell 12 days later.',
    'They cut it into 4 parts.',
    'She gave up 517 yards.',
    'They need to add ten users.',
    'It raised $280 million.',
  ],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const [k, next] of drafts.entries()) {
      const told = CHANGING.has(next.kind) && next.change === null ? tell(reading, next, made) : null;
      if (!told) made.push(next);
      else
        made.push({
          ...next,
          change: { direction: told.direction, ...endsOf(reading, drafts, k, told.level) },
          evidence: [...next.evidence, change.id],
        });
    }
    return made;
  },
};

interface Told {
  readonly direction: Direction;
  /** The figure is the level reached, not the step. */
  readonly level: boolean;
}

function tell(reading: Reading, made: Draft, earlier: readonly Draft[]): Told | null {
  return (
    bySign(reading, made) ??
    byVerb(reading, made, earlier) ??
    byNoun(reading, made) ??
    byAdverb(reading, made) ??
    byNeighbor(reading, made, earlier)
  );
}

const moved = (word: string): Direction | null =>
  UP_VERBS.has(word) ? 'up' : DOWN_VERBS.has(word) ? 'down' : null;

/** '+0.2%' */
const bySign = ({ atoms }: Reading, { from, kind }: Draft): Told | null =>
  atoms[from]?.text === '+' && kind !== 'count' ? { direction: 'up', level: false } : null;

/** Stand between a verb and its figure. */
const BETWEEN =
  /^(?:by|the|just|only|further|another|almost|to|as|much|least|at|between|be|or|in|value|some|extra|additional|modest|sharp|whopping|massive|staggering)$/;

/** Verbs with an object of their own: the figure behind them is that object, and no step of a change. */
const WITH_OBJECT =
  /^(?:add|rais|los|gain|shed|cut|trim|lift|extend|lower|reduc|broaden|improv|boost|increas|grow|eas)/;

/** 'fell 3%', 'rose by about 3%', 'was up 3%', 'raised school spending by 3%'. */
function byVerb(reading: Reading, made: Draft, earlier: readonly Draft[]): Told | null {
  const { atoms } = reading;
  let level = false;
  let by = false;
  let object = false;
  let capped = false;
  let steps = 0;
  for (let k = made.from - 1; k >= 0 && steps < 7; k--, steps++) {
    const word = atoms[k]?.lower ?? '';
    const direction = moved(word);
    // 'scored higher than 3%' compares.
    if (direction && atoms[k + 1]?.lower === 'than') return null;
    if (direction) {
      if (word === 'up' || word === 'down') {
        const next = atoms[k + 1]?.lower ?? '';
        if ((next === 'to' && word === 'up') || next === 'from' || !isPredicate(reading, k)) return null;
      } else if (!by && !level && WITH_OBJECT.test(word) && isObject(made, word)) return null;
      if (!by && !level && made.kind === 'duration') return null;
      // 'increases capped at 5 percent': a bound of the step, and no level.
      if (level && capped && !(object || by)) return { direction, level: false };
      // 'lowered its guidance to', but not 'fell when he moved to'
      if (object && !by && !WITH_OBJECT.test(word)) return null;
      return level && earlier.some((other) => other.change !== null && other.from > k)
        ? null
        : { direction, level };
    }
    // 'dropped from 208 pounds to 193': both ends are in the figure.
    if (word === 'from' && made.low !== null) continue;
    if (word === 'to' || word === 'at') level = true;
    if (word === 'by') by = true;
    if (word === 'capped' || word === 'limited') capped = true;
    // A quotation mark or a hyphen looks like nothing; a word of another kind ends the way, but not behind 'by'.
    const between =
      BETWEEN.test(word) || BOUND_WORDS.has(word) || word.endsWith('ly') || /^["“”'‘’]$/.test(word);
    // 'raised [school spending] by', 'lowered [its guidance] to': an object may stand between.
    if (
      !between &&
      !((by || level) && /^\p{L}/u.test(word) && !/^(?:and|but|or|who|which|that|while|as)$/.test(word))
    )
      return null;
    if (!between) object = true;
    if (earlier.at(-1) && k < (earlier.at(-1)?.to ?? 0)) return null;
  }
  return null;
}

/** Verbs that let 'up' and 'down' stand for a change: 'ended up 3%', 'is trending down 2%'. */
const MOVING =
  /^(?:end|clos|finish|open|trad|trend|mov|go|went|edg|tick|inch|nudg|crept|creep|settl|track|revis|remain|stay)/;
/** Verbs that make another verb with 'up' or 'down', where tagging leaves a noun open, too. */
const PHRASAL =
  /^(?:turns?|boil(?:s|ing)?|backs?|picks?|sets?|splits?|brings?|comes?|lines?|cuts?|stands?|looks?|signs?)$/;

/** 'was up 3%', 'shares, up 3%', 'shares up 3%'; not 'gave up 517 yards', 'turns down 3 offers'. */
function isPredicate({ atoms, document }: Reading, at: number): boolean {
  const before = atoms[at - 1];
  if (!before || before.kind === 'mark' || MOVING.test(before.lower)) return true;
  const tag = document.tag(before.token);
  const verb = (tag & ANY_VERB) !== 0 && (tag & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Be)) === 0;
  return !verb && !PHRASAL.test(before.lower);
}

/** 'added ten users', 'raised $280 million', 'added a 30 degree turn': things, and no steps. */
function isObject({ kind, unit }: Draft, verb: string): boolean {
  if (kind === 'count' || kind === 'duration') return true;
  if (kind === 'money')
    return /^(?:rais|los|add|cut|boost|lift|grow)/.test(verb) && unit !== null && /^[A-Z]{3}$/.test(unit);
  return kind === 'quantity' && unit !== 'point';
}

/** 'a 10% cut', 'an increase of 10%', 'a 2.5 percent pay rise' */
function byNoun({ atoms }: Reading, made: Draft): Told | null {
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
    if (told) return told;
    if (/^(?:in|of|on|for|from|to|by|at|and|or|the|a|was|is|were|are|as|after|per)$/.test(atom.lower)) break;
  }
  let k = made.from - 1;
  while (
    k >= 0 &&
    (BOUND_WORDS.has(atoms[k]?.lower ?? '') || /^(?:just|only|a|an|the)$/.test(atoms[k]?.lower ?? ''))
  )
    k--;
  return atoms[k]?.lower === 'of' ? nounDirection(atoms[k - 1]?.lower ?? '') : null;
}

/** 'closed 3% higher', '5.2%, up from 4.9%' */
function byAdverb({ atoms }: Reading, made: Draft): Told | null {
  const comma = atoms[made.to]?.text === ',';
  const word = atoms[comma ? made.to + 1 : made.to]?.lower ?? '';
  if (comma || word === 'up' || word === 'down') {
    const from = atoms[comma ? made.to + 2 : made.to + 1]?.lower === 'from';
    return (word === 'up' || word === 'down') && from ? { direction: word, level: true } : null;
  }
  return word === 'higher' || word === 'lower'
    ? { direction: word === 'higher' ? 'up' : 'down', level: false }
    : null;
}

/** 'lost 102 points, or 0.36%'; 'Alder was down 2.3%, Birch by 2.6%' */
function byNeighbor({ atoms }: Reading, made: Draft, earlier: readonly Draft[]): Told | null {
  const before = earlier.at(-1);
  const direction = before?.change?.direction;
  if (!before || (direction !== 'up' && direction !== 'down') || before.change?.by == null) return null;
  const gap = atoms.slice(before.to, made.from).map((atom) => atom.lower);
  const restated = /^,? ?or$/.test(gap.join(' ')) && before.unit !== made.unit;
  const coordinated =
    gap.length < 7 &&
    gap.at(-1) === 'by' &&
    before.unit === made.unit &&
    /^(?:,|and|while)$/.test(gap[0] ?? '');
  return restated || coordinated ? { direction, level: false } : null;
}

/** The figures that 'from' and 'to' introduce behind this one. */
function endsOf(
  { atoms }: Reading,
  drafts: readonly Draft[],
  k: number,
  level: boolean,
): Omit<Change, 'direction'> {
  const made = drafts[k] as Draft;
  // 'dropped from 208 pounds to 193' is one figure with both its ends.
  if (made.low !== null)
    return level ? { from: made.low, to: made.high, by: null } : { from: null, to: null, by: null };
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
