import { FINITE, Tag } from '../../document/index.js';
import { draftWithoutVerb } from '../drafting.js';
import { isFirstName } from '../phrase.js';
import { quotationStretch } from '../place.js';
import type { Sieve } from '../sieve.js';
import { mainSubject } from '../subject.js';

/** Words of a sentence that only shows the speaker: 'Ann Lee shook her head.' */
const LONGEST_BEAT = 8;

/** In a story or an interview, a short sentence about one person leads to what that person says. */
export const beat: Sieve = {
  id: 'beat',
  about: 'A short sentence shows somebody, and a quoted sentence without a cue follows it.',
  examples: [['Ann Lee shook her head. “Nobody asks that.”', 'Ann Lee <-> Nobody asks that.']],
  counterexamples: [
    'The crowd rose. “Nobody asks that.”',
    'Larkton voted. “Nobody asks that.”',
    'Ann Lee left. “Nobody asks that,” said Roe.',
  ],
  apply(passage, found) {
    const { document } = passage;
    const { announced, from, to } = passage;
    if (!announced || document.tokens[to - 1]?.text !== '.' || passage.cues.length > 0 || found.length > 0)
      return [];
    if (to - from > LONGEST_BEAT + 1) return [];
    const subject = mainSubject(passage, to, from);
    if (subject?.from !== from || !(document.tag(subject.to) & FINITE)) return [];
    const names = document.tokens.slice(subject.from, subject.to);
    if (!names.every(({ index }) => document.tag(index) & Tag.Proper) || !isFirstName(names[0]?.lower ?? ''))
      return [];
    return [
      draftWithoutVerb('beat', 0.75, {
        cue: null,
        cueLemma: null,
        source: subject,
        content: [quotationStretch(passage, announced)],
      }),
    ];
  },
};
