import {
  GIVING_VERBS,
  IDLE_SPANS,
  LASTING_WORDS,
  SPAN_ENDS,
  SPANNED_BY,
  WHICH_TIME,
  WHOLE_SPANS,
} from '../../lexicons/index.js';
import { type Atoms, nthAtom } from '../atom.js';
import { draft } from '../draft.js';
import type { Parser } from '../parser.js';
import { readUnit } from '../rate.js';

export const spanOfOne: Parser = {
  id: 'span-of-one',
  about:
    'How long, where an article stands for the one: “for a month”, “within a week”, “the year ended March 31”.',
  examples: [
    ['They lived there for a month.', 'duration 1 month “a month”'],
    ['It must leave within a week.', 'duration <=1 week “a week”'],
    ['The talk lasted nearly an hour.', 'duration ~1 hour “an hour”'],
    ['It may take over a week.', 'duration >1 week “a week”'],
    ['Sales for the year ended March 31 rose.', 'duration 1 year “year”'],
    ['They have an additional year to pay.', 'duration 1 year “an additional year”'],
    ['Over the next couple of years it grew.', 'duration ~2 year “couple of years”'],
  ],
  counterexamples: [
    'It costs $5 a month.',
    'He left a week ago.',
    'He paid for a day ticket.',
    'A month later he left.',
    'He waited for a minute hand.',
    'For a second time he lost.',
    'He paid for a yard of rope.',
  ],
  parse({ atoms }, at) {
    return article(atoms, at) ?? ended(atoms, at) ?? nextCouple(atoms, at);
  },
};

function article(atoms: Atoms, at: number): ReturnType<Parser['parse']> {
  if (!/^an?$/.test(nthAtom(atoms, at).lower)) return null;
  const extra = WHOLE_SPANS.has(nthAtom(atoms, at + 1).lower);
  if (!extra && !LASTING_WORDS.has(nthAtom(atoms, at - 1).lower) && !isGiven(atoms, at)) return null;
  const start = extra ? at + 2 : at + 1;
  const unit = readUnit(atoms, start, false);
  if (unit?.unit.dimension !== 'time' || unit.per !== null || unit.to > start + 1) return null;
  if (IDLE_SPANS.has(unit.unit.name)) return null;
  return endsSpan(atoms, unit.to)
    ? draft({ kind: 'duration', from: at, to: unit.to, value: 1, unit: unit.unit.name })
    : null;
}

/** Counterexamples: 'a year and a half', 'an hour and 45 minutes' */
function endsSpan(atoms: Atoms, at: number): boolean {
  const next = nthAtom(atoms, at);
  if (next.kind === 'mark') return next.text !== '-';
  const goesOn =
    next.lower === 'and' &&
    /^(?:an?|\d+|half)$/.test(nthAtom(atoms, at + 1).lower) &&
    /^(?:half|quarter|minutes|months|days|weeks|hours|seconds)$/.test(nthAtom(atoms, at + 2).lower);
  return !goesOn && SPAN_ENDS.has(next.lower);
}

/** 'offered him a week to leave', 'in the space of a week' */
const isGiven = (atoms: Atoms, at: number): boolean =>
  (atoms[at - 1]?.lower === 'of' && SPANNED_BY.has(atoms[at - 2]?.lower ?? '')) ||
  (atoms[at + 2]?.lower === 'to' &&
    atoms.slice(Math.max(0, at - 4), at).some(({ lower }) => GIVING_VERBS.has(lower)));

/** 'the year ended March 31', 'the week ending on Friday' */
function ended(atoms: Atoms, at: number): ReturnType<Parser['parse']> {
  const unit = /^(?:year|week|month)$/.exec(atoms[at]?.lower ?? '')?.[0];
  if (!unit || atoms[at - 1]?.lower !== 'the' || !/^(?:ended|ending)$/.test(atoms[at + 1]?.lower ?? ''))
    return null;
  const next = atoms[at + 2];
  return next && (next.kind === 'digits' || /^\p{Lu}/u.test(next.text) || next.lower === 'on')
    ? draft({ kind: 'duration', from: at, to: at + 1, value: 1, unit })
    : null;
}

/** 'over the next couple of years' */
function nextCouple(atoms: Atoms, at: number): ReturnType<Parser['parse']> {
  if (atoms[at]?.lower !== 'couple' || !WHICH_TIME.has(atoms[at - 1]?.lower ?? '')) return null;
  const unit = readUnit(atoms, atoms[at + 1]?.lower === 'of' ? at + 2 : at + 1, false);
  return unit && unit.unit.dimension === 'time' && unit.per === null
    ? draft({ kind: 'duration', from: at, to: unit.to, value: 2, unit: unit.unit.name, bound: '~' })
    : null;
}
