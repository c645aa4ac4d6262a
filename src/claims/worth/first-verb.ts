import { type Document, nthToken, type Range, Tag } from '../../document/index.js';

export type Tense = 'past' | 'present' | 'modal' | 'none';
export type Subject = 'i' | 'we' | 'you' | 'he' | 'they' | 'it' | 'name' | 'noun' | 'none';

/** The first finite verb of a passage: of when it tells, and of whom. */
export interface FirstVerb {
  readonly tense: Tense;
  readonly subject: Subject;
}

/** Verbs that can be no noun beside it: 'works' alone may be one. */
const FINITE = Tag.Past | Tag.Present | Tag.Modal;
const NOUN_LIKE = Tag.Noun | Tag.Adjective | Tag.Possessive;

export function firstVerbIn(document: Document, content: readonly Range[]): FirstVerb {
  for (const { start, end } of content) {
    const from = document.tokenAt(start);
    const to = document.tokenAt(end);
    for (let i = from; i < to; i++) {
      const tag = document.tag(i);
      if (!(tag & FINITE) || tag & NOUN_LIKE) continue;
      return { tense: tenseOf(tag), subject: subjectBefore(document, i, from) };
    }
  }
  return NO_VERB;
}

const NO_VERB: FirstVerb = { tense: 'none', subject: 'none' };

const tenseOf = (tag: number): Tense => {
  if (tag & Tag.Modal) return 'modal';
  return tag & Tag.Past ? 'past' : 'present';
};

const PRONOUNS: ReadonlyMap<string, Subject> = new Map([
  ['i', 'i'],
  ['we', 'we'],
  ['you', 'you'],
  ['he', 'he'],
  ['she', 'he'],
  ['they', 'they'],
  ...['it', 'that', 'this', 'there', 'what', 'which'].map((word) => [word, 'it'] as const),
]);

/** The last noun, name or pronoun before the verb. */
function subjectBefore(document: Document, verb: number, from: number): Subject {
  for (let i = verb - 1; i >= from; i--) {
    const tag = document.tag(i);
    if (!(tag & (Tag.Noun | Tag.Proper | Tag.Pronoun))) continue;
    return PRONOUNS.get(nthToken(document.tokens, i).lower) ?? (tag & Tag.Proper ? 'name' : 'noun');
  }
  return 'none';
}
