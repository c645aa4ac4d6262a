import { type Document, FINITE, Tag } from '../document/index.js';
import { baseOf, CUE_FORMS, type CueVerb } from '../lexicons/index.js';
import type { Cue } from './cue.js';
import { isQuotationMark } from './marks.js';
import { isTimeWord, nounPhraseEndingAt, nounPhraseStartingAt } from './phrases.js';

/** Words that the subject of a reporting clause may have. */
const LONGEST_SUBJECT = 8;
const NEVER =
  Tag.Noun | Tag.Adjective | Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Preposition | Tag.Determiner;

/**
 * The cue at token `i` though no lexicon has its verb: where a quotation ends with a comma, a question or an
 * exclamation mark, the clause behind it tells how the words were said. '“We won,” she beamed.'
 */
export function unlistedCueAt(document: Document, i: number, from: number, quotation: number): Cue | null {
  const { tokens } = document;
  const token = tokens[i];
  const tag = document.tag(i);
  if (!token || quotation >= 0 || !(tag & (Tag.Past | Tag.Present)) || tag & NEVER || token.capital)
    return null;
  const inverted = isQuotationMark(tokens[i - 1]);
  const mark = inverted ? i - 1 : markBefore(document, i, from);
  if (mark <= from || !/^[,?!]$/.test(tokens[mark - 1]?.text ?? '') || isQuotedTitle(document, mark, from))
    return null;
  if (inverted ? !subjectFollows(document, i + 1) : !clauseEndsAfter(document, i)) return null;
  return {
    verb: i,
    from: i,
    to: i + 1,
    readings: [reportingVerb(baseOf(token.lower))],
    form: tag & Tag.Past ? 'past' : 'present',
    passive: false,
    kind: 'finite',
    negated: false,
    quotation,
  };
}

const reportingVerb = (lemma: string): CueVerb => ({
  lemma,
  frames: new Set(['quote']),
  prepositions: new Set(),
  particle: null,
  stance: 'neutral',
  attitude: false,
});

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
    (document.tag(first) & (Tag.Proper | Tag.Determiner | Tag.Pronoun | Tag.Noun)) !== 0 &&
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
function isQuotedTitle(document: Document, mark: number, from: number): boolean {
  let words = 0;
  for (let i = mark - 1; i >= from; i--) {
    const token = document.tokens[i];
    if (!token || isQuotationMark(token)) break;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    if (!token.capital) return false;
    words++;
  }
  return words <= 8;
}
