import { createDocument, type Document, type Range } from '../../document/index.js';
import {
  adjuncts,
  appositions,
  clauses,
  complements,
  createSyntax,
  formOf,
  headOf,
  names,
  nounPhraseOf,
  nounPhrases,
  partOf,
  relationOf,
  type Stretch,
  subjectOf,
  type Tree,
  verbGroups,
} from '../../syntax/index.js';

/** One line of JSON: a document's sentences, with offsets in UTF-16 code units, half-open. */
export function syntaxAsJson(id: string, text: string): string {
  const document = createDocument(text);
  const syntax = createSyntax(document);
  const sentences = document.sentences.map(({ index, start, end }) => ({
    start,
    end,
    ...sentenceOf(document, syntax.tree(index)),
  }));
  return `${JSON.stringify({ document: { id }, sentences })}\n`;
}

function sentenceOf(document: Document, tree: Tree) {
  const range = ({ from, to }: Stretch): Range => ({
    start: document.tokens[tree.first + from]?.start ?? 0,
    end: document.tokens[tree.first + to - 1]?.end ?? 0,
  });
  const at = (word: number): Range => range({ from: word, to: word + 1 });
  const lower = (word: number): string => document.tokens[tree.first + word]?.lower ?? '';
  const words = Array.from({ length: tree.length }, (_, word) => word);
  return {
    words: words.map((word) => ({
      ...at(word),
      tag: partOf(tree, word),
      ...(formOf(tree, word) && { form: formOf(tree, word) }),
      head: headOf(tree, word),
      relation: relationOf(tree, word),
    })),
    verbs: words
      .filter((word) => partOf(tree, word) === 'VERB')
      .map((word) => ({ ...at(word), subject: subjectSpan(subjectOf(tree, word)) })),
    verbGroups: verbGroups(tree, lower).map(({ main, finite, passive, modal, negation, ...group }) => ({
      ...range(group),
      main: at(main),
      finite,
      passive,
      modal: modal < 0 ? null : at(modal),
      negation: negation < 0 ? null : at(negation),
    })),
    nounPhrases: nounPhrases(tree).map((phrase) => ({ ...range(phrase), head: at(phrase.head) })),
    complements: complements(tree).map((complement) => ({ verb: at(complement.verb), ...range(complement) })),
    clauses: clauses(tree).map(({ kind, predicate, opener, subject, ...clause }) => ({
      ...range(clause),
      kind,
      predicate: at(predicate),
      opener: opener < 0 ? null : at(opener),
      subject: subject < 0 ? null : subjectSpan(subject),
    })),
    appositions: appositions(tree).map(({ of, ...apposition }) => ({ ...range(apposition), of: at(of) })),
    adjuncts: adjuncts(tree).map(({ head, ...adjunct }) => ({ ...range(adjunct), head: at(head) })),
    names: names(tree).map(range),
  };

  function subjectSpan(head: number): (Range & { readonly head: Range }) | null {
    return head < 0 ? null : { ...range(nounPhraseOf(tree, head)), head: at(head) };
  }
}
