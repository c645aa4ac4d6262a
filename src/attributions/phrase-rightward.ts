import { type Document, FINITE, nthToken, possibleTagsOf, Tag, type Token } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import {
  ATTACHING,
  closingParenthesis,
  isBareDeterminer,
  isNominal,
  isTimeWord,
  isVerbOnly,
  joinsName,
  LONGEST_PHRASE,
  type Stretch,
} from './phrase.js';

/**
 * The noun phrase that starts at `first`, with the phrases that belong to it ('of the agency', 'for the ministry').
 * Null where none starts there.
 */
export function nounPhraseStartingAt(document: Document, first: number, rightmost: number): Stretch | null {
  const { tokens } = document;
  const to = Math.min(rightmost, first + LONGEST_PHRASE);
  // 'half of the voters', 'one of his students'
  if (isBareDeterminer(tokens[first]) && tokens[first + 1]?.lower === 'of' && first + 2 < to) {
    const whole = nounPhraseStartingAt(document, first + 2, to);
    if (whole) return { from: first, to: whole.to };
  }
  let i = first;
  let head = -1;
  while (i < to) {
    const token = nthToken(tokens, i);
    const tag = document.tag(i);
    if (token.kind === 'mark') {
      if ((joinsName(token) || /^[$£€]$/.test(token.text)) && i + 1 < to) {
        i++;
        continue;
      }
      const quoted = endOfQuotedWords(tokens, i, to);
      if (quoted > 0 && (head >= 0 || i > first)) {
        // 'the host of “Morning Call”', 'MSNBC’s “Morning Call”'
        head = quoted;
        i = quoted + 1;
        continue;
      }
      if (token.text === '(' && head >= 0) {
        const closing = closingParenthesis(tokens, i, to);
        if (closing > 0 && closing - i < 8) {
          i = closing + 1;
          continue;
        }
      }
      break;
    }
    if (token.lower === "'s" && tag & Tag.Possessive) {
      head = -1;
      i++;
      continue;
    }
    // 'complete but unofficial returns'
    if (
      head < 0 &&
      i > first &&
      /^(?:but|and|yet)$/.test(token.lower) &&
      document.tag(i - 1) & document.tag(i + 1) & Tag.Adjective
    ) {
      i++;
      continue;
    }
    // 'one unaligned strategist'
    if (/^(?:one|another)$/.test(token.lower) && isModifier(document, i + 1)) {
      i += 2;
      continue;
    }
    if (tag & Tag.Pronoun && !(tag & (Tag.Determiner | Tag.Number | Tag.Noun | Tag.Proper))) {
      if (head >= 0 || i > first) break;
      head = i;
      i++;
      break;
    }
    if (isNominal(tag) && !isVerbOnly(tag)) {
      if (head >= 0 && isTimeWord(token) && !(document.tag(i - 1) & Tag.Preposition)) break;
      if (head >= 0 && tag & (Tag.Present | Tag.Past | Tag.Base) && !(tag & Tag.Noun)) break;
      head = i;
      i++;
      continue;
    }
    // 'the use of executive orders “dangerous”': a noun that the tagger takes for a verb
    if (head === i - 1 && tag & Tag.Present && isNounBeforeQuotation(document, i)) {
      head = i++;
      continue;
    }
    if (tag & Tag.Determiner && head >= 0) break;
    if (tag & (Tag.Adjective | Tag.Determiner) || (tag & (Tag.Participle | Tag.Ing) && head < 0)) {
      if (head >= 0 && !(tag & Tag.Adjective && isNominal(document.tag(i + 1)))) break;
      i++;
      continue;
    }
    if (tag & Tag.Adverb && head < 0 && !(tag & Tag.Preposition)) {
      i++;
      continue;
    }
    if (
      head === i - 1 &&
      ATTACHING.has(token.lower) &&
      token.lower !== 'as' &&
      token.lower !== 'after' &&
      token.lower !== 'before'
    ) {
      // 'of' always attaches; the others only where a name or an article follows and no time: 'for the ministry'.
      const next = tokens[i + 1];
      if (
        token.lower !== 'of' &&
        (isTimeWord(next) || next?.kind === 'number' || token.lower === 'to' || token.lower === 'about')
      )
        break;
      const attached = nounPhraseStartingAt(document, i + 1, to);
      if (!attached) break;
      return { from: first, to: attached.to };
    }
    if (head === i - 1 && (token.lower === 'and' || token.lower === '&') && i + 1 < to) {
      const next = document.tag(i + 1);
      if (next & (Tag.Determiner | Tag.Proper | Tag.Noun | Tag.Adjective) && !isVerbOnly(next)) {
        const joined = nounPhraseStartingAt(document, i + 1, to);
        if (
          joined &&
          !(joined.to < to && document.tag(joined.to) & FINITE && !(document.tag(joined.to) & Tag.Noun))
        )
          return { from: first, to: joined.to };
      }
    }
    break;
  }
  if (head < 0) {
    return isBareDeterminer(tokens[first]) && i > first ? { from: first, to: first + 1 } : null;
  }
  return { from: first, to: Math.max(head + 1, lastOf(tokens, head, i)) };
}

const isNounBeforeQuotation = ({ tokens }: Document, i: number): boolean =>
  /^[“"]$/.test(tokens[i + 1]?.text ?? '') && (possibleTagsOf(nthToken(tokens, i)) & Tag.Noun) !== 0;

/** A participle before a noun: 'unaligned strategist', and not 'one said voters'. */
const isModifier = (document: Document, i: number): boolean =>
  (document.tokens[i]?.lower ?? '').endsWith('ed') &&
  !CUE_FORMS.has(document.tokens[i]?.lower ?? '') &&
  (document.tag(i) & (Tag.Past | Tag.Participle)) !== 0 &&
  isNominal(document.tag(i + 1)) &&
  !(document.tag(i + 1) & (Tag.Pronoun | Tag.Determiner | Tag.Plural));

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "''": "''" };

/** Index of the closing mark of a few quoted words that open at `i`; -1 where none do. */
function endOfQuotedWords(tokens: readonly Token[], i: number, to: number): number {
  // Two apostrophes are one mark in the archives of some agencies.
  const markAt = (k: number): string =>
    tokens[k]?.text === "'" && tokens[k + 1]?.text === "'" && !tokens[k + 1]?.spaced
      ? "''"
      : (tokens[k]?.text ?? '');
  const opening = markAt(i);
  const closing = CLOSING[opening];
  const first = i + opening.length;
  if (!closing || !tokens[first] || tokens[first]?.spaced || !tokens[first]?.capital) return -1;
  for (let k = first; k < Math.min(to, first + 6); k++) {
    const text = markAt(k);
    if (text === closing) return k + closing.length - 1;
    // The full stop of the sentence may stand inside: 'on “Morning Call.”'
    const inside = text === '.' && markAt(k + 1) === closing && k + closing.length < to;
    if (/^[,.?!]$/.test(text)) return inside ? k + closing.length : -1;
  }
  return -1;
}

/** A parenthesis or a name's mark after the head still belongs to the phrase. */
const lastOf = (tokens: readonly Token[], head: number, end: number): number =>
  tokens[end - 1]?.text === ')' ? end : head + 1;
