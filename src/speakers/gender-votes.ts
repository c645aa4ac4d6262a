import type { Document } from '../document/index.js';
import type { Gender } from '../lexicons/index.js';
import type { Roster } from './entity.js';
import { readPronoun } from './pronoun.js';

/** One gender must have so many votes more than the other, and at least one. */
const AHEAD = 2;

/**
 * The gender of people whose names do not show it, by the pronouns in sentences that name them first and nobody
 * else: 'Bu Roe said she would stay' is a vote for a woman.
 */
export function genderVotes(
  document: Document,
  roster: Roster,
  isQuoted: (token: number) => boolean,
): Map<number, Gender> {
  const votes = new Map<number, { male: number; female: number }>();
  let next = 0;
  for (const sentence of document.sentences) {
    let only: number | null = null;
    let from = -1;
    for (; next < roster.names.length && (roster.names[next]?.firstToken ?? 0) < sentence.endToken; next++) {
      const entity = roster.entities[roster.bearer[next] ?? -1];
      if (entity?.kind !== 'person') continue;
      if (only !== null && only !== entity.index) from = Number.POSITIVE_INFINITY;
      else if (only === null) {
        only = entity.index;
        from = roster.names[next]?.endToken ?? from;
      }
    }
    if (only === null || from === Number.POSITIVE_INFINITY || roster.entities[only]?.gender) continue;
    for (let i = from; i < sentence.endToken; i++) {
      const lower = document.tokens[i]?.lower ?? '';
      if (lower.length > 7 || isQuoted(i)) continue;
      const gender = readPronoun(lower)?.gender;
      if (!gender) continue;
      const count = votes.get(only) ?? { male: 0, female: 0 };
      count[gender]++;
      votes.set(only, count);
      break;
    }
  }
  const found = new Map<number, Gender>();
  for (const [entity, { male, female }] of votes) {
    if (male > 0 && male >= AHEAD * female) found.set(entity, 'male');
    else if (female > 0 && female >= AHEAD * male) found.set(entity, 'female');
  }
  return found;
}
