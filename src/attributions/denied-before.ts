import { type Document, nthToken, Tag } from '../document/index.js';
import { CUE_NOUNS, SPEECH_NOUNS, TAKEN_UP_NOUNS } from '../lexicons/index.js';
import { isDash } from './marks.js';
import type { Passage } from './passage.js';
import type { Stretch } from './phrase.js';
import type { SourcedCue } from './sourced-cue.js';

/** What is denied, and who denies it: 'a charge' and 'she' of ', a charge she denies'. */
export interface Denied {
  readonly content: Stretch;
  readonly source: Stretch;
}

/** ', which she denies', ', a charge she denies', ' — an accusation that Roe denies'; null where nothing stands there. */
export function deniedBefore({ document }: Passage, cue: SourcedCue): Denied | null {
  const { tokens } = document;
  if (cue.kind !== 'finite' || cue.source?.how !== 'subject') return null;
  const { stretch } = cue.source;
  // 'an accusation Hale denies': the two look like one phrase.
  for (let noun = stretch.from + 1; noun < stretch.to - 1; noun++)
    if (namesSaid(nthToken(tokens, noun).lower)) {
      const content = phraseAt(document, stretch.from, noun);
      return content && { content, source: { from: noun + 1, to: stretch.to } };
    }
  let last = stretch.from - 1;
  const word = nthToken(tokens, last).lower;
  if (word === 'which' && tokens[last - 1]?.text === ',')
    return { content: { from: last, to: last + 1 }, source: stretch };
  if (/^(?:that|which)$/.test(word)) last--;
  if (!namesSaid(nthToken(tokens, last).lower)) return null;
  let from = last;
  while (from > 0 && document.tag(from - 1) & (Tag.Adjective | Tag.Determiner) && last - from < 3) from--;
  const content = phraseAt(document, from, last);
  return content && { content, source: stretch };
}

const namesSaid = (noun: string): boolean => {
  const singular = noun.replace(/s$/, '');
  return SPEECH_NOUNS.has(singular) || TAKEN_UP_NOUNS.has(singular) || CUE_NOUNS.has(noun);
};

/** Set off from what stands before it. */
const phraseAt = ({ tokens }: Document, from: number, noun: number): Stretch | null =>
  tokens[from - 1]?.text === ',' || isDash(tokens, from - 1) ? { from, to: noun + 1 } : null;
