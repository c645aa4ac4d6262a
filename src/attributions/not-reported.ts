import { Tag } from '../document/index.js';
import type { Quotation } from '../quotations/index.js';
import { isQuotationMark } from './marks.js';
import type { Passage } from './passage.js';
import type { Stretch } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { hasFiniteVerb, quotationStretch } from './place.js';
import { hasComma } from './said-before.js';

// Signs that a clause with a cue, behind quoted words or a comma, reports something else than what stands before it.

/** Words stand before the quoted ones, so that a phrase ends in them, and a clause stands behind the cue. */
export function contentFollows(passage: Passage, left: Quotation, after: number, limit: number): boolean {
  const { document } = passage;
  const sentence = document.sentences[document.sentenceOf(after)];
  const from = Math.max(passage.from, sentence?.firstToken ?? passage.from);
  if (quotationStretch(passage, left).from <= from) return false;
  if (document.tokens[after]?.lower === 'that') return true;
  const subject = nounPhraseStartingAt(document, after, limit);
  return subject !== null && subject.to < limit && hasFiniteVerb(passage, subject.to, subject.to + 2);
}

/** 'After a host joked about “larks,” his boss reacted with a letter': the quotation ends a clause of the writer's. */
export function endsSubordinate(passage: Passage, left: Quotation): boolean {
  const { document } = passage;
  const opening = quotationStretch(passage, left).from;
  const sentence = document.sentences[document.sentenceOf(opening)];
  const first = Math.max(passage.from, sentence?.firstToken ?? passage.from);
  return (
    opening > first &&
    /^(?:when|as|after|before|while|although|though|since|because|once|until)$/.test(
      document.tokens[first]?.lower ?? '',
    ) &&
    !hasComma(passage, first, opening)
  );
}

/** No finite verb stands in a content that ends with a quotation, before it or in it. */
export const leadsToQuotation = (passage: Passage, content: Stretch, left: Quotation): boolean =>
  content.from < quotationStretch(passage, left).from && !hasFiniteVerb(passage, content.from, left.endToken);

/** '“We the Town”' or 'the “Town Larks”' behind 'called' */
export const isNameAt = ({ document }: Passage, i: number): boolean =>
  isQuotationMark(document.tokens[i]) ||
  ((document.tag(i) & Tag.Determiner) !== 0 && isQuotationMark(document.tokens[i + 1]));

export const opensSentence = ({ document }: Passage, quotation: Quotation): boolean =>
  document.tokens[quotation.firstToken]?.capital === true &&
  /^[.!?]$/.test(document.tokens[quotation.endToken - 1]?.text ?? '');

/** '“… rigged,” Lee said yes, yes': the verb has its own object, and what stands before is another's. */
export function hasObject({ document }: Passage, i: number): boolean {
  const token = document.tokens[i];
  return /^(?:yes|no|nothing|so|something|it|hello|goodbye)$/.test(token?.lower ?? '');
}

/** The quotation ends as speech does before a reporting clause: '…,” she said', '…?” he asked', '…”, she said'. */
export function closesUtterance(passage: Passage, quotation: Quotation, clauseFrom: number): boolean {
  const { tokens } = passage.document;
  let last = quotation.endToken - 1;
  // 'They are “like ‘salt and pepper,’” he said': the mark of the inner quotation stands behind the comma.
  while (/^[”"’']$/.test(tokens[last]?.text ?? '')) last--;
  if (/^[,.?!…—–-]$/.test(tokens[last]?.text ?? '') || /^[,-]$/.test(tokens[clauseFrom - 1]?.text ?? ''))
    return true;
  // '"We stood by" said Roe': the comma is missing, and the quotation is a sentence that begins the passage.
  const { from } = quotationStretch(passage, quotation);
  const short = last - from <= 4 && tokens[clauseFrom]?.lower !== 'said';
  return from === passage.from && !short && hasFiniteVerb(passage, from, last + 1);
}
