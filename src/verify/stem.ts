import { isContent, keyOf } from './words/index.js';

/** What the forms of a word have in common, roughly: 'arrests', 'arrested', 'arrest'. */
export function stemOf(word: string): string {
  const key = keyOf(word).replace(/'s?$/, '');
  if (key.length < 4) return key;
  return key
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<![su])s$/, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '');
}

/** The stems of the words of a text that say something by themselves, in order. */
export const stemsIn = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [])
    .filter((word) => isContent(keyOf(word)))
    .map(stemOf);
