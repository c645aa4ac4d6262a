import { AUXILIARY, type Document, Tag } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import type { Cue } from './cue.js';
import type { Stretch } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';

/** Words between 'quoted' and 'as saying'. */
const LONGEST_QUOTED = 14;

/**
 * 'is quoted as saying': all of it is the cue at 'saying', and the one who is quoted says it; of 'the post quoted Roe
 * as saying' it is 'as saying'. Null for the 'quoted' of such a group, which is no cue of its own; undefined for any
 * other verb.
 */
export function quotedAsSaying(
  document: Document,
  verb: number,
  from: number,
  quotationOf: Int32Array,
): Cue | null | undefined {
  const word = (i: number): string => document.tokens[i]?.lower ?? '';
  if (quotes(word(verb))) {
    const as = asSayingBehind(document, verb);
    return as < 0 ? undefined : null;
  }
  if (word(verb) !== 'saying' || word(verb - 1) !== 'as') return undefined;
  const passive = quotes(word(verb - 2));
  if (!passive && !quotedBefore(document, verb, from)) return undefined;
  let start = passive ? verb - 2 : verb - 1;
  while (passive && start > from && document.tag(start - 1) & (AUXILIARY | Tag.Adverb)) start--;
  return {
    verb,
    from: start,
    to: verb + 1,
    readings: (CUE_FORMS.get('saying') ?? []).map((form) => form.verb),
    form: 'ing',
    passive: false,
    kind: start < verb - 2 || !passive ? 'finite' : 'participle',
    negated: false,
    refused: false,
    quotation: quotationOf[verb] ?? -1,
  };
}

const quotes = (word: string): boolean => /^(?:quot(?:e[sd]?|ing)|cit(?:e[sd]?|ing))$/.test(word);

/** Index of the 'as' of 'quoted Roe as saying'; -1 where none stands behind the verb. */
function asSayingBehind(document: Document, verb: number): number {
  for (let i = verb + 1; i < verb + LONGEST_QUOTED && isOfName(document, i); i++)
    if (document.tokens[i]?.lower === 'as' && document.tokens[i + 1]?.lower === 'saying') return i;
  return -1;
}

/** 'Roe' of 'the post quoted Roe as saying', and the verb before it; null where nobody is quoted so. */
export function quotedBefore(
  document: Document,
  saying: number,
  from: number,
): { readonly whom: Stretch; readonly verb: number } | null {
  if (document.tokens[saying - 1]?.lower !== 'as') return null;
  const last = saying - 2;
  const pronoun = /^(?:him|her|them|me|us)$/.test(document.tokens[last]?.lower ?? '');
  const whom = pronoun ? { from: last, to: last + 1 } : nounPhraseEndingAt(document, last, from);
  const verb = (whom?.from ?? 0) - 1;
  if (whom && verb >= from && quotes(document.tokens[verb]?.lower ?? '')) return { whom, verb };
  // 'quoted an officer in the Larkton, N.Y., police as saying'
  for (let i = last; i >= from && i > last - LONGEST_QUOTED && isOfName(document, i); i--)
    if (quotes(document.tokens[i]?.lower ?? '') && i < last)
      return { whom: { from: i + 1, to: saying - 1 }, verb: i };
  return null;
}

/** A word, or the comma of a place inside a name. */
const isOfName = ({ tokens }: Document, i: number): boolean =>
  tokens[i]?.kind === 'word' || tokens[i]?.text === ',' || tokens[i]?.text === '.';
