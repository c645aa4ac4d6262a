import { MONTHS, SEASONS, WEEKDAYS } from '../lexicons/index.js';
import type { Atom } from './atom.js';

/** Behind 'than': an earlier time, 'a year ago', 'last May', 'in 2019', 'before the war'. */
export function comparesTimes(atoms: readonly Atom[], at: number): boolean {
  const [first, second, third] = atoms.slice(at, at + 3).map(({ lower }) => lower);
  if (/^(?:last|before|previously|usual)$/.test(first ?? '')) return true;
  if (/^(?:in|at|during|on|for)$/.test(first ?? ''))
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
  /^(?:years?|months?|weeks?|days?|quarters?|decades?|seasons?|century|period|start|end|beginning|previous|prior)$/.test(
    word,
  );
