import { Tag } from '../../document/index.js';
import { deniedBefore } from '../denied-before.js';
import { settingEnd } from '../setting.js';
import { hasSpeakingSubject, verbSieve } from '../verb-sieve.js';

/** '…, a charge she denies', '…, which the firm disputes': what is denied stands before the clause. */
export const deniedRelative = verbSieve({
  id: 'denied-relative',
  about: 'A relative clause says who denies or confirms what was said: ‘a charge she denies’.',
  nests: true,
  examples: [
    ['Hale accused Roe of theft, a charge she denies.', 'she <denies> a charge'],
    ['Hale said Roe lied, which she has denied.', 'she <has denied> which'],
    ['Hale said the mill was shut, a claim the firm disputes.', 'the firm <disputes> a claim'],
  ],
  counterexamples: ['She keeps a dog, which the landlord denies her.', 'The firm denied a claim.'],
  find(site) {
    const { passage, cue, verb, after, limit } = site;
    if (!hasSpeakingSubject(site)) return null;
    if (verb.stance !== 'denies' && verb.lemma !== 'confirm') return null;
    const denied = deniedBefore(passage, cue);
    const end = settingEnd(passage.document, after, limit);
    const next = passage.document.tokens[end];
    const ends = end >= limit || next?.kind === 'mark' || (passage.document.tag(end) & Tag.Coordinator) !== 0;
    return denied && ends
      ? { content: [denied.content], source: denied.source, addressee: null, confidence: 0.85 }
      : null;
  },
});
