import { age } from './age.js';
import { apposedName } from './apposed-name.js';
import { body } from './body.js';
import { introducedLater } from './introduced-later.js';
import { nameless } from './nameless.js';
import { pair } from './pair.js';
import { personalPronoun } from './personal-pronoun.js';
import { relativePronoun } from './relative-pronoun.js';
import { role } from './role.js';
import { sameNameless } from './same-nameless.js';
import type { Sieve } from './sieve.js';
import { sourceName } from './source-name.js';

export type { Answer, Question, Sieve } from './sieve.js';

/** Precise first: the first that answers wins. `nameless` takes every noun phrase, so it stays behind those of names. */
export const SIEVES: readonly Sieve[] = [
  sourceName,
  apposedName,
  relativePronoun,
  role,
  age,
  body,
  introducedLater,
  personalPronoun,
  pair,
  sameNameless,
  nameless,
];
