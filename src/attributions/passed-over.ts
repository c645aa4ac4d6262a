import type { Document, Heuristic, Range } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import type { Quotation } from '../quotations/index.js';
import type { Syntax } from '../syntax/index.js';
import type { Attribution } from './attribution.js';
import { isSpeakersOwn } from './drafting.js';
import { layOut, type Passage } from './passage.js';
import type { SourcedCue } from './sourced-cue.js';

/** A word that could have been a cue, in a sentence in which nothing is attributed, and what stopped it. */
export interface PassedOver {
  readonly cue: Range;
  /** The id of the stop. */
  readonly stop: string;
}

/** A reason why a cue verb makes no claim. An example is a text and the verb that it stops there. */
interface Stop extends Heuristic {
  /** `cue` is null where the word is no verb by the rules. */
  readonly stops: (passage: Passage, cue: SourcedCue | null) => boolean;
}

/** The first that applies is told. */
export const stops: readonly Stop[] = [
  {
    id: 'stopped-no-verb',
    about: 'The word stands as a noun or an adjective here, not as the verb of a clause.',
    examples: [['The report was long.', 'report']],
    counterexamples: ['Roe said no.'],
    stops: (_, cue) => cue === null,
  },
  {
    id: 'stopped-open',
    about: 'It is asked, wished or supposed; the text does not tell that it was said.',
    examples: [['If Ms Roe had said that it was late, he would have left.', 'said']],
    counterexamples: ['The report was long.'],
    stops: (_, cue) => cue?.polarity === 'open',
  },
  {
    id: 'stopped-own-words',
    about: 'It is the speaker’s own ‘I think’ or ‘you say’ inside a quotation.',
    examples: [['A sign with “I think not” hung there.', 'think']],
    counterexamples: ['Roe said no.'],
    stops: (passage, cue) => cue !== null && isSpeakersOwn(passage, cue),
  },
  {
    id: 'stopped-no-source',
    about: 'No words before or behind the verb name who speaks.',
    examples: [['To say more would be wrong.', 'say']],
    counterexamples: ['Roe said no.'],
    stops: (_, cue) => cue !== null && !cue.source && !cue.inverted,
  },
  {
    id: 'stopped-no-content',
    about: 'Nothing that the verb takes as what is said stands beside it.',
    examples: [['Roe said no.', 'said']],
    counterexamples: ['The report was long.'],
    stops: () => true,
  },
];

/** The cue verbs of all sentences that no attribution touches. */
export function passedOver(
  document: Document,
  quotations: readonly Quotation[],
  syntax: Syntax,
  attributions: readonly Attribution[],
): readonly PassedOver[] {
  const told = sentencesOf(document, attributions);
  const found: PassedOver[] = [];
  for (const passage of layOut(document, syntax, quotations)) {
    const byVerb = new Map(passage.cues.map((cue) => [cue.verb, cue]));
    for (let i = passage.from; i < passage.to; i++) {
      const token = document.tokens[i];
      if (!token || !CUE_FORMS.has(token.lower) || told.has(document.sentenceOf(i))) continue;
      if (passage.cues.some((cue) => cue.verb !== i && cue.from <= i && i < cue.to)) continue;
      const cue = byVerb.get(i) ?? null;
      const stop = stops.find((candidate) => candidate.stops(passage, cue));
      if (stop) found.push({ cue: { start: token.start, end: token.end }, stop: stop.id });
    }
  }
  return found;
}

/** Indices of the sentences that a claim's cue, source or content stands in. */
function sentencesOf(document: Document, attributions: readonly Attribution[]): ReadonlySet<number> {
  const told = new Set<number>();
  for (const { cue, source, content } of attributions)
    for (const range of [cue, source, ...content]) {
      if (!range) continue;
      const last = document.sentenceOf(document.tokenAt(range.end - 1));
      for (let i = document.sentenceOf(document.tokenAt(range.start)); i <= last; i++) told.add(i);
    }
  return told;
}
