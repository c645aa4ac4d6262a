import { nthToken, Tag } from '../../document/index.js';
import { appositionEnd } from '../apposition.js';
import { contentEnd } from '../content-end.js';
import { draftWithoutVerb } from '../drafting.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { hasFiniteVerb, looksLikeTitle } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';
import { isSpeakerNoun } from '../speaker-noun.js';

/** 'For Ms Roe, the match was “a lesson in patience”': to whom it is so, and his words. */
export const forWhom: Sieve = {
  id: 'for-whom',
  about:
    'A sentence that opens with ‘For’ or ‘To’ and somebody gives his words between marks, with no verb of saying.',
  examples: [
    [
      'For Ms Roe, the match was “a lesson in patience”.',
      'Ms Roe <For Ms Roe> the match was “a lesson in patience”',
    ],
    [
      'To many residents, the road is “a disgrace”.',
      'many residents <To many residents> the road is “a disgrace”',
    ],
  ],
  counterexamples: [
    'For years, the match was “the best day”.',
    'For Ms Roe, the match was late.',
    'For Ms Roe, he sang “Evening Larks”.',
    'For lunch, there was “fish of the day”.',
    'For Ms Roe, the match was “a lesson”, Hale said.',
  ],
  apply(passage, found) {
    return passage.sentences.flatMap(({ firstToken, endToken }): readonly Draft[] => {
      const { document } = passage;
      const { tokens } = document;
      const opens =
        /^(?:for|to)$/.test(nthToken(tokens, firstToken).lower) && passage.quotationOf[firstToken] === -1;
      const whom = opens ? nounPhraseStartingAt(document, firstToken + 1, endToken) : null;
      if (!whom || tokens[whom.to]?.text !== ',' || !isSomebody(passage, whom)) return [];
      const anchor = { verb: firstToken, quotation: -1, kind: 'finite', source: null } as const;
      const comma = Math.max(whom.to, appositionEnd(passage, whom.to, endToken));
      const content = { from: comma + 1, to: contentEnd(passage, comma + 1, anchor, 'clause') };
      const reported = [...found.map(({ cue }) => cue?.from ?? -1), ...passage.cues.map(({ verb }) => verb)];
      if (reported.some((cue) => firstToken <= cue && cue < endToken && passage.quotationOf[cue] === -1))
        return [];
      const quoted = passage.quotations.filter(
        (quotation) => content.from < quotation.firstToken && quotation.firstToken < content.to,
      );
      if (quoted.length === 0 || quoted.some((quotation) => looksLikeTitle(passage, quotation))) return [];
      if (!hasFiniteVerb(passage, content.from, content.to)) return [];
      const cue = { from: firstToken, to: whom.to };
      return [draftWithoutVerb('for-whom', 0.7, { cue, cueLemma: 'for', source: whom, content: [content] })];
    });
  },
};

/** A name, or a noun for people; 'for years' and 'for lunch' have neither. */
const isSomebody = ({ document }: Passage, { to }: Stretch): boolean =>
  (document.tag(to - 1) & Tag.Proper) !== 0 || isSpeakerNoun(document.tokens[to - 1]?.lower ?? '');
