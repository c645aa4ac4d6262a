import { createDocument } from '../../document/index.js';
import { createSyntax, headOf, relationOf, type Tree, tagName } from '../../syntax/index.js';
import { plain } from '../plain.js';
import type { SyntaxView } from './index.js';

/** A drawing of each sentence: one word a line, in the order of the sentence, under the word that it hangs on. */
export function syntaxAsTree(id: string, text: string, { chalk }: SyntaxView): string {
  const document = createDocument(text);
  const syntax = createSyntax(document);
  const drawings = document.sentences.map(({ index, start, end }) => {
    const tree = syntax.tree(index);
    const word = (at: number): string => plain(document.tokens[tree.first + at]?.text ?? '');
    const lines = drawingOf(tree).map(
      ({ word: at, branch }) =>
        `  ${chalk.dim(branch)}${chalk.bold(word(at))} ${chalk.cyan(relationOf(tree, at))} ${chalk.dim(tagName(tree, at))}`,
    );
    return `${chalk.italic(plain(text.slice(start, end)))}\n${lines.join('\n')}\n`;
  });
  return `${chalk.underline(plain(id))}\n\n${drawings.join('\n')}`;
}

interface Line {
  readonly word: number;
  readonly branch: string;
}

function drawingOf(tree: Tree): readonly Line[] {
  const children: number[][] = Array.from({ length: tree.length }, () => []);
  const tops: number[] = [];
  for (let word = 0; word < tree.length; word++) (children[headOf(tree, word)] ?? tops).push(word);
  const lines: Line[] = [];
  // A list of what is still to be drawn, the next one last, since a sentence may be deeper than the stack.
  const open = tops.map((word) => ({ word, before: '', last: true, top: true })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { word, before, last, top } = next;
    lines.push({ word, branch: top ? '' : `${before}${last ? '└ ' : '├ '}` });
    const inner = top ? '' : `${before}${last ? '  ' : '│ '}`;
    const own = children[word] ?? [];
    open.push(
      ...own
        .map((child, k) => ({ word: child, before: inner, last: k === own.length - 1, top: false }))
        .reverse(),
    );
  }
  return lines;
}
