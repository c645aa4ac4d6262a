import { nthToken, Tag } from '../../document/index.js';
import { CUE_ADJECTIVES, TIME_NOUNS } from '../../lexicons/index.js';
import { contentEnd } from '../content-end.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import { isFiniteVerb } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import type { Draft, Sieve } from '../sieve.js';
import { sourceBefore } from '../source.js';

const LINKING = Tag.Be | Tag.Have | Tag.Modal | Tag.Adverb | Tag.Not;
const LINKING_VERBS = /^(?:remain|remains|remained|feel|feels|felt|become|became|grew|seem|seems|seemed)$/;

/** 'Officials were confident that …', 'Roe is eager to …', 'Lee was critical of …' */
export const adjectiveCue: Sieve = {
  id: 'adjective-cue',
  about: 'An adjective behind ‘be’ says what its subject thinks or wants.',
  examples: [
    ['Officials were confident that the dam would hold.', 'Officials <were confident> the dam would hold'],
    ['Lee, though, was adamant the dam would hold.', 'Lee <was adamant> the dam would hold'],
    ['Ms Roe is eager to sell the mill.', 'Ms Roe <is eager> to sell the mill'],
  ],
  counterexamples: ['It is sure to rain.', 'A confident mayor spoke.', 'Ms Roe was nervous the day she won.'],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (let i = passage.from + 2; i < passage.to - 2; i++) {
      const token = nthToken(document.tokens, i);
      const adjective = CUE_ADJECTIVES.get(token.lower);
      if (!adjective || passage.quotationOf[i] !== -1) continue;
      const lead = nthToken(document.tokens, i + 1);
      const bare = adjective.leads.has('that') && opensBareClause(passage, i + 1);
      if (!bare && !adjective.leads.has(lead.lower)) continue;
      if (found.some((draft) => draft.cue && draft.cue.from <= i && i < draft.cue.to)) continue;
      const from = groupStart(passage, i);
      if (from === i) continue;
      const source = sourceBefore(passage, { verb: i, from, quotation: -1 });
      if (
        !source ||
        /^(?:it|there|this|that|which)$/.test(document.tokens[source.stretch.to - 1]?.lower ?? '')
      )
        continue;
      const infinitive = lead.lower === 'to' && (document.tag(i + 2) & (Tag.Base | Tag.Be)) !== 0;
      const start = bare || infinitive || lead.lower === 'whether' ? i + 1 : i + 2;
      const end = contentEnd(
        passage,
        start,
        { verb: i, quotation: -1, kind: 'finite', source },
        bare || lead.lower === 'that' ? 'clause' : 'phrase',
      );
      if (end <= start) continue;
      drafts.push(
        draftWithoutVerb('adjective-cue', 0.8, {
          cue: { from, to: i + 1 },
          cueLemma: token.lower,
          stance: adjective.stance,
          attitude: true,
          source: source.stretch,
          content: [{ from: start, to: end }],
        }),
      );
    }
    return drafts;
  },
};

/** 'was adamant the dam would hold', and not 'was nervous the day she won' or 'is aware of it' */
function opensBareClause({ document, to }: Passage, from: number): boolean {
  if (document.tokens[from]?.kind !== 'word' || document.tag(from) & (Tag.Preposition | Tag.Subordinator))
    return false;
  const subject = nounPhraseStartingAt(document, from, to);
  return (
    subject !== null &&
    !TIME_NOUNS.has(document.tokens[subject.to - 1]?.lower ?? '') &&
    isFiniteVerb(document, subject.to)
  );
}

function groupStart(passage: Passage, adjective: number): number {
  const { document } = passage;
  let start = adjective;
  let linked = false;
  while (start > passage.from) {
    const tag = document.tag(start - 1);
    const token = nthToken(document.tokens, start - 1);
    if (token.kind === 'mark' || !(tag & LINKING || LINKING_VERBS.test(token.lower))) break;
    if (tag & Tag.Be || LINKING_VERBS.test(token.lower)) linked = true;
    start--;
  }
  return linked ? start : adjective;
}
