import { Tag } from '../../document/index.js';
import { appositionEnd } from '../apposition.js';
import { draftWithoutVerb } from '../drafting.js';
import { holderOf } from '../holder.js';
import type { Passage } from '../passage.js';
import { isFiniteVerb, type Stretch } from '../phrase.js';
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
    ['And then this, from Tom Hale: “We will rebuild.”', 'Tom Hale <from> We will rebuild.'],
    ['Tom Hale’s reaction: “We will rebuild.”', 'Tom Hale <reaction> We will rebuild.'],
    ['Her answer to critics: “We will rebuild.”', 'Her <answer> We will rebuild.'],
    ['The verdict from the coach: “We will rebuild.”', 'the coach <from> We will rebuild.'],
  ],
  counterexamples: [
    'Five lessons from the vote:\n\n“We the Town” won.',
    'Here is what we know:\n\n“We the Town” won.',
    'A view from the bridge: “Larks” sang.',
    'The firm’s motto: “Rebuild.”',
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
    const mark = source ? appositionEnd(passage, source.to, passage.to) : 0;
    if (!source || tokens[mark]?.text !== ':' || !leads(passage, i)) return null;
    return draftBehind(passage, mark, { from: i, to: i + 1 }, source);
  }
  return draftOfAnswer(passage);
}

/** 'The mayor’s answer:', 'Her reply:': a noun for what is said, with whose it is, alone before the colon. */
function draftOfAnswer(passage: Passage): Draft | null {
  const { document } = passage;
  for (let i = passage.from + 1; i < Math.min(passage.to, passage.from + LONGEST_LEAD); i++) {
    if (!ANSWERS.test(document.tokens[i]?.lower ?? '')) continue;
    const mark = colonBehind(passage, i + 1);
    const holder = mark > 0 ? holderOf(passage, i) : null;
    if (!holder || holder.from !== passage.from) return null;
    return draftBehind(passage, mark, { from: i, to: i + 1 }, holder);
  }
  return null;
}

/** 'Her answer:', 'Her answer to the critics:'; -1 where no colon stands there. */
function colonBehind({ document, to }: Passage, i: number): number {
  const whom = document.tokens[i]?.lower === 'to' ? nounPhraseStartingAt(document, i + 1, to) : null;
  const mark = whom?.to ?? i;
  return document.tokens[mark]?.text === ':' ? mark : -1;
}

const ANSWERS =
  /^(?:answer|reply|response|reaction|verdict|explanation|comment|message|advice|conclusion|warning|retort|rebuttal|assessment|plea|promise|prediction)$/;

function draftBehind(passage: Passage, mark: number, cue: Stretch, source: Stretch): Draft | null {
  const { document } = passage;
  const quotation = passage.quotations[0];
  const inside = quotation && document.tokenAt(quotation.start) === mark + 1 ? quotation : null;
  const behind = mark === passage.to - 1 ? passage.announced : null;
  const block = mark === passage.to - 1 ? passage.announcedBlock : null;
  const quoted = inside ?? behind;
  const content = quoted ? quotationStretch(passage, quoted) : block;
  return (
    content &&
    draftWithoutVerb('lead-in', 0.85, {
      cue,
      cueLemma: document.tokens[cue.from]?.lower ?? null,
      source,
      content: [content],
      verbatim: quoted === null,
    })
  );
}

const SAID =
  /^(?:this|these|more|statement|response|reply|message|letter|email|e-mail|tweet|post|comment|comments|reaction|word|words|note|remarks|text|release|explanation|apology)$/;

/** 'And this from', 'Here is the full statement from', with no verb but 'is'. */
function leads({ document, from }: Passage, preposition: number): boolean {
  for (let i = from; i < preposition; i++)
    if (isFiniteVerb(document, i) && !(document.tag(i) & Tag.Be)) return false;
  // 'And then this, from Tom Hale:'
  const noun = document.tokens[preposition - 1]?.text === ',' ? preposition - 2 : preposition - 1;
  const word = document.tokens[noun]?.lower ?? '';
  return SAID.test(word) || ANSWERS.test(word);
}
