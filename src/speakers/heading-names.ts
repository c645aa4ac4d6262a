import { type Document, nthToken, type Token } from '../document/index.js';
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
  const { tokens } = document;
  const byFirst = new Map<string, NameMention[]>();
  const add = (word: string | undefined, name: NameMention): void => {
    if (word === undefined) return;
    const list = byFirst.get(word);
    if (!list) byFirst.set(word, [name]);
    else if (list.length < 8) list.push(name);
  };
  for (const name of known) {
    if (name.kind === 'place') continue;
    add(name.words[0], name);
    if (name.kind === 'person' && name.words.length > 1) add(name.words.at(-1), name);
  }
  const found: NameMention[] = [];
  for (const sentence of document.sentences) {
    if (use.heading[sentence.index] === 0) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = nthToken(tokens, i);
      if (token.kind !== 'word' || !token.capital) continue;
      const match =
        longestMatch(tokens, i, sentence.endToken, byFirst.get(bare(token)) ?? []) ??
        firstAndFamilyName(tokens, i, sentence.endToken, byFirst);
      if (!match) continue;
      found.push({
        ...nameMention(document, i, match.to, i, match.name.kind, false, sentence.firstToken),
        heading: true,
      });
      i = match.to - 1;
    }
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
