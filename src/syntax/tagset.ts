/** Universal Dependencies' parts of speech. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Universal Dependencies' VerbForm. */
export type VerbForm = 'Fin' | 'Inf' | 'Part' | 'Ger';

/**
 * What the tagger tells apart: a part of speech, with the form of a verb, the number of a noun or the kind of a
 * pronoun. A tag's place in this list is its number in the weights; names after the first full stop are the
 * treebanks' own (Penn Treebank) where they have one.
 */
export const TAG_NAMES = [
  'PUNCT', 'SYM', 'NOUN', 'NOUN.NNS', 'PROPN', 'PROPN.NNPS', 'NUM', 'ADJ', 'ADJ.JJR', 'ADJ.JJS', 'ADV', 'ADV.WRB',
  'DET', 'DET.WDT', 'PRON.PRP', 'PRON.PRP$', 'PRON.DT', 'PRON.NN', 'PRON.EX', 'PRON.Rel', 'PRON.Int',
  'ADP', 'ADP.RP', 'SCONJ', 'CCONJ', 'PART.TO', 'PART.POS', 'PART.RB', 'INTJ', 'X',
  'VERB.VBD', 'VERB.VBZ', 'VERB.VBP', 'VERB.Imp', 'VERB.VB', 'VERB.VBN', 'VERB.VBG', 'VERB.Ger',
  'AUX.MD', 'AUX.VBD', 'AUX.VBZ', 'AUX.VBP', 'AUX.Imp', 'AUX.VB', 'AUX.VBN', 'AUX.VBG',
] as const; // biome-ignore format: a table

export type TagName = (typeof TAG_NAMES)[number];

/** By the number of a tag: its part of speech. */
export const PARTS: readonly PartOfSpeech[] = TAG_NAMES.map((name) => name.split('.')[0] as PartOfSpeech);

const FORM_OF: Readonly<Record<string, VerbForm>> = {
  VBD: 'Fin', VBZ: 'Fin', VBP: 'Fin', MD: 'Fin', Imp: 'Fin', VB: 'Inf', VBN: 'Part', VBG: 'Part', Ger: 'Ger',
}; // biome-ignore format: a table

/** By the number of a tag: the form of a verb or an auxiliary; null for other words. */
export const VERB_FORMS: readonly (VerbForm | null)[] = TAG_NAMES.map((name) =>
  /^(?:VERB|AUX)/.test(name) ? (FORM_OF[name.split('.')[1] ?? ''] ?? null) : null,
);

export const tagNumber = (name: TagName): number => TAG_NAMES.indexOf(name);
