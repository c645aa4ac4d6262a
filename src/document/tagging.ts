import { CUE_FORMS, NAME_PARTICLES, SAID_FORMS } from '../lexicons/index.js';
import { afterNoun, type TaggedSoFar } from './after-noun.js';
import { articleFollows, isDay, mayFollow, nounFollows, objectBegins, objectFollows } from './following.js';
import {
  ANY_VERB,
  AUXILIARY,
  FINITE,
  isUnlisted,
  NOMINAL_READING,
  possibleTags,
  possibleTagsOf,
  Tag,
} from './tags.js';
import { nthToken, type Token } from './token.js';

/** The share of capitalised words from which a sentence counts as set in title case, like a headline. */
const TITLE_CASE_SHARE = 0.75;
const CLAUSE_MARKS = new Set([';', ':', '—', '–', '(', ')', '“', '”', '"', '‘']);
const OPENING_MARKS = new Set(['“', '"', '‘', "'", '«', '„', '(', '[', ':', '—', '–', '-', '•', '*', '…']);

/**
 * Narrows what the words of one sentence, `tokens[from, to)`, may be by their neighbours, left to right, and writes
 * it into `tags`. It settles what extraction hangs on (is this word the verb of a clause?) and leaves the rest open.
 */
export function tagSentence(tokens: readonly Token[], from: number, to: number, tags: Uint32Array): void {
  const sentence = { tokens, tags, from, to };
  const titleCase = isTitleCase(tokens, from, to);
  let previous = 0;
  let previousIndex = -1;
  /** A finite verb has been seen since the clause began. */
  let finite = false;
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.kind === 'mark') {
      tags[i] = Tag.Mark;
      if (CLAUSE_MARKS.has(token.text)) {
        finite = false;
        previous = 0;
      } else if (token.text === ',') previous = previous & (Tag.Noun | Tag.Proper) ? previous : 0;
      continue;
    }
    const open = isFirst(tokens, i, from);
    let tag = possibleTagsOf(token);
    if (token.name) tag = Tag.Proper;
    else if (token.kind === 'word' && token.capital && !titleCase) tag = ofCapital(tokens, i, to, tag, open);
    // 'Ann de Vries', 'Michery el Soheil'
    if (previous & Tag.Proper && NAME_PARTICLES.has(token.lower) && tokens[i + 1]?.capital && i + 1 < to)
      tag = Tag.Proper;
    tag = inContext(tag, previous, sentence, i, previousIndex, finite);
    // 'the firm asked', 'Friday's primary showed': an adjective with an article and no noun behind it is the noun.
    if (
      tag & Tag.Adjective &&
      !(tag & Tag.Noun) &&
      previous & (Tag.Determiner | Tag.Possessive) &&
      !nounFollows(tokens, i, to)
    )
      tag |= Tag.Noun;
    tags[i] = tag;
    if (tag & (Tag.Subordinator | Tag.Question) && !(tag & Tag.Preposition && !(tag & Tag.Subordinator)))
      finite = false;
    if (tag & Tag.Coordinator) finite = false;
    // Behind a cue verb another clause may begin: 'argued the country needs help'.
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Adjective))) finite = !CUE_FORMS.has(token.lower);
    else if (token.lower === 'saying') finite = false;
    // An adverb or a negation is looked through: 'has also said', 'the board then pointed out'.
    if (tag & (Tag.Adverb | Tag.Not) && !(tag & ~(Tag.Adverb | Tag.Not))) continue;
    previous = tag;
    previousIndex = i;
  }
}

export function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  if (isShouted(tokens, from, to)) return true;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    // '— Ana Ruiz (@anaruiz) November 19': a signature
    if (token.text === '@') return false;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words >= 4 && capitals >= words * TITLE_CASE_SHARE;
}

/** 'IT WAS LATE': capitals throughout tell no names. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    const { kind, text } = nthToken(tokens, i);
    if (kind !== 'word' || text.length < 2) continue;
    if (text !== text.toUpperCase()) return false;
    words++;
  }
  return words >= FEWEST_SHOUTED;
}

/** 'ANN ROE' and 'FBI, CIA' are no sentence. */
const FEWEST_SHOUTED = 4;

function isFirst(tokens: readonly Token[], i: number, from: number): boolean {
  if (i === from) return true;
  const mark = nthToken(tokens, i - 1).text;
  // A straight mark with a space behind it closes: '"We won," Green said'.
  return OPENING_MARKS.has(mark) && !(/^["']$/.test(mark) && nthToken(tokens, i).spaced);
}

/** 'Republicans', 'Koreans' */
const isPeople = (lower: string): boolean =>
  lower.endsWith('ns') && (possibleTags(lower.slice(0, -1)) & Tag.Adjective) !== 0;

/** A capital inside a sentence makes a name; at its start only where the word is no common word, or a name goes on. */
function ofCapital(tokens: readonly Token[], i: number, to: number, tag: number, open: boolean): number {
  const CLOSED =
    Tag.Pronoun |
    Tag.Determiner |
    Tag.Preposition |
    Tag.Coordinator |
    Tag.Subordinator |
    Tag.Modal |
    Tag.Be |
    Tag.Have |
    Tag.Do;
  const token = nthToken(tokens, i);
  if (!open)
    // 'said Will Roe'
    return tag & CLOSED &&
      !(tag & Tag.Modal) &&
      token.text.length < 5 &&
      token.text !== token.text.toUpperCase()
      ? tag
      : Tag.Proper | (isPeople(token.lower) ? Tag.Plural : 0);
  if (tag & CLOSED) return tag;
  const next = tokens[i + 1];
  // 'Said Ann Lee, who led the union, “…”'
  if (SAID_FORMS.has(token.lower) && tag & Tag.Past && next?.capital)
    return tag & (Tag.Past | Tag.Participle);
  // 'Green said'
  if (!(tag & (Tag.Noun | ANY_VERB)) && i + 1 < to && SAID_FORMS.has(next?.lower ?? '')) return Tag.Proper;
  if (tag & Tag.Proper) return tag & ANY_VERB ? tag : Tag.Proper;
  if (i + 1 < to && next?.kind === 'word' && next.capital && !(tag & (Tag.Ing | Tag.Adverb)))
    return Tag.Proper | Tag.Noun;
  // 'Calloway said'
  return isUnlisted(token.lower) ? Tag.Proper | Tag.Noun : tag;
}

/** 'to' behind them is a preposition. */
const LEADS_TO_NOUN = new Set(
  'according due thanks prior next close referring refers referred refer pointing pointed points point alluded owing contrary relative similar related linked'.split(
    ' ',
  ),
);

/** Numbers that stand as nouns. */
const AS_NOUNS = /^(?:hundreds|thousands|millions|billions|dozens)$/;

/** 'the two', 'those three' */
const isPair = (tokens: readonly Token[], i: number): boolean =>
  /^(?:two|three|four)$/.test(tokens[i]?.lower ?? '') &&
  /^(?:the|those|these)$/.test(tokens[i - 1]?.lower ?? '');

const NOUN_BEFORE = Tag.Noun | Tag.Proper | Tag.Pronoun;

function inContext(
  tag: number,
  previous: number,
  sentence: TaggedSoFar,
  i: number,
  previousIndex: number,
  finite: boolean,
): number {
  const { tokens, to } = sentence;
  const token = nthToken(tokens, i);
  if (token.lower === "'s") return possessiveOrVerb(tokens, i, to, previous);
  if (token.lower === 'that' || token.lower === 'who' || token.lower === 'which') return tag;
  if (token.lower === 'to' && i > 0 && LEADS_TO_NOUN.has(nthToken(tokens, i - 1).lower))
    return Tag.Preposition;
  // 'has since said', 'an inside source'
  if (token.lower === 'since' && previous & Tag.Have) return Tag.Adverb;
  if (token.lower === 'inside' && previous & Tag.Determiner && nounFollows(tokens, i, to))
    return Tag.Adjective;
  if (token.lower === 'one' && (isCounted(tokens[i + 1]) || isModified(tokens, i + 1))) return Tag.Number;
  if (token.lower === 'her') return nounFollows(tokens, i, to) ? Tag.Determiner : Tag.Pronoun;
  if (!(tag & ANY_VERB) || tag & (Tag.Be | Tag.Have | Tag.Do)) return tag;
  const others = tag & ~ANY_VERB;
  const nominal = others & NOMINAL_READING;
  if (tag & Tag.Present && isBehindSpeech(tokens, i) && opensPhrase(tokens, i, to)) return Tag.Present;
  // 'to plan', 'will plan', 'did not plan'
  if (previous & Tag.To && !(previous & Tag.Noun)) return tag & Tag.Base ? Tag.Base : nominal || tag;
  if (previous & (Tag.Modal | Tag.Do)) return tag & Tag.Base ? Tag.Base : tag;
  if (previous & Tag.Be) {
    const verb = tag & (Tag.Participle | Tag.Ing);
    return verb ? verb | (others & Tag.Adjective) : nominal || tag;
  }
  if (previous & Tag.Have) {
    const verb = tag & Tag.Participle;
    return verb || (tag & (Tag.Past | Tag.Base | Tag.Present) && nominal) || tag;
  }
  // 'the law unfairly targets them': no noun stands right behind an adverb.
  if (nominal & Tag.Noun && previous & (Tag.Noun | Tag.Proper) && isManner(tokens[i - 1])) {
    const verb = tag & (previous & Tag.Plural ? Tag.Base | Tag.Present : Tag.Present);
    if (verb) return verb;
  }
  // 'the analyst who runs the site'
  if (tokens[previousIndex]?.lower === 'who' && tag & (Tag.Present | Tag.Past))
    return tag & (Tag.Present | Tag.Past);
  // 'the police, which reported', 'the firm which announced': no article of a noun
  if (previous & Tag.Question && !nominal && tag & Tag.Past) return Tag.Past;
  // 'another' is a determiner wherever a noun may follow.
  if (previous & Tag.Determiner && (!(previous & Tag.Pronoun) || tokens[i - 1]?.lower === 'another')) {
    const determiner = tokens[previousIndex]?.lower ?? '';
    // 'this provides jobs': no plural stands behind it.
    if (/^(?:this|each|another)$/.test(determiner) && tag & Tag.Present) return Tag.Present;
    const alone = finiteAfterDemonstrative(determiner) & tag;
    // 'that means it is over', but 'that tunnels are'
    const noun = nounFollows(tokens, i, to) && !isDay(tokens[i + 1]);
    if (alone && !noun && !(nominal && mayFollow(tokens, i, to, AUXILIARY))) return alone;
    // 'most believe that', 'some fear the worst', but 'most support for it'
    if (MANY.test(determiner) && tag & Tag.Base && (!nominal || objectBegins(tokens, i, to))) return Tag.Base;
    if (nominal) return nominal | (tag & (Tag.Participle | Tag.Ing));
    // 'a blast': what the word list has as a verb only is a noun behind an article.
    return tag & (Tag.Participle | Tag.Ing) ? tag & (Tag.Participle | Tag.Ing) : Tag.Noun;
  }
  // 'millions lost their homes', 'the two agreed'
  if (AS_NOUNS.test(tokens[previousIndex]?.lower ?? '') || (tag & Tag.Past && isPair(tokens, previousIndex)))
    return afterNoun(tag, previous, sentence, i, finite);
  if (
    previous & (Tag.Adjective | Tag.Possessive | Tag.Number) &&
    !(previous & (NOUN_BEFORE | ANY_VERB)) &&
    nominal
  )
    return nominal | (tag & Tag.Participle);
  if (previous & Tag.Preposition && !(previous & Tag.Subordinator)) {
    const kept = nominal | (tag & (Tag.Ing | Tag.Participle));
    return kept || tag;
  }
  if (previous & Tag.Pronoun)
    return verbAfterSubject(tag, finite && !isSubjectPronoun(tokens[previousIndex]));
  if (previous & (Tag.Noun | Tag.Proper)) return afterNoun(tag, previous, sentence, i, finite);
  // 'and criticized the plan', 'moves that he said improved the roads': an object follows, so it is no adjective.
  if (
    tag & (Tag.Past | Tag.Participle) &&
    !(nominal & ~Tag.Adjective) &&
    nominal &&
    articleFollows(tokens, i, to)
  )
    return tag & ~Tag.Adjective;
  if (previous & ANY_VERB && nominal && !finite) return nominal | (tag & Tag.Ing);
  if (previous === 0 && nominal && tag & (Tag.Base | Tag.Present) && !objectFollows(tokens, i, to))
    return nominal;
  return tag;
}

/** An adverb in -ly that is no adjective as well: 'unfairly', but 'weekly'. */
const isManner = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.lower.length > 5 &&
  token.lower.endsWith('ly') &&
  possibleTagsOf(token) === Tag.Adverb;

/** 'one aide said', 'one Larkton voter said', and not 'one says' or 'one of them'. */
function isCounted(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false;
  const tag = possibleTagsOf(next);
  // 'One highly placed source'
  if (tag === Tag.Adverb && next.lower.endsWith('ly')) return true;
  return next.capital || ((tag & (Tag.Noun | Tag.Adjective)) !== 0 && !(tag & (Tag.Past | Tag.Present)));
}

/** '“It works,” claims one resident', '“…?” notes engineer Priya Nair': a verb of saying right behind quoted words. */
const isBehindSpeech = (tokens: readonly Token[], i: number): boolean =>
  /^[”"’]$/.test(tokens[i - 1]?.text ?? '') &&
  /^[,?!]$/.test(tokens[i - 2]?.text ?? '') &&
  CUE_FORMS.has(tokens[i]?.lower ?? '');

const opensPhrase = (tokens: readonly Token[], i: number, to: number): boolean =>
  nounFollows(tokens, i, to) || /^(?:the|an?|one|another)$/.test(tokens[i + 1]?.lower ?? '');

/** 'One shocked neighbour said': a participle before a noun and a verb of saying; not 'one worried about it' */
const isModified = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.lower ?? '').endsWith('ed') &&
  (possibleTags(tokens[i + 1]?.lower ?? '') & Tag.Noun) !== 0 &&
  SAID_FORMS.has(tokens[i + 2]?.lower ?? '');

function possessiveOrVerb(tokens: readonly Token[], i: number, to: number, previous: number): number {
  if (previous & Tag.Pronoun || previous & (Tag.Question | Tag.Subordinator)) return Tag.Be;
  const next = tokens[i + 1];
  // 'Morning Radio's This Week'
  if (i + 1 >= to || !next || next.kind === 'mark' || next.capital) return Tag.Possessive;
  // 'the party's most important goal'
  if (next.lower === 'most' || next.lower === 'own' || next.lower === 'least') return Tag.Possessive;
  const following = possibleTagsOf(next);
  return following & (Tag.Determiner | Tag.Preposition | Tag.Not) && !(following & Tag.Noun)
    ? Tag.Be
    : Tag.Possessive;
}

/** Stand alone as a subject in the plural: 'many say'. */
const MANY = /^(?:these|those|all|some|many|most|few|several|both|half)$/;

/** The finite forms that a demonstrative alone may be the subject of: 'this shows', 'many said', but 'both sides'. */
function finiteAfterDemonstrative(word: string): number {
  if (/^(?:this|that|each|another|none)$/.test(word)) return Tag.Present | Tag.Past;
  return MANY.test(word) ? Tag.Past : 0;
}

/** 'he', 'she', 'they', 'we', 'I' can only be subjects, also of a clause that follows another verb. */
const isSubjectPronoun = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:he|she|they|we|i)$/.test(token.lower);

function verbAfterSubject(tag: number, settled: boolean): number {
  const verb = tag & (Tag.Present | Tag.Past | Tag.Base);
  if (verb && !settled) return verb;
  return tag;
}
