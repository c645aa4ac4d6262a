import { AUXILIARY, type Document, Tag } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import type { Cue } from './cue.js';
import type { Stretch } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';

/** Words between 'quoted' and 'as saying'. */
const LONGEST_QUOTED = 14;

/**
 * 'is quoted as saying', 'was quoted by the post as telling them': all of it is the cue at the participle, and the one who
 * is quoted says it; of 'the post quoted Roe as saying' it is 'as saying'. Null for the 'quoted' of such a group, which is
 * no cue of its own; undefined for any other verb.
 */
export function quotedAsSaying(
  document: Document,
  verb: number,
  from: number,
  quotationOf: Int32Array,
): Cue | null | undefined {
  const word = (i: number): string => document.tokens[i]?.lower ?? '';
  if (quotes(word(verb))) return asSayingBehind(document, verb) < 0 ? undefined : null;
  const as = asBefore(document, verb);
  if (as < 0) return undefined;
  const quoted = quotedPassively(document, as, from);
  if (quoted < 0 && !quotedBefore(document, verb, from)) return undefined;
  let start = quoted < 0 ? as : quoted;
  while (quoted >= 0 && start > from && document.tag(start - 1) & (AUXILIARY | Tag.Adverb)) start--;
  return {
    verb,
    from: start,
    to: verb + 1,
    readings: (CUE_FORMS.get(word(verb)) ?? []).map((form) => form.verb),
    form: 'ing',
    passive: false,
    kind: start === quoted ? 'participle' : 'finite',
    negated: false,
    refused: false,
    quotation: quotationOf[verb] ?? -1,
  };
}

/** The 'as' of 'as saying', 'as telling them' and 'as having said'; -1 where the verb stands behind none. */
function asBefore({ tokens }: Document, verb: number): number {
  const having = tokens[verb - 1]?.lower === 'having';
  const says = having || SAYS.test(tokens[verb]?.lower ?? '');
  const as = having ? verb - 2 : verb - 1;
  return says && tokens[as]?.lower === 'as' ? as : -1;
}

const SAYS = /^(?:saying|telling|warning|claiming|adding|stating|asking)$/;

/** Index of 'quoted' in 'was quoted as', 'was quoted by the post as', 'was quoted in the post as'; -1 where nobody was. */
function quotedPassively(document: Document, as: number, from: number): number {
  const { tokens } = document;
  for (let i = as - 1; i >= from && i > as - LONGEST_QUOTED && isOfName(document, i); i--)
    if (/^(?:quoted|cited)$/.test(tokens[i]?.lower ?? ''))
      return i + 1 === as || /^(?:by|in|on|at|from|yesterday|today)$/.test(tokens[i + 1]?.lower ?? '')
        ? i
        : -1;
  return -1;
}

const quotes = (word: string): boolean => /^(?:quot(?:e[sd]?|ing)|cit(?:e[sd]?|ing))$/.test(word);

/** Index of the 'as' of 'quoted Roe as saying'; -1 where none stands behind the verb. */
function asSayingBehind(document: Document, verb: number): number {
  for (let i = verb + 1; i < verb + LONGEST_QUOTED && isOfName(document, i); i++)
    if (document.tokens[i]?.lower === 'as' && asBefore(document, i + 1) === i) return i;
    else if (document.tokens[i]?.lower === 'as' && asBefore(document, i + 2) === i) return i;
  return -1;
}

/** 'Roe' of 'the post quoted Roe as saying', and the verb before it; null where nobody is quoted so. */
export function quotedBefore(
  document: Document,
  saying: number,
  from: number,
): { readonly whom: Stretch; readonly verb: number } | null {
  const as = asBefore(document, saying);
  if (as < 0 || quotedPassively(document, as, from) >= 0) return null;
  const last = as - 1;
  const pronoun = /^(?:him|her|them|me|us)$/.test(document.tokens[last]?.lower ?? '');
  const whom = pronoun ? { from: last, to: last + 1 } : nounPhraseEndingAt(document, last, from);
  const verb = (whom?.from ?? 0) - 1;
  if (whom && verb >= from && quotes(document.tokens[verb]?.lower ?? '')) return { whom, verb };
  // 'quoted an officer in the Larkton, N.Y., police as saying'
  for (let i = last; i >= from && i > last - LONGEST_QUOTED && isOfName(document, i); i--)
    if (quotes(document.tokens[i]?.lower ?? '') && i < last)
      return { whom: { from: i + 1, to: as }, verb: i };
  return null;
}

/** A word, or the comma of a place inside a name. */
const isOfName = ({ tokens }: Document, i: number): boolean =>
  tokens[i]?.kind === 'word' || tokens[i]?.text === ',' || tokens[i]?.text === '.';
