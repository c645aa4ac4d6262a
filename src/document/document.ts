import { acronymsLikeWords, readAs } from './acronyms-like-words.js';
import { lineStarts, type Position, positionAt } from './lines.js';
import { joinNamesInS } from './names-in-s.js';
import { namesLikeWords } from './names-like-words.js';
import { findParagraphs } from './paragraphs.js';
import { sentenceStarts } from './sentences.js';
import type { Range } from './span.js';
import { tagSentence } from './tagging.js';
import { nthToken, type Token, tokenize } from './token.js';
import { wordOf } from './word.js';

/** Its tokens are `document.tokens[firstToken, endToken)`; offsets run from its first token to its last. */
export interface Sentence extends Range {
  readonly index: number;
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Its sentences are `document.sentences[firstSentence, endSentence)`. */
export interface Paragraph extends Range {
  readonly index: number;
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * A text with its tokens, sentences and paragraphs. Nothing in it changes after it is made; tags are worked out for a
 * sentence when a word of it is first asked for, and kept. Offsets are UTF-16 code units of `text`, half-open.
 */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  /** What the tables of `byDocument` say of it, by their number; what is not worked out yet is missing. */
  readonly facts: unknown[];
  /** What the token may be here: bits of `Tag`. */
  tag(token: number): number;
  /** Index of the sentence that holds the token. */
  sentenceOf(token: number): number;
  /** Index of the first token that ends after `offset`; `tokens.length` where there is none. */
  tokenAt(offset: number): number;
  /** Line and column, from 1. */
  positionAt(offset: number): Position;
}

export function createDocument(text: string): Document {
  const tokens = [...joinNamesInS(text, tokenize(text))];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  const owner = new Uint32Array(tokens.length);
  let next = 0;
  for (const range of findParagraphs(text)) {
    const firstToken = next;
    while (next < tokens.length && nthToken(tokens, next).start < range.end) next++;
    if (next === firstToken) continue;
    const firstSentence = sentences.length;
    const starts = sentenceStarts(tokens, firstToken, next);
    starts.forEach((start, k) => {
      const end = starts[k + 1] ?? next;
      owner.fill(sentences.length, start, end);
      sentences.push({
        index: sentences.length,
        paragraph: paragraphs.length,
        firstToken: start,
        endToken: end,
        start: nthToken(tokens, start).start,
        end: nthToken(tokens, end - 1).end,
      });
    });
    paragraphs.push({
      index: paragraphs.length,
      ...range,
      firstSentence,
      endSentence: sentences.length,
      firstToken,
      endToken: next,
    });
  }
  for (const i of acronymsLikeWords(tokens, sentences)) {
    const token = nthToken(tokens, i);
    const word = wordOf(readAs(token.text));
    tokens[i] = { ...token, lower: word.lower, word, name: true };
  }
  for (const i of namesLikeWords(tokens, sentences)) tokens[i] = { ...nthToken(tokens, i), name: true };
  const tags = new Uint32Array(tokens.length);
  const tagged = new Uint8Array(sentences.length);
  let lines: readonly number[] | null = null;

  return {
    text,
    tokens,
    sentences,
    paragraphs,
    facts: [],
    tag(token) {
      const index = owner[token] ?? 0;
      const sentence = sentences[index];
      if (sentence && !tagged[index]) {
        tagSentence(tokens, sentence.firstToken, sentence.endToken, tags);
        tagged[index] = 1;
      }
      return tags[token] ?? 0;
    },
    sentenceOf: (token) => owner[token] ?? 0,
    tokenAt: (offset) => tokenAt(tokens, offset),
    positionAt(offset) {
      lines ??= lineStarts(text);
      return positionAt(lines, offset);
    },
  };
}

function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nthToken(tokens, middle).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
