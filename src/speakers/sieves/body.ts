import type { Range } from '../../document/index.js';
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
/** The same where the noun is part of its name. */
const OWN_LEAD = 0.5;
/** The same, and how many sentences back, for a noun with words before it that nobody has said of the body. */
const CLEAR_LEAD = 0.6;
const NEAR = 1;

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
    [
      'Brenn Motors closed a plant on Monday. The Larkton-based carmaker said sales fell.',
      'The Larkton-based carmaker → Brenn Motors',
    ],
  ],
  counterexamples: [
    'Brenn Motors met Lind Motors. The Larkton-based carmaker said sales fell.',
    'The Ministry of Roads met Larkton Council. The hospital said nothing changed.',
    'The Ministry of Roads opened a bridge. A company said it was safe.',
    'The Ostrian ministry opened a bridge. The ministry in Larkton said it was safe.',
    'HB-117 works. HB-117 is new. The company said it was safe.',
  ],
  resolve({ phrase, barred }, discourse) {
    if (phrase.form !== 'noun' || phrase.plural || phrase.determiner !== 'definite') return null;
    if (!BODY_NOUNS.has(phrase.headClass) && !BODY_KINDS.has(phrase.headClass)) return null;
    const place = placeBehind(phrase, discourse);
    const named = mostProminent(discourse, phrase.firstToken, barred, (referent) =>
      isOfPlace(referent, place) ? hasNoun(phrase, referent, discourse) : 0,
    );
    // 'Larkton Council met Brenn Council': either may be 'the council'.
    if (named && named.margin < OWN_LEAD) return null;
    if (named)
      return { referent: named.referent, confidence: 0.7 + 0.2 * named.margin, via: [named.trace.range] };
    const sole = place === null ? onlyOne(phrase, barred, discourse) : null;
    if (sole) return { referent: sole.index, confidence: 0.7, via: [sole.origin] };
    // 'the Larkton-based retailer' says something new of the body that the last sentence is about.
    const described = phrase.modifiers.size > 1;
    if (place !== null || (described && !describesBody(phrase, discourse))) return null;
    const fitting = mostProminent(discourse, phrase.firstToken, barred, (referent) =>
      fits(phrase, referent, discourse),
    );
    if (!fitting || fitting.margin < (described ? CLEAR_LEAD : LEAD)) return null;
    const distance = discourse.document.sentenceOf(phrase.firstToken) - fitting.trace.sentence;
    if (described && distance > NEAR) return null;
    return {
      referent: fitting.referent,
      confidence: 0.55 + 0.25 * fitting.margin,
      via: [fitting.trace.range],
    };
  },
};

/** 'Larkton' of 'the council in Larkton': what tells the body from others; null for nothing. */
function placeBehind({ head, endToken }: NounPhrase, { document, index }: Discourse): string | null {
  if (!/^(?:in|of)$/.test(document.tokens[head + 1]?.lower ?? '')) return null;
  const name = index.names[index.at[endToken - 1] ?? -1];
  return name && name.firstToken > head ? name.text.toLowerCase() : null;
}

/** 'the council in Larkton' is 'Larkton Council', and not 'Alder Council'. */
const isOfPlace = (referent: Referent, place: string | null): boolean =>
  place === null || referent.name.toLowerCase().includes(place);

/** The one body of the article, however far back, that has the noun in its name: 'the council' is 'Larkton Council'. */
function onlyOne(
  phrase: NounPhrase,
  barred: ReadonlySet<number>,
  discourse: Discourse,
): { readonly index: number; readonly origin: Range } | null {
  let only: { index: number; origin: Range } | null = null;
  for (const entity of discourse.roster.entities) {
    const index = discourse.referentOf(entity.index);
    const referent = discourse.referents[index];
    if (!referent || hasNoun(phrase, referent, discourse) === 0) continue;
    if (only) return null;
    only = { index, origin: referent.origin };
  }
  return only && only.origin.start < phrase.start && !barred.has(only.index) ? only : null;
}

/** No name of somebody else stands before the noun: 'the Dutch brewer', but 'the Hale company'. */
const describesBody = (phrase: NounPhrase, { index, roster }: Discourse): boolean =>
  BODY_KINDS.get(phrase.headClass)?.open === true &&
  index.at.subarray(phrase.firstToken, phrase.head).every((name) => {
    const entity = roster.entities[roster.bearer[name] ?? -1];
    return !entity || entity.kind === 'place';
  });

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
  if (PRODUCT_CODE.test(referent.name)) return 0;
  if (isAcronym(referent.name)) return kind.acronym ? 0.8 * often : 0;
  if (!kind.open || words.some(isPublicWord)) return 0;
  return (referent.kind === 'unknown' ? 0.5 : 0.8) * often;
}

/** 'HB-117' and 'F-35' are things; 'the G-20' is not. */
const PRODUCT_CODE = /^(?!G-)\p{Lu}+-\d{2,}\p{L}?$/u;

/** The body that an article is about is mentioned so often. */
const MANY = 8;

const isPlaceOrThing = (kind: NameKind | undefined): boolean => kind === 'place' || kind === 'thing';
