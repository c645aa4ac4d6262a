import { Tag } from '../../document/index.js';
import type { Quotation } from '../../quotations/index.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import { quotationStretch } from '../place.js';
import type { Sieve } from '../sieve.js';

/**
 * A passage that is all quotation and has no cue of its own: it goes on from the claim before it. Marks around a
 * term ('the “shadow fleet”') leave other words outside, and are no claim.
 */
export const quotationGoesOn: Sieve = {
  id: 'quotation-goes-on',
  nests: true,
  about: 'A sentence that is all quotation, without a cue, goes on from the claim before it.',
  examples: [['“We won,” said Roe.\n\n“We did not cheat.”', '- <-> We did not cheat.']],
  counterexamples: ['The “shadow fleet” sailed.', 'He called it “good”.'],
  apply(passage, found) {
    // A claim inside the quoted words is not the one that reports them.
    if (found.some((draft) => draft.cue && passage.quotationOf[draft.cue.from] === -1)) return [];
    const first = passage.quotations[0];
    if (!first || !coversPassage(passage)) return [];
    const last = passage.quotations.at(-1) as Quotation;
    const stretch = { from: quotationStretch(passage, first).from, to: quotationStretch(passage, last).to };
    return [
      draftWithoutVerb('quotation-goes-on', first.continues !== null ? 0.95 : 0.85, {
        cue: null,
        cueLemma: null,
        source: null,
        content: [stretch],
        continues: true,
      }),
    ];
  },
};

/** All words of the passage stand in quotations, and there are enough of them to say something. */
function coversPassage(passage: Passage): boolean {
  const { document, quotationOf } = passage;
  let words = 0;
  for (let i = passage.from; i < passage.to; i++) {
    const token = document.tokens[i];
    if (!token || token.kind === 'mark') continue;
    if (quotationOf[i] === -1) {
      if (document.tag(i) & Tag.Coordinator) continue;
      return false;
    }
    words++;
  }
  return words >= 2;
}
