import { CUE_FORMS, MEANS_OF_SPEECH } from '../lexicons/index.js';
import {
  articleFollows,
  endsSentence,
  mayFollow,
  nounFollows,
  objectBegins,
  objectFollows,
  verbComesLater,
  verbEndsPhrases,
} from './following.js';
import { NOMINAL_READING, possibleTagsOf, Tag, VERBAL } from './tags.js';
import { nthToken, type Token } from './token.js';

/** A sentence, `tokens[from, to)`, whose tags are settled up to the word that is looked at. */
export interface TaggedSoFar {
  readonly tokens: readonly Token[];
  readonly tags: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** A preposition and an indefinite article stand before the noun or two to the left. */
function isInsidePhrase(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k > i - 4 && k > 0; k--)
    if (/^an?$/.test(nthToken(tokens, k).lower))
      return (possibleTagsOf(nthToken(tokens, k - 1)) & Tag.Preposition) !== 0;
  return false;
}

/** 'Lee and Hale call them': the second of two names. */
const isJoinedName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true && tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.capital === true;

/** Tokens that a noun phrase with its attributes may have before the verb. */
const LONGEST_SUBJECT = 12;

/** 'supporters of the law hope': the noun before the first preposition of the phrase is a plural. */
function headIsPlural(tokens: readonly Token[], tags: Uint32Array, i: number, from: number): boolean {
  const inPhrase = Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Determiner | Tag.Possessive | Tag.Number;
  let plural = false;
  for (let k = i - 1; k >= from && k > i - LONGEST_SUBJECT; k--) {
    const tag = tags[k] as number;
    if (tag & Tag.Preposition && k > from && (tags[k - 1] as number) & (Tag.Noun | Tag.Proper))
      plural = ((tags[k - 1] as number) & Tag.Plural) !== 0;
    else if (nthToken(tokens, k).kind === 'mark') return plural;
    // 'told analysts on a call that': an object, and no subject
    else if (!(tag & inPhrase)) return plural && !(tag & (VERBAL | Tag.To));
  }
  return plural;
}

/** 'stood by his words', 'came by': a particle, and no agent. */
const STANDS_BY = /^(?:stood|came|went|passed|got|sat|stopped|dropped|swung|lived|died|abided|swore)$/;

/**
 * What a word may be behind a noun or a name: the verb of its clause, a participle of the noun's, or another noun.
 *
 * @param tag what it may be out of context
 * @param previous what the word before it may be
 * @param finite the clause has its verb already
 */
export function afterNoun(
  tag: number,
  previous: number,
  sentence: TaggedSoFar,
  i: number,
  finite: boolean,
): number {
  if (tag & (Tag.Past | Tag.Participle)) return pastForm(tag, sentence, i, finite);
  const nominal = tag & NOMINAL_READING;
  if (tag & Tag.Ing) return nominal & Tag.Noun ? Tag.Ing | Tag.Noun : Tag.Ing;
  // 'in a Friday tweet', 'in a video message to fans': what the word list has as a verb only
  if (!nominal)
    return tag & Tag.Base && !(previous & Tag.Plural) && isInsidePhrase(sentence.tokens, i) ? Tag.Noun : tag;
  const verb = tag & Tag.Present || (agreesWithBase(previous, sentence, i) ? tag & Tag.Base : 0);
  return verb ? verbOrNoun(verb, nominal, sentence, i, finite) : nominal;
}

/** 'said by email', 'responded by saying': how it is done, and not by whom. */
const isMeans = (lower: string): boolean =>
  MEANS_OF_SPEECH.has(lower) || (lower.endsWith('ing') && CUE_FORMS.has(lower));

function pastForm(tag: number, { tokens, to }: TaggedSoFar, i: number, finite: boolean): number {
  const { lower } = nthToken(tokens, i);
  if (tokens[i + 1]?.lower === 'by' && !STANDS_BY.test(lower) && !isMeans(tokens[i + 2]?.lower ?? ''))
    return Tag.Participle;
  if (finite) return tag & (Tag.Participle | Tag.Past);
  // 'a report published Wednesday said', but 'Roe said on Monday he would'
  if (tag & Tag.Participle && verbEndsPhrases(tokens, i + 1, to, CUE_FORMS.has(lower))) return Tag.Participle;
  return tag & Tag.Past ? Tag.Past | (tag & Tag.Base) : tag & Tag.Participle;
}

/** 'polls show', 'Lee and Hale call', 'supporters of the law hope that': a subject in the plural */
const agreesWithBase = (previous: number, { tokens, tags, from, to }: TaggedSoFar, i: number): boolean =>
  ((previous & Tag.Plural) !== 0 && !(previous & Tag.Present)) ||
  isJoinedName(tokens, i - 1) ||
  (CUE_FORMS.has(nthToken(tokens, i).lower) &&
    objectBegins(tokens, i, to) &&
    headIsPlural(tokens, tags, i, from));

function verbOrNoun(
  verb: number,
  nominal: number,
  { tokens, to }: TaggedSoFar,
  i: number,
  finite: boolean,
): number {
  const isCue = CUE_FORMS.has(nthToken(tokens, i).lower);
  // 'polls show new support': no noun that a cue verb may be as well stands between a plural and another noun.
  if (verb & Tag.Base && !finite && isCue && nounFollows(tokens, i, to) && !isOfTime(tokens[i + 1]))
    return verb;
  // '…, state records show.': at the end of a sentence the cue verb of a clause set off by a comma.
  if (isCue && endsSentence(tokens, i, to)) return verb | nominal;
  const withObject = finite ? articleFollows(tokens, i, to) : objectFollows(tokens, i, to);
  if (!withObject) return nominal;
  return mayFollow(tokens, i, to, Tag.Preposition) && verbComesLater(tokens, i + 1, to) ? nominal : verb;
}

const isOfTime = (token: Token | undefined): boolean => /^(?:last|next|earlier)$/.test(token?.lower ?? '');
