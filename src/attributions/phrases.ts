import { type Document, FINITE, Tag, type Token } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Tokens; bounds the work on a text that is one endless list. */
const LONGEST_PHRASE = 40;

const NOUN_WORD = Tag.Noun | Tag.Proper | Tag.Number | Tag.Pronoun;
const INSIDE_NOUN_PHRASE =
  NOUN_WORD | Tag.Adjective | Tag.Determiner | Tag.Possessive | Tag.Participle | Tag.Ing;
const MAIN_VERB = Tag.Past | Tag.Present;
/** Join a noun phrase to the noun before it: 'a spokesman for the ministry', 'the head of the agency in Larkton'. */
const ATTACHING = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'against',
  'about',
  'by',
  'near',
  'between',
  'into',
  'under',
  'over',
  'behind',
  'within',
  'outside',
  'inside',
  'across',
  'around',
  'among',
  'after',
  'before',
  'as',
  'through',
  'along',
]);
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|june|july|august|september|october|november|december)$/;

export const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined && TIME_WORD.test(token.lower) && (token.capital || /day$|^ton|^tom/.test(token.lower));

const APPROXIMATE = /^(?:nearly|almost|about|around|roughly|some|over|approximately|just)$/;

const isNominal = (tag: number): boolean => (tag & NOUN_WORD) !== 0;

/** A word that can only be a verb here. */
export const isVerbOnly = (tag: number): boolean =>
  (tag & (FINITE | Tag.Base)) !== 0 && (tag & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Possessive)) === 0;

/**
 * The noun phrase whose last token is `last`, as far left as it goes within `from`: 'the head of the agency',
 * 'South Korea and the West', 'Mr. Roe'. Null where no noun phrase ends there.
 */
export function nounPhraseEndingAt(document: Document, last: number, leftmost: number): Stretch | null {
  const { tokens } = document;
  const from = Math.max(leftmost, last - LONGEST_PHRASE);
  const tag = document.tag(last);
  if (tokens[last]?.text === ')') {
    // 'Sen. Ann Lee (I-Vt.)'
    let opening = last;
    while (opening > from && tokens[opening]?.text !== '(' && last - opening < 8) opening--;
    if (tokens[opening]?.text !== '(' || opening === from) return null;
    const inner = nounPhraseEndingAt(document, opening - 1, from);
    return inner && { from: inner.from, to: last + 1 };
  }
  if (!isNominal(tag) && !isBareDeterminer(tokens[last])) return null;
  let start = last;
  while (start > from) {
    const before = start - 1;
    const token = tokens[before] as Token;
    const beforeTag = document.tag(before);
    if (token.kind === 'mark') {
      if (joinsName(token) || token.text === '$' || token.text === '£' || token.text === '€') {
        start = before;
        continue;
      }
      break;
    }
    const pronoun =
      document.tag(start) & Tag.Pronoun && !(document.tag(start) & (Tag.Noun | Tag.Proper | Tag.Determiner));
    const startsPhrase = document.tag(start) & Tag.Determiner && tokens[start]?.lower !== "'s";
    if (token.lower === 'and' || token.lower === '&' || (token.lower === 'or' && before > from)) {
      const joined = coordinated(document, before, start, from);
      if (joined === null) break;
      start = joined;
      continue;
    }
    if (ATTACHING.has(token.lower) && before > from) {
      if (pronoun && token.lower !== 'of') break;
      const left = before - 1;
      const leftToken = tokens[left] as Token;
      const leftTag = document.tag(left);
      // 'protesters marching through the streets'
      if (
        (leftTag & (Tag.Ing | Tag.Participle) ||
          /^(?:familiar|close|loyal|opposed)$/.test(leftToken.lower)) &&
        !(leftTag & Tag.Preposition) &&
        left > from &&
        document.tag(left - 1) & (Tag.Noun | Tag.Proper)
      ) {
        start = left - 1;
        continue;
      }
      // 'on Thursday Roe said', 'in 2014 the firm said': the noun before a time belongs to another phrase.
      if (
        !(isNominal(leftTag) || (token.lower === 'of' && isBareDeterminer(leftToken))) ||
        (leftTag & Tag.Pronoun && !/^(?:one|some|many|none|most|all|others|those)$/.test(leftToken.lower))
      )
        break;
      if (isVerbOnly(leftTag)) break;
      start = left;
      continue;
    }
    if (pronoun || startsPhrase) {
      if (startsPhrase && /^(?:all|both|half|such|not|some|many|most)$/.test(token.lower)) {
        start = before;
        continue;
      }
      if (token.lower === "'s" && beforeTag & Tag.Possessive) {
        start = before;
        continue;
      }
      break;
    }
    if (token.lower === "'s" ? !(beforeTag & Tag.Possessive) : !(beforeTag & INSIDE_NOUN_PHRASE)) break;
    // '“…,” retired general Tom Hale said'
    const participial =
      beforeTag & Tag.Participle &&
      !CUE_FORMS.has(token.lower) &&
      (before === from || document.tag(before - 1) === Tag.Mark);
    if (
      (isVerbOnly(beforeTag) && !participial) ||
      (beforeTag & MAIN_VERB && !(beforeTag & (Tag.Noun | Tag.Proper | Tag.Participle | Tag.Adjective)))
    )
      break;
    if (
      beforeTag & Tag.Participle &&
      !(beforeTag & (Tag.Adjective | Tag.Noun)) &&
      !(
        document.tag(before - 1) &
        (Tag.Determiner | Tag.Adjective | Tag.Number | Tag.Adverb | Tag.Mark | Tag.Preposition)
      ) &&
      before > from
    )
      break;
    if (beforeTag & Tag.Pronoun && !(beforeTag & (Tag.Determiner | Tag.Number | Tag.Noun))) break;
    if (isTimeWord(token) && document.tag(start) & Tag.Proper) break;
    // 'said that Roe', 'what officials': a complementizer, unless one noun alone follows it ('that man').
    if (/^(?:that|what|which|whose|how|why)$/.test(token.lower) && !isDemonstrative(document, before, start))
      break;
    start = before;
  }
  // 'nearly two-thirds of respondents'
  if (start > from && document.tag(start) & Tag.Number && APPROXIMATE.test(tokens[start - 1]?.lower ?? ''))
    start--;
  return start > last ? null : { from: start, to: last + 1 };
}

/** 'a blast' of 'hurt in the square by a blast that': the noun phrase without what it attaches to, 'of' apart. */
export function nearestNoun(
  { document, from }: { readonly document: Document; readonly from: number },
  last: number,
): Stretch | null {
  const whole = nounPhraseEndingAt(document, last, from);
  if (!whole) return null;
  for (let i = last - 1; i > whole.from; i--)
    if (document.tag(i) & Tag.Preposition && document.tokens[i]?.lower !== 'of')
      return { from: i + 1, to: whole.to };
  return whole;
}

const isDemonstrative = (document: Document, that: number, next: number): boolean =>
  document.tokens[that]?.lower === 'that' &&
  document.tag(next) === Tag.Noun &&
  (document.tag(that - 1) & (Tag.Noun | Tag.Past | Tag.Present)) === 0;

/** Marks that stand inside names: 'Smith & Sons', 'the Post/Hanover poll'. */
const joinsName = (token: Token): boolean =>
  /^[&@#]$/.test(token.text) || (token.text === '/' && !token.spaced);

const isBareDeterminer = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:this|that|these|those|some|many|much|most|all|both|several|few|half|each|another|neither|none|one)$/.test(
    token.lower,
  );

/** 'Seoul, Washington and Larkton': names before the last two, each behind a comma. */
function listStart(document: Document, item: number, from: number): number {
  const { tokens } = document;
  let start = item;
  while (start - 2 >= from && tokens[start - 1]?.text === ',' && document.tag(start) & Tag.Proper) {
    let first = start - 2;
    if (!(document.tag(first) & Tag.Proper)) break;
    while (first > from && document.tag(first - 1) & Tag.Proper) first--;
    // 'In Seoul, Washington and Larkton said': a place at the sentence's start is no part of the list.
    const before = document.tag(first - 1);
    if (
      first <= from ||
      (before & Tag.Preposition && (first - 1 === from || !isNominal(document.tag(first - 2))))
    )
      break;
    if (!(before & (Tag.Preposition | Tag.Mark))) break;
    start = first;
  }
  return start;
}

/** Where the first part of 'A and B' starts, when what stands left of the coordinator is a noun phrase like it. */
function coordinated(document: Document, and: number, right: number, from: number): number | null {
  const { tokens } = document;
  let left = and - 1;
  if (tokens[left]?.text === ',' && left > from) left--;
  // 'on 18 May, and Roe said': a date is no part of a list of names.
  if (left < from || !isNominal(document.tag(left)) || document.tag(left) & Tag.Number) return null;
  if (isTimeWord(tokens[left]) || (tokens[left]?.lower === 'may' && tokens[left - 1]?.kind === 'number'))
    return null;
  const last = nounPhraseEndingAt(document, left, from);
  if (!last) return null;
  const first = { from: listStart(document, last.from, from), to: last.to };
  // A verb before it says that it is an object, and that the right part starts a clause: 'met Roe and Lee said'.
  const before = first.from - 1;
  if (before >= from) {
    const tag = document.tag(before);
    if (tag & (FINITE | Tag.Base | Tag.Ing | Tag.Participle) && !(tag & Tag.Noun)) return null;
    const attached = before > from && isNominal(document.tag(before - 1));
    if (tag & (Tag.Preposition | Tag.To) && !attached && !(document.tag(right) & Tag.Determiner)) return null;
  }
  return first.from;
}

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
    const token = tokens[i] as Token;
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

/** Index of the closing mark of a few quoted words that open at `i`; -1 where none do. */
function endOfQuotedWords(tokens: readonly Token[], i: number, to: number): number {
  const opening = tokens[i]?.text;
  const closing = opening === '“' ? '”' : opening === '‘' ? '’' : opening === '"' ? '"' : null;
  if (!closing || !tokens[i + 1] || tokens[i + 1]?.spaced || !tokens[i + 1]?.capital) return -1;
  for (let k = i + 1; k < Math.min(to, i + 7); k++) {
    const text = tokens[k]?.text ?? '';
    if (text === closing) return k;
    if (/^[,.?!]$/.test(text)) return -1;
  }
  return -1;
}

/** A parenthesis or a name's mark after the head still belongs to the phrase. */
const lastOf = (tokens: readonly Token[], head: number, end: number): number =>
  tokens[end - 1]?.text === ')' ? end : head + 1;

export function closingParenthesis(tokens: readonly Token[], opening: number, to: number): number {
  for (let i = opening + 1; i < to; i++) if (tokens[i]?.text === ')') return i;
  return -1;
}
