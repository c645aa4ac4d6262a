import { findAntecedent } from '../antecedent.js';
import type { Discourse } from '../discourse.js';
import type { Trace } from '../referent.js';
import { subjectThatSpeaks } from '../subject-before.js';
import type { Sieve } from './sieve.js';

export const personalPronoun: Sieve = {
  id: 'personal-pronoun',
  about:
    'A personal pronoun stands for the most prominent mention before it that agrees in gender and number.',
  examples: [
    ['Ann Roe met Tom Hale on Monday. She said the talks went well.', 'She → Ann Roe'],
    ['Tom Hale, the mayor, thanked the volunteers. He said nobody was hurt.', 'He → Tom Hale'],
  ],
  counterexamples: ['Ann Roe spoke first. He said nobody was hurt.'],
  resolve({ phrase, barred }, discourse, askPart) {
    if (phrase.form !== 'pronoun' || phrase.pronoun.role !== 'personal') return null;
    if (!phrase.pronoun.gender) {
      const subject = subjectThatSpeaks(discourse, phrase.pronoun, phrase.firstToken);
      const meant = subject && askPart(subject);
      if (subject && meant !== null && !barred.has(meant))
        return { referent: meant, confidence: 0.7, via: [subject] };
    }
    const one = phrase.pronoun.number === 'plural' ? singularThey(discourse, phrase.firstToken) : null;
    if (one && !barred.has(one.referent))
      return { referent: one.referent, confidence: 0.6, via: [one.range] };
    const antecedent = findAntecedent(discourse, phrase.pronoun, phrase.firstToken, barred);
    if (!antecedent) return null;
    return {
      referent: antecedent.referent,
      confidence: 0.55 + 0.35 * antecedent.margin,
      via: [antecedent.trace.range],
    };
  },
};

/** Whose sex the text keeps back. */
const SOMEBODY =
  /\b(?:spokesperson|spokesman|spokeswoman|source|insider|pal|neighbou?r|witness|resident|user|fan)\b/;

/**
 * 'A spokesperson for the trust said it was late. They added': the last who was mentioned, in the sentence before, if
 * one without a name has just spoken there.
 */
function singularThey(discourse: Discourse, token: number): Trace | null {
  const own = discourse.document.sentenceOf(token);
  const last = discourse.traces.findLast((trace) => trace.token < token && !trace.quoted);
  const referent = discourse.referents[last?.referent ?? -1];
  if (!last || !referent || own - last.sentence > LONGEST_QUOTATION || !discourse.hasSpoken(last.referent))
    return null;
  return !referent.named && !referent.plural && SOMEBODY.test(referent.name.toLowerCase()) ? last : null;
}

/** Sentences of a quotation between who spoke and 'They added'. */
const LONGEST_QUOTATION = 4;
