/**
 * The one place that imports compromise. Its word list (some 24,600 words with their tags, first names with gender
 * among them) is what the tool needs of it; its whole tagger costs more a word than everything else together.
 */
import nlp from 'compromise/two';

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

const { one, two } = nlp.model() as unknown as Model;
const NONE: readonly string[] = [];

/** compromise's tags of a word (lower case), most specific first; empty for a word that it does not list. */
export function wordTags(lower: string): readonly string[] {
  if (!Object.hasOwn(one.lexicon, lower)) return NONE;
  const tags = one.lexicon[lower];
  return typeof tags === 'string' ? [tags] : (tags ?? NONE);
}

/** 'Noun|Verb', 'Adj|Past' and the like for a word (lower case) that compromise lists as ambiguous. */
export function wordSwitch(lower: string): string | null {
  return Object.hasOwn(two.switches, lower) ? (two.switches[lower] ?? null) : null;
}
