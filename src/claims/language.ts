import { byWord, type Document } from '../document/index.js';
import {
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  PREPOSITIONS,
  SAID_FORMS,
  SUBJECT_PRONOUNS,
} from '../lexicons/index.js';

/**
 * English prose has 35 to 50 percent of these, lists and short notes fewer; other languages share a few of them ('in',
 * 'die', 'me') by chance.
 */
const LEAST_SHARE = 0.13;
const FEWEST_WORDS = 8;

const isFunctionWord = byWord(
  (lower) =>
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    BE_FORMS.has(lower) ||
    HAVE_FORMS.has(lower) ||
    MODALS.has(lower) ||
    SAID_FORMS.has(lower) ||
    COORDINATORS.has(lower),
);

/**
 * 'en', or 'und' where the words do not look like English. Too few words to tell count as English.
 * Example: 'The mayor of the town is in the hall' is; counterexample: 'La alcaldesa de la ciudad está en la sala'.
 */
export function languageOf(document: Document): 'en' | 'und' {
  return looksEnglish(document, 0, document.tokens.length) ? 'en' : 'und';
}

export function looksEnglish(document: Document, from: number, to: number): boolean {
  let words = 0;
  let known = 0;
  for (let i = from; i < to; i++) {
    const token = document.tokens[i];
    if (token?.kind !== 'word') continue;
    words++;
    if (isFunctionWord(token.word)) known++;
  }
  return words < FEWEST_WORDS || known >= words * LEAST_SHARE;
}
