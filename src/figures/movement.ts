import { AIMED_VERBS, BRINGING_VERBS, DOWN_VERBS, MULTIPLES, UP_VERBS } from '../lexicons/index.js';
import type { Atoms } from './atom.js';
import { changed, type Draft } from './draft.js';
import type { Change } from './figure.js';
import type { Reading } from './reading.js';
import { leadOf } from './topic.js';

export type Direction = 'up' | 'down';

/** What the words around a figure say of a change. */
export interface Told {
  readonly direction: Direction;
  /** The figure is the level reached, not the step. */
  readonly level: boolean;
}

const CHANGING = new Set(['money', 'percent', 'count', 'quantity', 'duration', 'multiple', 'ratio']);

export const mayChange = ({ kind, change }: Draft): boolean => CHANGING.has(kind) && change === null;

/** The draft at `k` with the change that is told of it, and its ends as far as the figures behind it give them. */
export function withChange(
  reading: Reading,
  drafts: readonly Draft[],
  k: number,
  told: Told,
  id: string,
): Draft {
  const made = drafts[k] as Draft;
  const change = changeOf(reading, drafts, k, told);
  return changed(made, { change, evidence: [...made.evidence, id] });
}

/** How many figures behind one its ends may stand. */
const MOST_ENDS = 3;

/** The figures that 'from' and 'to' introduce behind this one. */
function changeOf(reading: Reading, drafts: readonly Draft[], k: number, { direction, level }: Told): Change {
  const { atoms } = reading;
  const made = drafts[k] as Draft;
  // 'dropped from 208 pounds to 193' is one figure with both its ends.
  if (made.low !== null) {
    const move = atoms[leadOf(reading, made)]?.lower === 'from';
    return { direction, from: move ? made.low : null, to: move ? made.high : null, by: null };
  }
  const valued = drafts.slice(k + 1, k + 1 + MOST_ENDS).filter(({ value }) => value !== null);
  const parted = valued.findIndex(({ from }) => partsStories(atoms, made.to, from));
  const told = parted < 0 ? valued : valued.slice(0, parted);
  const endBehind = (word: string): number | null =>
    told.find((other) => {
      const at = leadOf(reading, other);
      return at >= made.to && atoms[at]?.lower === word;
    })?.value ?? null;
  const span = level ? null : spanBehind(reading, drafts.slice(k + 1, k + 1 + MOST_ENDS), made.to);
  if (span) return { direction, from: span.low, to: span.high, by: made.value };
  const from = endBehind('from');
  const to = level ? made.value : endBehind('to');
  return { direction: byLevels(atoms, made, from, to) ?? direction, from, to, by: level ? null : made.value };
}

/** 'fell 30% last year, from 5 million to 3.5 million': both ends in one figure. */
function spanBehind(reading: Reading, behind: readonly Draft[], at: number): Draft | undefined {
  const span = behind.find(({ low, high, kind }) => low !== null && high !== null && kind !== 'date');
  if (!span) return undefined;
  const { atoms } = reading;
  const lead = leadOf(reading, span);
  const only = behind.slice(0, behind.indexOf(span)).every(({ kind }) => kind === 'date');
  return only && lead >= at && atoms[lead]?.lower === 'from' && !partsStories(atoms, at, lead)
    ? span
    : undefined;
}

const QUALITY = /^(?:improv|worsen|deteriorat)/;
const QUALITY_REACH = 4;

/** 'the ratio improved to 94.2 percent from 97.8 percent': which way, only the levels say. */
function byLevels(
  atoms: Atoms,
  { from: at }: Draft,
  from: number | null,
  to: number | null,
): Direction | null {
  const better = atoms.slice(Math.max(0, at - QUALITY_REACH), at).some(({ lower }) => QUALITY.test(lower));
  return better && from !== null && to !== null && from !== to ? (to > from ? 'up' : 'down') : null;
}

/** 'fell 5% since tolls [tripled] to $9', 'raised the rate by 5%, [taking] the bill to £1,900' */
const movesOther = (word: string): boolean =>
  ((UP_VERBS.has(word) || DOWN_VERBS.has(word)) && word !== 'up' && word !== 'down') ||
  MULTIPLES.has(word) ||
  BRINGING_VERBS.has(word);

/** 'fall 43% by 2030 to keep warming to 1.5C', 'fell 3% and costs rose 5% to $4m': another verb has those ends. */
function partsStories(atoms: Atoms, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = atoms[k]?.lower ?? '';
    if (/^(?:while|but|although|;)$/.test(word)) return true;
    if (k > from && movesOther(word)) return true;
    const next = atoms[k + 1];
    if (word === 'to' && AIMED_VERBS.has(next?.lower ?? '')) return true;
  }
  return false;
}
