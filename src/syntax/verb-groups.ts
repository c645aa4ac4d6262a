import { type Clause, clauseOf, isPredicate } from './clauses.js';
import { dependents, formOf, partOf, type Stretch, type Tree, tagName } from './tree.js';

/** From the first auxiliary to the main verb, adverbs inside: 'has not yet been told'. */
export interface VerbGroup extends Stretch {
  readonly main: number;
  readonly finite: boolean;
  readonly passive: boolean;
  /** 'will', 'could'; -1 where there is none. */
  readonly modal: number;
  /** 'not', 'never', or an auxiliary that ends in it; -1 where there is none. */
  readonly negation: number;
  readonly clause: Clause;
}

/** The groups of a sentence in order. `words` are its words in lower case. */
export function verbGroups(tree: Tree, words: (word: number) => string): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let word = 0; word < tree.length; word++)
    if (isPredicate(tree, word)) found.push(verbGroupOf(tree, word, words));
  return found;
}

export function verbGroupOf(tree: Tree, main: number, words: (word: number) => string): VerbGroup {
  const auxiliaries = dependents(tree, main, 'aux', 'aux:pass', 'cop');
  const before = auxiliaries.filter((word) => word < main);
  const from = before[0] ?? main;
  const to = Math.max(main, auxiliaries.at(-1) ?? main) + 1;
  const first = auxiliaries[0] ?? main;
  return {
    from,
    to,
    main,
    finite: formOf(tree, first) === 'Fin',
    passive: dependents(tree, main, 'aux:pass').length > 0,
    modal: auxiliaries.find((word) => tagName(tree, word) === 'AUX.MD') ?? -1,
    negation: negationOf(tree, main, auxiliaries, words),
    clause: clauseOf(tree, main),
  };
}

function negationOf(
  tree: Tree,
  main: number,
  auxiliaries: readonly number[],
  words: (word: number) => string,
): number {
  for (const word of auxiliaries) if (/n[o']t$/.test(words(word))) return word;
  for (const word of dependents(tree, main, 'advmod'))
    if (word < main && (partOf(tree, word) === 'PART' || /^(?:not|never|n't)$/.test(words(word))))
      return word;
  return -1;
}
