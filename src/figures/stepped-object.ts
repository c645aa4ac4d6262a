import { Tag } from '../document/index.js';
import { DOWN_VERBS, UP_VERBS } from '../lexicons/index.js';
import type { Draft } from './draft.js';
import type { Direction } from './movement.js';
import { type Phrase, phraseBefore } from './noun-phrase.js';
import type { Reading } from './reading.js';
import { firstToken, isTime } from './topic.js';

/** What a verb moves by the percentage right behind it: 'boosted its quarterly [dividend] 20%', 'cut fares 5 percent'. */
interface Stepped {
  readonly object: Phrase;
  readonly verb: number;
  readonly direction: Direction;
}

export function steppedObject(reading: Reading, made: Draft): Stepped | null {
  const { document, sentence } = reading;
  const first = firstToken(reading, made);
  if (made.kind !== 'percent' || (document.tag(first - 1) & Tag.Noun) === 0) return null;
  const object = phraseBefore(document, first, sentence.firstToken);
  if (!object || object.to !== first || isTime(reading, object)) return null;
  let verb = object.from - 1;
  while (verb > sentence.firstToken && document.tag(verb) & (Tag.Determiner | Tag.Possessive)) verb--;
  const word = document.tokens[verb]?.lower ?? '';
  // 'the rise', 'a cut': with an article before it, a noun
  const noun = document.tag(verb - 1) & (Tag.Determiner | Tag.Possessive | Tag.Preposition);
  // 'Roe lost the town 68% to 31%'
  if (verb <= sentence.firstToken || noun !== 0 || /^(?:up|down|los.*)$/.test(word)) return null;
  if (UP_VERBS.has(word)) return { object, verb, direction: 'up' };
  return DOWN_VERBS.has(word) ? { object, verb, direction: 'down' } : null;
}
