import { createDocument } from '../src/document/index.js';
import { type Html, html } from '../src/reporters/markup.js';
import { renderDrawing } from '../src/reporters/syntax/drawing.js';
import { createSyntax } from '../src/syntax/index.js';

/** Sentences that are offered; a page with more would be slow, and nobody reads so many. */
const MOST_SENTENCES = 200;

/** Longer sentences are no sentences but lists, and their drawing would be of no use. */
const LONGEST_SENTENCE = 400;

/** The sentences of a text, each with its drawing, which is made when it is first unfolded. */
export interface Sentences {
  readonly list: Html;
  readonly draw: (sentence: number) => Html;
}

export function sentencesOf(text: string): Sentences {
  const document = createDocument(text);
  const syntax = createSyntax(document);
  const shown = document.sentences.slice(0, MOST_SENTENCES);
  const rows = shown.map(
    ({ index, start, end }) =>
      html`<li><details class="sentence" data-sentence="${index}"><summary dir="auto">${text.slice(start, end)}</summary><div class="canvas" tabindex="0" role="group" aria-label="Drawing"></div></details></li>\n`,
  );
  const more = document.sentences.length - shown.length;
  return {
    list:
      rows.length === 0
        ? html`<p class="none">There is no sentence yet.</p>`
        : html`<p class="aside">Unfold a sentence to see what hangs on what.</p><ol class="sentences">${rows}</ol>${more > 0 ? html`<p class="aside">and ${more} more</p>` : null}`,
    draw: (sentence) => {
      const tree = syntax.tree(sentence);
      return tree.length > LONGEST_SENTENCE
        ? html`<p class="aside">This sentence has ${tree.length} words, too many to draw.</p>`
        : renderDrawing(document, tree);
    },
  };
}
