import { nthToken, Tag } from '../../document/index.js';
import { CUE_ADJECTIVES } from '../../lexicons/index.js';
import { contentAround } from '../content-around.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { hasFiniteVerb } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';

/** A clause without a verb of saying, set off by commas: whose view it is, and the words of it that say so. */
interface Aside extends Stretch {
  readonly source: Stretch;
  readonly cue: Stretch;
  readonly lemma: string;
  readonly attitude: boolean;
}

/** 'As Ms Roe sees it, the mill is lost', 'If Ms Roe is to be believed, …', 'The dam, Ms Roe is convinced, will hold' */
export const asTheySeeIt: Sieve = {
  id: 'as-they-see-it',
  about:
    'A clause set off by commas says as whose view the rest stands: ‘as she sees it’, ‘he is convinced’.',
  nests: true,
  examples: [
    ['As Ms Roe sees it, the mill is lost.', 'Ms Roe <sees it> the mill is lost'],
    ['The mill is lost, as the council sees it.', 'the council <sees it> The mill is lost'],
    ['If Ms Roe is to be believed, the fund is dry.', 'Ms Roe <is to be believed> the fund is dry'],
    ['The dam, Ms Roe is convinced, will hold.', 'Ms Roe <is convinced> The dam | will hold'],
    ['The dam will hold, Ms Roe is sure.', 'Ms Roe <is sure> The dam will hold'],
    ['The way Ms Roe tells it, the mill was sold.', 'Ms Roe <tells it> the mill was sold'],
  ],
  counterexamples: [
    'He leaves as soon as he sees it.',
    'As she sees it fall, she runs.',
    'When Hale speaks, Ms Roe is sure.',
    'If Ms Roe is to win, the fund must rise.',
    'Unlike Hale, Ms Roe is convinced.',
    'The way Ms Roe sings it, the song is sad.',
  ],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (let i = passage.from; i < passage.to - 2; i++) {
      if (passage.quotationOf[i] !== -1) continue;
      const aside = asideAt(passage, i);
      if (!aside || found.some(({ cue }) => cue && cue.from < aside.to && aside.from < cue.to)) continue;
      const content = contentAround(passage, aside);
      if (!content.some(({ from, to }) => hasFiniteVerb(passage, from, to))) continue;
      const first = content[0]?.from ?? passage.from;
      if (first < aside.from && document.tag(first) & OPENS_OCCASION) continue;
      drafts.push(
        draftWithoutVerb('as-they-see-it', 0.8, {
          cue: aside.cue,
          cueLemma: aside.lemma,
          stance: aside.attitude ? 'believes' : 'neutral',
          attitude: aside.attitude,
          source: aside.source,
          content,
        }),
      );
    }
    return drafts;
  },
};

/** 'When Hale speaks, Ms Roe is sure', 'Asked if it holds, she is certain': a time, and not what she is sure of. */
const OPENS_OCCASION = Tag.Subordinator | Tag.Preposition | Tag.Participle | Tag.Ing;

const SEES = /^(?:sees?|saw) it$/;
const TELLS = /^(?:sees?|saw|tells?|told|remembers?|remembered) it$/;

/** 'the way' and 'as' lead to who sees it so, 'if' to who is believed, a comma to who is sure. */
function leadAt({ document: { tokens } }: Passage, i: number): 'way' | 'as' | 'if' | ',' | null {
  const { lower } = nthToken(tokens, i);
  if (lower === 'the') return tokens[i + 1]?.lower === 'way' ? 'way' : null;
  return lower === 'as' || lower === 'if' || lower === ',' ? lower : null;
}

function asideAt(passage: Passage, i: number): Aside | null {
  const { tokens } = passage.document;
  const lead = leadAt(passage, i);
  if (!lead) return null;
  const source = nounPhraseStartingAt(passage.document, lead === 'way' ? i + 2 : i + 1, passage.to);
  if (!source) return null;
  const words = (count: number): string =>
    tokens
      .slice(source.to, source.to + count)
      .map((token) => token.lower)
      .join(' ');
  const aside = (count: number, attitude: boolean): Aside => ({
    from: lead === ',' ? i + 1 : i,
    to: source.to + count,
    source,
    cue: { from: source.to, to: source.to + count },
    lemma: words(count),
    attitude,
  });
  if (lead === 'way') return TELLS.test(words(2)) ? aside(2, false) : null;
  if (lead === 'as') return SEES.test(words(2)) ? aside(2, false) : null;
  if (lead === 'if') return /^(?:is|are) to be believed$/.test(words(4)) ? aside(4, false) : null;
  return /^(?:is|are|was|were) (?:convinced|sure|certain)$/.test(words(2)) &&
    CUE_ADJECTIVES.has(nthToken(tokens, source.to + 1).lower)
    ? aside(2, true)
    : null;
}
