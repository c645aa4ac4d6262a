import { FINITE, Tag, type Token } from '../document/index.js';
import { settingEnd } from './complement.js';
import type { Passage } from './passage.js';
import { closingParenthesis, nounPhraseStartingAt, type Stretch } from './phrases.js';
import { rightLimit, type SourcedCue } from './sourced-cue.js';

/** What the boundary rules need to know of the cue whose content they bound. */
export type Anchor = Pick<SourcedCue, 'verb' | 'quotation' | 'kind' | 'source'>;

/** End of a phrase that is the content of a noun cue at token `noun`. */
export const phraseEnd = (passage: Passage, start: number, noun: number): number =>
  Math.min(
    contentEnd(
      passage,
      start,
      { verb: noun, quotation: passage.quotationOf[noun] ?? -1, kind: 'finite', source: null },
      'phrase',
    ),
    mainVerbAfter(passage, start, (passage.document.tag(start - 1) & Tag.Subordinator) !== 0),
  );

/** The main clause's verb takes over: 'Roe's claim that the vote was rigged has no basis'. */
function mainVerbAfter(passage: Passage, start: number, clause = true): number {
  const { document } = passage;
  let verbs = 0;
  for (let i = start; i < passage.to; i++) {
    const tag = document.tag(i);
    const finite =
      tag & FINITE &&
      !(tag & (Tag.Noun | Tag.Adjective | Tag.Possessive | Tag.Participle)) &&
      !(document.tag(i - 1) & (FINITE | Tag.To) && !(document.tag(i - 1) & Tag.Noun));
    if (!finite) continue;
    const before = document.tag(i - 1);
    if (before & (Tag.Coordinator | Tag.Subordinator | Tag.Question) || (before & Tag.Pronoun && !clause))
      continue;
    verbs++;
    if (verbs === (clause ? 2 : 1)) return i;
  }
  return passage.to;
}

/** What a content is made of: a clause of its own, or a phrase under the cue verb. */
export type ContentKind = 'clause' | 'phrase';

const COORDINATORS = /^(?:and|but|or|yet)$/;
const CONCESSIVES = /^(?:but|though|although|while|whereas|even|despite)$/;
/** What the writer says of the act of speaking, not of what was said: 'but did not elaborate', 'without elaborating'. */
const WRITERS_VERBS =
  /^(?:did|does|do|has|have|had|declined|offered|gave|refused|provided|stopped|didn't|doesn't|hasn't|later|then)$/;

/**
 * Where the content that starts at `start` ends, before the writer takes over again: at another cue's clause
 * ('…, and Lee said'), at a second verb of the source ('… and called for help'), at a participle that reports
 * ('…, adding that'), at 'according to', at the writer's own remark ('…, without elaborating').
 */
export function contentEnd(passage: Passage, start: number, cue: Anchor, kind: ContentKind): number {
  const { document, quotationOf } = passage;
  const { tokens } = document;
  let limit = rightLimit(passage, cue);
  const sentenceEnd = extendedSentenceEnd(passage, start);
  limit = Math.min(limit, sentenceEnd);
  // The mark that ends the sentence is no part of it.
  while (limit > start && /^[.!?;:,…]$/.test(tokens[limit - 1]?.text ?? '')) limit--;
  if (cue.source?.how === 'relative' || cue.source?.how === 'reduced')
    limit = Math.min(limit, mainVerbAfter(passage, start, kind === 'clause'));
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const token = tokens[i] as Token;
    if (
      quotationOf[i] !== cue.quotation &&
      quotationOf[i] !== -1 &&
      quotationOf[i] !== undefined &&
      cue.quotation < 0
    )
      continue;
    if (token.text === '(') {
      const closing = closingParenthesis(tokens, i, limit);
      if (closing > 0) {
        i = closing;
        continue;
      }
    }
    if (token.text === ')' && depth === 0) return i;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (cutsHere(passage, i, limit, cue, kind, start)) return i;
  }
  return limit;
}

/** The end of the sentence that holds `start`, or of the one in which a quotation that begins in it ends. */
function extendedSentenceEnd(passage: Passage, start: number): number {
  const { document } = passage;
  let end = document.sentences[document.sentenceOf(start)]?.endToken ?? passage.to;
  for (const quotation of passage.quotations) {
    if (
      quotation.firstToken < end &&
      quotation.endToken > end &&
      document.tokenAt(quotation.start) >= start - 1
    ) {
      const last = Math.max(quotation.endToken - 1, quotation.firstToken);
      end = document.sentences[document.sentenceOf(last)]?.endToken ?? end;
    }
  }
  return Math.min(end, passage.to);
}

function cutsHere(
  passage: Passage,
  i: number,
  limit: number,
  cue: Anchor,
  kind: ContentKind,
  start: number,
): boolean {
  const { document } = passage;
  const { tokens } = document;
  const token = tokens[i] as Token;
  if (i === start) return false;
  // Behind a semicolon the writer speaks again, unless the report goes on: '; that it was late'.
  if (token.text === ';') return tokens[i + 1]?.lower !== 'that' && tokens[i + 2]?.lower !== 'that';
  if (/^[—–]$/.test(token.text) && /^(?:but|though|although|and)$/.test(tokens[i + 1]?.lower ?? ''))
    return true;
  const afterComma = token.text === ',';
  const k = afterComma ? i + 1 : i;
  const word = tokens[k];
  if (!word || k >= limit) return false;
  if (afterComma) {
    if (word.lower === 'according' || (word.lower === 'per' && document.tag(k + 1) & Tag.Proper)) return true;
    if (word.lower === 'without' && document.tag(k + 1) & Tag.Ing) return true;
    if (reportingParticiple(passage, k)) return true;
    if (parentheticalAt(passage, k, limit, cue)) return true;
    if (CONCESSIVES.test(word.lower) && writersRemark(passage, k + 1, limit)) return true;
    if (
      kind === 'phrase' &&
      document.tag(k) & Tag.Ing &&
      !(document.tag(k) & Tag.Preposition) &&
      !(document.tag(k - 2) & Tag.Ing)
    )
      return true;
    if (/^(?:speaking|during)$/.test(word.lower)) return true;
    if (kind === 'phrase' && (finiteVerbAt(passage, k) || /^(?:which|who|whose)$/.test(word.lower)))
      return true;
    if (subordinateBefore(passage, start, i)) return true;
    // ', a bet that regulators will agree': the writer sums it up.
    if (/^an?$/.test(word.lower) && document.tag(k + 1) & Tag.Noun && tokens[k + 2]?.lower === 'that')
      return true;
    if (circumstance(passage, k, limit) && settingEnd(document, k, limit) >= limit - 1) return true;
  } else if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return true;
  else if (
    kind === 'phrase' &&
    (token.lower === 'during' || circumstance(passage, i, limit) || temporalClause(passage, i, limit))
  )
    return true;
  if (COORDINATORS.test(word.lower)) {
    const next = k + 1;
    if (secondCueAt(passage, next, cue, kind)) return true;
    if (afterComma && cueClauseAt(passage, next, limit, cue)) return true;
    if (kind === 'phrase' && finiteVerbAt(passage, next)) return true;
  }
  if (
    afterComma &&
    /^(?:while|as|though|although|when|after)$/.test(word.lower) &&
    cueClauseAt(passage, k + 1, limit, cue)
  )
    return true;
  if (!afterComma && /^(?:while|as)$/.test(word.lower) && cueClauseAt(passage, k + 1, limit, cue))
    return true;
  return false;
}

const reportingParticiple = (passage: Passage, i: number): boolean =>
  passage.cues.some(
    (cue) => cue.kind === 'participle' && cue.from <= i && i <= cue.verb && !cue.readings[0]?.attitude,
  );

/** 'When he announced the swap, Roe said …': the comma that ends a clause which a subordinator opened. */
function subordinateBefore(passage: Passage, start: number, comma: number): boolean {
  const { document } = passage;
  const sentence = document.sentences[document.sentenceOf(start)];
  if (!sentence || sentence.firstToken < passage.from) return false;
  const first = document.tokens[sentence.firstToken] as Token;
  if (
    !/^(?:when|as|after|while|although|though|since|before|because|once)$/.test(first.lower) ||
    sentence.firstToken >= start
  )
    return false;
  for (let k = sentence.firstToken; k < start; k++) if (document.tokens[k]?.text === ',') return false;
  return (document.tag(comma + 1) & (Tag.Pronoun | Tag.Determiner | Tag.Proper)) !== 0;
}

/** ', Roe said' and ', said Roe' at the end of the sentence: another source reports what stands before. */
function parentheticalAt(passage: Passage, i: number, limit: number, own: Anchor): boolean {
  return passage.cues.some((cue) => {
    if (cue.verb <= own.verb || cue.kind !== 'finite' || cue.quotation !== own.quotation) return false;
    const closes = (k: number): boolean =>
      k >= limit - 2 || passage.document.tag(k) === Tag.Mark || settingEnd(passage.document, k, limit) > k;
    if (cue.source?.how === 'subject' && cue.source.from === i && closes(cue.to)) return true;
    return cue.inverted !== null && cue.from === i && closes(cue.inverted.end);
  });
}

/** 'did not elaborate', 'she did not name him' */
function writersRemark(passage: Passage, i: number, limit: number): boolean {
  const { tokens } = passage.document;
  let k = i;
  if (/^(?:he|she|they|it)$/.test(tokens[k]?.lower ?? '')) k++;
  if (k >= limit || !WRITERS_VERBS.test(tokens[k]?.lower ?? '')) return false;
  for (let n = k; n < Math.min(k + 4, limit); n++)
    if (
      /^(?:not|elaborate|declined|refused|comment|no|name|say|provide|specify|didn't|doesn't|hasn't)$/.test(
        tokens[n]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** A cue without a subject of its own: the source's second verb. */
function secondCueAt(passage: Passage, i: number, own: Anchor, kind: ContentKind): boolean {
  const { document } = passage;
  const second = passage.cues.find(
    (cue) => cue.from === i && cue.verb > own.verb && cue.quotation === own.quotation,
  );
  if (!second) return false;
  if (second.kind !== 'finite') return second.kind === 'participle' && own.kind === 'participle';
  const tag = document.tag(second.verb);
  // 'urged them to stay and call for help': an infinitive goes on.
  if (second.from === second.verb && tag & Tag.Base && !(tag & (Tag.Past | Tag.Present))) return false;
  if (second.readings[0]?.attitude && kind === 'clause') return false;
  // 'said he had rung and was told to wait', 'had a licence and had reported no faults': the reported clause goes on.
  if (
    kind === 'clause' &&
    /^(?:had|was|were|would|could|will|should|might|been)$/.test(document.tokens[second.from]?.lower ?? '')
  )
    return false;
  return true;
}

/** A subject and a cue verb: 'Lee said', 'the report found'. */
function cueClauseAt(passage: Passage, i: number, limit: number, own: Anchor): boolean {
  return passage.cues.some(
    (cue) =>
      cue.verb > own.verb &&
      cue.kind === 'finite' &&
      cue.quotation === own.quotation &&
      !cue.readings[0]?.attitude &&
      cue.verb < limit &&
      (cue.source?.how === 'subject' || cue.source?.how === 'apposition') &&
      cue.source.from >= i &&
      cue.source.from <= i + 1,
  );
}

function finiteVerbAt(passage: Passage, i: number): boolean {
  const { document } = passage;
  let k = i;
  while (document.tag(k) & Tag.Adverb && !(document.tag(k) & Tag.Noun)) k++;
  const tag = document.tag(k);
  return (tag & FINITE) !== 0 && (tag & (Tag.Noun | Tag.Adjective | Tag.Possessive)) === 0;
}

/** End of a noun phrase as content, with what belongs to it, but without the time at its end. */
export function phraseContent(passage: Passage, start: number, cue: Anchor): Stretch | null {
  const { document } = passage;
  const limit = contentEnd(passage, start, cue, 'phrase');
  const first = document.tag(start);
  if (
    limit <= start ||
    (first & (FINITE | Tag.Coordinator | Tag.Mark) &&
      !(first & (Tag.Noun | Tag.Number)) &&
      !isQuoteOrMoney(passage, start))
  )
    return null;
  if (!isQuoteOrMoney(passage, start) && !nounPhraseStartingAt(document, start, limit)) return null;
  let end = limit;
  for (let i = start + 1; i < limit; i++) {
    if (
      settingEnd(document, i, limit) >= limit &&
      document.tag(i) & (Tag.Preposition | Tag.Proper | Tag.Adjective | Tag.Determiner)
    ) {
      end = i;
      break;
    }
  }
  return { from: start, to: end };
}

const isQuoteOrMoney = (passage: Passage, i: number): boolean =>
  /^[“"‘«„'$£€]$/.test(passage.document.tokens[i]?.text ?? '');

/** 'in a statement', 'at a rally': where the source said it, not what. */
const circumstance = (passage: Passage, i: number, limit: number): boolean =>
  /^(?:in|at|on)$/.test(passage.document.tokens[i]?.lower ?? '') &&
  /^an?$/.test(passage.document.tokens[i + 1]?.lower ?? '') &&
  settingEnd(passage.document, i, limit) > i;

/** 'put it at 26 before several were found': a clause of time behind a phrase is the writer's. */
function temporalClause(passage: Passage, i: number, limit: number): boolean {
  const { document } = passage;
  if (!/^(?:before|after|when|while|until)$/.test(document.tokens[i]?.lower ?? '')) return false;
  const subject = nounPhraseStartingAt(document, i + 1, limit);
  return subject !== null && subject.to < limit && finiteVerbAt(passage, subject.to);
}
