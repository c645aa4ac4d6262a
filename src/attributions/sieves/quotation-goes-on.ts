import { Tag } from '../../document/index.js';
import type { Quotation } from '../../quotations/index.js';
import { draftWithoutVerb } from '../drafting.js';
import { isQuotationMark } from '../marks.js';
import type { Passage } from '../passage.js';
import { hasFiniteVerb, quotationStretch } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';

/**
 * A passage that is all quotation and has no cue of its own: it goes on from the claim before it. Marks around a
 * term ('the “shadow fleet”') leave other words outside, and are no claim.
 */
export const quotationGoesOn: Sieve = {
  id: 'quotation-goes-on',
  nests: true,
  about: 'A sentence that is all quotation, without a cue, goes on from the claim before it.',
  examples: [
    ['“We won,” said Roe.\n\n“We did not cheat.”', '- <-> We did not cheat.'],
    ['“We need to stand together” against crime.', '- <-> “We need to stand together” against crime'],
  ],
  counterexamples: [
    'The “shadow fleet” sailed.',
    'He called it “good”.',
    '“The Road We Took” in Larkton closed.',
    '“The bridge is safe, said Tom Hale. It opens in May.',
  ],
  apply(passage, found) {
    // A claim inside the quoted words is not the one that reports them.
    if (found.some((draft) => draft.cue && passage.quotationOf[draft.cue.from] === -1)) return [];
    const first = passage.quotations[0];
    const last = passage.quotations.at(-1);
    if (!first || !last || isNeverClosed(passage, first, found)) return [];
    const rest = restBehind(passage, first);
    if (!rest && !coversPassage(passage)) return [];
    const stretch = {
      from: quotationStretch(passage, first).from,
      to: rest ?? quotationStretch(passage, last).to,
    };
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

/**
 * '“The bridge is safe, said Roe. It opens in May.': the closing mark is forgotten, and who says it stands inside. Where
 * the next paragraph opens with a mark as well, the quotation goes on there and needs none.
 */
const isNeverClosed = ({ document, to }: Passage, first: Quotation, found: readonly Draft[]): boolean =>
  !first.closed &&
  !isQuotationMark(document.tokens[to]) &&
  found.some(
    ({ content }) => content[0] && content[0].from <= first.firstToken && content[0].to > first.firstToken,
  );

/** Words that a clause which begins in quotation marks has behind them. */
const LONGEST_REST = 10;
/** Fewer quoted words are a term or a title. */
const SHORTEST_START = 4;

/**
 * End of the passage of '“We need to stand together in this battle” against crime.': a clause that begins in quotation
 * marks, with its verb there, and ends in a phrase outside of them. Null elsewhere: '“Dora” is a film', '“We left” came'.
 */
function restBehind(passage: Passage, first: Quotation): number | null {
  const { document, quotations } = passage;
  const { from, to: behind } = quotationStretch(passage, first);
  if (quotations.length > 1 || from !== passage.from || !document.tokens[first.firstToken]?.capital)
    return null;
  let to = passage.to;
  while (to > behind && document.tag(to - 1) === Tag.Mark) to--;
  const opens = (document.tag(behind) & (Tag.Preposition | Tag.To)) !== 0;
  if (!opens || to - behind < 2 || to - behind > LONGEST_REST) return null;
  if (behind - from < SHORTEST_START || !hasFiniteVerb(passage, first.firstToken, first.endToken))
    return null;
  return hasFiniteVerb(passage, behind, to) ? null : to;
}

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
