import type { Document } from '../document/index.js';
import { NUMBER_NOUNS } from '../lexicons/index.js';
import { isNumber, type Phrase, phraseAfter, wordAt } from './noun-phrase.js';

/** What a figure is about, and whose that is. */
interface Possessed {
  readonly of: Phrase;
  readonly subject: Phrase | null;
}

/** 'the average price of a new car': what is behind the 'of' of a phrase, or its possessor. */
export function possessorOf(document: Document, phrase: Phrase, limit: number): Possessed {
  const { from, to } = phrase;
  for (let at = from + 1; at + 1 < to; at++)
    if (wordAt(document, at) === "'s") return { of: { from: at + 1, to }, subject: { from, to: at } };
  for (let at = from + 1; at < to; at++)
    if (wordAt(document, at) === 'of') return splitAtOf(document, phrase, at);
  return behindPhrase(document, phrase, limit);
}

function splitAtOf(document: Document, { from, to }: Phrase, of: number): Possessed {
  const next = wordAt(document, of + 1);
  // 'a margin of error' is one thing
  if (next === 'error') return { of: { from, to }, subject: null };
  // 'the quake of magnitude 6.4' is no magnitude's
  if (next === 'magnitude') return { of: { from, to: of }, subject: null };
  if (NUMBER_NOUNS.has(wordAt(document, of - 1))) return { of: { from, to }, subject: null };
  // 'a dose of 2 mg' is no milligram's.
  const subject = isNumber(document, of + 1) ? null : phraseAfter(document, of + 1, to);
  return { of: { from, to: of }, subject };
}

function behindPhrase(document: Document, phrase: Phrase, limit: number): Possessed {
  const { from, to } = phrase;
  const link = wordAt(document, to);
  if (link === 'of' && NUMBER_NOUNS.has(wordAt(document, to - 1))) {
    const inner = phraseAfter(document, to + 1, limit);
    // 'a total of 41,230 couples': couples
    const numbered = inner !== null && isNumber(document, to + 1) && inner.to > to + 2;
    return { of: numbered ? { from: to + 2, to: inner.to } : { from, to: inner?.to ?? to }, subject: null };
  }
  // 'benefits of $420' are no dollar's
  const at = document.tokens[to + 1]?.kind === 'mark' ? to + 2 : to + 1;
  if ((link !== 'of' && link !== 'for') || isNumber(document, at)) return { of: phrase, subject: null };
  return { of: phrase, subject: phraseAfter(document, to + 1, limit) };
}
