import { type Document, Tag } from '../document/index.js';
import { DOWN_VERBS, HAVING_WORDS, UP_VERBS } from '../lexicons/index.js';
import { type Phrase, phraseBefore } from './noun-phrase.js';
import { isVerb, wordAt } from './verb.js';

const NOUN = Tag.Noun | Tag.Proper;

/** The noun before a participle that is its subject, in a clause without a finite verb. */
export function subjectOfParticiple(document: Document, verb: number, floor: number): Phrase | null {
  if (!(document.tag(verb - 1) & NOUN)) return null;
  const noun = phraseBefore(document, verb, floor);
  if (!noun) return null;
  let lead = noun.from - 1;
  while (lead >= floor && document.tag(lead) & (Tag.Determiner | Tag.Possessive)) lead--;
  const word = wordAt(document, lead);
  // 'left the shop carrying 5 bags' tells of another.
  return HAVING_WORDS.has(word) && (isVerb(document, verb) || !/^(?:left|leav.*|had)$/.test(word))
    ? noun
    : null;
}

/** 'expects [the value of its business] to rise': the noun before an infinitive of change. */
export function moverBefore(document: Document, verb: number, floor: number): Phrase | null {
  const word = wordAt(document, verb);
  if (wordAt(document, verb - 1) !== 'to' || !(UP_VERBS.has(word) || DOWN_VERBS.has(word))) return null;
  const before = document.tag(verb - 2);
  if (!(before & NOUN) || before & (Tag.Base | Tag.Past | Tag.Present)) return null;
  return phraseBefore(document, verb - 1, floor);
}
