import { type Document, nthToken, possibleTagsOf, Tag, type Token } from '../document/index.js';
import {
  CUE_FORMS,
  CUE_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  SPEECH_NOUNS,
} from '../lexicons/index.js';
import { aroundApposition } from './apposition.js';
import type { Cue } from './cue.js';
import { beforeInnerClause, beforeRelative } from './inner-clause.js';
import { afterLeadingTime } from './leading-time.js';
import { areTitleWords, isDash, isQuotationMark } from './marks.js';
import type { Passage } from './passage.js';
import { isBareDeterminer, isTimeWord, type Stretch } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';
import { quotationAround } from './quotation-at.js';
import { settingEnd } from './setting.js';
import { isSpeakerNoun } from './speaker-noun.js';

export interface Source {
  readonly stretch: Stretch;
  readonly how:
    | 'subject' // 'Roe said'
    | 'apposition' // 'Roe, a lawyer, said'
    | 'relative' // 'Roe, who said'
    | 'shared' // 'Roe said … and added'
    | 'participle' // 'Roe said …, adding'
    | 'reduced' // 'a poll showing'
    | 'inverted'; // 'said Roe'
  /** Leftmost token of the clause part that holds source and cue, appositions included. */
  readonly from: number;
}

export const OBJECT_PRONOUNS =
  /^(?:him|them|me|us|himself|herself|themselves|itself|myself|hers|theirs|ours|yours|mine)$/;

/** Where a verb stands: what its subject is looked for by. */
type Place = Pick<Cue, 'verb' | 'from' | 'quotation'>;

/** The words before the cue that name who speaks; null where none stands there. */
export function sourceBefore(passage: Passage, cue: Place): Source | null {
  const found = phraseBefore(passage, cue);
  return (
    found && {
      ...found,
      stretch: afterLeadingTime(passage.document, found.stretch, leftLimit(passage, cue)),
    }
  );
}

function phraseBefore(passage: Passage, cue: Place): Source | null {
  const { document } = passage;
  const from = leftLimit(passage, cue);
  const last = beforeTime(passage, cue.from - 1, from);
  if (last < from) return null;
  if (/^(?:who|which|that)$/.test(nthToken(document.tokens, last).lower))
    return relative(passage, last, from);
  const titled = withoutTitle(passage, last, from);
  if (titled) return asSubject(titled);
  const set = setApart(passage, last, from);
  if (set !== undefined) return set;
  const phrase =
    withReducedClause(passage, last, last < cue.from - 1, from) ?? nounPhraseEndingAt(document, last, from);
  if (phrase) return subjectIn(passage, cue, phrase, from);
  // 'Officials who asked not to be named said'
  const antecedent = beforeRelative(passage, last, from) ?? bareSurname(document, last, from);
  return antecedent && asSubject(antecedent);
}

const asSubject = (stretch: Stretch): Source => ({ stretch, how: 'subject', from: stretch.from });

/** 'Roe, a lawyer, said', 'Roe — a lawyer — said'; undefined where no mark stands before the verb. */
function setApart(passage: Passage, last: number, from: number): Source | null | undefined {
  const { tokens } = passage.document;
  const { text } = nthToken(tokens, last);
  // 'Roe, star of “Scandals,” said': the comma stands inside the mark of a title that ends the apposition.
  const inside = /^[”"]$/.test(text) && tokens[last - 1]?.text === ',';
  const title = inside ? titleBefore(tokens, last, from) : -1;
  if (title > from) return aroundApposition(passage, title, from, ',');
  if (text !== ',' && !isDash(tokens, last)) return undefined;
  return aroundApposition(passage, last, from, text) ?? relativeAround(passage, last, from, text);
}

function subjectIn(passage: Passage, cue: Place, phrase: Stretch, from: number): Source | null {
  const { document } = passage;
  if (isNoSubject(document, phrase) || disagrees(document, phrase, cue.verb)) return null;
  // 'Neither the ministry nor the army confirmed it'
  if (document.tokens[phrase.from - 1]?.lower === 'nor') return neitherNor(document, phrase, from);
  const trimmed = withoutTime(passage, beforeInnerClause(passage, phrase, from) ?? phrase);
  if (!trimmed || isOfPreposition(document, cue, trimmed, from)) return null;
  return nameBeforeRole(document, cue, trimmed, from) ?? asSubject(withDenial(document, trimmed, from));
}

/**
 * 'Tom Hale' of 'Tom Hale, the chairman said in a statement', 'Ann Roe, 34 said': the second comma is missing. The name
 * opens the sentence, or stands behind the comma of what leads to it. Counterexamples: 'In Larkton, the chairman said',
 * 'Tom Hale, the chairman said, has left', 'Tom Hale left, the chairman said'
 */
function nameBeforeRole(document: Document, cue: Place, role: Stretch, from: number): Source | null {
  const { tokens } = document;
  if (tokens[role.from - 1]?.text !== ',' || tokens[cue.verb + 1]?.text === ',' || role.from - 2 < from)
    return null;
  const age = role.to - role.from === 1 && tokens[role.from]?.kind === 'number';
  if (!age && !isRoleOfOne(document, role)) return null;
  const name = nounPhraseEndingAt(document, role.from - 2, from);
  const named =
    name && name.to - name.from > 1 && name.to - name.from < LONGEST_NAME && isNameOnly(document, name);
  if (!named) return null;
  const before = tokens[name.from - 1];
  return name.from === from || before?.text === ','
    ? { stretch: name, how: 'apposition', from: name.from }
    : null;
}

const LONGEST_NAME = 5;

const isNameOnly = (document: Document, { from, to }: Stretch): boolean => {
  for (let i = from; i < to; i++)
    if (!(document.tag(i) & Tag.Proper) || isTimeWord(document.tokens[i])) return false;
  return true;
};

/** 'the chairman', 'director of the Larkton Trust', 'Chief Executive of Hale Foods' */
function isRoleOfOne(document: Document, { from, to }: Stretch): boolean {
  let head = from;
  while (head + 1 < to && !(document.tag(head + 1) & Tag.Preposition)) head++;
  for (let i = from; i < to; i++) if (document.tag(i) & Tag.Coordinator) return false;
  const noun = document.tokens[head]?.lower ?? '';
  const alone = PERSON_NOUNS.has(noun) || noun === 'executive';
  return (
    alone && (from === head || !/^(?:an?|his|her|their|its|one)$/.test(document.tokens[from]?.lower ?? ''))
  );
}

/** 'met him', and ', prompting protests': a participle alone behind a comma */
const isNoSubject = (document: Document, { from, to }: Stretch): boolean =>
  to - from === 1 &&
  (OBJECT_PRONOUNS.test(nthToken(document.tokens, from).lower) ||
    ((document.tag(from) & Tag.Ing) !== 0 && document.tokens[from - 1]?.text === ','));

/** 'In swing states that share is higher': a noun that may be a verb ends a phrase with a preposition. */
const isOfPreposition = (document: Document, cue: Place, phrase: Stretch, from: number): boolean =>
  cue.from === cue.verb &&
  phrase.from - 1 === from &&
  (possibleTagsOf(nthToken(document.tokens, cue.verb)) & Tag.Noun) !== 0 &&
  (document.tag(from) & Tag.Preposition) !== 0 &&
  !(document.tag(phrase.to - 1) & Tag.Proper);

/** 'Hardly anyone in the town says', 'Not one of them said': the word that denies it belongs to the subject. */
const withDenial = ({ tokens }: Document, phrase: Stretch, from: number): Stretch =>
  phrase.from > from &&
  /^(?:hardly|scarcely|barely|not)$/.test(tokens[phrase.from - 1]?.lower ?? '') &&
  /^(?:any\p{L}*|an?|one|all|every\p{L}*|many)$/u.test(tokens[phrase.from]?.lower ?? '')
    ? { from: phrase.from - 1, to: phrase.to }
    : phrase;

/** 'the spate of shootings and protests demands that': the subject is further left than the plural behind 'and'. */
const disagrees = (document: Document, phrase: Stretch, verb: number): boolean =>
  document.tokens[phrase.from - 1]?.lower === 'and' &&
  document.tag(verb) === Tag.Present &&
  (document.tag(phrase.to - 1) & Tag.Plural) !== 0 &&
  (document.tag(phrase.to - 1) & Tag.Proper) === 0;

/** '“It is over,” Long said': a capital alone behind a quotation, though the word is no noun elsewhere. */
const bareSurname = ({ tokens }: Document, last: number, from: number): Stretch | null =>
  last > from && tokens[last]?.capital && isQuotationMark(tokens[last - 1])
    ? { from: last, to: last + 1 }
    : null;

/** 'Neither the ministry nor the army': both; null where only the second is found. */
function neitherNor(document: Document, second: Stretch, from: number): Source | null {
  const first = second.from - 2 >= from ? nounPhraseEndingAt(document, second.from - 2, from) : null;
  if (!first) return null;
  const neither = document.tokens[first.from - 1]?.lower === 'neither' ? first.from - 1 : first.from;
  if (document.tokens[neither]?.lower !== 'neither' || neither < from) return null;
  return { stretch: { from: neither, to: second.to }, how: 'subject', from: neither };
}

/** Words that a quoted title may have. */
const LONGEST_TITLE = 14;

/** Where the quoted title that ends at `closing` opens; -1 where the quoted words are none. */
function titleBefore(tokens: readonly Token[], closing: number, from: number): number {
  let opening = closing - 1;
  while (opening > from && closing - opening <= LONGEST_TITLE && !/^[“"]$/.test(tokens[opening]?.text ?? ''))
    opening--;
  return /^[“"]$/.test(tokens[opening]?.text ?? '') && areTitleWords(tokens.slice(opening + 1, closing))
    ? opening
    : -1;
}

/** 'A report' of 'A report titled “Broken Bridges”' and of 'The report, “Broken Bridges,”'; null elsewhere. */
function withoutTitle(passage: Passage, last: number, from: number): Stretch | null {
  const { document } = passage;
  const { tokens } = document;
  const closing = tokens[last]?.text === ',' ? last - 1 : last;
  if (!/^[”"]$/.test(tokens[closing]?.text ?? '')) return null;
  const opening = titleBefore(tokens, closing, from);
  if (opening <= from) return null;
  const before = tokens[opening - 1]?.text === ',' ? opening - 2 : opening - 1;
  const named = /^(?:titled|entitled|called|named|headlined|dubbed)$/.test(tokens[before]?.lower ?? '');
  const noun = named ? before - (tokens[before - 1]?.text === ',' ? 2 : 1) : before;
  const written = DOCUMENT_NOUNS.has(tokens[noun]?.lower ?? '') && !CUE_FORMS.has(tokens[noun]?.lower ?? '');
  return named || written ? nounPhraseEndingAt(document, noun, from) : null;
}

/** 'a document filed Thursday says', 'the firm hired in May said': the noun before a participle and its time. */
function withReducedClause(
  passage: Passage,
  last: number,
  timeSkipped: boolean,
  from: number,
): Stretch | null {
  const { document } = passage;
  // 'those surveyed say', 'voters polled said', and not 'aides whom the Post interviewed said'
  if (
    /^(?:surveyed|polled|interviewed|questioned)$/.test(document.tokens[last]?.lower ?? '') &&
    !(document.tag(last - 1) & (Tag.Proper | Tag.Pronoun))
  ) {
    const whom = nounPhraseEndingAt(document, last - 1, from);
    return whom && { from: whom.from, to: last + 1 };
  }
  const participle = isTimeWord(document.tokens[last]) ? last - 1 : last;
  if (participle === last && !timeSkipped) return null;
  if (participle <= from || !document.tokens[participle]?.lower.endsWith('ed')) return null;
  const tag = document.tag(participle);
  if (!(tag & (Tag.Participle | Tag.Past)) || (tag & Tag.Past && participle < last)) return null;
  return document.tag(participle - 1) & (Tag.Noun | Tag.Proper)
    ? nounPhraseEndingAt(document, participle - 1, from)
    : null;
}

const leftLimit = (passage: Passage, cue: Place): number => {
  const quotation = cue.quotation >= 0 ? quotationAround(passage, cue.verb) : undefined;
  const sentence = passage.document.sentences[passage.document.sentenceOf(cue.verb)];
  return Math.max(quotation?.firstToken ?? passage.from, sentence?.firstToken ?? passage.from);
};

/** The token before a time or a place of speaking that stands between source and cue: 'Roe in 2010 said'. */
function beforeTime(passage: Passage, last: number, from: number): number {
  const { document } = passage;
  // 'Hale Foods (HALE) today announced', 'Hale Foods, a grocer, today announced'
  if (isTimeWord(document.tokens[last]) && /^[),]$/.test(document.tokens[last - 1]?.text ?? ''))
    return last - 1;
  for (let k = last; k > from && k > last - 7; k--) {
    if (
      (document.tag(k) & (Tag.Preposition | Tag.Adjective | Tag.Number) ||
        /^(?:less|more|an?|just|only|nearly|this|last|earlier|late|early)$/.test(
          document.tokens[k]?.lower ?? '',
        )) &&
      settingEnd(document, k, last + 1) === last + 1 &&
      !(document.tag(k - 1) & Tag.Determiner) &&
      !leadsOn(document, k - 1) &&
      !opensClause(document, k, last)
    )
      return pastAuxiliaries(document, pastBounds(document, k - 1, from), from);
  }
  return last;
}

/** 'Support fell after a report said', 'She resigned days after a court ruled': who speaks, and no occasion. */
const opensClause = (document: Document, preposition: number, last: number): boolean =>
  /^(?:after|before|since|as)$/.test(nthToken(document.tokens, preposition).lower) &&
  [DOCUMENT_NOUNS, ORGANIZATION_NOUNS, GROUP_NOUNS].some((nouns) =>
    nouns.has(nthToken(document.tokens, last).lower),
  );

/** 'Roe just this week said', 'Roe less than two weeks ago said' */
function pastBounds(document: Document, last: number, from: number): number {
  let k = last;
  while (k > from && /^(?:just|only|about|nearly|almost|than)$/.test(document.tokens[k]?.lower ?? ''))
    k -= document.tokens[k]?.lower === 'than' ? 2 : 1;
  return Math.max(k, from);
}

/** 'It came after her campaign said', 'a source familiar with the ad says': the phrase belongs to what is before it. */
const leadsOn = (document: Document, i: number): boolean =>
  (document.tag(i) & (Tag.Adjective | Tag.Adverb | Tag.Past)) !== 0 &&
  !(document.tag(i) & (Tag.Noun | Tag.Proper | Tag.Participle));

/** 'Roe, who has in the past said' */
function pastAuxiliaries(document: Document, last: number, from: number): number {
  let k = last;
  while (k > from && document.tag(k) & (Tag.Have | Tag.Be) && !(document.tag(k) & Tag.Possessive)) k--;
  return k;
}

/** Takes 'on Thursday' and 'in a statement' off the end: 'Roe on Thursday' said. */
export function withoutTime(passage: Passage, phrase: Stretch): Stretch | null {
  const { document } = passage;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (
      settingEnd(document, i, phrase.to) === phrase.to &&
      !leadsOn(document, i - 1) &&
      !(document.tag(i) & (Tag.Noun | Tag.Proper) && !isTimeWord(document.tokens[i]))
    )
      return { from: phrase.from, to: i };
  }
  // Nothing but a time is no source: 'Thursday said'.
  return isTimeWord(document.tokens[phrase.to - 1]) && phrase.to - phrase.from === 1 ? null : phrase;
}

/** 'an aide' of 'remarks made by an aide who said': the one who speaks is the last. */
function afterAgent(document: Document, phrase: Stretch | null): Stretch | null {
  if (!phrase) return null;
  for (let i = phrase.to - 2; i > phrase.from; i--)
    if (document.tokens[i]?.lower === 'by' && document.tag(i - 1) & (Tag.Participle | Tag.Past))
      return { from: i + 1, to: phrase.to };
  return phrase;
}

/**
 * 'the rebels' of 'no comment from the rebels, who have said': the last noun of a phrase whose head is no person,
 * people or name, since 'who' stands for none else.
 */
function whoOf({ document }: Passage, phrase: Stretch): Stretch {
  let preposition = phrase.from + 1;
  while (preposition < phrase.to && !(document.tag(preposition) & Tag.Preposition)) preposition++;
  const head = nthToken(document.tokens, preposition - 1);
  const may =
    document.tag(head.index) & (Tag.Proper | Tag.Pronoun | Tag.Number) ||
    isBareDeterminer(head) ||
    isSpeakerNoun(head.lower);
  // 'the share of adults who said': they are what is counted
  const counted = document.tokens[preposition]?.lower === 'of' && !isWhatTheySay(head.lower);
  if (may || counted || preposition >= phrase.to - 1) return phrase;
  const inner = { from: preposition + 1, to: phrase.to };
  const last = nthToken(document.tokens, phrase.to - 1);
  return document.tag(last.index) & Tag.Proper || isSpeakerNoun(last.lower) ? inner : phrase;
}

/** 'the objections of its chief, who said', 'a speech of the mayor, who said'; not 'the share of adults who said' */
const isWhatTheySay = (lower: string): boolean =>
  SPEECH_NOUNS.has(lower) ||
  SPEECH_NOUNS.has(lower.replace(/s$/, '')) ||
  CUE_NOUNS.has(lower) ||
  (/(?:tion|sion|ment|ance|ence)s?$/.test(lower) &&
    !/(?:collec|genera|popula|frac|por|sec)tions?$/.test(lower));

/** 'Theo Marsh' of 'said Theo Marsh, of the Streams Trust, who': set off by commas, what he belongs to says nothing itself. */
function beforeAffiliation(document: Document, phrase: Stretch, from: number): Stretch | null {
  const { tokens } = document;
  if (
    !/^(?:of|from|at|with)$/.test(tokens[phrase.from - 1]?.lower ?? '') ||
    tokens[phrase.from - 2]?.text !== ','
  )
    return null;
  const name = phrase.from - 3 >= from ? nounPhraseEndingAt(document, phrase.from - 3, from) : null;
  return name && document.tag(name.to - 1) & Tag.Proper ? name : null;
}

/** Tokens between a relative pronoun and its verb. */
const LONGEST_ASIDE = 16;

/** 'Roe, who, after talks with the mayor, said': a phrase set off stands between the pronoun and the verb. */
function relativeAround(passage: Passage, closing: number, from: number, mark: string): Source | null {
  const { document } = passage;
  for (let opening = closing - 2; opening > Math.max(from, closing - LONGEST_ASIDE); opening--) {
    const pronoun = document.tokens[opening - 1];
    if (document.tokens[opening]?.text === mark && /^(?:who|which)$/.test(pronoun?.lower ?? ''))
      return relative(passage, opening - 1, from);
  }
  return null;
}

/** Tokens between two relative clauses of one noun. */
const LONGEST_RELATIVE = 30;

/** The first 'who' of 'Roe, who owns the mill and who has said'; -1 where the pronoun is the only one. */
function relativeBefore({ tokens }: Document, pronoun: number, from: number): number {
  if (!/^(?:and|but)$/.test(tokens[pronoun - 1]?.lower ?? '')) return -1;
  for (let i = pronoun - 2; i > Math.max(from, pronoun - LONGEST_RELATIVE); i--)
    if (tokens[i]?.lower === tokens[pronoun]?.lower) return i;
  return -1;
}

function relative(passage: Passage, pronoun: number, from: number): Source | null {
  const { document } = passage;
  const { tokens } = document;
  const first = pronoun - 1 < from ? from : relativeBefore(document, pronoun, from);
  if (first > from) return relative(passage, first, from);
  const separated = tokens[pronoun - 1]?.text === ',';
  const last = separated ? pronoun - 2 : pronoun - 1;
  if (last < from || (separated && tokens[pronoun]?.lower === 'that')) return null;
  // 'Roe, 34, who is charged'
  const age = separated && tokens[last]?.kind === 'number' && tokens[last - 1]?.text === ',';
  const found = afterAgent(document, nounPhraseEndingAt(document, age ? last - 2 : last, from));
  // 'In 2014, who said it?'
  if (!found || (separated && found.to - found.from === 1 && tokens[found.from]?.kind === 'number'))
    return null;
  const affiliated = separated ? beforeAffiliation(document, found, from) : null;
  const who = tokens[pronoun]?.lower === 'who' ? affiliated || whoOf(passage, found) : found;
  const antecedent = withNameBefore(document, who, from);
  return { stretch: { from: antecedent, to: pronoun + 1 }, how: 'relative', from: antecedent };
}

/** 'Roe, the mayor, who said', 'Roe, 63, a teacher who said': where the name before the apposition begins. */
function withNameBefore(document: Document, { from: start }: Stretch, from: number): number {
  const { tokens } = document;
  if (tokens[start - 1]?.text !== ',' || !(document.tag(start) & Tag.Determiner)) return start;
  const age = tokens[start - 2]?.kind === 'number' && tokens[start - 3]?.text === ',';
  const name = nounPhraseEndingAt(document, start - (age ? 4 : 2), from);
  return name && document.tag(name.to - 1) & Tag.Proper ? name.from : start;
}
