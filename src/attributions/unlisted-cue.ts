import { type Document, FINITE, Tag } from '../document/index.js';
import { baseOf, CUE_FORMS, type CueForm, type CueVerb } from '../lexicons/index.js';
import { areTitleWords, isQuotationMark } from './marks.js';
import { isTimeWord } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';

/** Words that the subject of a reporting clause may have. */
const LONGEST_SUBJECT = 8;
const VERBAL = Tag.Past | Tag.Present | Tag.Base | Tag.Ing;
const NEVER = Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Preposition | Tag.Determiner;

/**
 * The reading of the verb at token `i` though no lexicon has it, where its place says that it reports:
 * '“We won,” she beamed', 'they pounded him as a “crook”'.
 */
export function unlistedReading(
  document: Document,
  i: number,
  from: number,
  quotationOf: Int32Array,
): readonly CueForm[] {
  const token = document.tokens[i];
  const tag = document.tag(i);
  if (!token || token.capital || quotationOf[i] !== -1 || tag & NEVER || !(tag & VERBAL)) return [];
  // '“Not now,” came the reply': the noun is what reports.
  if (/^(?:came|comes|went|goes)$/.test(token.lower)) return [];
  const frame = reports(document, i, from) ? 'quote' : namesInQuotes(document, i, quotationOf) ? 'as' : null;
  if (!frame) return [];
  const verb: CueVerb = {
    lemma: baseOf(token.lower),
    frames: new Set([frame]),
    prepositions: new Set(),
    particle: null,
    stance: 'neutral',
    attitude: false,
  };
  const form = tag & Tag.Ing ? 'ing' : tag & Tag.Past ? 'past' : tag & Tag.Present ? 'present' : 'base';
  return [{ verb, form }];
}

/**
 * A quotation ends with a comma, a question or an exclamation mark, and the clause behind it tells how the words were
 * said.
 */
function reports(document: Document, i: number, from: number): boolean {
  const { tokens } = document;
  if (!(document.tag(i) & (Tag.Past | Tag.Present))) return false;
  const inverted = isQuotationMark(tokens[i - 1]);
  const mark = inverted ? i - 1 : markBefore(document, i, from);
  if (mark <= from || !/^[,?!]$/.test(tokens[mark - 1]?.text ?? '') || isQuotedTitle(document, mark, from))
    return false;
  if (inverted) return subjectFollows(document, i + 1);
  // 'is “on pace to win,” the number needed to rule': a phrase that goes on behind quoted words of its own clause
  const ends = tokens[i + 1]?.kind !== 'word';
  return ends || opensUtterance(document, mark, from) ? clauseEndsAfter(document, i) : false;
}

/** The quotation that ends at `mark` begins its sentence, or stands behind a mark: no words lead to it. */
function opensUtterance({ tokens }: Document, mark: number, from: number): boolean {
  let opening = mark - 1;
  while (opening > from && !isQuotationMark(tokens[opening])) opening--;
  return opening <= from || tokens[opening - 1]?.kind === 'mark';
}

/** Tokens between a verb and the 'as' of what it makes of its object. */
const LONGEST_OBJECT = 12;

/** 'pounded the mayor as a “crook”': an object, 'as' and quoted words. */
function namesInQuotes(document: Document, i: number, quotationOf: Int32Array): boolean {
  const { tokens } = document;
  if (!(document.tag(i + 1) & (Tag.Determiner | Tag.Proper | Tag.Pronoun | Tag.Noun))) return false;
  for (let k = i + 2; k < i + LONGEST_OBJECT; k++) {
    const token = tokens[k];
    if (!token || (token.kind === 'mark' && !isQuotationMark(token)) || document.tag(k) & FINITE)
      return false;
    if (token.lower !== 'as') continue;
    const first = /^(?:an?|the)$/.test(tokens[k + 1]?.lower ?? '') ? k + 2 : k + 1;
    return isQuotationMark(tokens[first]) && (quotationOf[first] ?? -1) !== -1;
  }
  return false;
}

/** The closing mark that only the subject stands between and token `i`; -1 where there is none. */
function markBefore(document: Document, i: number, from: number): number {
  const subject = nounPhraseEndingAt(document, i - 1, from);
  if (!subject || subject.to - subject.from > LONGEST_SUBJECT) return -1;
  return isQuotationMark(document.tokens[subject.from - 1]) ? subject.from - 1 : -1;
}

/** 'beamed Ann Lee of Larkton': a name, a pronoun or a phrase with an article, and no time. */
function subjectFollows(document: Document, first: number): boolean {
  const subject = nounPhraseStartingAt(document, first, document.tokens.length);
  if (!subject || isTimeWord(document.tokens[subject.to - 1])) return false;
  const next = document.tag(subject.to);
  return (
    (document.tag(first) & (Tag.Proper | Tag.Determiner | Tag.Pronoun)) !== 0 &&
    !(next & FINITE && !(next & Tag.Noun))
  );
}

/** The verb has no object: 'she beamed.', 'he barked and left', 'Roe began as the crowd rose'. */
function clauseEndsAfter(document: Document, i: number): boolean {
  const next = document.tokens[i + 1];
  if (!next || next.kind === 'mark') return true;
  // 'a source involved in the talks says': the clause has a verb of its own.
  for (let k = i + 1; k < i + LONGEST_SUBJECT && document.tokens[k]?.kind === 'word'; k++)
    if (CUE_FORMS.has(document.tokens[k]?.lower ?? '') && document.tag(k) & FINITE) return false;
  return (document.tag(i + 1) & (Tag.Preposition | Tag.Subordinator | Tag.Coordinator | Tag.Adverb)) !== 0;
}

/** 'The song, “Morning Call,” topped the charts': few words, each with a capital. */
function isQuotedTitle({ tokens }: Document, mark: number, from: number): boolean {
  if (/^[!?]$/.test(tokens[mark - 1]?.text ?? '')) return false;
  let opening = mark - 1;
  while (opening >= from && !isQuotationMark(tokens[opening])) opening--;
  const words = tokens.slice(opening + 1, mark);
  return words.some((token) => token.text.length > 3) && areTitleWords(words);
}
