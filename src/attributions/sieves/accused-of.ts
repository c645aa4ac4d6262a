import { type Document, Tag } from '../../document/index.js';
import type { CueVerb } from '../../lexicons/index.js';
import { contentEnd } from '../content-end.js';
import type { Passage } from '../passage.js';
import type { Stretch } from '../phrase.js';
import { nounPhraseStartingAt } from '../phrase-rightward.js';
import { quotationAt, quotationStretch } from '../place.js';
import { hasSpeakingSubject, verbSieve } from '../verb-sieve.js';

/** Content is the target and what it is said to have done, as two spans; 'of' between them is the verb's. */
export const accusedOf = verbSieve({
  id: 'accused-of',
  about:
    'The cue has a target and ‘of’, ‘for’ or ‘with’: ‘accused him of lying’, ‘blamed them for the delay’.',
  nests: true,
  examples: [
    ['Roe accused the council of wasting money.', 'Roe <accused> the council | wasting money'],
    ['Roe accused “lazy clerks” of waste.', 'Roe <accused> lazy clerks | waste'],
    ['Lee accused its leader, Tom Hale, of fraud.', 'Lee <accused> its leader | fraud'],
  ],
  counterexamples: ['He charged the phone.', 'She thanked him.', 'It blamed weak demand for chocolate.'],
  find(site) {
    const { passage, cue, verb, after, limit } = site;
    if (!hasSpeakingSubject(site) || !verb.frames.has('of')) return null;
    const target = targetAt(passage, after, limit, verb);
    const behind = target && pastApposition(passage, target.to, limit);
    if (!target || behind === null) return null;
    // 'thanked them “for their help”': the quotation begins with the preposition.
    const quoted = /^[“"]$/.test(passage.document.tokens[behind]?.text ?? '');
    const preposition = passage.document.tokens[quoted ? behind + 1 : behind]?.lower ?? '';
    const on = preposition === 'on' && verb.lemma === 'congratulate';
    if (!on && !/^(?:of|for|with|over)$/.test(preposition)) return null;
    if (preposition === 'of' && !TAKES_OF.test(verb.lemma)) return null;
    const from = quoted ? behind : behind + 1;
    const to = contentEnd(passage, from, cue, 'phrase');
    return to > from ? { content: [target, { from, to }], addressee: null, confidence: 0.88 } : null;
  },
});

/** The object without the phrase that belongs to the verb's frame: 'the council' of 'accused the council of waste'. */
function targetAt(passage: Passage, after: number, limit: number, { lemma }: CueVerb): Stretch | null {
  const { document } = passage;
  const quoted = quotationAt(passage, after);
  // 'accused “faceless clerks” of blocking it'
  if (quoted && quoted.firstToken === after + 1) return quotationStretch(passage, quoted);
  const whole = nounPhraseStartingAt(document, after, limit);
  if (!whole) return null;
  for (let i = after + 1; i < whole.to; i++) {
    const word = document.tokens[i]?.lower ?? '';
    // 'blamed the Path of Dawn'
    if (!/^(?:of|for|with)$/.test(word) || (word === 'of' && !TAKES_OF.test(lemma))) continue;
    const bareNoun =
      document.tag(i + 1) & Tag.Noun && !(document.tag(i + 1) & (Tag.Ing | Tag.Proper | Tag.Determiner));
    const belongsToVerb =
      // 'accused the firm of fraud'; of 'accused the head of the firm of fraud' it is the last.
      (lemma === 'accuse' && word === 'of' && !hasLater(document, i, whole.to)) ||
      document.tag(i + 1) & Tag.Ing ||
      document.tag(i - 1) & (Tag.Proper | Tag.Pronoun) ||
      (word !== 'of' && !bareNoun);
    if (belongsToVerb) return { from: after, to: i };
  }
  return whole;
}

const TAKES_OF = /^(?:accuse|convict|indict|implicate|suspect)$/;

const hasLater = ({ tokens }: Document, i: number, to: number): boolean =>
  tokens.slice(i + 1, to).some(({ lower }) => lower === 'of');

/** Behind the apposition of 'accused its leader, Tom Hale, of fraud'. */
function pastApposition(passage: Passage, i: number, limit: number): number {
  const { tokens } = passage.document;
  if (tokens[i]?.text !== ',') return i;
  for (let k = i + 1; k < Math.min(limit, i + 20); k++) if (tokens[k]?.text === ',') return k + 1;
  return i;
}
