import type { Attribution } from '../attributions/index.js';
import type { Document, Range } from '../document/index.js';
import type { Figure, FigureKind } from '../figures/index.js';

/** What makes a claim worth checking, in log-odds; the weights follow what professional fact-checkers picked. */
const BASE = -1.7;
const FIGURE_WEIGHT: Readonly<Partial<Record<FigureKind, number>>> = {
  money: 1.2,
  percent: 1.3,
  count: 0.9,
  quantity: 0.8,
  ratio: 1,
  multiple: 1,
  duration: 0.4,
  age: 0.1,
  ordinal: 0.3,
  score: 0.4,
  date: 0.2,
};
const MORE_FIGURES = 0.35;
const CHANGE = 0.5;

interface Trait {
  readonly weight: number;
  readonly pattern: RegExp;
}

const TRAITS: readonly Trait[] = [
  // Comparison with others or with the past can be looked up.
  {
    weight: 0.5,
    pattern:
      /\b(?:more|less|fewer|higher|lower|largest|biggest|highest|lowest|worst|best|most|least|record|first|only|never|every|all)\b/i,
  },
  {
    weight: 0.4,
    pattern:
      /\b(?:rose|risen|fell|fallen|increased?|decreased?|doubled|tripled|cut|lost|gained|grew|grown|dropped|spent|paid|cost|costs)\b/i,
  },
  {
    weight: 0.4,
    pattern:
      /\b(?:because|caused?|led to|due to|result of|responsible for|killed|died|voted|signed|passed|banned|broke|violated|lied|stole)\b/i,
  },
  // Wishes, promises and opinions cannot.
  {
    weight: -0.7,
    pattern: /\b(?:should|must|ought|would like|want to|need to|let's|let us|hope|hopefully)\b/i,
  },
  { weight: -0.4, pattern: /\b(?:will|would|could|might|may|going to)\b/i },
  {
    weight: -0.5,
    pattern:
      /\b(?:I think|I believe|I feel|I hope|I mean|love|thank|thanks|welcome|sorry|great|beautiful|amazing|wonderful|terrible)\b/i,
  },
  { weight: -0.9, pattern: /\?["”’)]*$/ },
];

const STANCE: Readonly<Partial<Record<Attribution['stance'], number>>> = {
  asserts: 0.3,
  accuses: 0.3,
  denies: 0.1,
  promises: -0.5,
  asks: -1,
  believes: -0.4,
  predicts: -0.4,
};

const SHORT = 6;

/** How much a fact-checker would want to check the claim, 0..1. */
export function checkworthiness(
  document: Document,
  content: readonly Range[],
  figures: readonly Figure[],
  attribution: Attribution | null,
): number {
  const text = content.map((range) => document.text.slice(range.start, range.end)).join(' ');
  let score = BASE;
  const weights = figures.map((figure) => FIGURE_WEIGHT[figure.kind] ?? 0).sort((a, b) => b - a);
  if (weights[0] !== undefined) score += weights[0] + Math.min(weights.length - 1, 3) * MORE_FIGURES;
  if (figures.some((figure) => figure.change !== null)) score += CHANGE;
  for (const trait of TRAITS) if (trait.pattern.test(text)) score += trait.weight;
  if (namesSomebody(text)) score += 0.5;
  if (attribution) score += STANCE[attribution.stance] ?? 0;
  if (attribution?.attitude) score -= 0.6;
  const words = text.split(/\s+/).length;
  if (words < SHORT) score -= 1;
  else score += Math.min(words, 40) * 0.015;
  return Math.round((1 / (1 + Math.exp(-score))) * 1000) / 1000;
}

/** A capital inside the text: a person, a place, an organisation. */
const namesSomebody = (text: string): boolean => /[\p{Ll},;] \p{Lu}[\p{L}.]/u.test(text);
