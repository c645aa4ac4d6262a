import { wordTags } from '../document/index.js';
import type { NameMention } from './name.js';
import type { People, Person } from './people.js';

/** A shorter name is too like others: 'Kerr' and 'Kern'. */
const SHORTEST = 5;

/**
 * Whom a family name means that the text has nowhere else, and that is another one but for a letter: 'Bornsten' after 'Ida
 * Bornstein'. Counterexample: 'the Bornsteins', 'Marlow' beside 'Ann Barlow', the word 'Latin' beside 'Ana
 * Latina'; nor where two could be meant.
 */
export function misspelt(people: People, { words, definite }: NameMention): Person | null {
  const [word = ''] = words;
  if (words.length !== 1 || definite || word.length < SHORTEST || isOtherWord(word)) return null;
  const likes = familiesLike(people, word).filter((family) => isSlip(word, family));
  const bearers = new Set(likes.flatMap((family) => people.byFamily.get(family) ?? []));
  const [bearer = null, another] = bearers;
  return another === undefined && bearer?.full ? bearer : null;
}

/** 'Latin' is a word of its own. */
const isOtherWord = (word: string): boolean => wordTags(word).some((tag) => !/Name|Person/.test(tag));

/** Those that are the same but for a letter, or two of them. */
function familiesLike({ byFamily, shortened }: People, word: string): readonly string[] {
  if (shortened.size === 0)
    for (const family of byFamily.keys())
      for (const short of withoutOne(family)) {
        const others = shortened.get(short);
        if (others) others.push(family);
        else shortened.set(short, [family]);
      }
  return [...new Set(withoutOne(word).flatMap((short) => shortened.get(short) ?? []))];
}

/** The word itself, and with each of its letters left out but the first. */
const withoutOne = (word: string): readonly string[] =>
  [...word].map((_, i) => (i === 0 ? word : word.slice(0, i) + word.slice(i + 1)));

/** One letter is missing, too many or another, or two are the wrong way round; but a plural is none. */
function isSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short === long || short.length < SHORTEST || `${short}s` === long) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from++;
  const rest = (word: string, skipped: number): string => word.slice(from + skipped);
  if (long.length > short.length) return rest(long, 1) === rest(short, 0);
  const swapped = long[from] === short[from + 1] && long[from + 1] === short[from];
  return rest(long, 1) === rest(short, 1) || (swapped && rest(long, 2) === rest(short, 2));
}
