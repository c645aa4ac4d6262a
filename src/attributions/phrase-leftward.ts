import { type Document, FINITE, nthToken, Tag, type Token } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import {
  ATTACHING,
  isBareDeterminer,
  isNominal,
  isPluralPossessive,
  isTimeWord,
  isVerbOnly,
  joinsName,
  LONGEST_PHRASE,
  type Stretch,
} from './phrase.js';

const NOUN_WORD = Tag.Noun | Tag.Proper | Tag.Number | Tag.Pronoun;
const INSIDE_NOUN_PHRASE =
  NOUN_WORD | Tag.Adjective | Tag.Determiner | Tag.Possessive | Tag.Participle | Tag.Ing;

const MAIN_VERB = Tag.Past | Tag.Present;

/** Pronouns that a phrase may belong to: 'one of them', 'nobody at the ministry'. */
const HEAD_PRONOUN =
  /^(?:one|some|many|none|most|all|others|those|nobody|no-one|anyone|anybody|someone|somebody|everyone|everybody)$/;

const APPROXIMATE = /^(?:nearly|almost|about|around|roughly|some|over|approximately|just)$/;

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
  // 'Roe himself said'
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[last]?.lower ?? '') && last > from) {
    const whom = isNominal(document.tag(last - 1)) ? nounPhraseEndingAt(document, last - 1, from) : null;
    if (whom) return whom;
  }
  if (!isNominal(tag) && !isBareDeterminer(tokens[last]) && !isShare(tokens, last)) return null;
  let start = last;
  while (start > from) {
    const before = start - 1;
    const token = nthToken(tokens, before);
    const beforeTag = document.tag(before);
    if (token.kind === 'mark') {
      if (
        joinsName(token) ||
        isPluralPossessive(document, before) ||
        isShare(tokens, before) ||
        token.text === '$' ||
        token.text === '£' ||
        token.text === '€'
      ) {
        start = before;
        continue;
      }
      break;
    }
    const pronoun =
      document.tag(start) & Tag.Pronoun && !(document.tag(start) & (Tag.Noun | Tag.Proper | Tag.Determiner));
    // 'Larkton This Morning host Ann Roe': a capital inside a name starts no phrase.
    const startsPhrase =
      document.tag(start) & Tag.Determiner &&
      tokens[start]?.lower !== "'s" &&
      !(tokens[start]?.capital && beforeTag & Tag.Proper);
    if (token.lower === 'and' || token.lower === '&' || (token.lower === 'or' && before > from)) {
      const joined = coordinated(document, before, start, from);
      if (joined === null) break;
      start = joined;
      continue;
    }
    if (ATTACHING.has(token.lower) && before > from) {
      if (pronoun && token.lower !== 'of') break;
      const left = before - 1;
      const leftToken = nthToken(tokens, left);
      const leftTag = document.tag(left);
      // 'an inside source', 'the outside counsel'
      if (/^(?:inside|outside|under)$/.test(token.lower) && /^(?:an?|the)$/.test(leftToken.lower)) {
        start = left;
        continue;
      }
      // 'fined $2m after regulators ruled', 'resigned days before the Post said': it opens the clause.
      if (/^(?:after|before|since)$/.test(token.lower)) break;
      // 'this week as a number of writers said', and not 'his work as mayor'
      if (token.lower === 'as' && document.tag(start) & (Tag.Determiner | Tag.Proper)) break;
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
        !(
          isNominal(leftTag) ||
          (token.lower === 'of' && (isBareDeterminer(leftToken) || isShare(tokens, left)))
        ) ||
        (leftTag & Tag.Pronoun && !HEAD_PRONOUN.test(leftToken.lower))
      )
        break;
      if (isVerbOnly(leftTag)) break;
      start = left;
      continue;
    }
    if (pronoun || startsPhrase) {
      // 'no one in the village'
      if (token.lower === 'no' && tokens[start]?.lower === 'one') start = before;
      if (startsPhrase && /^(?:all|both|half|such|not|some|many|most)$/.test(token.lower)) {
        start = before;
        continue;
      }
      // 'the most senior officials', 'his few friends'
      if (
        /^(?:most|more|few|many)$/.test(tokens[start]?.lower ?? '') &&
        /^(?:the|an?|its|his|her|their)$/.test(token.lower)
      ) {
        start = before;
        continue;
      }
      if (token.lower === "'s" && beforeTag & Tag.Possessive) {
        start = before;
        continue;
      }
      break;
    }
    if (modifiesAdjective(document, before, from)) {
      start = before;
      continue;
    }
    if (token.lower === "'s" ? !(beforeTag & Tag.Possessive) : !(beforeTag & INSIDE_NOUN_PHRASE)) break;
    // '“…,” retired general Tom Hale said', 'Three retired officers said', 'a highly placed source said'
    const participial =
      beforeTag & Tag.Participle &&
      (modifiesAdjective(document, before - 1, from) ||
        (!CUE_FORMS.has(token.lower) &&
          (before === from ||
            document.tag(before - 1) === Tag.Mark ||
            opensPhrase(document.tag(before - 1)))));
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
    // 'is praising remarks'
    if (beforeTag & Tag.Ing && document.tag(before - 1) & Tag.Be && before > from) break;
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

/** '47%' */
const isShare = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '%' && tokens[i - 1]?.kind === 'number';

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

/** An article or a count; 'Messages first emerged' has none. */
const opensPhrase = (tag: number): boolean =>
  (tag & (Tag.Determiner | Tag.Number)) !== 0 && !(tag & Tag.Adjective && tag & Tag.Number);

/**
 * An adverb of the adjective or participle behind it, inside a phrase: 'a highly placed source', 'two very senior
 * officials', 'Newly elected members'. Counterexample: 'Privately senior officials said'
 */
function modifiesAdjective(document: Document, adverb: number, from: number): boolean {
  const behind = document.tag(adverb + 1);
  if (adverb < from || !(document.tag(adverb) & Tag.Adverb) || document.tag(adverb) & Tag.Preposition)
    return false;
  if (!(behind & (Tag.Adjective | Tag.Participle))) return false;
  if (adverb > from && opensPhrase(document.tag(adverb - 1))) return true;
  return (
    (adverb === from || document.tag(adverb - 1) === Tag.Mark) &&
    (behind & Tag.Participle) !== 0 &&
    nthToken(document.tokens, adverb).lower.endsWith('ly')
  );
}

const isDemonstrative = (document: Document, that: number, next: number): boolean =>
  document.tokens[that]?.lower === 'that' &&
  document.tag(next) === Tag.Noun &&
  (document.tag(that - 1) & (Tag.Noun | Tag.Past | Tag.Present)) === 0;

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
  // 'laws that bring more revenue, and Larkians want': behind a comma two phrases alone are no list.
  const names = document.tag(left) & document.tag(right) & Tag.Proper;
  // 'the Sept. 11, 2001, attacks, and nobody': the comma of a date
  const dated = tokens[first.from - 2]?.kind === 'number';
  const listed = first.from < last.from || (tokens[first.from - 1]?.text === ',' && !dated);
  if (left < and - 1 && !listed && !names) return null;
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
