import { Tag } from '../../document/index.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import { isFiniteVerb } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { quotationStretch } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';

/** Words of a line that leads to what somebody said. */
const LONGEST_LEAD = 16;

/** 'And this from Mayor Ann Polk:', 'Here is the statement from the council:': whom the words behind the colon are from. */
export const leadIn: Sieve = {
  id: 'lead-in',
  about: 'A line without a verb of saying names whom the words behind its colon are from.',
  examples: [
    ['And this from Mayor Ann Polk:\n\n“We will rebuild.”', 'Mayor Ann Polk <from> We will rebuild.'],
    [
      'Here is the statement from Tarn Council:\n\n“We will rebuild.”',
      'Tarn Council <from> We will rebuild.',
    ],
    [
      'Here’s the full response by the firm:\n\nWe will rebuild our mill.',
      'the firm <by> We will rebuild our mill',
    ],
    ['A statement from the firm: “We will rebuild.”', 'the firm <from> We will rebuild.'],
  ],
  counterexamples: [
    'Five lessons from the vote:\n\n“We the Town” won.',
    'Here is what we know:\n\n“We the Town” won.',
    'A view from the bridge: “Larks” sang.',
  ],
  apply(passage, found) {
    if (found.some((draft) => draft.content.some(({ from }) => from >= passage.from))) return [];
    const draft = draftFor(passage);
    return draft ? [draft] : [];
  },
};

function draftFor(passage: Passage): Draft | null {
  const { document } = passage;
  const { tokens } = document;
  for (let i = passage.from + 1; i < Math.min(passage.to - 2, passage.from + LONGEST_LEAD); i++) {
    if (!/^(?:from|by)$/.test(tokens[i]?.lower ?? '')) continue;
    const source = nounPhraseStartingAt(document, i + 1, passage.to);
    if (!source || tokens[source.to]?.text !== ':' || !leads(passage, i)) return null;
    const quotation = passage.quotations[0];
    const inside = quotation && document.tokenAt(quotation.start) === source.to + 1 ? quotation : null;
    const behind = source.to === passage.to - 1 ? passage.announced : null;
    const block = source.to === passage.to - 1 ? passage.announcedBlock : null;
    const quoted = inside ?? behind;
    const content = quoted ? quotationStretch(passage, quoted) : block;
    return (
      content &&
      draftWithoutVerb('lead-in', 0.85, {
        cue: { from: i, to: i + 1 },
        cueLemma: tokens[i]?.lower ?? null,
        source,
        content: [content],
        verbatim: quoted === null,
      })
    );
  }
  return null;
}

const SAID =
  /^(?:this|these|more|statement|response|reply|message|letter|email|e-mail|tweet|post|comment|comments|reaction|word|words|note|remarks|text|release|explanation|apology)$/;

/** 'And this from', 'Here is the full statement from', with no verb but 'is'. */
function leads({ document, from }: Passage, preposition: number): boolean {
  for (let i = from; i < preposition; i++)
    if (isFiniteVerb(document, i) && !(document.tag(i) & Tag.Be)) return false;
  return SAID.test(document.tokens[preposition - 1]?.lower ?? '');
}
