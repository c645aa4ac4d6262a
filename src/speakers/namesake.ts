import type { Gender } from '../lexicons/index.js';
import type { NameMention } from './name.js';
import type { Person } from './people.js';

/** A relative is called by the first name or in full: 'his wife, Ann Roe' is hardly 'Roe' later,
 * nor is anybody whom the article calls 'Ann'. */
const KIN = 3;

/**
 * Whom a family or first name alone means, where several bear it: the one whom a title or the gender leaves; else
 * the one named most so far, and more so in the sentence before.
 */
export function chooseNamesake(
  candidates: readonly Person[],
  name: NameMention,
  gender: Gender | null,
  names: readonly NameMention[],
): Person | null {
  const scored = candidates
    .filter((candidate) => !gender || !candidate.gender || gender === candidate.gender)
    .map((candidate) => ({ candidate, score: salience(candidate, name, names) }))
    .sort((a, b) => b.score - a.score);
  // 'the elder Roe' is not the one whom the article is about.
  const chosen = (name.elder ? scored[1] : undefined) ?? scored[0];
  return chosen?.candidate ?? null;
}

function salience(candidate: Person, name: NameMention, names: readonly NameMention[]): number {
  const whole = countBefore(candidate.whole, names, name.start);
  const partial = candidate.partial.length;
  const often = 0.05 * Math.min(candidate.whole.length + candidate.titled, 20);
  if (whole + partial === 0) return often - 1;
  const last = Math.max(
    sentenceOf(candidate.whole[whole - 1], names),
    sentenceOf(candidate.partial.at(-1), names),
  );
  const distance = name.sentence - last;
  const early = whole > 0 && sentenceOf(candidate.whole[0], names) <= 1;
  return (
    Math.min(whole + partial, 8) +
    (distance === 0 ? 2 : distance === 1 ? 1.5 : distance <= 3 ? 0.5 : 0) +
    (early ? 1 : 0) +
    often -
    (candidate.kin || (candidate.givenAlone > 0 && candidate.familyAlone === 0) ? KIN : 0)
  );
}

const sentenceOf = (index: number | undefined, names: readonly NameMention[]): number =>
  names[index ?? -1]?.sentence ?? -1;

/** How many of the names, which are in order, stand before `offset`. */
function countBefore(list: readonly number[], names: readonly NameMention[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[list[middle] ?? -1]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
