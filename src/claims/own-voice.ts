import type { Attribution } from '../attributions/index.js';
import type { Document, Heuristic, Range, Sentence } from '../document/index.js';
import type { Figure } from '../figures/index.js';
import { looksEnglish } from './language.js';

/** What stands in the evidence of a claim in the article's own voice. */
export const figureInOwnVoice: Heuristic = {
  id: 'figure-in-own-voice',
  about: 'A sentence with a figure, in which nothing is attributed, is a claim of the article itself.',
  examples: [['The bridge cost $4 million.', 'The bridge cost $4 million.']],
  counterexamples: ['The bridge is old.', '“No,” said Ms Roe, 44.', 'Page 4'],
};

/**
 * Sentences with a figure in which nothing is attributed: a date in a setting or an age in an apposition belongs to the
 * claim that its sentence reports ('“No,” said Roe, 44').
 */
export function ownVoice(
  document: Document,
  attributions: readonly Attribution[],
  figures: readonly Figure[],
): Range[][] {
  const reporting = new Set<number>();
  for (const { content, cue } of attributions) {
    for (const range of cue ? [...content, cue] : content) {
      const first = document.sentenceOf(document.tokenAt(range.start));
      const last = document.sentenceOf(document.tokenAt(range.end - 1));
      for (let sentence = first; sentence <= last; sentence++) reporting.add(sentence);
    }
  }
  const claims: Range[][] = [];
  let seen = -1;
  for (const figure of figures) {
    const index = document.sentenceOf(document.tokenAt(figure.start));
    if (index === seen || reporting.has(index)) continue;
    seen = index;
    const sentence = document.sentences[index];
    if (sentence && saysSomething(document, sentence))
      claims.push([{ start: sentence.start, end: sentence.end }]);
  }
  return claims;
}

/** A sentence of English, not a label: 'Page 4', '(12 May)'. */
function saysSomething(document: Document, sentence: Sentence): boolean {
  let words = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (document.tokens[i]?.kind === 'word') words++;
  return words >= 3 && looksEnglish(document, sentence.firstToken, sentence.endToken);
}
