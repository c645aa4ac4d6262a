import { age } from './age.js';
import { apposedName } from './apposed-name.js';
import { body } from './body.js';
import { bodyIntroducedLater } from './body-introduced-later.js';
import { continuedSpeech } from './continued-speech.js';
import { epithet } from './epithet.js';
import { firstPerson } from './first-person.js';
import { introducedLater } from './introduced-later.js';
import { jointSpeakers } from './joint-speakers.js';
import { nameless } from './nameless.js';
import { pair } from './pair.js';
import { personalPronoun } from './personal-pronoun.js';
import { relativePronoun } from './relative-pronoun.js';
import { role } from './role.js';
import { sameNameless } from './same-nameless.js';
import type { Follower, Sieve } from './sieve.js';
import { sourceName } from './source-name.js';

export type { Answer, Question } from './sieve.js';

/** Precise first: the first that answers wins. `nameless` takes every noun phrase, so it stays behind those of names. */
export const SIEVES: readonly Sieve[] = [
  jointSpeakers,
  sourceName,
  apposedName,
  relativePronoun,
  role,
  age,
  body,
  introducedLater,
  bodyIntroducedLater,
  epithet,
  personalPronoun,
  pair,
  sameNameless,
  nameless,
];

/** For those that no sieve answers. */
export const FOLLOWERS: readonly Follower[] = [firstPerson, continuedSpeech];
