import { BODY_KINDS, BODY_NOUNS } from '../../lexicons/index.js';
import { type Discourse, LEAD_SENTENCES } from '../discourse.js';
import type { Entity } from '../entity.js';
import type { NounPhrase } from '../phrase.js';
import type { Sieve } from './sieve.js';

/** The sentences after the lead give the name that it keeps back, within so many. */
const SOON = 8;

/** These tell one court or office from another, and must stand in its name. */
const LEVELS =
  /^(?:federal|state|county|city|local|national|district|appeals|supreme|high|crown|military|second|third|rival|foreign)$/;

export const bodyIntroducedLater: Sieve = {
  id: 'body-introduced-later',
  about: 'A lead says “a public inquiry” and the next sentences name the one inquiry that the article has.',
  examples: [
    [
      'A public inquiry said the bridge was unsafe.\n\nThe Larkton Inquiry heard nine witnesses.',
      'A public inquiry → Larkton Inquiry',
    ],
  ],
  counterexamples: [
    'A public inquiry said the bridge was unsafe.\n\nThe Larkton Inquiry and the Brenn Inquiry heard nine witnesses.',
    'A federal court said the bridge was unsafe.\n\nThe Larkton Court heard nine witnesses.',
    'The Larkton Inquiry heard nine witnesses. An inquiry said the bridge was unsafe.',
  ],
  resolve({ phrase, barred }, discourse) {
    if (phrase.form !== 'noun' || phrase.plural || phrase.apposed !== null) return null;
    if (phrase.determiner !== 'indefinite' && phrase.determiner !== 'bare') return null;
    if (!BODY_NOUNS.has(phrase.headClass) && !BODY_KINDS.has(phrase.headClass)) return null;
    const sentence = discourse.document.sentenceOf(phrase.firstToken);
    if (sentence >= LEAD_SENTENCES) return null;
    const body = onlyBody(phrase, discourse);
    const first = discourse.roster.names[body?.mentions[0] ?? -1];
    if (!body || !first || first.start < phrase.end || first.sentence - sentence > SOON) return null;
    const referent = discourse.referentOf(body.index);
    return barred.has(referent)
      ? null
      : { referent, confidence: 0.65, via: [{ start: first.start, end: first.end }] };
  },
};

/** The one body of the article whose name has the noun, and nothing that the phrase contradicts. */
function onlyBody(phrase: NounPhrase, { roster, document }: Discourse): Entity | null {
  const bodies = roster.entities.filter(
    ({ kind, name }) => kind === 'organization' && name.toLowerCase().split(' ').includes(phrase.headClass),
  );
  const [body] = bodies;
  if (!body || bodies.length > 1) return null;
  const words = body.name.toLowerCase().split(' ');
  for (let i = phrase.firstToken; i < phrase.head; i++) {
    const token = document.tokens[i];
    const telling = (token?.capital && i > phrase.firstToken) || LEVELS.test(token?.lower ?? '');
    if (telling && !words.includes(token?.lower ?? '')) return null;
  }
  return body;
}
