import { BODY_KINDS, BODY_NOUNS, isPublicWord } from '../../lexicons/index.js';
import { mostProminent } from '../antecedent.js';
import type { Discourse } from '../discourse.js';
import type { NameKind } from '../name.js';
import { isAcronym } from '../name-runs.js';
import type { NounPhrase } from '../phrase.js';
import type { Referent } from '../referent.js';
import type { Sieve } from './sieve.js';

/** By how much the best body must be ahead of the next where the noun is not part of its name. */
const LEAD = 0.35;

export const body: Sieve = {
  id: 'body',
  about: 'A definite noun for a body means the one named before that it fits: “the ministry”, “the bank”.',
  examples: [
    [
      'The Ministry of Roads met Larkton Council. The ministry said work would start.',
      'The ministry → Ministry of Roads',
    ],
    [
      'Hale & Roe closed ten shops. Hale & Roe employs 300. The company said sales fell.',
      'The company → Hale & Roe',
    ],
  ],
  counterexamples: [
    'The Ministry of Roads met Larkton Council. The hospital said nothing changed.',
    'The Ministry of Roads opened a bridge. A company said it was safe.',
  ],
  resolve({ phrase, barred }, discourse) {
    if (phrase.form !== 'noun' || phrase.plural || phrase.determiner !== 'definite') return null;
    if (!BODY_NOUNS.has(phrase.headClass) && !BODY_KINDS.has(phrase.headClass)) return null;
    const named = mostProminent(discourse, phrase.firstToken, barred, (referent) =>
      hasNoun(phrase, referent, discourse),
    );
    if (named)
      return { referent: named.referent, confidence: 0.7 + 0.2 * named.margin, via: [named.trace.range] };
    if (phrase.modifiers.size > 1) return null;
    const fitting = mostProminent(discourse, phrase.firstToken, barred, (referent) =>
      fits(phrase, referent, discourse),
    );
    if (!fitting || fitting.margin < LEAD) return null;
    return {
      referent: fitting.referent,
      confidence: 0.55 + 0.25 * fitting.margin,
      via: [fitting.trace.range],
    };
  },
};

const wordsOf = (referent: Referent): string[] => referent.name.toLowerCase().split(' ');

/** The noun and what stands before it are words of the name: 'the appeals court', 'Court of Appeals'. */
function hasNoun(phrase: NounPhrase, referent: Referent, discourse: Discourse): number {
  if (!isBody(referent, discourse)) return 0;
  const words = wordsOf(referent);
  const kind = BODY_KINDS.get(phrase.headClass);
  const head =
    words.includes(phrase.headClass) ||
    (kind && !kind.open && words.some((word) => kind.words.has(word) && phrase.modifiers.size > 1));
  if (!head) return 0;
  for (const modifier of phrase.modifiers)
    if (!/^(?:the|this|that)$/.test(modifier) && !words.includes(modifier)) return 0;
  return 1;
}

const isBody = (referent: Referent, discourse: Discourse): boolean =>
  referent.named &&
  !referent.plural &&
  referent.kind !== 'person' &&
  referent.kind !== 'document' &&
  !isPlaceOrThing(discourse.roster.entities[referent.entity ?? -1]?.kind);

function fits(phrase: NounPhrase, referent: Referent, discourse: Discourse): number {
  const kind = BODY_KINDS.get(phrase.headClass);
  if (!kind || !isBody(referent, discourse)) return 0;
  const entity = discourse.roster.entities[referent.entity ?? -1];
  const often = 0.5 + Math.min(entity?.mentions.length ?? 0, MANY) / MANY;
  const words = wordsOf(referent);
  if (words.some((word) => kind.words.has(word))) return often;
  if (isAcronym(referent.name)) return kind.acronym ? 0.8 * often : 0;
  if (!kind.open || words.some(isPublicWord)) return 0;
  return (referent.kind === 'unknown' ? 0.5 : 0.8) * often;
}

/** The body that an article is about is mentioned so often. */
const MANY = 8;

const isPlaceOrThing = (kind: NameKind | undefined): boolean => kind === 'place' || kind === 'thing';
