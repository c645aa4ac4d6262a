import { Tag } from '../../document/index.js';
import { contentEnd } from '../content-end.js';
import { hasSpeakingSubject, verbSieve } from '../verb-sieve.js';

export const gerund = verbSieve({
  id: 'gerund',
  about: 'The content is a gerund: ‘denied knowing her’, ‘suggested moving the vote’.',
  examples: [['The nurse denied knowing the patient.', 'The nurse <denied> knowing the patient']],
  counterexamples: ['He suggested warming.', 'She spoke knowing the cost.'],
  find(site) {
    const { passage, cue, verb, after } = site;
    if (!hasSpeakingSubject(site) || !verb.frames.has('ing') || !(passage.document.tag(after) & Tag.Ing))
      return null;
    const to = contentEnd(passage, after, cue, 'phrase');
    return to > after + 1 ? { content: [{ from: after, to }], addressee: null, confidence: 0.8 } : null;
  },
});
