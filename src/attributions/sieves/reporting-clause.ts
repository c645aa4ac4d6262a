import { type Document, Tag } from '../../document/index.js';
import type { Quotation } from '../../quotations/index.js';
import { draftOf, openCues, readingWith } from '../drafting.js';
import { areTitleWords, isQuotationMark } from '../marks.js';
import {
  closesUtterance,
  contentFollows,
  endsSubordinate,
  hasObject,
  isNameAt,
  leadsToQuotation,
  opensSentence,
} from '../not-reported.js';
import type { Passage } from '../passage.js';
import { isFiniteVerb, type Stretch } from '../phrase.js';
import {
  endsThere,
  gerundEnd,
  hasFiniteVerb,
  isHeadline,
  quotationAt,
  quotationBefore,
  quotationStretch,
  type ReportingClause,
  setOffClause,
} from '../place.js';
import { contentBefore, hasComma, leadingPhrase, mainClauseAfterComma } from '../said-before.js';
import type { Draft, Sieve } from '../sieve.js';
import { rightLimit, type SourcedCue } from '../sourced-cue.js';

/**
 * '…, Roe said', '…” said Roe, the mayor', 'The plan, Roe said, would fail': the reporting clause stands behind its
 * content or in the middle of it.
 */
export const reportingClause: Sieve = {
  id: 'reporting-clause',
  nests: true,
  about: 'A reporting clause set off by a comma or quotation marks stands after its content, or inside it.',
  examples: [
    [
      'The bridge will close in May, Mayor Ann Lee said.',
      'Mayor Ann Lee <said> The bridge will close in May',
    ],
    [
      '“We won,” said Tom Hale, who led the union. “We did not cheat.”',
      'Tom Hale <said> We won | We did not cheat.',
    ],
    ['The plan, Ms Roe said on Monday, would fail.', 'Ms Roe <said> The plan | would fail'],
    [
      'Sales rose to 50, a 20% increase, the firm said on Thursday, June 18, 2024.',
      'the firm <said> Sales rose to 50, a 20% increase',
    ],
    ['“Is it over?” he asked.', 'he <asked> Is it over?'],
  ],
  counterexamples: ['On Monday, Ms Roe said nothing.', 'The mayor, a lawyer, said no.'],
  apply(passage, found) {
    const drafts: Draft[] = [];
    for (const cue of openCues(passage, found)) {
      if (cue.kind !== 'finite' || cue.passive) continue;
      const draft = draftFor(passage, cue, [...found, ...drafts]);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function draftFor(passage: Passage, cue: SourcedCue, found: readonly Draft[]): Draft | null {
  const verb = readingWith(cue, 'quote', 'clause', 'that');
  if (!verb) return null;
  const clause = setOffClause(passage, cue, verb);
  if (!clause) return null;
  const limit = rightLimit(passage, cue);
  const left = quotationBefore(passage, clause.from);
  const behind = cue.quotation < 0 ? quotationBehind(passage, clause.to, limit) : null;
  const right =
    behind && left && (isTitleOf(passage, clause.setting, behind) || isAside(passage, clause, behind))
      ? null
      : behind;
  // 'Soon after, Roe wrote this: “…”': what stands before is a time, and the content follows.
  // The same with a phrase that ends in a quoted term: 'Asked if it was “dead,” Roe replied: “No.”'
  const leading = !left || quotationStretch(passage, left).from > passage.from;
  if (leading && right && passage.document.tokens[clause.to]?.text === ':') return null;
  // 'It is over, Roe told them as he left'
  const circumstance =
    clause.addressee &&
    /^(?:as|while|when|before|after)$/.test(passage.document.tokens[clause.to]?.lower ?? '');
  const after = pastPhrases(passage, clause.to, limit, SAYS.test(verb.lemma));
  const ends = circumstance || endsThere(passage, after, limit);
  const comma = passage.document.tokens[after]?.text === ',';
  // What follows neither ends the sentence nor goes on behind a comma: it is this cue's content, not what precedes.
  if (!ends && !comma && !right && !(left && closesUtterance(passage, left, clause.from))) return null;
  // '“liberals” allowed terror': an inverted clause stands behind speech, not behind a term.
  // '“OLD NEWS” a story once published': nor does a common noun right behind one begin a reporting clause.
  const common = !(passage.document.tag(clause.source.stretch.to - 1) & (Tag.Proper | Tag.Pronoun));
  if (left && (clause.source.how === 'inverted' || common) && !closesUtterance(passage, left, clause.from))
    return null;
  // '“anyone.ca,” a site linked to a group called “We the Town”': the quotation is what it is called.
  if (verb.frames.has('naming') && isNameAt(passage, clause.to)) return null;
  // 'Asked about the “mess”, Lee said that it was over': the content is what follows.
  if (left && !ends && !comma && contentFollows(passage, left, clause.to, limit)) return null;
  const reports = verb.frames.has('clause') || verb.frames.has('that');
  if (left && !(ends && reports) && !comma && !right && endsSubordinate(passage, left)) return null;
  if (left && !ends && !comma && !right && hasObject(passage, clause.to)) return null;
  const content =
    contentBefore(passage, clause.from, left, found, cue) ??
    (comma && !ends && !left ? leadingPhrase(passage, clause.from, after + 1, limit) : null);
  if (!content) return null;
  const spans: Stretch[] = [content];
  if (right) {
    const quoted = quotationStretch(passage, right);
    if (!leadsToAnotherCue(passage, quoted.to, cue)) spans.push(quoted);
  } else if (
    comma &&
    !ends &&
    !(left && closesUtterance(passage, left, clause.from) && !completes(passage, content, after + 1))
  ) {
    const rest = restOfClause(passage, after + 1, limit, content, cue);
    if (rest) spans.push(rest);
  }
  // 'Opening the debate, Ray said it was sound but “would not vote”': nothing is said before the cue.
  const direct = right !== null && quotationAt(passage, clause.to) === right;
  if (!left && right && !direct && passage.document.tag(content.from) & Tag.Ing) return null;
  // 'Calling it “a mess,” Ray sang': nor in a participle's phrase.
  if (left && passage.document.tag(content.from) & Tag.Ing && leadsToQuotation(passage, content, left))
    return null;
  // 'When I wrote, he replied, “It was a good day.”': a sentence of its own is what is said, and not what leads to it.
  if (
    !left &&
    right &&
    direct &&
    opensSentence(passage, right) &&
    hasComma(passage, content.from, content.to)
  )
    return null;
  if (!left && !reports) return null;
  if (
    !left &&
    !spans.some((span) => hasFiniteVerb(passage, span.from, span.to) || isHeadlinePlan(passage, span)) &&
    !(
      direct &&
      goesOn(passage, right) &&
      clause.source.how === 'subject' &&
      !(passage.document.tag(cue.from) & Tag.Modal)
    )
  )
    return null;
  const confidence = left ? (clause.source.how === 'apposition' ? 0.93 : 0.97) : 0.9;
  return draftOf(cue, verb, 'reporting-clause', confidence, {
    source: clause.source.stretch,
    content: spans,
    addressee: clause.addressee,
    setting: clause.setting,
  });
}

/** 'The laws, Roe said, “all demand the same”': the quotation begins in mid-sentence. */
const goesOn = ({ document }: Passage, quotation: Quotation): boolean =>
  document.tokens[quotation.firstToken]?.capital === false;

/** 'Harbour to close, says director': a headline has the infinitive for the future. */
const isHeadlinePlan = (passage: Passage, span: Stretch): boolean =>
  isHeadline(passage) &&
  passage.document.tokens
    .slice(span.from + 1, span.to)
    .some((token) => token.lower === 'to' && passage.document.tag(token.index + 1) & Tag.Base);

/** The second half of a split quotation, right behind the reporting clause or behind what follows it. */
function quotationBehind(passage: Passage, from: number, limit: number): Quotation | null {
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
const isTitleOf = ({ document }: Passage, setting: Stretch | null, quotation: Quotation): boolean =>
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
function leadsToAnotherCue(passage: Passage, from: number, own: SourcedCue): boolean {
  return passage.cues.some((cue) => {
    if (cue.verb <= own.verb || cue.quotation >= 0) return false;
    const verb = readingWith(cue, 'quote');
    if (!verb) return false;
    const clause = setOffClause(passage, cue, verb);
    return clause !== null && clause.from >= from && clause.from <= from + 1;
  });
}

/** '“Only you, Tom,” she said, would do it'; '“it is better,” he said, to wait': what the quoted words lack follows. */
function completes(passage: Passage, content: Stretch, next: number): boolean {
  const { document } = passage;
  const tag = document.tag(next);
  if (tag & (Tag.Modal | Tag.Be | Tag.Have)) return !hasFiniteVerb(passage, content.from, content.to);
  const first = document.tokens.slice(content.from, content.to).find((token) => token.kind === 'word');
  return first?.lower === 'it' && (tag & Tag.To) !== 0 && (document.tag(next + 1) & Tag.Base) !== 0;
}

/** Open a clause that leads up to another, also in what is said: 'Unless it rains, he said, the harvest will fail'. */
const CONDITION = /^(?:unless|if|because|although|though|until|once|given|as|when|while|since)$/;

/** 'The plan, Roe said, would fail': what goes on behind the reporting clause. */
function restOfClause(
  passage: Passage,
  from: number,
  limit: number,
  content: Stretch,
  cue: SourcedCue,
): Stretch | null {
  const { document } = passage;
  const first = document.tokens[from];
  if (!first || from >= limit) return null;
  // 'The fee, Roe said, prompting protests, will rise': the writer's participle stands before the rest.
  if (document.tag(from) & Tag.Ing && !hasFiniteVerb(passage, content.from, content.to)) {
    let comma = from;
    while (comma < limit && document.tokens[comma]?.text !== ',') comma++;
    if (comma < limit && isFiniteVerb(document, comma + 1))
      return restOfClause(passage, comma + 1, limit, content, cue);
  }
  const participle = passage.cues.some(
    (other) => other.kind === 'participle' && other.from <= from && from <= other.verb,
  );
  if (
    participle ||
    /^(?:adding|citing|speaking|without|according|but|and|although|though|while|who|which|as|after|referring)$/.test(
      first.lower,
    )
  )
    return null;
  // What stands before must be unfinished without it, or go on with a verb or another phrase of the clause.
  const tag = document.tag(from);
  const waits = document.tag(content.to - 1) & (Tag.Be | Tag.Have | Tag.Modal);
  const unfinished =
    waits !== 0 ||
    !hasFiniteVerb(passage, content.from, content.to) ||
    (CONDITION.test(document.tokens[content.from]?.lower ?? '') &&
      !mainClauseAfterComma(passage, content.from, content.to));
  // '“…” about the vote, Roe said, a lawyer who had asked for it': an apposition
  if (!unfinished && tag & (Tag.Ing | Tag.Determiner) && !(tag & (Tag.Noun | Tag.Pronoun | Tag.Subordinator)))
    return null;
  let end = limit;
  for (let i = from; i < limit; i++) {
    if (document.sentenceOf(i) !== document.sentenceOf(cue.verb)) {
      end = i;
      break;
    }
  }
  return end > from ? { from, to: end } : null;
}

/** Verbs whose phrases tell where and when it was said, not what. */
const SAYS = /^(?:say|add|note|argue|write|explain)$/;

/**
 * Behind 'after the attacks', 'Tuesday in Paris' and 'while she opened the fair', up to a comma or the end of the
 * sentence; `i` where another verb or a quotation comes first.
 */
function pastPhrases(passage: Passage, i: number, limit: number, says: boolean): number {
  const { document } = passage;
  const gerund = gerundEnd(passage, i, limit);
  if (gerund > i) return gerund;
  // 'Tarn held on, Roe told them during the talks': behind another verb only what cannot be its own
  if (!says && !/^(?:after|before|during|following|amid)$/.test(document.tokens[i]?.lower ?? '')) return i;
  if (
    !(document.tag(i) & Tag.Preposition) ||
    /^(?:that|to|of|for|about)$/.test(document.tokens[i]?.lower ?? '')
  )
    return i;
  for (let k = i + 1; k < limit; k++) {
    const token = document.tokens[k];
    if (token?.kind === 'mark') return isQuotationMark(token) || token.text === ':' ? i : k;
    if (isFiniteVerb(document, k) || document.tag(k) & Tag.Subordinator || token?.lower === 'that') return i;
  }
  return limit;
}

/** '“…,” said Roe, who thinks it “must end.”': the quoted words are those of the relative clause. */
const isAside = ({ document }: Passage, clause: ReportingClause, quotation: Quotation): boolean =>
  document.tokens[quotation.firstToken - 2]?.kind === 'word' &&
  document.tokens
    .slice(clause.source.stretch.to, quotation.firstToken - 1)
    .some(({ lower }) => /^(?:who|whose)$/.test(lower));
