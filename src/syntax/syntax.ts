import type { Document } from '../document/index.js';
import { readSentence } from './parser.js';
import type { Tree } from './tree.js';

/** What a document's sentences are built of; worked out for a sentence when it is first asked about, and kept. */
export interface Syntax {
  /** The tree of a sentence, by its index. */
  tree(sentence: number): Tree;
  /** The tree that holds a token. A token `t` is its word `t - tree.first`. */
  treeAt(token: number): Tree;
}

export function createSyntax(document: Document): Syntax {
  const trees: (Tree | undefined)[] = [];
  const tree = (index: number): Tree => {
    let known = trees[index];
    if (known === undefined) {
      known = readSentence(document, index);
      trees[index] = known;
    }
    return known;
  };
  return { tree, treeAt: (token) => tree(document.sentenceOf(token)) };
}
