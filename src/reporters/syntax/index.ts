import type { ChalkInstance } from 'chalk';
import { syntaxAsJson } from './json.js';
import { syntaxAsTree } from './tree.js';

export type SyntaxFormat = 'tree' | 'jsonl';

export interface SyntaxView {
  readonly chalk: ChalkInstance;
}

/** How the sentences of a document are printed, by its id and its text. */
export const syntaxReporters: Readonly<
  Record<SyntaxFormat, (id: string, text: string, view: SyntaxView) => string>
> = { tree: syntaxAsTree, jsonl: syntaxAsJson };
