import { nthToken, type Token } from '../document/index.js';

/** What a token's place in its sentence says of it, as bits: the sentence is one of capitals, begins here, is quoted here. */
export const Place = { Capitals: 1, Beginning: 2, Quoted: 4 } as const;

const OPENS: ReadonlySet<string> = new Set(['"', '“', '‘', '(', ':', '—', '–', '-']);
const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”']);

/** The bits of `Place` of each of a sentence's tokens. */
export function placesOf(tokens: readonly Token[], from: number, to: number): Uint8Array {
  const places = new Uint8Array(to - from);
  const capitals = isCapitalised(tokens, from, to) ? Place.Capitals : 0;
  let quoted = 0;
  let before = ':';
  for (let i = from; i < to; i++) {
    const { text } = nthToken(tokens, i);
    const isMark = QUOTATION_MARKS.has(text);
    if (isMark) quoted = Place.Quoted - quoted;
    places[i - from] = capitals + (OPENS.has(before) ? Place.Beginning : 0) + (isMark ? 0 : quoted);
    before = text;
  }
  return places;
}

/** Whether nearly all longer words begin with a capital, as in a headline. */
function isCapitalised(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.kind !== 'word' || token.lower.length <= 3) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words > 2 && capitals > words * 0.7;
}
