import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  INDEFINITE_PERSONS,
  PEOPLES,
} from '../../lexicons/index.js';
import type { Discourse } from '../discourse.js';
import { isFragment } from '../fragment.js';
import { bare } from '../name-runs.js';
import { singularOf } from '../noun-phrase.js';
import type { NounPhrase } from '../phrase.js';
import type { Referent } from '../referent.js';
import type { SpeakerKind } from '../speaker.js';
import { genderOfNoun, isDemonym, isPersonNoun } from '../traits.js';
import type { Sieve } from './sieve.js';

export const nameless: Sieve = {
  id: 'nameless',
  about: 'A source whom the article does not name keeps its own noun phrase.',
  examples: [
    ['The bridge is safe, officials said.', 'officials → officials'],
    [
      'The bridge is safe, a spokesman for the ministry said.',
      'a spokesman for the ministry → a spokesman for the ministry',
    ],
    [
      'The reports from Larkton, Port Halden and Westmere said the bridge is safe.',
      'The reports from Larkton, Port Halden and Westmere → The reports from Larkton, Port Halden and Westmere',
    ],
  ],
  counterexamples: ['The bridge is safe, Ann Roe said.'],
  resolve({ phrase }, discourse) {
    if (phrase.form !== 'noun') return null;
    const referent = describe(phrase, discourse);
    if (
      !isKnown(bare(discourse.document.tokens[phrase.head])) &&
      isFragment(discourse.document, discourse.syntax, phrase)
    ) {
      return null;
    }
    return { referent, confidence: 0.85, via: [] };
  },
};

/** A noun for people, for a body or for something written: whatever stands before it, it can say something. */
const isKnown = (head: string): boolean =>
  head !== 'one' &&
  (DOCUMENT_NOUNS.has(head) ||
    GROUP_NOUNS.has(head) ||
    INDEFINITE_PERSONS.has(head) ||
    BODY_NOUNS.has(singularOf(head)) ||
    isPersonNoun(singularOf(head)));

export function describe(phrase: NounPhrase, discourse: Discourse): Referent {
  const { document } = discourse;
  const head = bare(document.tokens[phrase.head]);
  const singular = singularOf(head);
  return {
    entity: null,
    name: document.text.slice(phrase.start, phrase.end).replace(/\s+/g, ' '),
    named: false,
    kind: kindOf(head, singular, phrase.plural),
    gender: genderOfNoun(singular),
    plural: phrase.plural,
    headClass: phrase.headClass,
    modifiers: phrase.modifiers,
    parts: [],
    origin: { start: phrase.start, end: phrase.end },
  };
}

function kindOf(head: string, singular: string, plural: boolean): SpeakerKind {
  if (DOCUMENT_NOUNS.has(head)) return 'document';
  if (/^(?:\d|\p{L}+-(?:thirds|quarters|fifths|percent)$)/u.test(head)) return 'group';
  if (INDEFINITE_PERSONS.has(head)) return 'person';
  if (GROUP_NOUNS.has(head) || isPeople(head)) return 'group';
  if (isPersonNoun(singular)) return plural ? 'group' : 'person';
  if (BODY_NOUNS.has(singular)) return plural ? 'group' : 'organization';
  return plural && PEOPLE.test(head) ? 'group' : 'unknown';
}

/** 'forecasters', 'dissidents', 'trainees': people by what they do, whom no list has; not 'races', 'comments'. */
const PEOPLE = /.{2}(?:[eo]rs|ists|ians|ees|dents|ants|ates|men|folk)$/;

/** 'Ostrians', 'Muslims' */
const isPeople = (head: string): boolean =>
  head.endsWith('s') && (isDemonym(head.slice(0, -1)) || PEOPLES.has(head.slice(0, -1)));
