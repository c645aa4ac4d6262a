import { type Relation, SUBJECTS } from './relations.js';
import { dependent, formOf, headOf, partOf, relationOf, type Stretch, type Tree, tagName } from './tree.js';

export type ClauseKind =
  | 'main'
  | 'complement'
  | 'relative'
  | 'adverbial'
  | 'participle'
  | 'infinitive'
  | 'subject'
  | 'aside';

/** A clause: its predicate, what opens it, and the words that it reaches over. */
export interface Clause extends Stretch {
  /** The word that the clause hangs on: its main verb, or the noun or adjective behind a copula. */
  readonly predicate: number;
  readonly kind: ClauseKind;
  /** 'that', 'because', 'who'; -1 where nothing opens it. */
  readonly opener: number;
  /** Head of its own subject; -1 where it has none. */
  readonly subject: number;
  /** The predicate, noun or verb that it hangs on; -1 for none. */
  readonly governor: number;
}

const KIND_BY_RELATION: Readonly<Partial<Record<Relation, ClauseKind>>> = {
  root: 'main',
  ccomp: 'complement',
  xcomp: 'infinitive',
  'acl:relcl': 'relative',
  acl: 'participle',
  advcl: 'adverbial',
  csubj: 'subject',
  parataxis: 'aside',
};

/** The head of the subject that stands with a predicate; -1 where none does. */
export const subjectOf = (tree: Tree, predicate: number): number =>
  dependent(tree, predicate, 'nsubj', 'nsubj:pass');

/** The same, or the subject that the predicate shares with the one that it is coordinated with: 'she wrote and (she) said'. */
export function sharedSubjectOf(tree: Tree, predicate: number): number {
  for (let at = predicate, steps = 0; at >= 0 && steps < tree.length; steps++) {
    const subject = subjectOf(tree, at);
    if (subject >= 0 || relationOf(tree, at) !== 'conj') return subject;
    at = headOf(tree, at);
  }
  return -1;
}

/** 'who', 'which' and 'that', where they stand for the noun before their clause. */
export const isRelative = (tree: Tree, word: number): boolean =>
  /^(?:PRON\.Rel|DET\.WDT)$/.test(tagName(tree, word));

/** Whether a word is the predicate of a clause: a verb, or what stands behind a copula or has a subject. */
export function isPredicate(tree: Tree, word: number): boolean {
  if (relationOf(tree, word) === 'amod' || relationOf(tree, word) === 'compound') return false;
  return partOf(tree, word) === 'VERB' || dependent(tree, word, 'cop', ...SUBJECTS) >= 0;
}

export function clauseOf(tree: Tree, predicate: number): Clause {
  const relation = relationOf(tree, predicate);
  const governor = headOf(tree, predicate);
  const kind: ClauseKind =
    relation === 'conj' && governor >= 0
      ? clauseKind(tree, firstConjunct(tree, predicate))
      : clauseKind(tree, predicate);
  return {
    from: tree.leftmost[predicate] as number,
    to: (tree.rightmost[predicate] as number) + 1,
    predicate,
    kind,
    opener: openerOf(tree, predicate),
    subject: dependent(tree, predicate, ...SUBJECTS),
    governor,
  };
}

function clauseKind(tree: Tree, predicate: number): ClauseKind {
  const kind = KIND_BY_RELATION[relationOf(tree, predicate)] ?? 'main';
  return kind === 'participle' && formOf(tree, predicate) === 'Inf' ? 'infinitive' : kind;
}

/** The word that opens the chain of 'and' and 'or' that a word stands in; itself where it stands in none. */
export function firstConjunct(tree: Tree, word: number): number {
  let at = word;
  for (
    let steps = 0;
    relationOf(tree, at) === 'conj' && headOf(tree, at) >= 0 && steps < tree.length;
    steps++
  )
    at = headOf(tree, at);
  return at;
}

function openerOf(tree: Tree, predicate: number): number {
  const mark = dependent(tree, predicate, 'mark');
  if (mark >= 0) return mark;
  for (let word = tree.leftmost[predicate] as number; word < predicate; word++)
    if (/^(?:PRON\.Rel|PRON\.Int|ADV\.WRB|DET\.WDT)$/.test(tagName(tree, word))) return word;
  return -1;
}

/** Every clause of the sentence, in the order of its predicates. */
export function clauses(tree: Tree): readonly Clause[] {
  const found: Clause[] = [];
  for (let word = 0; word < tree.length; word++)
    if (isPredicate(tree, word)) found.push(clauseOf(tree, word));
  return found;
}

/** A clause that a verb governs, its 'that' left out: 'said [it rained]'. */
export interface Complement extends Stretch {
  readonly verb: number;
  readonly predicate: number;
  /** 'that', 'whether'; -1 where nothing opens it. */
  readonly opener: number;
  /** Head of its subject before the predicate; -1 where it has none. */
  readonly subject: number;
}

export function complements(tree: Tree): readonly Complement[] {
  const found: Complement[] = [];
  for (let word = 0; word < tree.length; word++) {
    const complement = complementAt(tree, word);
    if (complement) found.push(complement);
  }
  return found;
}

/** The clause behind a verb that it governs; null where it governs none. */
export function complementOf(tree: Tree, verb: number): Complement | null {
  for (let word = verb + 1; word <= (tree.rightmost[verb] as number); word++) {
    if (headOf(tree, word) !== verb) continue;
    const complement = complementAt(tree, word);
    if (complement) return complement;
  }
  return null;
}

/** The complement whose predicate a word is. */
function complementAt(tree: Tree, word: number): Complement | null {
  const verb = headOf(tree, word);
  if (relationOf(tree, word) !== 'ccomp' || verb < 0 || partOf(tree, verb) !== 'VERB') return null;
  let from = tree.leftmost[word] as number;
  let to = (tree.rightmost[word] as number) + 1;
  const isMark = (at: number): boolean => headOf(tree, at) === word && relationOf(tree, at) === 'mark';
  while (from < word && (partOf(tree, from) === 'PUNCT' || isMark(from))) from++;
  while (to > word + 1 && partOf(tree, to - 1) === 'PUNCT') to--;
  const subject = dependent(tree, word, ...SUBJECTS);
  return from > verb
    ? {
        verb,
        predicate: word,
        opener: openerOf(tree, word),
        subject: subject < word ? subject : -1,
        from,
        to,
      }
    : null;
}
