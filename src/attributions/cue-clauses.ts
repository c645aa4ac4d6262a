import { AUXILIARY, type Document, nthToken, Tag, type Token } from '../document/index.js';
import { EVIDENCE_VERBS, PERSON_NOUNS } from '../lexicons/index.js';
import {
  complementOf,
  dependents,
  firstConjunct,
  formOf,
  relationOf,
  sharedSubjectOf,
  tagName,
} from '../syntax/index.js';
import { deniedBefore } from './denied-before.js';
import { isQuotationMark } from './marks.js';
import type { Passage } from './passage.js';
import { isFiniteVerb } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { gerundEnd } from './place.js';
import { quotationOpeningAt } from './quotation-at.js';
import { settingEnd } from './setting.js';
import type { SourcedCue } from './sourced-cue.js';

/** What the boundary rules need to know of the cue whose content they bound. */
export type Anchor = Pick<SourcedCue, 'verb' | 'quotation' | 'kind' | 'source'>;

/** What a content is made of: a clause of its own, or a phrase under the cue verb. */
export type ContentKind = 'clause' | 'phrase';

export function quotationWithOwnCue(passage: Passage, i: number): boolean {
  const quotation = quotationOpeningAt(passage, i);
  return (
    quotation !== undefined &&
    passage.cues.some(
      (cue) =>
        cue.quotation < 0 &&
        cue.verb > quotation.endToken &&
        (cue.source ?? cue).from <= quotation.endToken + 2,
    )
  );
}

/** ', which he called a disaster', ', a charge she denies' */
export const relativeCueAt = (passage: Passage, i: number): boolean =>
  passage.cues.some(
    (cue) =>
      (cue.source?.from ?? -1) >= i &&
      (cue.source?.from ?? 0) <= i + 4 &&
      cue.readings.some(({ stance, lemma }) => stance === 'denies' || lemma === 'confirm') &&
      deniedBefore(passage, cue)?.content.from === i,
  ) || namedAt(passage, i);

const namedAt = (passage: Passage, i: number): boolean => {
  const end = namedEnd(passage, i);
  return (
    end > i &&
    passage.cues.some(
      (cue) =>
        cue.source?.from === end &&
        cue.readings.some(({ frames }) => frames.has('naming') || frames.has('as')) &&
        !isSetOff(passage, cue.to),
    )
  );
};

/**
 * Past 'which', 'whom' and, as the last words of the sentence, past 'a charge' of ', a charge the league called absurd'
 * and 'something' of ', something he called a shame'.
 */
function namedEnd({ document }: Passage, i: number): number {
  const { lower } = nthToken(document.tokens, i);
  if (/^(?:which|whom|something)$/.test(lower)) return i + 1;
  if (!/^an?$/.test(lower)) return i;
  let end = i + 1;
  while (end < i + LONGEST_NAMED && document.tag(end) & (Tag.Noun | Tag.Adjective)) end++;
  return end > i + 1 ? end : i;
}

const LONGEST_NAMED = 5;

/** 'a scheme the council called vital, was dead': a comma and a verb behind it, with which the clause goes on. */
function isSetOff({ document, to }: Passage, from: number): boolean {
  const sentence = document.sentenceOf(from);
  for (let i = from; i < to && document.sentenceOf(i) === sentence; i++)
    if (document.tokens[i]?.text === ',' && isFiniteVerb(document, i + 1)) return true;
  return false;
}

/** ', called them fools and left': the source's next verb. */
export const listedCueAt = (passage: Passage, i: number, own: Anchor): boolean =>
  passage.cues.some(
    (cue) =>
      cue.from === i &&
      cue.verb > own.verb &&
      cue.kind === 'finite' &&
      cue.source?.how === 'shared' &&
      !isPredicateInside(passage, cue, own),
  );

/**
 * By the grammar the verb goes on a clause that begins behind the own cue: 'said the turnover, confined to the index,
 * partly reflected the rush', 'said the focus caused losses and showed the fears'.
 */
function isPredicateInside({ document, syntax }: Passage, cue: SourcedCue, own: Anchor): boolean {
  const tree = syntax.treeAt(cue.verb);
  const after = own.verb - tree.first;
  const word = cue.verb - tree.first;
  const subject = sharedSubjectOf(tree, word);
  if (after < 0 || subject <= after) return false;
  // 'said it was the worst she had seen and warned them': what is told of a noun has no verb of telling for its second.
  if (tagName(tree, word) === 'VERB.VBD' && /^acl/.test(relationOf(tree, firstConjunct(tree, word))))
    return false;
  // 'said the council should sell it and warned them': behind a modal verb only an infinitive goes on.
  if (tagName(tree, word) === 'VERB.VBD' && formOf(tree, firstConjunct(tree, word)) === 'Inf') return false;
  // 'said sales fell and blamed the rain': things show, and do not blame.
  return (
    mayAct(document, tree.first + subject) || cue.readings.every((verb) => EVIDENCE_VERBS.has(verb.lemma))
  );
}

/** A person, people or a name. */
export function mayAct(document: Document, head: number): boolean {
  const { lower } = nthToken(document.tokens, head);
  return (
    /^(?:i|he|she|we|they|who)$/.test(lower) ||
    (document.tag(head) & Tag.Proper) !== 0 ||
    PERSON_NOUNS.has(lower) ||
    PERSON_NOUNS.has(lower.replace(/s$/, ''))
  );
}

export const reportingParticiple = (passage: Passage, i: number): boolean =>
  passage.cues.some(
    (cue) => cue.kind === 'participle' && cue.from <= i && i <= cue.verb && !cue.readings[0]?.attitude,
  );

/** ', Roe said' and ', said Roe' at the end of the sentence: another source reports what stands before. */
export function parentheticalAt(passage: Passage, i: number, limit: number, own: Anchor): boolean {
  return passage.cues.some((cue) => {
    if (cue.verb <= own.verb || cue.kind !== 'finite' || cue.quotation !== own.quotation) return false;
    // 'tea, milk, and coffee is calculated by weight': who is said of says nothing.
    if (cue.passive) return false;
    // '…, he would advise it': what would be said is no report.
    if (passage.document.tag(cue.from) & Tag.Modal) return false;
    const closes = (k: number): boolean =>
      k >= limit - 1 ||
      passage.document.tag(k) === Tag.Mark ||
      Math.max(settingEnd(passage.document, k, limit), gerundEnd(passage, k, limit)) > k;
    if (cue.source?.how === 'subject' && cue.source.from === i && closes(cue.to)) return true;
    // 'the turnover, confined to two stocks, partly reflected the rush': no adverb opens an inversion.
    return cue.inverted !== null && cue.from === i && cue.verb === i && closes(cue.inverted.end);
  });
}

/** A cue without a subject of its own: the source's second verb. */
export function secondCueAt(passage: Passage, i: number, own: Anchor, kind: ContentKind): boolean {
  const { document } = passage;
  const second = passage.cues.find(
    (cue) => cue.from === i && cue.verb > own.verb && cue.quotation === own.quotation,
  );
  if (!second) return false;
  if (second.kind !== 'finite') return second.kind === 'participle' && own.kind === 'participle';
  const tag = document.tag(second.verb);
  // 'urged them to stay and call for help': an infinitive goes on, but not the phrase of 'to accuse them of fraud and
  // call for help', nor the object of 'they call it a fraud and demand help'.
  const parallel =
    kind === 'phrase' && (own.kind === 'infinitive' || (document.tag(own.verb) & Tag.Base) !== 0);
  if (parallel && second.from === second.verb && tag & Tag.Base) return true;
  if (second.from === second.verb && tag & Tag.Base && !(tag & (Tag.Past | Tag.Present)))
    return bothPresent(passage, second, own) && !goesOnClause(passage, second, own, i);
  return kind === 'phrase' || !goesOnClause(passage, second, own, i);
}

/**
 * 'They say it rose and argue that it will fall': both without an -s, as many do. By the grammar, since 'they say it may
 * rise and argue' has an infinitive.
 */
function bothPresent({ syntax }: Passage, second: SourcedCue, own: Anchor): boolean {
  const tree = syntax.treeAt(second.verb);
  const word = second.verb - tree.first;
  if (own.verb < tree.first || tagName(tree, own.verb - tree.first) !== 'VERB.VBP') return false;
  const first = firstConjunct(tree, word);
  const modal = dependents(tree, first, 'aux').some((aux) => tagName(tree, aux) === 'AUX.MD');
  // 'say it has risen and argue': no infinitive stands behind a participle.
  return (
    !modal && (tagName(tree, word) === 'VERB.VBP' || (first < word && tagName(tree, first) === 'VERB.VBN'))
  );
}

/** ', but judged that' */
const isOwnThought = (tokens: readonly Token[], { from, to }: SourcedCue): boolean =>
  tokens[to]?.lower === 'that' && tokens[from - 2]?.text === ',';

/** Whether the verb behind 'and' is the reported clause's, and not the source's. */
function goesOnClause(passage: Passage, second: SourcedCue, own: Anchor, end: number): boolean {
  const { document } = passage;
  if (second.readings[0]?.attitude) return !isOwnThought(document.tokens, second);
  // 'said he had rung and was told to wait', 'had a licence and had reported no faults'
  if (/^(?:had|was|were|would|could|will|should|might|been)$/.test(document.tokens[second.from]?.lower ?? ''))
    return true;
  const past = isPast(document.tag(second.verb));
  // 'note that Roe backed it and opposed the rest': the tense is that of the reported clause.
  const backshift = past && isPresent(document, own.verb);
  if (backshift && !second.readings[0]?.frames.has('quote')) return true;
  // 'said she was late and said he was early'
  const same = document.tokens[second.verb]?.lower === document.tokens[own.verb]?.lower;
  if (same || reports(passage, second) || isBehindWords(passage, second, own)) return false;
  // 'said he called the mayor and thanked her', 'said a man entered and demanded money': whoever acts in the clause.
  const plain = backshift || (past && second.from === second.verb);
  if (plain && actsInClause(passage, own, end)) return true;
  // 'confirmed she had fallen and insisted the tour would go on': what a verb governs that way is said.
  if (bothGovern(passage, second, own)) return false;
  // 'said she was innocent and accused him of lying', 'said they were well and asked ministers to help'
  if (second.readings.some(({ frames }) => frames.has('of') || frames.has('urge'))) return false;
  return own.kind === 'finite' && isPredicateInside(passage, second, own);
}

/**
 * 'charged that they had “played with prices” and demanded an inquiry': the words of the clause are over, whose verb is no
 * plain past. Counterexample: 'said a man shouted “Out” and demanded money'
 */
function isBehindWords({ document }: Passage, second: SourcedCue, own: Anchor): boolean {
  if (!isQuotationMark(document.tokens[second.from - 2]) || second.from !== second.verb) return false;
  for (let i = own.verb + 1; i < second.from; i++)
    if (isFiniteVerb(document, i)) return (document.tag(i) & (Tag.Have | Tag.Be | Tag.Modal)) !== 0;
  return false;
}

/** ', and said', 'and added that', 'and promised to go', 'and called it “absurd”': the source's own second verb. */
function reports({ document, quotationOf }: Passage, second: SourcedCue): boolean {
  const { tokens } = document;
  if (tokens[second.from - 2]?.text === ',') return true;
  const next = tokens[second.to]?.lower ?? '';
  if (/^(?:that|to|whether|[,:“"‘])$/.test(next)) return true;
  // 'and questioned why he left'
  if (/^(?:why|how|if)$/.test(next) && second.readings.some(({ frames }) => frames.has('wh'))) return true;
  const quotation = quotationOf[second.verb];
  for (let i = second.to; i < second.to + LONGEST_OBJECT; i++)
    if ((quotationOf[i] ?? quotation) !== quotation) return true;
  return false;
}

/** Both are plain pasts, and by the grammar the second one has a clause of its own behind it. */
function bothGovern({ document, syntax }: Passage, second: SourcedCue, own: Anchor): boolean {
  if (!isPast(document.tag(own.verb)) || !second.readings.some(({ frames }) => frames.has('clause')))
    return false;
  const tree = syntax.treeAt(second.verb);
  const word = second.verb - tree.first;
  return tagName(tree, word) === 'VERB.VBD' && complementOf(tree, word) !== null;
}

/** Tokens between a verb and the quoted words that it calls its object. */
const LONGEST_OBJECT = 7;

/**
 * A person or people are the subject of the reported clause, and do something in the plain past: the next verb of the
 * same kind is theirs. Counterexamples: 'said it was late and called for help', 'said sales fell and blamed the rain'.
 */
function actsInClause({ document }: Passage, own: Anchor, end: number): boolean {
  const { tokens } = document;
  let start = own.verb + 1;
  if (tokens[start]?.lower === 'that') start++;
  const subject = nounPhraseStartingAt(document, start, end);
  if (!subject) return false;
  let verb = subject.to;
  while (document.tag(verb) === Tag.Adverb) verb++;
  const tag = document.tag(verb);
  if (!isPast(tag) || tag & (AUXILIARY | Tag.Noun)) return false;
  const head = nthToken(tokens, subject.to - 1);
  return (
    /^(?:i|he|she|we|they|police)$/.test(head.lower) ||
    PERSON_NOUNS.has(head.lower) ||
    PERSON_NOUNS.has(head.lower.replace(/s$/, ''))
  );
}

/** 'more than' of 'more than 4 in 10 said' */
const isAmount = (tokens: readonly Token[]): boolean =>
  tokens.every(({ lower }) =>
    /^(?:more|less|fewer|than|at|least|most|about|nearly|almost|roughly|only|just|over)$/.test(lower),
  );

const isPresent = (document: Document, verb: number): boolean =>
  (document.tag(verb) & (Tag.Present | Tag.Base)) !== 0 &&
  (document.tag(verb) & (Tag.Past | Tag.Participle)) === 0 &&
  (document.tag(verb - 1) & AUXILIARY) === 0;
const isPast = (tag: number): boolean => (tag & Tag.Past) !== 0 && (tag & (Tag.Present | Tag.Base)) === 0;

/** Whether the verb reports more than quoted words, or they stand behind it: 'when it opened, taking over a mill' has none. */
const mayReport = ({ quotationOf }: Passage, { readings, to }: SourcedCue): boolean =>
  readings.some(({ frames }) => frames.size > 1 || !frames.has('quote')) ||
  [to + 1, to + 2].some((i) => (quotationOf[i] ?? -1) !== -1);

/** A subject and a cue verb: 'Lee said', 'the report found'. */
export function cueClauseAt(passage: Passage, i: number, limit: number, own: Anchor): boolean {
  return passage.cues.some(
    (cue) =>
      cue.verb > own.verb &&
      cue.kind === 'finite' &&
      cue.quotation === own.quotation &&
      !cue.readings[0]?.attitude &&
      mayReport(passage, cue) &&
      cue.verb < limit &&
      (cue.source?.how === 'subject' || cue.source?.how === 'apposition') &&
      cue.source.from >= i &&
      (cue.source.from <= i + 1 || isAmount(passage.document.tokens.slice(i, cue.source.from))),
  );
}
