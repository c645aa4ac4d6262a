import {
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  MODALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBORDINATORS,
} from '../../lexicons/index.js';

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing nowhere neither nor without cannot hardly'.split(' '),
);

/** 'not', 'never', "won't" */
export const isNegation = (key: string): boolean => NEGATIONS.has(key) || key.endsWith("n't");

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    DETERMINERS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
    COORDINATORS,
    SUBORDINATORS,
    QUESTION_WORDS,
    MODALS,
    BE_FORMS,
    HAVE_FORMS,
    DO_FORMS,
  ].flatMap((words) => [...words]),
);

/** Whether a word says something by itself; a negation does. */
export const isContent = (key: string): boolean =>
  isNegation(key) || (!FUNCTION_WORDS.has(key) && !FUNCTION_WORDS.has(key.replace(/'\p{L}+$/u, '')));
