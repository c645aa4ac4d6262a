/** Universal Dependencies' relations as far as the layer tells them apart; a relation's place is its number in the weights. */
export const RELATIONS = [
  'acl', 'acl:relcl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'aux:pass', 'case', 'cc', 'ccomp', 'compound',
  'compound:prt', 'conj', 'cop', 'csubj', 'dep', 'det', 'discourse', 'expl', 'fixed', 'flat', 'iobj', 'list', 'mark',
  'nmod', 'nmod:desc', 'nmod:poss', 'nmod:unmarked', 'nsubj', 'nsubj:pass', 'nummod', 'obj', 'obl', 'obl:agent',
  'obl:unmarked', 'parataxis', 'punct', 'root', 'vocative', 'xcomp',
] as const; // biome-ignore format: a table

export type Relation = (typeof RELATIONS)[number];

/** Relations that tell the parser the same about what a word still lacks, by bit. */
const KINDS: readonly (readonly Relation[])[] = [
  ['nsubj', 'nsubj:pass', 'csubj', 'expl'],
  ['obj', 'iobj'],
  ['ccomp'],
  ['xcomp'],
  ['obl', 'obl:agent', 'obl:unmarked'],
  ['nmod', 'nmod:unmarked', 'nmod:desc'],
  ['nmod:poss', 'det'],
  ['amod', 'nummod'],
  ['compound', 'flat', 'fixed'],
  ['compound:prt'],
  ['case'],
  ['mark'],
  ['cc'],
  ['conj'],
  ['aux', 'aux:pass'],
  ['cop'],
  ['advmod'],
  ['advcl'],
  ['acl', 'acl:relcl'],
  ['appos'],
  ['parataxis', 'discourse', 'vocative', 'list'],
];

/** For each relation, its kind as a bit. */
export const KIND_OF: Int32Array = Int32Array.from(RELATIONS, (relation) => {
  const kind = KINDS.findIndex((relations) => relations.includes(relation));
  return kind < 0 ? 0 : 1 << kind;
});
