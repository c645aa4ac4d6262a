import { type Document, FINITE, Tag } from '../document/index.js';
import { formOf, headOf, partOf, subjectOf, type Tree, tagName } from '../syntax/index.js';
import type { Passage } from './passage.js';

/** What begins at a token by the grammar: a finite verb, a subject with one, or neither. */
export type Opening = 'verb' | 'clause' | null;

/** Tokens between where a clause begins and its finite verb. */
const LONGEST_SUBJECT = 10;

/** What stands at token `i`, adverbs left out: 'withdrew his support' (a verb), 'Illinois’s Ann Kirk withdrew' (a clause). */
export function openingAt(passage: Passage, i: number, limit: number): Opening {
  const { document } = passage;
  const end = Math.min(limit, i + LONGEST_SUBJECT, sentenceEnd(document, i));
  if (!mayHoldVerb(document, i, end)) return null;
  const tree = passage.syntax.treeAt(i);
  let from = i - tree.first;
  const to = end - tree.first;
  while (from < to && partOf(tree, from) === 'ADV') from++;
  if (isInflected(tree, from)) return 'verb';
  const verb = finiteVerbIn(passage, tree, from, to);
  if (verb < 0) return null;
  const subject = subjectOf(tree, mainVerb(tree, verb));
  return subject >= from && subject < verb && tree.leftmost[subject] === from ? 'clause' : null;
}

/** Whether nothing from token `i` on hangs on what stands between `start` and `i`, nor the other way round. */
export function isApart({ document, syntax }: Passage, start: number, i: number): boolean {
  const tree = syntax.treeAt(i);
  const from = start - tree.first;
  const to = i - tree.first;
  if (from < 0) return false;
  const end = sentenceEnd(document, i) - tree.first;
  for (let word = from; word < end; word++) {
    if (partOf(tree, word) === 'PUNCT') continue;
    const head = headOf(tree, word);
    if (word >= to ? head >= from && head < to : head >= to) return false;
  }
  return true;
}

const isFiniteForm = (tree: Tree, word: number): boolean =>
  formOf(tree, word) === 'Fin' && tagName(tree, word) !== 'VERB.Imp' && tagName(tree, word) !== 'AUX.Imp';

/** Finite whatever stands around it; 'stay and call' may be an infinitive. */
const isInflected = (tree: Tree, word: number): boolean => /\.(?:VBD|VBZ|MD)$/.test(tagName(tree, word));

/** The first finite verb before a mark; -1 where none stands there. */
function finiteVerbIn({ document }: Passage, tree: Tree, from: number, to: number): number {
  for (let word = from; word < to; word++) {
    if (document.tokens[tree.first + word]?.kind === 'mark') return -1;
    if (isFiniteForm(tree, word)) return word;
  }
  return -1;
}

/** The verb, noun or adjective that an auxiliary belongs to. */
function mainVerb(tree: Tree, verb: number): number {
  const head = headOf(tree, verb);
  return partOf(tree, verb) === 'AUX' && head >= 0 ? head : verb;
}

const sentenceEnd = (document: Document, i: number): number =>
  document.sentences[document.sentenceOf(i)]?.endToken ?? document.tokens.length;

/** A look at the word list, since a sentence's grammar costs more than that. */
function mayHoldVerb(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to && document.tokens[i]?.kind !== 'mark'; i++)
    if (document.tag(i) & FINITE && !(document.tag(i) & Tag.Possessive)) return true;
  return false;
}
