import { type Document, FINITE, nthToken, Tag, type Token } from '../document/index.js';
import type { CueVerb } from '../lexicons/index.js';
import type { Quotation } from '../quotations/index.js';
import { tagName } from '../syntax/index.js';
import { appositionEnd } from './apposition.js';
import { complementAfter } from './complement.js';
import { areTitleWords, behindComma, isQuotationMark } from './marks.js';
import type { Passage } from './passage.js';
import { isPresentPlural, type Stretch } from './phrase.js';
import { nounPhraseEndingAt } from './phrase-leftward.js';
import { quotationOpeningAt } from './quotation-at.js';
import type { Source } from './source.js';
import { rightLimit, type SourcedCue } from './sourced-cue.js';

/** Where a reporting clause ('Roe said', 'said Roe, the mayor, on Thursday') stands to its content. */
export interface ReportingClause extends Stretch {
  readonly source: Source;
  readonly addressee: Stretch | null;
  readonly setting: Stretch | null;
}

/** Words that no clause ends with. */
const WAITS = Tag.Be | Tag.Have | Tag.Modal | Tag.Determiner;
const ENDS = new Set(['.', '!', '?', ';', '…', '—', '–', '”', ')', '’']);

/**
 * The reporting clause around the cue when it is set off from what stands left of it by a comma, a dash or a closing
 * quotation mark, and content can stand there: '…, Roe said', '…” said Roe'. Null otherwise.
 */
export function setOffClause(passage: Passage, cue: SourcedCue, verb: CueVerb): ReportingClause | null {
  const limit = rightLimit(passage, cue);
  const before = subjectBefore(passage, cue);
  const clause =
    before && setOffFrom(passage, { from: before.from, source: before, after: cue.to }, limit, verb);
  if (clause || !cue.inverted || isBehindTitle(passage, cue)) return clause;
  const { source, end } = cue.inverted;
  return setOffFrom(passage, { from: cue.from, source, after: end }, limit, verb);
}

function subjectBefore(passage: Passage, { source }: SourcedCue): Source | null {
  if (source?.how !== 'subject' && source?.how !== 'apposition') return null;
  return nameBefore(passage, source) ?? source;
}

/** 'The book, “Broken Bridges,” says patients wait': the title belongs to the subject. */
const isBehindTitle = ({ document }: Passage, { source, from }: SourcedCue): boolean =>
  source?.how === 'subject' && source.stretch.to < from - 1 && isQuotationMark(document.tokens[from - 1]);

/** A reporting clause without its complement: 'Roe said', 'said Roe'. */
interface Opening {
  readonly from: number;
  readonly source: Source;
  /** The token behind it. */
  readonly after: number;
}

function setOffFrom(
  passage: Passage,
  { from, source, after }: Opening,
  limit: number,
  verb: CueVerb,
): ReportingClause | null {
  const { document } = passage;
  const { tokens } = document;
  if (from <= passage.from) return null;
  // ', as Roe put it'
  if (tokens[from - 1]?.lower === 'as' && behindComma(tokens, from - 1) && from - 2 > passage.from) {
    const { next, setting } = complementAfter(document, after, limit, verb);
    return { from: from - 1, to: next, source, addressee: null, setting };
  }
  const so = beforeSo(tokens, from);
  if (so === from && !isSetOff(tokens, from)) return null;
  const { next, addressee, setting } = complementAfter(document, after, limit, verb);
  if (so < from) return so > passage.from ? { from: so, to: next, source, addressee, setting } : null;
  // 'The plan was, Roe said, dead': what stands before waits for its rest.
  const waits = tokens[from - 1]?.text === ',' && document.tag(from - 2) & WAITS;
  const to = waits ? next : appositionEndBefore(passage, from, next, limit);
  return { from, to, source, addressee, setting };
}

/** Before 'so' of ', so Roe claims' and 'or so' of ', or so Roe says'; `from` where neither stands behind a comma. */
function beforeSo(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.lower !== 'so') return from;
  const so = tokens[from - 2]?.lower === 'or' ? from - 2 : from - 1;
  return tokens[so - 1]?.text === ',' ? so : from;
}

/** ',' 'Roe said', '“…?” Roe said', '“…”--said Roe' */
const isSetOff = (tokens: readonly Token[], from: number): boolean => {
  const left = tokens[from - 1];
  if (/^[,—–?]$/.test(left?.text ?? '') || isQuotationMark(left)) return true;
  return (
    beforeHyphens(tokens, from - 1) !== from - 1 || (left?.text === '!' && isQuotationMark(tokens[from - 2]))
  );
};

/** The closing mark before the hyphens of '“We won”--said Roe' and '“We won,” -- Roe said'; `i` where none stands there. */
function beforeHyphens(tokens: readonly Token[], i: number): number {
  let mark = i;
  while (mark > i - 2 && tokens[mark]?.text === '-') mark--;
  return mark < i && isQuotationMark(tokens[mark]) ? mark : i;
}

/** '“…,” Ann Lee, the host who had asked him replied': the name before an apposition that lacks its second comma. */
function nameBefore(passage: Passage, source: Source): Source | null {
  const { document } = passage;
  const { from } = source;
  if (document.tokens[from - 1]?.text !== ',' || !(document.tag(from) & Tag.Determiner)) return null;
  const name = nounPhraseEndingAt(document, from - 2, passage.from);
  return name &&
    document.tag(name.to - 1) & Tag.Proper &&
    /^[”"]$/.test(document.tokens[name.from - 1]?.text ?? '')
    ? { stretch: name, how: 'apposition', from: name.from }
    : null;
}

/** 'for the city to act' */
function isForClause({ document }: Passage, i: number, limit: number): boolean {
  if (document.tokens[i]?.lower !== 'for') return false;
  for (let k = i + 2; k < limit && document.tokens[k]?.kind !== 'mark'; k++)
    if (document.tokens[k]?.lower === 'to') return (document.tag(k + 1) & Tag.Base) !== 0;
  return false;
}

/**
 * End of 'in answering a question', 'while walking to the vote': what somebody did while speaking, up to a mark and
 * without another verb. `i` where no such phrase stands there.
 */
export function gerundEnd({ document }: Passage, i: number, limit: number): number {
  if (!/^(?:in|while|when|after|before)$/.test(document.tokens[i]?.lower ?? '')) return i;
  if (!(document.tag(i + 1) & Tag.Ing)) return i;
  for (let k = i + 2; k < limit; k++) {
    const token = document.tokens[k];
    if (token?.kind === 'mark') return k;
    if (document.tag(k) & FINITE && !(document.tag(k) & (Tag.Noun | Tag.Adjective | Tag.Possessive)))
      return i;
  }
  return limit;
}

/** ', speaking after the vote' behind a reporting clause, up to the sentence's end. */
function appositionEndBefore(passage: Passage, from: number, after: number, limit: number): number {
  // 'It was built, Roe said, by a firm': the agent of the passive
  if (passage.document.tokens[after + 1]?.lower === 'by' && passage.document.tag(from - 2) & Tag.Participle)
    return after;
  // 'It makes sense, Roe said, for the city to act': the clause goes on.
  if (isForClause(passage, after + 1, limit)) return after;
  const end = appositionEnd(passage, after, limit);
  const token = passage.document.tokens[end];
  // 'Sales fell, Roe said, calling it a “blip”': the quoted words are the participle's.
  const quoted = isQuotationMark(token) && passage.document.tokens[end - 1]?.kind === 'word';
  if (quoted && opensAside(passage.document, after + 1)) return after;
  return end >= limit || (token !== undefined && ENDS.has(token.text)) || isQuotationMark(token)
    ? end
    : after;
}

/** ', calling it', ', as the bank kept to': what the writer goes on with; ', which meant a “blip”' is the speaker's. */
const opensAside = (document: Document, i: number): boolean =>
  (document.tag(i) & Tag.Ing) !== 0 ||
  /^(?:as|while|when|after|before)$/.test(document.tokens[i]?.lower ?? '');

/** Nothing but punctuation stands between `from` and the end of the sentence (or a quotation that follows). */
export function endsThere(passage: Passage, from: number, limit: number): boolean {
  const token = passage.document.tokens[from];
  return (
    from >= limit ||
    !token ||
    ENDS.has(token.text) ||
    passage.document.sentenceOf(from) !== passage.document.sentenceOf(from - 1)
  );
}

/** The quotation that closes right before token `i`, a comma between them or not. */
export function quotationBefore(passage: Passage, i: number): Quotation | null {
  const { tokens } = passage.document;
  let last = i - 1;
  if (tokens[last]?.text === ',' || /^[—–]$/.test(tokens[last]?.text ?? '')) last--;
  last = beforeHyphens(tokens, last);
  return passage.quotations.findLast((q) => q.closed && q.end === tokens[last]?.end) ?? null;
}

/** The quotation that opens at token `i`, or behind a comma or a colon there. */
export function quotationAt(passage: Passage, i: number): Quotation | null {
  const { tokens } = passage.document;
  let first = i;
  while (first < passage.to && /^[,:.—–-]$/.test(tokens[first]?.text ?? '')) first++;
  return quotationOpeningAt(passage, first) ?? null;
}

/** Tokens of a quotation, its marks included. */
export const quotationStretch = (passage: Passage, quotation: Quotation): Stretch => ({
  from: passage.document.tokenAt(quotation.start),
  to: quotation.closed ? passage.document.tokenAt(quotation.end - 1) + 1 : quotation.endToken,
});

/** Has the stretch a finite verb outside quotations, so that it can be a clause? */
export function hasFiniteVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = passage.document.tag(i);
    if (isPresentPlural(passage.document, i)) return true;
    if (tag & FINITE && !(tag & (Tag.Noun | Tag.Possessive) && !(tag & (Tag.Be | Tag.Have | Tag.Modal))))
      return true;
  }
  return false;
}

/** 'People who eat early tend to sleep': in the plural the lists have the form of the infinitive. */
export function hasPresentByGrammar({ document, syntax }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!(document.tag(i) & Tag.Base)) continue;
    const tree = syntax.treeAt(i);
    if (tagName(tree, i - tree.first) === 'VERB.VBP') return true;
  }
  return false;
}

/** The same, relative clauses and participles set off left out: none in 'Hale, 54, who has run the mill for 20 years'. */
export function hasMainVerb(passage: Passage, from: number, to: number): boolean {
  const { document } = passage;
  let open = from;
  for (let i = from; i < to; i++) {
    const token = nthToken(document.tokens, i);
    const relative = /^(?:who|whom|whose|which)$/.test(token.lower);
    const participle = document.tokens[i - 1]?.text === ',' && /(?:ed|ing)$/.test(token.lower);
    if (!relative && !(participle && i > from)) continue;
    if (hasFiniteVerb(passage, open, i)) return true;
    while (i < to && document.tokens[i]?.text !== ',') i++;
    open = i;
  }
  return hasFiniteVerb(passage, open, to);
}

/** The first passage, without a full stop. */
export const isHeadline = (passage: Passage): boolean =>
  passage.index === 0 && !/^[.!?]$/.test(passage.document.tokens[passage.to - 1]?.text ?? '');

/** 'On Sunday’s edition of “Morning Call,” she said …': few words, each with a capital. */
export function looksLikeTitle(passage: Passage, quotation: Quotation): boolean {
  const { tokens } = passage.document;
  // Two apostrophes are one mark.
  const two =
    tokens[quotation.firstToken - 1]?.text === "'" && tokens[quotation.firstToken - 2]?.text === "'";
  if (tokens[quotation.firstToken - (two ? 3 : 2)]?.kind === 'mark') return false;
  return areTitleWords(tokens.slice(quotation.firstToken, quotation.endToken));
}
