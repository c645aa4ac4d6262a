import {
  DATE_PREPOSITIONS,
  EARLIER_TIMES,
  MONTHS,
  SEASONS,
  USUAL_WORDS,
  WEEKDAYS,
} from '../lexicons/index.js';
import type { Atoms } from './atom.js';

/** Behind 'than': an earlier time, 'a year ago', 'last May', 'in 2019', 'before the war'. */
export function comparesTimes(atoms: Atoms, at: number): boolean {
  const [first, second, third] = atoms.slice(at, at + 3).map(({ lower }) => lower);
  if (USUAL_WORDS.has(first ?? '')) return true;
  if (DATE_PREPOSITIONS.has(first ?? ''))
    return (
      isTime(second ?? '') ||
      (/^(?:the|early|late|mid|fiscal|same)$/.test(second ?? '') && (isTime(third ?? '') || third === 'same'))
    );
  // 'cooler than the Sun' is no Sunday
  return (
    /^(?:an?|the|\d+|one|two|three|five|ten)$/.test(first ?? '') && second !== 'sun' && isTime(second ?? '')
  );
}

const isTime = (word: string): boolean =>
  /^(?:1[89]|20)\d\d$/.test(word) ||
  MONTHS.has(word) ||
  WEEKDAYS.has(word) ||
  SEASONS.has(word) ||
  EARLIER_TIMES.has(word);
