import { NAME_SUFFIXES, NICKNAMES, PERSON_NOUNS, TITLES } from '../../lexicons/index.js';
import { keyOf } from '../words/index.js';

/** Somebody whom a text names: 'Ana Ruiz', a mayor; 'MAYOR RUIZ'. */
export interface Named {
  readonly name: string;
  readonly roles: readonly string[];
}

const NAMELESS: ReadonlySet<string> = new Set(
  (
    'q a question answer questioner reporter audience member speaker unidentified unknown voice participant operator ' +
    'moderator host interviewer interviewee man woman male female crowd the court witness clerk narrator caller all'
  ).split(' '),
);

const isRole = (word: string): boolean =>
  TITLES.has(word) || PERSON_NOUNS.has(word) || NAMELESS.has(word) || word === 'the' || /^\d+$/.test(word);

/** The words of a name that are the person's own, in their keys: without what stands before and behind it. */
function ownWords(name: string): readonly string[] {
  const words = (name.split(/[([,]/, 1)[0] ?? '')
    .split(/[\s-]+/)
    .map(keyOf)
    .filter((word) => word.length > 1 && !NAME_SUFFIXES.has(word));
  const first = words.findIndex((word) => !isRole(word));
  return first === -1 ? [] : words.slice(first);
}

/** Whether two namings mean one person; 'unknown' where one of them names nobody. */
export function isSameSpeaker(one: Named, other: Named): 'same' | 'other' | 'unknown' {
  const [a, b] = [ownWords(one.name), ownWords(other.name)];
  const [familyA, familyB] = [a.at(-1), b.at(-1)];
  if (familyA === undefined || familyB === undefined) return sharesRole(one, other) ? 'same' : 'unknown';
  if (!a.includes(familyB) && !b.includes(familyA)) return 'other';
  const [givenA, givenB] = [a[0], b[0]];
  if (a.length === 1 || b.length === 1 || givenA === undefined || givenB === undefined) return 'same';
  return isSameGiven(givenA, givenB) || familyA !== familyB ? 'same' : 'other';
}

const isSameGiven = (one: string, other: string): boolean => one[0] === other[0] || full(one) === full(other);

const full = (given: string): string => NICKNAMES.get(given) ?? given;

/** 'THE MAYOR' is the mayor whom the article names. */
function sharesRole(one: Named, other: Named): boolean {
  const words = ({ name, roles }: Named): ReadonlySet<string> =>
    new Set(
      [name, ...roles]
        .flatMap((text) => text.toLowerCase().split(/[\s,-]+/))
        .filter((word) => TITLES.has(word)),
    );
  const theirs = words(other);
  return [...words(one)].some((word) => theirs.has(word));
}
