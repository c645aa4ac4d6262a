import { type Document, nthToken, Tag } from '../document/index.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, KINSHIP, ORGANIZATION_NOUNS, PERSON_NOUNS } from '../lexicons/index.js';
import type { Stretch } from './phrase.js';

const SPEAKERS = [PERSON_NOUNS, KINSHIP, ORGANIZATION_NOUNS, GROUP_NOUNS];

/** 'officials', 'panel', 'spokesman': for somebody who can speak, one or more; 'shares' and 'dam' are not. */
export const isSpeakerNoun = (lower: string): boolean =>
  SPEAKERS.some((nouns) => nouns.has(lower) || nouns.has(lower.replace(/s$/, '')));

/** The same, or something written that tells: 'report', 'letters'. */
export const isSourceNoun = (lower: string): boolean =>
  isSpeakerNoun(lower) || DOCUMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower.replace(/s$/, ''));

/** A name, a pronoun or a noun for a speaker is what the phrase is about: 'the maker of the pump', not 'shares in Pell Foods'. */
export function maySpeak(document: Document, { from, to }: Stretch): boolean {
  const behind = document.tokens
    .slice(from + 1, to)
    .find(({ index }) => document.tag(index) & (Tag.Preposition | Tag.Mark));
  const head = nthToken(document.tokens, (behind?.index ?? Math.max(to, from + 1)) - 1);
  return (document.tag(head.index) & (Tag.Proper | Tag.Pronoun)) !== 0 || isSpeakerNoun(head.lower);
}
