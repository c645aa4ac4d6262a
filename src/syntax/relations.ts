/** Universal Dependencies' relations as far as the layer tells them apart; a relation's place is its number in the weights. */
export const RELATIONS = [
  'acl', 'acl:relcl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'aux:pass', 'case', 'cc', 'ccomp', 'compound',
  'compound:prt', 'conj', 'cop', 'csubj', 'dep', 'det', 'discourse', 'expl', 'fixed', 'flat', 'iobj', 'list', 'mark',
  'nmod', 'nmod:desc', 'nmod:poss', 'nmod:unmarked', 'nsubj', 'nsubj:pass', 'nummod', 'obj', 'obl', 'obl:agent',
  'obl:unmarked', 'parataxis', 'punct', 'root', 'vocative', 'xcomp',
] as const; // biome-ignore format: a table

export type Relation = (typeof RELATIONS)[number];

/** What the subject of a predicate hangs on it by; 'there' and 'it' that stand for it included. */
export const SUBJECTS: readonly Relation[] = ['nsubj', 'nsubj:pass', 'csubj', 'expl'];
