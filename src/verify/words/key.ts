import { spellingOf } from './spelling.js';

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z]+$/;

/**
 * What a word is compared by: lower case, without accents and what nobody sees, in one spelling, apostrophes straight
 * and those around it taken off. '’90s' and '90s' are one, "don't" and 'dont' are not.
 */
export function keyOf(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    if (keys.size >= MOST_KEPT) keys.clear();
    key = makeKey(word);
    keys.set(word, key);
  }
  return key;
}

/** The same words come again and again; so many are kept. */
const keys = new Map<string, string>();
const MOST_KEPT = 20_000;

function makeKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return spellingOf(lower);
  const bare = lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNSEEN, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/^'{1,9}/, '')
    .replace(/(?<!')'{1,9}$/, '');
  // 'U.S.' is 'US', and 'Mr.' is 'Mr'.
  const undotted = /^(?:\p{L}\.)+\p{L}?$/u.test(bare) ? bare.replaceAll('.', '') : bare.replace(/\.$/, '');
  return spellingOf(undotted);
}
