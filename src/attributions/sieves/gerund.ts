import { Tag } from '../../document/index.js';
import { contentEnd } from '../content-end.js';
import { hasSpeakingSubject, type Site, verbSieve } from '../verb-sieve.js';

export const gerund = verbSieve({
  id: 'gerund',
  about: 'The content is a gerund: ‘denied knowing her’, ‘suggested moving the vote’.',
  examples: [
    ['The nurse denied knowing the patient.', 'The nurse <denied> knowing the patient'],
    ['Roe remembered Lee singing at the mill.', 'Roe <remembered> Lee singing at the mill'],
  ],
  counterexamples: ['He suggested warming.', 'She spoke knowing the cost.'],
  find(site) {
    const { passage, cue, verb, after } = site;
    if (!hasSpeakingSubject(site) || !verb.frames.has('ing')) return null;
    if (!(passage.document.tag(after) & Tag.Ing || doesSomething(site))) return null;
    const to = contentEnd(passage, after, cue, 'phrase');
    return to > after + 1 ? { content: [{ from: after, to }], addressee: null, confidence: 0.8 } : null;
  },
});

/** 'remembered Jobs rehearsing', 'recalled him leaving': somebody right before the gerund, behind a verb of memory. */
function doesSomething({ passage: { document }, verb, after, limit }: Site): boolean {
  if (!/^(?:remember|recall|describe|mention)$/.test(verb.lemma)) return false;
  let behind = after;
  while (behind < limit && document.tag(behind) & (Tag.Proper | Tag.Pronoun)) behind++;
  return behind > after && (document.tag(behind) & Tag.Ing) !== 0;
}
