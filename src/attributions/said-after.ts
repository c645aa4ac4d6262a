import { type Document, nthToken, Tag } from '../document/index.js';
import type { CueVerb } from '../lexicons/index.js';
import type { Quotation } from '../quotations/index.js';
import { readingWith } from './drafting.js';
import { areTitleWords, isQuotationMark } from './marks.js';
import type { Passage } from './passage.js';
import { isFiniteVerb, type Stretch } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { gerundEnd, hasFiniteVerb, quotationAt, type ReportingClause, setOffClause } from './place.js';
import { mainClauseAfterComma } from './said-before.js';
import type { SourcedCue } from './sourced-cue.js';

// What stands behind a reporting clause: the rest of what is said, or where and when it was said.

/** The second half of a split quotation, right behind the reporting clause or behind what follows it. */
export function quotationBehind(passage: Passage, from: number, limit: number): Quotation | null {
  const direct = quotationAt(passage, from);
  if (direct) return direct;
  const { document } = passage;
  const next = passage.quotations.find((quotation) => quotation.firstToken > from);
  if (!next) return null;
  const opening = next.firstToken - 1;
  const sentence = document.sentences[document.sentenceOf(from)];
  if (opening >= Math.min(limit, sentence?.endToken ?? limit) || !joins(document, opening)) return null;
  return passage.cues.some((cue) => cue.verb >= from && cue.verb < opening && readingWith(cue, 'quote'))
    ? null
    : next;
}

const WORKS =
  /^(?:book|memoir|autobiography|novel|essay|column|article|paper|report|film|documentary|play|song|album|series|show|program|programme|podcast|newsletter|blog)$/;

/** '“…,” she wrote in her memoir, “Broken Bridges.”': the title of where it was written. */
export const isTitleOf = ({ document }: Passage, setting: Stretch | null, quotation: Quotation): boolean =>
  setting !== null &&
  WORKS.test(document.tokens[setting.to - 1]?.lower ?? '') &&
  areTitleWords(document.tokens.slice(quotation.firstToken, quotation.endToken));

/** ', “…”', 'but “…”', 'and still “…”' */
function joins(document: Document, opening: number): boolean {
  const adverb =
    document.tag(opening - 1) & Tag.Adverb ||
    /^(?:still|also|then)$/.test(document.tokens[opening - 1]?.lower ?? '');
  const before = opening - (adverb ? 2 : 1);
  return /^(?:,|but|and)$/.test(document.tokens[before]?.lower ?? '');
}

/** A quotation behind the reporting clause belongs to another cue: '“No,” he said. “Yes,” said Roe.' */
export function leadsToAnotherCue(passage: Passage, from: number, own: SourcedCue): boolean {
  return passage.cues.some((cue) => {
    if (cue.verb <= own.verb || cue.quotation >= 0) return false;
    const verb = readingWith(cue, 'quote');
    if (!verb) return false;
    const clause = setOffClause(passage, cue, verb);
    return clause !== null && clause.from >= from && clause.from <= from + 1;
  });
}

/** '“Only you, Tom,” she said, would do it'; '“it is better,” he said, to wait': what the quoted words lack follows. */
export function completes(passage: Passage, content: Stretch, next: number): boolean {
  const { document } = passage;
  const tag = document.tag(next);
  // '“We are worried,” they wrote, that the dam will break'
  if (document.tokens[next]?.lower === 'that' && hasFiniteVerb(passage, next + 2, passage.to)) return true;
  if (tag & (Tag.Modal | Tag.Be | Tag.Have)) return !hasFiniteVerb(passage, content.from, content.to);
  const first = document.tokens.slice(content.from, content.to).find((token) => token.kind === 'word');
  return first?.lower === 'it' && (tag & Tag.To) !== 0 && (document.tag(next + 1) & Tag.Base) !== 0;
}

/** Open a clause that leads up to another, also in what is said: 'Unless it rains, he said, the harvest will fail'. */
const CONDITION = /^(?:unless|if|because|although|though|until|once|given|as|when|while|since)$/;

/** Open what the writer says of it, or another clause. */
const OPENS_ASIDE =
  /^(?:adding|citing|speaking|without|according|but|and|although|though|while|who|which|as|after|referring|evidence|proof|indication)$/;

/** 'The plan, Roe said, would fail': what goes on behind the reporting clause. */
export function restOfClause(
  passage: Passage,
  from: number,
  limit: number,
  content: Stretch,
  cue: SourcedCue,
): Stretch | null {
  const { document } = passage;
  const first = document.tokens[from];
  if (!first || from >= limit) return null;
  const verb = behindParticiple(passage, from, limit, content);
  if (verb !== null) return restOfClause(passage, verb, limit, content, cue);
  const aside =
    OPENS_ASIDE.test(first.lower) &&
    !goesOnInPast(passage, from, limit, cue) &&
    !goesOnWithoutSubject(passage, from, limit);
  if (aside || isParticipleCue(passage, from)) return null;
  // '“…” about the vote, Roe said, a lawyer who had asked for it': an apposition
  if (mayBeApposition(document.tag(from)) && !isUnfinished(passage, content)) return null;
  const sentence = document.sentenceOf(cue.verb);
  let end = from;
  while (end < limit && document.sentenceOf(end) === sentence) end++;
  return end > from ? { from, to: end } : null;
}

/** 'The fee, Roe said, prompting protests, will rise': the writer's participle stands before the rest. */
function behindParticiple(passage: Passage, from: number, limit: number, content: Stretch): number | null {
  const { document } = passage;
  if (!(document.tag(from) & Tag.Ing) || hasFiniteVerb(passage, content.from, content.to)) return null;
  let comma = from;
  while (comma < limit && document.tokens[comma]?.text !== ',') comma++;
  return comma < limit && isFiniteVerb(document, comma + 1) ? comma + 1 : null;
}

/** 'Most went to a site, he said, and some to the church', '…, the firm said, and is designed to'; not '…, he said, and was taken home' */
function goesOnWithoutSubject(passage: Passage, from: number, limit: number): boolean {
  const { document, quotationOf } = passage;
  if (!/^(?:and|but|or)$/.test(document.tokens[from]?.lower ?? '')) return false;
  const sentence = document.sentences[document.sentenceOf(from)]?.endToken ?? limit;
  const to = Math.min(limit, sentence);
  if (quotationOf.subarray(from, to).some((quotation) => quotation !== -1)) return false;
  if (
    /^(?:is|are|will|would|can|could|may|might|should|must|has|have)$/.test(
      document.tokens[from + 1]?.lower ?? '',
    )
  )
    return true;
  return (
    (document.tag(from + 1) & (Tag.Determiner | Tag.Pronoun | Tag.Number | Tag.Noun)) !== 0 &&
    !hasFiniteVerb(passage, from + 1, to) &&
    !document.tokens.slice(from + 1, to).some(({ text }) => text === ',')
  );
}

/**
 * 'It was four miles, he says, and the doctor was drunk': who tells of the past in the present goes on in the past, with
 * a subject of its own. Counterexamples: '…, he said, and the crowd left', '…, he says, and leaves'
 */
function goesOnInPast({ document, cues }: Passage, from: number, limit: number, cue: SourcedCue): boolean {
  if (!/^(?:and|but)$/.test(document.tokens[from]?.lower ?? '') || !(document.tag(cue.verb) & Tag.Present))
    return false;
  const subject = nounPhraseStartingAt(document, from + 1, limit);
  if (
    !subject ||
    cues.some(({ verb }) => verb >= from && document.sentenceOf(verb) === document.sentenceOf(from))
  )
    return false;
  const verb = document.tag(subject.to) === Tag.Adverb ? subject.to + 1 : subject.to;
  return (
    verb < limit &&
    ((document.tag(verb) & Tag.Past) !== 0 ||
      /^(?:was|were|had|did|would|could)$/.test(document.tokens[verb]?.lower ?? ''))
  );
}

const isParticipleCue = ({ cues }: Passage, i: number): boolean =>
  cues.some(({ kind, from, verb }) => kind === 'participle' && from <= i && i <= verb);

const mayBeApposition = (tag: number): boolean =>
  (tag & (Tag.Ing | Tag.Determiner)) !== 0 && !(tag & (Tag.Noun | Tag.Pronoun | Tag.Subordinator));

/** What stands before must be unfinished without it, or go on with a verb or another phrase of the clause. */
const isUnfinished = (passage: Passage, { from, to }: Stretch): boolean =>
  (passage.document.tag(to - 1) & (Tag.Be | Tag.Have | Tag.Modal)) !== 0 ||
  !hasFiniteVerb(passage, from, to) ||
  (CONDITION.test(nthToken(passage.document.tokens, from).lower) && !mainClauseAfterComma(passage, from, to));

/** Verbs whose phrases tell where and when it was said, not what. */
const SAYS = /^(?:say|tell|add|note|argue|write|explain)$/;

/** Lead to where or when behind other verbs too: 'reported in Small Minds', but not 'believes in it', which is its own. */
const PLACE_OR_TIME = /^(?:in|at|after|before|during|following|amid|outside|via)$/;

/**
 * Behind 'after the attacks', 'Tuesday in Paris' and 'while she opened the fair', up to a comma or the end of the
 * sentence; `i` where another verb or a quotation comes first.
 */
export function pastPhrases(
  passage: Passage,
  i: number,
  limit: number,
  verb: CueVerb,
  source: Stretch,
): number {
  const { document } = passage;
  const gerund = gerundEnd(passage, i, limit);
  if (gerund > i) return gerund;
  // 'The pension, Roe says drily, was small'
  if (document.tag(i) === Tag.Adverb && /^[,;]$/.test(document.tokens[i + 1]?.text ?? '')) return i + 1;
  if (!tellsWhereOrWhen(document, i, verb, source)) return i;
  for (let k = i + 1; k < limit; k++) {
    const token = nthToken(document.tokens, k);
    if (token.kind === 'mark') return isQuotationMark(token) || token.text === ':' ? i : k;
    if (isFiniteVerb(document, k) || document.tag(k) & Tag.Subordinator || token.lower === 'that') return i;
  }
  return limit;
}

/** 'Tarn held on, Roe told them during the talks': behind another verb only what cannot be its own */
function tellsWhereOrWhen(document: Document, i: number, verb: CueVerb, source: Stretch): boolean {
  const preposition = nthToken(document.tokens, i).lower;
  if (!(document.tag(i) & Tag.Preposition) || /^(?:that|to|of|for|about|up)$/.test(preposition)) return false;
  if (SAYS.test(verb.lemma)) return true;
  return PLACE_OR_TIME.test(preposition) && !verb.prepositions.has(preposition) && isWhole(document, source);
}

/** 'Roe', 'the team', 'officials'; 'immigration, currency and budgetary rules at the price of' has none for its 'rules'. */
const isWhole = (document: Document, { from, to }: Stretch): boolean =>
  ((document.tag(to - 1) & (Tag.Proper | Tag.Pronoun | Tag.Plural)) |
    (document.tag(from) & Tag.Determiner)) !==
  0;

/** '“…,” said Roe, who thinks it “must end.”': the quoted words are those of the relative clause. */
export const isAside = ({ document }: Passage, clause: ReportingClause, quotation: Quotation): boolean =>
  document.tokens[quotation.firstToken - 2]?.kind === 'word' &&
  document.tokens
    .slice(clause.source.stretch.to, quotation.firstToken - 1)
    .some(({ lower }) => /^(?:who|whose)$/.test(lower));
