import {
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../lexicons/index.js';
import { areSameFigure } from './figures.js';
import { haveSameSpeaker } from './speakers.js';
import type { Statement } from './words.js';

const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  COORDINATORS,
  SUBORDINATORS,
  MODALS,
  BE_FORMS,
  HAVE_FORMS,
  DO_FORMS,
];

/** What words like 'the' and 'of' count for beside others. */
const FUNCTION_WEIGHT = 0.5;

const weightOf = (term: string): number =>
  FUNCTION_WORDS.some((words) => words.has(term)) ? FUNCTION_WEIGHT : 1;

/** What a statement is found by: its words, and for each figure what kind it is, whatever its value. */
export interface Terms {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

export function termsOf({ items }: Statement): Terms {
  const weights = new Map<string, number>();
  let total = 0;
  for (const { key, figure } of items) {
    const term = figure === null ? key : `#${figure.kind}`;
    const weight = figure === null ? weightOf(key) : 1;
    weights.set(term, (weights.get(term) ?? 0) + weight);
    total += weight;
  }
  return { weights, total };
}

/** How much of their words two versions of a claim must share: more where somebody else says it. */
const LEAST_SHARED = 0.5;
const LEAST_SHARED_WITH_ANOTHER = 0.7;

/** What a claim counts for that stands as a part of the other: a long quotation that was trimmed. */
const PART = 0.8;
/** The least that such a part holds, in words. */
const SMALLEST_PART = 4;

const WORDS = 0.7;
const SPEAKER = 0.2;
const FIGURES = 0.1;

/**
 * How much two statements are alike, from 0, which is for no versions of the same claim, to 1: by their words, who says
 * them and the figures in them.
 *
 * @param shared the weight of the terms that both have
 */
export function likeness(a: Statement, b: Statement, ofA: Terms, ofB: Terms, shared: number): number {
  const smaller = Math.min(ofA.total, ofB.total);
  const asWhole = (2 * shared) / (ofA.total + ofB.total);
  const asPart = smaller >= SMALLEST_PART ? (PART * shared) / smaller : 0;
  // Most pairs share too little, whoever says it.
  if (!(asWhole >= LEAST_SHARED || asPart >= LEAST_SHARED)) return 0;
  const same = haveSameSpeaker(a.claim, b.claim);
  const words = same ? Math.max(asWhole, asPart) : asWhole;
  if (words < (same ? LEAST_SHARED : LEAST_SHARED_WITH_ANOTHER)) return 0;
  return WORDS * words + (same ? SPEAKER : 0) + FIGURES * sharedFigures(a, b);
}

/** The share of the figures of both that the other has, too. */
function sharedFigures(a: Statement, b: Statement): number {
  const [ours, theirs] = [a.claim.figures, b.claim.figures];
  if (ours.length + theirs.length === 0) return 1;
  const both = ours.filter((figure) => theirs.some((other) => areSameFigure(figure, other))).length;
  return Math.min(1, (2 * both) / (ours.length + theirs.length));
}
