import type { Attribution } from '../attributions/index.js';
import type { Document, Heuristic, Range, Sentence } from '../document/index.js';
import type { Figure } from '../figures/index.js';
import { figureBesideReport, type OwnClaim } from './beside-report.js';
import { looksEnglish } from './language.js';
import type { OwnVoice } from './own-voices.js';
import { scoreOne } from './worth/index.js';

/** What stands in the evidence of a claim in the article's own voice. */
export const figureInOwnVoice: Heuristic = {
  id: 'figure-in-own-voice',
  about: 'A sentence with a figure, in which nothing is attributed, is a claim of the article itself.',
  examples: [['The bridge cost $4 million.', 'The bridge cost $4 million.']],
  counterexamples: ['The bridge is old.', '“No,” said Ms Roe, 44.', 'Page 4'],
};

export const checkableInOwnVoice: Heuristic = {
  id: 'checkable-in-own-voice',
  about:
    'A sentence without a figure, in which nothing is attributed, but which a fact-checker would want to check.',
  examples: [
    [
      'The governor vetoed the bill and cut the pensions.',
      'The governor vetoed the bill and cut the pensions.',
    ],
  ],
  counterexamples: ['The bridge is old.', 'What a wonderful evening it is!', 'The bridge cost $4 million.'],
};

/** Found only where all sentences are asked for. */
export const sentenceInOwnVoice: Heuristic = {
  id: 'sentence-in-own-voice',
  about: 'A sentence of the article itself, in which nothing is attributed.',
  examples: [['The bridge is old.', 'The bridge is old.']],
  counterexamples: ['Page 4', 'The bridge cost $4 million.'],
};

export const ownVoiceHeuristics: readonly Heuristic[] = [
  figureInOwnVoice,
  checkableInOwnVoice,
  sentenceInOwnVoice,
  figureBesideReport,
];

/**
 * Check-worthiness from which a sentence without a figure is a claim. Of the sentences of debates without a number, by folds,
 * it lets through three in five of those that people would check, and three in five that it lets through are such; both
 * a higher one (0.4: seven in ten right, half found) and a lower one (0.2: half right) balance worse. Of the sentences
 * of articles it lets through one in twelve.
 */
const CHECKABLE = 0.3;

/**
 * Sentences in which nothing is attributed, as far as they are wanted. A date in a setting or an age in an apposition
 * belongs to the claim that its sentence reports ('“No,” said Roe, 44').
 */
export function ownVoice(
  document: Document,
  attributions: readonly Attribution[],
  figures: readonly Figure[],
  wanted: OwnVoice,
): readonly OwnClaim[] {
  const reporting = sentencesThatReport(document, attributions);
  const counting = new Set(figures.map(({ start }) => document.sentenceOf(document.tokenAt(start))));
  return document.sentences.flatMap((sentence) => {
    if (reporting.has(sentence.index)) return [];
    const counts = counting.has(sentence.index);
    if ((!counts && wanted === 'figures') || !saysSomething(document, sentence)) return [];
    const content = [{ start: sentence.start, end: sentence.end }];
    if (counts) return [{ content, heuristic: figureInOwnVoice.id }];
    if (isCheckable(document, sentence, content)) return [{ content, heuristic: checkableInOwnVoice.id }];
    return wanted === 'all' ? [{ content, heuristic: sentenceInOwnVoice.id }] : [];
  });
}

/** Indices of the sentences that report what somebody says. */
function sentencesThatReport(document: Document, attributions: readonly Attribution[]): ReadonlySet<number> {
  const reporting = new Set<number>();
  for (const { content, cue } of attributions) {
    for (const range of cue ? [...content, cue] : content) {
      const first = document.sentenceOf(document.tokenAt(range.start));
      const last = document.sentenceOf(document.tokenAt(range.end - 1));
      for (let sentence = first; sentence <= last; sentence++) reporting.add(sentence);
    }
  }
  return reporting;
}

/** A headline or a caption has no full stop: it is told in the text below. */
const ENDS = /[.!…]["”’)\]]*$/;

const isCheckable = (document: Document, { start, end }: Sentence, content: readonly Range[]): boolean =>
  ENDS.test(document.text.slice(Math.max(start, end - 4), end)) &&
  scoreOne({ document, content, figures: [], attribution: null }, false).score >= CHECKABLE;

/** A sentence of English, not a label: 'Page 4', '(12 May)'. */
function saysSomething(document: Document, sentence: Sentence): boolean {
  let words = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (document.tokens[i]?.kind === 'word') words++;
  return words >= 3 && looksEnglish(document, sentence.firstToken, sentence.endToken);
}
