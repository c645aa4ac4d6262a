import { possibleTags, Tag } from '../../document/index.js';
import {
  COMPARATIVES,
  DATE_PREPOSITIONS,
  DOWN_VERBS,
  GROUP_ANAPHORS,
  PERIOD_WORDS,
  UP_VERBS,
} from '../../lexicons/index.js';
import { type Atom, type Atoms, isHyphen } from '../atom.js';
import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';
import {
  clauseSubject,
  figureIn,
  isChangeNoun,
  isOpen,
  isTopical,
  leadOf,
  nounEnd,
  opensClause,
} from '../topic.js';
import { isVerb } from '../verb.js';

export const handedOn: Refiner = {
  id: 'handed-on',
  about:
    'Further figures of the same story take the topic of the one before: “, or 0.36%, to 27,934”, “, an increase of 3%”.',
  examples: [
    ['Alder fell 102 points, or 0.36%, to 27,934.', 'quantity 27934 point “27,934” Alder'],
    ['Dealers sold 17 cars, an increase of 3 percent.', 'percent 3 percent “3 percent” up cars'],
    ['Dealers sold 17 cars last year, an increase of 3 percent.', 'percent 3 percent “3 percent” up cars'],
    ['It agreed to an 8 percent jump in its fee to $4 million.', 'money 4e6 USD “$4 million” fee'],
    ['Alder was backed by 47% of voters and Birch, a baker, by 43%.', 'percent 43 percent “43%” voters'],
    ['It has 3 million people, 12% of whom are old.', 'percent 12 percent “12%” people'],
    ['The state has 3 million voters, of whom 12% are old.', 'percent 12 percent “12%” voters'],
    ['The 18-hole course covers 140 acres.', 'quantity 140 acre “140 acres” course'],
    ['Fees took $5 in May; in June, $6.', 'money 6 USD “$6” Fees'],
    ['It made a profit of £4m, 12% more than in May.', 'percent 12 percent “12%” up profit'],
    ['It expects yields of 3 tonnes, a third below average.', 'ratio 0.333 “a third” yields'],
  ],
  counterexamples: ['Sales rose 3% and costs fell 2%.'],
  refine(reading, drafts) {
    const made: Draft[] = [];
    for (const next of drafts) {
      const giver = isTopical(next) ? giverOf(reading, next, made) : null;
      made.push(giver ? take(next, giver) : next);
    }
    return made;
  },
};

function take(next: Draft, giver: Draft): Draft {
  const { of, ofRange } = next.kind === 'count' && next.of !== null ? next : giver;
  const { subject, subjectRange } = giver;
  return changed(next, { of, ofRange, subject, subjectRange, evidence: [...next.evidence, handedOn.id] });
}

function giverOf(reading: Reading, next: Draft, earlier: readonly Draft[]): Draft | null {
  const before = earlier.filter(isTopical);
  const level = levelOf(reading, next, before);
  if (level && !isSure(next)) return level;
  const previous = before.findLast(({ kind }) => kind !== 'duration' && kind !== 'age');
  if (previous && hasTopic(previous) && !isSure(next) && continues(reading, next, previous, earlier))
    return previous;
  // '3 million people, 12% of whom': a part of what was counted.
  if (isPartOfPronoun(reading, next))
    return before.findLast(({ kind, of }) => kind === 'count' && of !== null) ?? null;
  if (!isOpen(next)) return null;
  if (/^(?:age|ratio)$/.test(next.kind) && opensClause(reading, next, nounEnd(reading, next)))
    return shareBefore(next, before);
  // '65 percent were white': the subject is itself a figure.
  const subject = clauseSubject(reading, next);
  const holder = subject && figureIn(reading, subject, before);
  if (holder) return hasTopic(holder) ? described(reading, holder, next) : null;
  return next.of === null && subject === null ? ofLast(reading, next, before.at(-1)) : null;
}

/** 'two men were held after a 31-year-old was stabbed'; 'four in ten men fail, and one in eight is absent' */
function shareBefore(next: Draft, before: readonly Draft[]): Draft | null {
  const like = next.kind === 'ratio' ? before.findLast(({ kind }) => kind === 'ratio') : undefined;
  return like && hasTopic(like) ? like : null;
}

function ofLast(reading: Reading, next: Draft, last: Draft | undefined): Draft | null {
  // 'a 4-month-old baby died; 17 were hurt'
  if (last?.kind === 'age' && reading.atoms[next.from - 1]?.text === ';') return null;
  if (!last || !hasTopic(last)) return null;
  // 'pains were reported by three-quarters of patients, and 6% dropped out': of the same, who do something else
  const acts = last.of !== null && opensClause(reading, next, nounEnd(reading, next));
  return acts ? changed(last, { subject: null, subjectRange: null }) : last;
}

/** 'the 18-hole course covers 140 acres': the course does, and not its holes. */
function described({ atoms }: Reading, holder: Draft, next: Draft): Draft {
  if (holder.kind !== 'count' || holder.subject === null) return holder;
  const part = isHyphen(atoms, holder.to - 2);
  if (!part && next.kind === 'count') return holder;
  // 'the club left 300 fans waiting for two hours'
  const { of, ofRange } = part ? { of: holder.subject, ofRange: holder.subjectRange } : holder;
  return changed(holder, { of, ofRange, subject: null, subjectRange: null });
}

/** '71 percent of pupils got five prizes, up from 64 percent': the level that was changed, and not what stands between. */
function levelOf(reading: Reading, next: Draft, before: readonly Draft[]): Draft | null {
  const lead = leadOf(reading, next);
  const told =
    /^(?:up|down)$/.test(reading.atoms[lead - 1]?.lower ?? '') && reading.atoms[lead]?.lower === 'from';
  const like = told
    ? before.findLast(({ kind, unit }) => kind === next.kind && unit === next.unit)
    : undefined;
  return like && like.change !== null && hasTopic(like) && next.kind !== 'count' ? like : null;
}

const isPartOfPronoun = ({ atoms }: Reading, { from, to }: Draft): boolean =>
  (atoms[to]?.lower === 'of' && GROUP_ANAPHORS.has(atoms[to + 1]?.lower ?? '')) ||
  // 'of whom 38 percent are old'
  (atoms[from - 2]?.lower === 'of' && atoms[from - 1]?.lower === 'whom');

/** What a noun right beside the figure says is better than what the one before can hand on. */
const isSure = ({ evidence }: Draft): boolean =>
  /noun-modified|noun-of|change-apposition|gapped|moved-object|possessor/.test(evidence.join());

const hasTopic = ({ of, subject }: Draft): boolean => (of ?? subject) !== null;

/** The same preposition before two figures of one unit, and the first a part of something. */
function parallel(reading: Reading, next: Draft, previous: Draft): boolean {
  const lead = (made: Draft): string => reading.atoms[leadOf(reading, made)]?.lower ?? '';
  const part = reading.atoms[previous.to]?.lower === 'of';
  return part && next.unit === previous.unit && lead(next) === lead(previous);
}

/** 'US bases in': what may be a noun as well does not part the two. */
const isSurelyVerb = ({ document }: Reading, { token, lower }: Atom): boolean =>
  isVerb(document, token) && (possibleTags(lower) & Tag.Noun) === 0;

/** ', narrowing to', ' in 2025, rising to' */
const narrows = (words: readonly string[]): boolean => {
  const verb = words.at(-2) ?? '';
  return verb.endsWith('ing') && words.at(-3) === ',' && (UP_VERBS.has(verb) || DOWN_VERBS.has(verb));
};

/** 'sold 17 cars [last year], an increase of 3%' */
function pastDate(atoms: Atoms, earlier: readonly Draft[], at: number): number {
  const led = DATE_PREPOSITIONS.has(atoms[at]?.lower ?? '') ? at + 1 : at;
  const start = led > at && /^(?:the|its|their)$/.test(atoms[led]?.lower ?? '') ? led + 1 : led;
  const date = earlier.find(({ kind, from }) => kind === 'date' && from === start);
  if (!date) return at;
  // 'in the [March] quarter'
  return PERIOD_WORDS.has(atoms[date.to]?.lower ?? '') ? date.to + 1 : date.to;
}

/** Past what a count counts. */
const pastNoun = ({ kind, of, to }: Draft): number =>
  kind === 'count' && of !== null ? to + of.split(/\s+/).length : to;

/** A mark or a verb; 'narrowing to' goes on. */
const parts = (reading: Reading, atom: Atom): boolean =>
  /^[;:]$/.test(atom.text) ||
  (atom.lower !== 'compared' && !atom.lower.endsWith('ing') && isSurelyVerb(reading, atom));

/** 'a profit of £4m, [12%] more than last year' */
const isCompared = ({ atoms }: Reading, { kind, to }: Draft): boolean =>
  /^(?:percent|ratio|money)$/.test(kind) && COMPARATIVES.has(atoms[to]?.lower ?? '');

/** Nothing but a link stands between the two: ', or', ', down from', ' to', ', an increase of'. */
function continues(reading: Reading, next: Draft, previous: Draft, earlier: readonly Draft[]): boolean {
  const { atoms } = reading;
  if (next.kind === 'count' && next.of !== null) return false;
  const lead = leadOf(reading, next);
  if (lead < previous.to) return false;
  const gap = atoms.slice(pastDate(atoms, earlier, pastNoun(previous)), lead + 1);
  const words = gap.map((atom) => atom.lower);
  const last = words.at(-1) ?? '';
  if (last === 'of') return words[0] === ',' && gap.length < 6 && isChangeNoun(words.at(-2) ?? '');
  if (gap.slice(0, -1).some((atom) => parts(reading, atom))) return false;
  switch (last) {
    case ',':
      return words.length === 1 && isCompared(reading, next);
    case 'or':
      return words.length <= 2;
    case 'up':
    case 'down':
      return words.length === 2 && words[0] === ',';
    case 'to':
      // 'expects a shortfall of $18bn, narrowing to $9bn'
      return previous.change !== null || narrows(words);
    case 'at':
      return previous.change !== null && words.length <= 2;
    case 'from':
      return true;
    case 'with':
    case 'against':
      // 'take 34% of income, compared with 28%', 'led to a charge, against 15%'
      return (
        previous.kind === 'percent' && next.kind === 'percent' && /^(?:compared|,)$/.test(words.at(-2) ?? '')
      );
    case 'by':
      // 'backed by 47% of voters and Birch by 43%'
      return parallel(reading, next, previous);
    default:
      return false;
  }
}
