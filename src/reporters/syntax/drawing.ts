import type { Document } from '../../document/index.js';
import { headOf, relationOf, type Tree, tagName } from '../../syntax/index.js';
import { type Html, html } from '../markup.js';

/** Sizes in the units of the drawing, which are pixels where it is shown as large as it is. */
const CHARACTER = 8.4;
const SMALL_CHARACTER = 6.3;
const GAP = 18;
const LEVEL = 26;
const BELOW = 44;

/** An arc from a word to the word that it hangs on. */
interface Arc {
  readonly word: number;
  readonly head: number;
  /** From 1; an arc lies above those that it spans. */
  readonly level: number;
}

/** A drawing of a sentence: its words with their tags, and above them an arc from each to what it hangs on. */
export function renderDrawing(document: Document, tree: Tree): Html {
  const words = Array.from({ length: tree.length }, (_, word) => {
    const [head, relation] = [headOf(tree, word), relationOf(tree, word)];
    const isTop = head < 0 || head >= tree.length;
    const tag = tagName(tree, word);
    const text = document.tokens[tree.first + word]?.text ?? '';
    return { text, head, relation, isTop, label: isTop ? `${tag} ${relation}` : tag };
  });
  const places = placesOf(words.map(({ text, label, relation }) => widthOf(text, label, relation)));
  const arcs = arcsOf(words.map(({ head }) => head));
  // A curve rises to three quarters of the height of what it is pulled towards.
  const height = Math.ceil(0.75 * LEVEL * Math.max(0, ...arcs.map(({ level }) => level))) + 14;
  const width = Math.ceil((places.at(-1)?.end ?? 0) + GAP);
  const middle = (word: number): number => places[word]?.middle ?? 0;
  const drawn = arcs.map(({ word, head, level }) => {
    // Arcs end beside each other at a word, those from the left on its left.
    const [from, to] = [middle(word), middle(head) + (word < head ? -4 : 4)];
    const top = height - level * LEVEL;
    const label = words[word]?.relation ?? '';
    return html`<path d="M ${from} ${height} C ${from} ${top}, ${to} ${top}, ${to} ${height}" class="arc"/><path d="M ${from - 3} ${height - 5} L ${from} ${height} L ${from + 3} ${height - 5}" class="arc"/><text x="${(from + to) / 2}" y="${height - 0.75 * level * LEVEL - 3}" class="relation">${label}</text>`;
  });
  const texts = words.map(({ text, label, isTop }, word) => {
    const at = middle(word);
    return html`<text x="${at}" y="${height + 18}" class="word${isTop ? ' top' : ''}">${text}</text><text x="${at}" y="${height + 35}" class="tag">${label}</text>`;
  });
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height + BELOW}" width="${width}" height="${height + BELOW}" role="img" aria-label="The syntax of the sentence: ${words.map(({ text, relation, head }) => `${text}, ${relation}${words[head] === undefined ? '' : ` of ${words[head].text}`}`).join('; ')}">${drawn}${texts}</svg>`;
}

const widthOf = (text: string, label: string, relation: string): number =>
  Math.max(columnsOf(text) * CHARACTER, label.length * SMALL_CHARACTER, relation.length * SMALL_CHARACTER);

/** Characters of the East take two columns. */
const columnsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u1100-\uffdc]/.test(character) ? 2 : 1), 0);

function placesOf(widths: readonly number[]): readonly { readonly middle: number; readonly end: number }[] {
  let end = 0;
  return widths.map((width) => {
    const middle = end + GAP + width / 2;
    end += GAP + width;
    return { middle: Math.round(middle), end };
  });
}

function arcsOf(heads: readonly number[]): readonly Arc[] {
  const spans = heads
    .flatMap((head, word) => (head >= 0 && head < heads.length ? [{ word, head }] : []))
    .toSorted((a, b) => Math.abs(a.word - a.head) - Math.abs(b.word - b.head));
  const arcs: Arc[] = [];
  for (const { word, head } of spans) {
    const [from, to] = [Math.min(word, head), Math.max(word, head)];
    const under = arcs.filter(
      (arc) => Math.min(arc.word, arc.head) < to && Math.max(arc.word, arc.head) > from,
    );
    arcs.push({ word, head, level: 1 + Math.max(0, ...under.map(({ level }) => level)) });
  }
  return arcs;
}
