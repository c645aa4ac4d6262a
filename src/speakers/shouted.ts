import { type Document, type Token, wordTags } from '../document/index.js';
import {
  isCommonWord,
  isDemonym,
  isFamilyName,
  isFirstName,
  isOrganizationName,
  isPlaceName,
  titleOf,
} from './traits.js';

/** More of the words than this in capitals, and they tell nothing about names. */
const SHOUTED = 0.7;
const FEWEST = 4;

/**
 * A text that is in capitals throughout ('MAYOR ANN ROE SAID IT WAS LATE'), with capitals only where a name may be:
 * words that lists know as names or titles, and words that no list knows. Any other text as it is.
 */
export function withoutShouting(document: Document): Document {
  if (!isShouted(document.tokens)) return document;
  const tokens = document.tokens.map((token, at) => {
    const opens = document.sentences[document.sentenceOf(at)]?.firstToken === at;
    const capital = opens || mayBeName(token, document.tokens[at - 1]);
    return { ...token, capital, text: capital ? capitalized(token.text) : token.lower };
  });
  return { ...document, tokens };
}

function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let shouted = 0;
  for (const { kind, text, lower } of tokens) {
    if (kind !== 'word' || text.length < 2) continue;
    words++;
    if (text !== lower && text === text.toUpperCase()) shouted++;
  }
  return words >= FEWEST && shouted > SHOUTED * words;
}

function mayBeName({ kind, lower }: Token, before: Token | undefined): boolean {
  if (kind !== 'word') return false;
  if (isPlaceName(lower) || isOrganizationName(lower) || isDemonym(lower)) return true;
  if (wordTags(lower).length === 0)
    return (!isCommonWord(lower) && !/(?:ing|ed|ly|s)$/.test(lower)) || isFirstName(before?.lower ?? '');
  const named = isFirstName(lower) || isFamilyName(lower) || titleOf(lower) !== undefined;
  // 'WILL', 'MARK', 'MAY' are words more often.
  return named && wordTags(lower).every((tag) => NAMES.has(tag));
}

const NAMES = new Set([
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'ProperNoun',
  'Noun',
  'Singular',
  'Honorific',
  'Actor',
]);

const capitalized = (text: string): string => text.slice(0, 1) + text.slice(1).toLowerCase();
