import { type Document, nthToken, Tag } from '../../document/index.js';
import { CUE_NOUNS, type CueStance } from '../../lexicons/index.js';
import { phraseEnd } from '../content-end.js';
import { draftWithoutVerb, isClaimed } from '../drafting.js';
import { holderOf } from '../holder.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import type { Draft, Sieve } from '../sieve.js';

/** 'Roe's claim that …', 'the company's promise to …', 'her criticism of …': a noun cue with its holder. */
export const nounCue: Sieve = {
  id: 'noun-cue',
  about: 'A noun such as ‘claim’ or ‘promise’ attributes what follows it to its possessor.',
  examples: [
    ['Ms Roe’s claim that the vote was rigged has no basis.', 'Ms Roe <claim> the vote was rigged'],
    ['Residents’ fears that the dam will break have grown.', 'Residents <fears> the dam will break'],
    ['Nobody trusts the company’s promise to clean the river.', 'the company <promise> to clean the river'],
  ],
  counterexamples: ['Fears that the dam will break have grown.', 'He filed a claim for damages.'],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (let i = passage.from; i < passage.to - 2; i++) {
      if (found.some(({ cue }) => cue && cue.from <= i && i < cue.to)) continue;
      const draft = draftFor(passage, i, found);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function draftFor(passage: Passage, i: number, found: readonly Draft[]): Draft | null {
  const { document } = passage;
  const noun = CUE_NOUNS.get(nthToken(document.tokens, i).lower);
  if (!noun || !(document.tag(i) & Tag.Noun || isPossessed(passage, i))) return null;
  const from = fromWhom(passage, i);
  const at = from?.to ?? i + 1;
  const lead = nthToken(document.tokens, at).lower;
  const holder =
    noun.leads.has(lead) && leadsToContent(document, at, noun) ? (from ?? holderOf(passage, i)) : null;
  if (!holder) return null;
  const start = lead === 'to' && noun.stance !== 'doubts' ? at : at + 1;
  const content = { from: start, to: phraseEnd(passage, start, i) };
  if (content.to <= start || isClaimed(found, content)) return null;
  return draftWithoutVerb('noun-cue', lead === 'that' ? 0.85 : 0.75, {
    cue: { from: i, to: i + 1 },
    cueLemma: noun.lemma,
    stance: noun.stance,
    attitude: noun.attitude,
    source: holder,
    content: [content],
  });
}

/** 'the promise to clean the river', and not 'the answer to it' */
const leadsToContent = (
  document: Document,
  at: number,
  { leads, stance }: { readonly leads: ReadonlySet<string>; readonly stance: CueStance },
): boolean =>
  document.tokens[at]?.lower !== 'to' ||
  leads.has('that') ||
  stance === 'doubts' ||
  (document.tag(at + 1) & (Tag.Base | Tag.Be)) !== 0;

/** 'residents' fears that': behind the mark of a possessive stands no verb, whatever the tagger says. */
const isPossessed = ({ document: { tokens } }: Passage, noun: number): boolean =>
  /^['’]$/.test(tokens[noun - 1]?.text ?? '') &&
  tokens[noun - 1]?.spaced === false &&
  tokens[noun]?.spaced === true &&
  (tokens[noun - 2]?.lower ?? '').endsWith('s');

/** 'his lawyer' of 'warnings from his lawyer that': who the noun comes from. */
function fromWhom(passage: Passage, noun: number): Stretch | null {
  const { document } = passage;
  if (!/^(?:from|by|among)$/.test(document.tokens[noun + 1]?.lower ?? '')) return null;
  const phrase = nounPhraseStartingAt(document, noun + 2, passage.to);
  if (!phrase || document.tag(phrase.from) & Tag.Ing) return null;
  for (let i = phrase.from + 1; i < phrase.to; i++)
    if (document.tag(i) & (Tag.Preposition | Tag.To)) return { from: phrase.from, to: i };
  return phrase;
}
