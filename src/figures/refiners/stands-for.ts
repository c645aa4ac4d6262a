import { SUBJECT_PRONOUNS } from '../../lexicons/index.js';
import { changed, type Draft } from '../draft.js';
import type { Refiner } from '../parser.js';
import type { Reading } from '../reading.js';

export const standsFor: Refiner = {
  id: 'stands-for',
  about: 'A pronoun whose figure it is gives the name that it stands for: “Ann Roe came. She paid $40.”',
  examples: [['Ann Roe said that she had paid $40.', 'money 40 USD “$40” / Ann Roe']],
  counterexamples: ['It paid $40.', 'You pay $40.'],
  refine: (reading, drafts) => drafts.map((made) => named(reading, made)),
};

/** 'mill' of 'the mill', 'voters' of '70 percent of voters' */
export const withoutArticle = (name: string): string =>
  name.replace(/^\d[\d.,]*(?:%|\s\p{L}+)*?\sof\s/u, '').replace(/^(?:the|an?)\s+/i, '');

/** Less sure than that, and nobody is named. */
const SURE = 0.6;

function named({ references }: Reading, made: Draft): Draft {
  if (!references || !made.subjectRange || !SUBJECT_PRONOUNS.has(made.subject?.toLowerCase() ?? ''))
    return made;
  const { meant, confidence } = references(made.subjectRange);
  if (!meant || confidence < SURE || (PERSONAL.test(made.subject ?? '') && meant.kind !== 'person'))
    return made;
  return changed(made, {
    subject: meant.named ? meant.name : withoutArticle(meant.name),
    evidence: [...made.evidence, standsFor.id],
  });
}

const PERSONAL = /^(?:I|he|she)$/i;
