import { nthToken, type Token } from '../document/index.js';
import type { Passage } from './passage.js';

const LEADING = /^(?:but|and|so|or|yet|still|meanwhile|however)$/;

/**
 * Where content before a reporting clause starts: behind the sentence's 'But', its dateline, or a claim that ends in
 * the same sentence.
 */
export function contentStart(passage: Passage, before: number, from: number): number {
  const { document } = passage;
  const { tokens } = document;
  const sentence = document.sentences[document.sentenceOf(Math.max(before - 1, passage.from))];
  let start = Math.max(from, sentence?.firstToken ?? passage.from, passage.from);
  const quotation = passage.quotations.find((q) => document.tokenAt(q.start) < start && q.endToken > start);
  // What is said inside the quotation begins with its own sentence.
  const inside = quotation && quotation.firstToken <= before && before < quotation.endToken;
  if (quotation && !inside) start = Math.max(from, document.tokenAt(quotation.start));
  start = afterDateline(passage, start, before);
  for (let i = before - 1; i > start; i--)
    if (tokens[i]?.text === ';' && passage.quotationOf[i] === passage.quotationOf[before - 1]) {
      start = i + 1;
      break;
    }
  while (
    start < before &&
    (LEADING.test(tokens[start]?.lower ?? '') ||
      tokens[start]?.text === ',' ||
      /^[-•*]$/.test(tokens[start]?.text ?? ''))
  )
    start++;
  return start;
}

/** 'SEOUL, South Korea (AP) — The …': the sentence starts behind the dash. */
function afterDateline(passage: Passage, start: number, before: number): number {
  const { tokens } = passage.document;
  const first = nthToken(tokens, start);
  if (!first.capital) return start;
  const dated = afterDate(tokens, start, before);
  if (dated > start) return dated;
  if (first.text !== first.text.toUpperCase() || first.kind !== 'word' || first.text.length < 3) return start;
  for (let i = start + 1; i < Math.min(start + LONGEST_PLACE, before); i++) {
    const token = nthToken(tokens, i);
    if (/^[—–-]$/.test(token.text) && token.spaced) return i + 1;
    if (isSmall(token) && !/^(?:and|of|de|la)$/.test(token.lower)) return start;
  }
  return start;
}

const LONGEST_PLACE = 14;
const LONGEST_PLACE_AND_DATE = 8;

const isSmall = ({ kind, capital }: Token): boolean => kind === 'word' && !capital;

/** 'Kanthapuri, July 23: The …' */
function afterDate(tokens: readonly Token[], start: number, before: number): number {
  for (let i = start + 1; i < Math.min(start + LONGEST_PLACE_AND_DATE, before); i++) {
    if (tokens[i]?.text === ':' && tokens[i - 1]?.kind === 'number') return i + 1;
    if (isSmall(nthToken(tokens, i))) return start;
  }
  return start;
}
