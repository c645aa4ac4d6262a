import { CUE_FORMS, SAID_FORMS } from '../lexicons/index.js';
import { afterNoun, type TaggedSoFar } from './after-noun.js';
import { articleFollows, isDay, mayFollow, nounFollows, objectBegins, objectFollows } from './following.js';
import { ANY_VERB, AUXILIARY, NOMINAL_READING, possibleTags, possibleTagsOf, Tag } from './tags.js';
import { nthToken, type Token } from './token.js';

/** The word that is looked at, and what is known left of it. */
export interface Context extends TaggedSoFar {
  /** The tag of the word before, adverbs looked through; 0 where a clause begins. */
  previous: number;
  previousIndex: number;
  /** The clause has its verb already. */
  finite: boolean;
}

/** No rule has settled what the word is. */
const OPEN = -1;

/** What a word of the possible tags `tag` is behind the words before it. */
export function inContext(tag: number, context: Context, i: number): number {
  const settled = settledWord(tag, context, i);
  if (settled !== OPEN) return settled;
  if (!(tag & ANY_VERB) || tag & (Tag.Be | Tag.Have | Tag.Do)) return tag;
  const { tokens, to, previous } = context;
  if (tag & Tag.Present && isBehindSpeech(tokens, i) && opensPhrase(tokens, i, to)) return Tag.Present;
  const behindAuxiliary = afterAuxiliary(tag, previous);
  if (behindAuxiliary !== OPEN) return behindAuxiliary;
  const byPlace = afterRelative(tag, context, i);
  if (byPlace !== OPEN) return byPlace;
  // 'another' is a determiner wherever a noun may follow.
  if (previous & Tag.Determiner && (!(previous & Tag.Pronoun) || tokens[i - 1]?.lower === 'another'))
    return afterDeterminer(tag, context, i);
  return afterOther(tag, context, i);
}

const isSaidOrMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' || SAID_FORMS.has(token?.lower ?? '');

/** 'a friend of his said' */
const standsAlone = (tokens: readonly Token[], i: number): boolean =>
  nthToken(tokens, i - 1).lower === 'of' && isSaidOrMark(tokens[i + 1]);

/** Words of which each has a rule of its own. */
function settledWord(tag: number, { tokens, to, previous }: Context, i: number): number {
  switch (nthToken(tokens, i).lower) {
    case "'s":
      return possessiveOrVerb(tokens, i, to, previous);
    case 'that':
    case 'who':
    case 'which':
      return tag;
    case 'to':
      return LEADS_TO_NOUN.has(nthToken(tokens, i - 1).lower) ? Tag.Preposition : OPEN;
    // 'has since said'
    case 'since':
      return previous & Tag.Have ? Tag.Adverb : OPEN;
    // 'an inside source'
    case 'inside':
      return previous & Tag.Determiner && nounFollows(tokens, i, to) ? Tag.Adjective : OPEN;
    case 'one':
      return isCounted(tokens[i + 1]) || isModified(tokens, i + 1) ? Tag.Number : OPEN;
    case 'his':
      return standsAlone(tokens, i) ? Tag.Pronoun : OPEN;
    case 'her':
      return nounFollows(tokens, i, to) ? Tag.Determiner : Tag.Pronoun;
    default:
      return OPEN;
  }
}

/** 'to plan', 'will plan', 'did not plan', 'is planned', 'has planned' */
function afterAuxiliary(tag: number, previous: number): number {
  const others = tag & ~ANY_VERB;
  const nominal = others & NOMINAL_READING;
  if (previous & Tag.To && !(previous & Tag.Noun)) return tag & Tag.Base ? Tag.Base : nominal || tag;
  if (previous & (Tag.Modal | Tag.Do)) return tag & Tag.Base ? Tag.Base : tag;
  if (previous & Tag.Be) {
    const verb = tag & (Tag.Participle | Tag.Ing);
    return verb ? verb | (others & Tag.Adjective) : nominal || tag;
  }
  if (!(previous & Tag.Have)) return OPEN;
  return tag & Tag.Participle || (tag & (Tag.Past | Tag.Base | Tag.Present) && nominal) || tag;
}

/** Where only a verb can stand. */
function afterRelative(tag: number, { tokens, previous, previousIndex }: Context, i: number): number {
  const nominal = tag & ~ANY_VERB & NOMINAL_READING;
  // 'the law unfairly targets them': no noun stands right behind an adverb.
  if (nominal & Tag.Noun && previous & (Tag.Noun | Tag.Proper) && isManner(tokens[i - 1])) {
    const verb = tag & (previous & Tag.Plural ? Tag.Base | Tag.Present : Tag.Present);
    if (verb) return verb;
  }
  const finite = tag & (Tag.Present | Tag.Past);
  // 'the analyst who runs the site'
  if (finite && tokens[previousIndex]?.lower === 'who') return finite;
  // 'the police, which reported', 'the firm which announced': no article of a noun
  return previous & Tag.Question && !nominal && tag & Tag.Past ? Tag.Past : OPEN;
}

function afterDeterminer(tag: number, { tokens, to, previousIndex }: Context, i: number): number {
  const nominal = tag & ~ANY_VERB & NOMINAL_READING;
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
  return tag & (Tag.Participle | Tag.Ing) || Tag.Noun;
}

function afterOther(tag: number, context: Context, i: number): number {
  const { tokens, previous, previousIndex, finite } = context;
  const nominal = tag & ~ANY_VERB & NOMINAL_READING;
  // 'millions lost their homes', 'the two agreed'
  if (AS_NOUNS.test(tokens[previousIndex]?.lower ?? '') || (tag & Tag.Past && isPair(tokens, previousIndex)))
    return afterNoun(tag, previous, context, i, finite);
  if (nominal && previous & MODIFIER && !(previous & (NOUN_BEFORE | ANY_VERB)))
    return nominal | (tag & Tag.Participle);
  if (previous & Tag.Preposition && !(previous & Tag.Subordinator))
    return nominal | (tag & (Tag.Ing | Tag.Participle)) || tag;
  if (previous & Tag.Pronoun)
    return verbAfterSubject(tag, finite && !isSubjectPronoun(tokens[previousIndex]));
  if (previous & (Tag.Noun | Tag.Proper)) return afterNoun(tag, previous, context, i, finite);
  return nominal ? nounOrVerb(tag, nominal, context, i) : tag;
}

const MODIFIER = Tag.Adjective | Tag.Possessive | Tag.Number;

/** What may be a noun or an adjective as well, behind a verb or where a clause begins. */
function nounOrVerb(
  tag: number,
  nominal: number,
  { tokens, to, previous, finite }: Context,
  i: number,
): number {
  // 'and criticized the plan', 'moves that he said improved the roads': an object follows, so it is no adjective.
  if (tag & (Tag.Past | Tag.Participle) && !(nominal & ~Tag.Adjective) && articleFollows(tokens, i, to))
    return tag & ~Tag.Adjective;
  if (previous & ANY_VERB && !finite) return nominal | (tag & Tag.Ing);
  return previous === 0 && tag & (Tag.Base | Tag.Present) && !objectFollows(tokens, i, to) ? nominal : tag;
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
