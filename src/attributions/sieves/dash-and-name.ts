import { type Document, FINITE, Tag } from '../../document/index.js';
import { draftWithoutVerb } from '../drafting.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { isHeadline, quotationStretch } from '../place.js';
import type { Sieve } from '../sieve.js';

const DASHES = new Set(['—', '–', '―', '-', '~']);
/** Tokens of a paragraph that is a signature and no more. */
const LONGEST_SIGNATURE = 16;

/** End of the paragraph of one sentence that starts at token `from`; `from` where it is longer. */
function ownParagraphEnd(document: Document, from: number): number {
  const at = document.tokens[from] ? document.sentenceOf(from) : -1;
  const sentence = document.sentences[at];
  if (sentence?.firstToken !== from || sentence.endToken - from > LONGEST_SIGNATURE) return from;
  return document.sentences[at + 1]?.paragraph === sentence.paragraph ? from : sentence.endToken;
}

/** '“We won.” — Ann Lee, teacher': a pull quote, a reader's comment. */
export const dashAndName: Sieve = {
  id: 'dash-and-name',
  about: 'A name behind a dash at the end of a quotation signs it; in a headline, behind a colon.',
  examples: [
    ['“Nothing will change here.” — Ann Lee', 'Ann Lee <—> Nothing will change here.'],
    ['“Nothing will change here.”\n\n- Ann Lee, in a letter.', 'Ann Lee <-> Nothing will change here.'],
  ],
  counterexamples: ['“Nothing” — he paused — “will change.”', 'The vote — Ann Lee won it — was close.'],
  apply(passage, found) {
    const { document } = passage;
    const { tokens } = document;
    const quotation = passage.quotations.at(-1);
    if (!quotation?.closed || found.some((draft) => draft.cue && passage.quotationOf[draft.cue.from] === -1))
      return [];
    const quoted = quotationStretch(passage, quotation);
    const dash = tokens[quoted.to];
    const end = quoted.to < passage.to ? passage.to : ownParagraphEnd(document, quoted.to);
    if (
      !dash ||
      quoted.to >= end || // In a headline, a colon does the same: '‘I would do it again’: Ann Lee on her year'.
      !(DASHES.has(dash.text) || (dash.text === ':' && isHeadline(passage)))
    )
      return [];
    const source = nounPhraseStartingAt(document, quoted.to + 1, end);
    if (!source || !(document.tag(source.to - 1) & (Tag.Proper | Tag.Noun)) || !tokens[source.from]?.capital)
      return [];
    // '- More jobs.' under a quotation is an item of a list.
    if (end !== passage.to && !(document.tag(source.to - 1) & Tag.Proper)) return [];
    for (let i = source.to; i < end && dash.text !== ':'; i++) {
      const tag = document.tag(i);
      if (tag & FINITE && !(tag & Tag.Noun)) return [];
    }
    const first = passage.quotations[0] ?? quotation;
    return [
      draftWithoutVerb('dash-and-name', 0.9, {
        cue: { from: quoted.to, to: quoted.to + 1 },
        cueLemma: dash.text === ':' ? ':' : '—',
        source,
        content: [{ from: quotationStretch(passage, first).from, to: quoted.to }],
      }),
    ];
  },
};
