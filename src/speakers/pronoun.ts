import type { Gender } from '../lexicons/index.js';

/** What a pronoun asks of whom it stands for. */
export interface Pronoun {
  readonly role: 'personal' | 'first' | 'relative' | 'other';
  readonly gender: Gender | null;
  readonly number: 'singular' | 'plural' | 'any';
  /** False for 'it' and 'which'. */
  readonly person: boolean;
}

const pronoun = (
  role: Pronoun['role'],
  gender: Gender | null,
  number: Pronoun['number'],
  person: boolean,
): Pronoun => ({
  role,
  gender,
  number,
  person,
});

const HE = pronoun('personal', 'male', 'singular', true);
const SHE = pronoun('personal', 'female', 'singular', true);
const IT = pronoun('personal', null, 'singular', false);
const THEY = pronoun('personal', null, 'plural', true);

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Pronoun] => [word, HE]),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Pronoun] => [word, SHE]),
  ...['it', 'its', 'itself'].map((word): [string, Pronoun] => [word, IT]),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word): [string, Pronoun] => [word, THEY]),
  ...['i', 'me', 'my', 'mine', 'myself'].map((word): [string, Pronoun] => [
    word,
    pronoun('first', null, 'singular', true),
  ]),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((word): [string, Pronoun] => [
    word,
    pronoun('first', null, 'plural', true),
  ]),
  ['who', pronoun('relative', null, 'any', true)],
  ['whom', pronoun('relative', null, 'any', true)],
  ['whose', pronoun('relative', null, 'any', true)],
  ['which', pronoun('relative', null, 'any', false)],
  ['that', pronoun('relative', null, 'any', false)],
  ['you', pronoun('other', null, 'any', true)],
]);

/** The pronoun that a word (lower case) is, or null. */
export const readPronoun = (lower: string): Pronoun | null => PRONOUNS.get(lower) ?? null;
