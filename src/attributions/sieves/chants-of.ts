import { Tag } from '../../document/index.js';
import { draftWithoutVerb, isClaimed } from '../drafting.js';
import { holderOf } from '../holder.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { quotationAt, quotationStretch } from '../place.js';
import type { Draft, Sieve } from '../sieve.js';
import { mainSubject } from '../subject.js';

const CRIES = /^(?:chants?|cr(?:y|ies)|shouts?|yells?|chorus(?:es)?|calls?|screams?|cheers?)$/;
/** What those do who chant: 'responded with chants of', 'broke into chants of'. */
const UTTERS =
  /^(?:respond(?:ed|s)?|repl(?:ied|ies|y)|answer(?:ed|s)?|erupt(?:ed|s)?|broke|breaks?|burst|let|joined|joins?|led|leads?|began|started|roared)$/;

/** 'Supporters responded with chants of “Larks!”', 'their cries of “Shame!”' */
export const chantsOf: Sieve = {
  id: 'chants-of',
  about:
    'A noun of crying out and ‘of’ before quoted words: they are those of its possessor, or of who answers so.',
  examples: [
    ['Hale supporters responded with chants of “Shame!”', 'Hale supporters <chants> Shame!'],
    ['Their cries of “Shame!” were cut short.', 'Their <cries> Shame!'],
    ['He was met with shouts of “Go home.”', '- <shouts> Go home.'],
  ],
  counterexamples: ['They are fans of “Evening Larks”.', 'She sang a chorus of “Evening Larks”.'],
  apply(passage, found) {
    const { document } = passage;
    const drafts: Draft[] = [];
    for (const quotation of passage.quotations) {
      const noun = document.tokenAt(quotation.start) - 2;
      if (noun < passage.from || document.tokens[noun + 1]?.lower !== 'of') continue;
      if (!CRIES.test(document.tokens[noun]?.lower ?? '') || quotationAt(passage, noun + 2) !== quotation)
        continue;
      const content = quotationStretch(passage, quotation);
      const sung =
        /^chorus/.test(document.tokens[noun]?.lower ?? '') && document.tag(noun - 1) & Tag.Determiner;
      if (sung || isClaimed(found, content)) continue;
      drafts.push(
        draftWithoutVerb('chants-of', 0.78, {
          cue: { from: noun, to: noun + 1 },
          cueLemma: document.tokens[noun]?.lower ?? null,
          source: holderOf(passage, noun) ?? whoUtters(passage, noun),
          content: [content],
        }),
      );
    }
    return drafts;
  },
};

/** The subject of 'responded with chants'; null for 'was met with chants', whose subject says nothing. */
function whoUtters(passage: Passage, noun: number): Stretch | null {
  const { document } = passage;
  for (let i = noun - 1; i > passage.from && i > noun - 5; i--)
    if (UTTERS.test(document.tokens[i]?.lower ?? ''))
      return document.tag(i - 1) & Tag.Be ? null : mainSubject(passage, noun, passage.from);
  return null;
}
