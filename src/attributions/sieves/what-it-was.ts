import { nthToken, Tag } from '../../document/index.js';
import { LINE_NOUNS, SPEECH_NOUNS } from '../../lexicons/index.js';
import { contentEnd } from '../content-end.js';
import { draftWithoutVerb, isClaimed } from '../drafting.js';
import { holderOf } from '../holder.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { quotationAt, quotationStretch } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';

/** Between 'is' and what was said: 'was clear:', 'is a simple one:' */
const LONGEST_REMARK = 4;

/** 'Roe's answer was “no comment”', 'Her message is clear: “Vote.”', 'Its reply was that …' */
export const whatItWas: Sieve = {
  id: 'what-it-was',
  about: 'A noun of speech and its possessor, ‘be’, and quoted words or a clause with ‘that’.',
  examples: [
    ['Roe’s answer was “no comment”.', 'Roe <answer was> no comment'],
    ['Her message is clear: “Vote for us.”', 'Her <message is> Vote for us.'],
    ['Their reply was that it was too late.', 'Their <reply was> it was too late'],
    ['The firm’s line is that the dam is safe.', 'The firm <line is> the dam is safe'],
  ],
  counterexamples: [
    'Her song was “Evening Larks”.',
    'The answer was “Evening Larks”.',
    'His answer was late.',
  ],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (let i = passage.from + 1; i < passage.to - 2; i++) {
      const noun = nthToken(document.tokens, i);
      if (passage.quotationOf[i] !== -1 || !(document.tag(i + 1) & Tag.Be)) continue;
      if (
        !LINE_NOUNS.has(noun.lower) &&
        !SPEECH_NOUNS.has(noun.lower) &&
        !SPEECH_NOUNS.has(noun.lower.replace(/s$/, ''))
      )
        continue;
      const holder = holderOf(passage, i);
      const content = holder && contentBehind(passage, i, i + 2);
      if (!content || isClaimed(found, content)) continue;
      drafts.push(
        draftWithoutVerb('what-it-was', 0.8, {
          cue: { from: i, to: i + 2 },
          cueLemma: noun.lower,
          source: holder,
          content: [content],
        }),
      );
    }
    return drafts;
  },
};

function contentBehind(passage: Passage, noun: number, from: number): Stretch | null {
  const { document } = passage;
  const place = { verb: noun, quotation: -1, kind: 'finite', source: null } as const;
  if (document.tokens[from]?.lower === 'that' && !(document.tag(from + 1) & Tag.Be))
    return { from: from + 1, to: contentEnd(passage, from + 1, place, 'clause') };
  const direct = quotationAt(passage, from);
  if (direct) return quotationStretch(passage, direct);
  for (let i = from; i < from + LONGEST_REMARK && document.tokens[i]?.kind === 'word'; i++) {
    const quoted = document.tokens[i + 1]?.text === ':' ? quotationAt(passage, i + 2) : null;
    if (quoted) return quotationStretch(passage, quoted);
  }
  return null;
}
