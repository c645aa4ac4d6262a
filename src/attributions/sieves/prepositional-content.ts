import { Tag, type Token } from '../../document/index.js';
import { contentEnd, phraseContent } from '../content-end.js';
import { isTimeWord, type Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { type FramedContent, hasSpeakingSubject, type Site, verbSieve } from '../verb-sieve.js';
import { isInfinitive } from './infinitive.js';

const STARTS =
  Tag.Determiner |
  Tag.Noun |
  Tag.Proper |
  Tag.Pronoun |
  Tag.Adjective |
  Tag.Ing |
  Tag.Number |
  Tag.Question |
  Tag.Participle;

export const prepositionalContent = verbSieve({
  id: 'prepositional-content',
  about: 'The content follows the cue’s preposition: ‘called for better pay’, ‘warned of delays’.',
  examples: [
    ['The clerk complained about the noise.', 'The clerk <complained about> the noise'],
    ['Lee warned residents of delays.', 'Lee <warned> delays'],
  ],
  counterexamples: ['She called him.', 'He complained.', 'When he called on Monday, she left.'],
  find(site) {
    const { passage, verb, after, limit, complement } = site;
    const { tokens } = passage.document;
    if (!hasSpeakingSubject(site) || verb.prepositions.size === 0 || verb.frames.has('relating')) return null;
    const leads = (i: number): boolean => verb.prepositions.has(tokens[i]?.lower ?? '');
    const direct = leads(after);
    const preposition = direct ? after : complement.next;
    const start = preposition + 1;
    if (!leads(preposition) || start >= limit || isCallAt(tokens, preposition)) return null;
    if (!(passage.document.tag(start) & STARTS) && !/^[“"‘$£€]$/.test(tokens[start]?.text ?? '')) return null;
    return appeal(site, preposition) ?? phraseBehind(site, start, direct ? null : complement.addressee);
  },
});

/** 'called on Monday', 'rang him on Friday' */
const isCallAt = (tokens: readonly Token[], preposition: number): boolean =>
  tokens[preposition]?.lower === 'on' && isTimeWord(tokens[preposition + 1]);

/** 'called on ministers to act': whom it is said to, and an infinitive. */
function appeal({ passage, cue, limit }: Site, preposition: number): FramedContent | null {
  const { document } = passage;
  if (!/^(?:on|upon|to)$/.test(document.tokens[preposition]?.lower ?? '')) return null;
  const addressee = nounPhraseStartingAt(document, preposition + 1, limit);
  if (!addressee || !isInfinitive(passage, addressee.to)) return null;
  const content = { from: addressee.to, to: contentEnd(passage, addressee.to, cue, 'phrase') };
  return { content: [content], addressee, cueEnd: preposition + 1, confidence: 0.88 };
}

function phraseBehind(
  { passage, cue, after }: Site,
  start: number,
  addressee: Stretch | null,
): FramedContent | null {
  const content = phraseContent(passage, start, cue) ?? {
    from: start,
    to: contentEnd(passage, start, cue, 'phrase'),
  };
  if (content.to <= content.from) return null;
  return { content: [content], addressee, cueEnd: addressee ? after : start, confidence: 0.78 };
}
