import { AUXILIARY, type Document, Tag } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import type { Cue } from './cue.js';

/**
 * 'is quoted as saying': all of it is the cue at 'saying', and the one who is quoted says it. Null for the 'quoted' of
 * such a group, which is no cue of its own; undefined for any other verb.
 */
export function quotedAsSaying(
  document: Document,
  verb: number,
  from: number,
  quotationOf: Int32Array,
): Cue | null | undefined {
  const word = (i: number): string => document.tokens[i]?.lower ?? '';
  const quotes = (i: number): boolean => /^(?:quoted|cited)$/.test(word(i)) && word(i + 1) === 'as';
  if (quotes(verb)) return word(verb + 2) === 'saying' ? null : undefined;
  if (word(verb) !== 'saying' || !quotes(verb - 2)) return undefined;
  let start = verb - 2;
  while (start > from && document.tag(start - 1) & (AUXILIARY | Tag.Adverb)) start--;
  return {
    verb,
    from: start,
    to: verb + 1,
    readings: (CUE_FORMS.get('saying') ?? []).map((form) => form.verb),
    form: 'ing',
    passive: false,
    kind: start < verb - 2 ? 'finite' : 'participle',
    negated: false,
    refused: false,
    quotation: quotationOf[verb] ?? -1,
  };
}
