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
  const votes = new Map<number, Votes>();
  let next = 0;
  for (const { endToken } of document.sentences) {
    const first = next;
    while (next < roster.names.length && (roster.names[next]?.firstToken ?? 0) < endToken) next++;
    const person = onlyPerson(roster, first, next);
    if (!person || roster.entities[person.entity]?.gender) continue;
    const gender = firstGender(document, person.endToken, endToken, isQuoted);
    if (!gender) continue;
    const count = votes.get(person.entity) ?? { male: 0, female: 0 };
    count[gender]++;
    votes.set(person.entity, count);
  }
  return elected(votes);
}

type Votes = Record<Gender, number>;

/** Whom alone the names `[first, end)` of a sentence name, and where that name ends first. */
function onlyPerson(
  { names, entities, bearer }: Roster,
  first: number,
  end: number,
): { readonly entity: number; readonly endToken: number } | null {
  let only: { readonly entity: number; readonly endToken: number } | null = null;
  for (let i = first; i < end; i++) {
    const entity = entities[bearer[i] ?? -1];
    if (entity?.kind !== 'person') continue;
    if (only && only.entity !== entity.index) return null;
    only ??= { entity: entity.index, endToken: names[i]?.endToken ?? -1 };
  }
  return only;
}

const LONGEST_PRONOUN = 7;

function firstGender(
  { tokens }: Document,
  from: number,
  to: number,
  isQuoted: (token: number) => boolean,
): Gender | null {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? '';
    const gender = lower.length > LONGEST_PRONOUN || isQuoted(i) ? null : readPronoun(lower)?.gender;
    if (gender) return gender;
  }
  return null;
}

function elected(votes: ReadonlyMap<number, Votes>): Map<number, Gender> {
  const found = new Map<number, Gender>();
  for (const [entity, { male, female }] of votes) {
    if (male > 0 && male >= AHEAD * female) found.set(entity, 'male');
    else if (female > 0 && female >= AHEAD * male) found.set(entity, 'female');
  }
  return found;
}
