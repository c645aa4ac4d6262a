import { type Document, nthToken, type Sentence, type Token } from '../document/index.js';
import type { NameMention } from './name.js';
import { nameMention } from './name-mention.js';
import { bare } from './name-runs.js';
import { isFirstName } from './traits.js';
import type { WordUse } from './word-use.js';

/** Headings have capitals everywhere: only names that the text has elsewhere are found in them. */
export function namesInHeadings(
  document: Document,
  use: WordUse,
  known: readonly NameMention[],
): NameMention[] {
  if (!use.heading.includes(1)) return [];
  const byFirst = namesByFirstWord(known);
  return document.sentences
    .filter(({ index }) => use.heading[index] !== 0)
    .flatMap((heading) => namesInHeading(document, heading, byFirst));
}

/** Names that share a word; more need not be tried. */
const MOST_OF_A_WORD = 8;

/** By their first word; those of people by the family name, too. */
function namesByFirstWord(known: readonly NameMention[]): Map<string, NameMention[]> {
  const byFirst = new Map<string, NameMention[]>();
  for (const name of known) {
    if (name.kind === 'place') continue;
    const family = name.kind === 'person' && name.words.length > 1 ? name.words.slice(-1) : [];
    for (const word of [...name.words.slice(0, 1), ...family]) {
      const list = byFirst.get(word);
      if (!list) byFirst.set(word, [name]);
      else if (list.length < MOST_OF_A_WORD) list.push(name);
    }
  }
  return byFirst;
}

function namesInHeading(
  document: Document,
  { firstToken, endToken }: Sentence,
  byFirst: Map<string, NameMention[]>,
): NameMention[] {
  const { tokens } = document;
  const found: NameMention[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const token = nthToken(tokens, i);
    if (token.kind !== 'word' || !token.capital) continue;
    const match =
      longestMatch(tokens, i, endToken, byFirst.get(bare(token)) ?? []) ??
      firstAndFamilyName(tokens, i, endToken, byFirst);
    if (!match) continue;
    found.push({
      ...nameMention(document, i, match.to, i, match.name.kind, false, firstToken),
      heading: true,
    });
    i = match.to - 1;
  }
  return found;
}

/** 'Ana Ruiz' of 'Ana Ruiz Takes on the Ferry': a first name before a family name that stands alone in the text. */
function firstAndFamilyName(
  tokens: readonly Token[],
  at: number,
  to: number,
  byFirst: ReadonlyMap<string, readonly NameMention[]>,
) {
  if (at + 1 >= to || !tokens[at + 1]?.capital || !isFirstName(bare(tokens[at]))) return null;
  const family = byFirst
    .get(bare(tokens[at + 1]))
    ?.find(({ words, kind }) => words.length === 1 && (kind === 'unknown' || kind === 'person'));
  return family ? { name: { ...family, kind: 'person' as const }, to: at + 2 } : null;
}

function longestMatch(tokens: readonly Token[], at: number, to: number, names: readonly NameMention[]) {
  let best: { name: NameMention; to: number } | null = null;
  for (const name of names) {
    const family = name.words.at(-1) === bare(tokens[at]) && name.words.length > 1;
    const words = family ? [name.words.at(-1)] : name.words;
    if (at + words.length > to || !words.every((word, k) => bare(tokens[at + k]) === word)) continue;
    if (best === null || at + words.length > best.to) best = { name, to: at + words.length };
  }
  return best;
}
