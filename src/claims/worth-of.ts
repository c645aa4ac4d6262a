import type { Attribution } from '../attributions/index.js';
import type { Document, Range } from '../document/index.js';
import type { Draft } from './draft.js';
import { type Participant, type Passage, type Scored, scoreAll, scoreOne } from './worth/index.js';

/** What is asked of the scores beside the claims themselves. */
export interface WorthOptions {
  readonly document: Document;
  /** Who takes part where the text is a transcript, in the order of the resolutions' indices; null where it is none. */
  readonly participants: readonly Participant[] | null;
  readonly explains: boolean;
}

/** How much a fact-checker would want to check each of the drafts, in their order. */
export function worthOf(
  drafts: readonly Draft[],
  { document, participants, explains }: WorthOptions,
): readonly Scored[] {
  const passages = drafts.map((draft) => passageOf(draft, document));
  if (participants === null) return passages.map((passage) => scoreOne(passage, explains));
  const spoken = passages.map((passage, i) => ({
    ...passage,
    speaker: drafts[i]?.resolution?.speaker ?? null,
  }));
  return scoreAll(spoken, participants, explains);
}

const passageOf = ({ content, attribution, figures }: Draft, document: Document): Passage => ({
  document,
  content: attribution && isOwnWord(attribution, document) ? sentencesOf(content, document) : content,
  figures,
  attribution,
});

/** 'I think we doubled the budget': who speaks of himself is not told of by somebody else, so the sentence is his claim. */
const isOwnWord = ({ source }: Attribution, document: Document): boolean =>
  source !== null && /^(?:I|we)$/i.test(document.text.slice(source.start, source.end));

function sentencesOf(content: readonly Range[], document: Document): readonly Range[] {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return content;
  const opening = document.sentences[document.sentenceOf(document.tokenAt(first.start))];
  const closing = document.sentences[document.sentenceOf(document.tokenAt(last.end - 1))];
  return [{ start: opening?.start ?? first.start, end: closing?.end ?? last.end }];
}
