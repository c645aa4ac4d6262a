import { type Document, FINITE, nthToken, Tag } from '../document/index.js';
import { CUE_FORMS } from '../lexicons/index.js';
import { dependent, formOf, partOf, relationOf, subjectOf, type Tree, tagName } from '../syntax/index.js';
import type { Anchor, ContentKind } from './cue-clauses.js';
import { datesNoun } from './dated-noun.js';
import { endAt } from './ends/index.js';
import type { ContentEnd, Passage } from './passage.js';
import { closingParenthesis, type Stretch } from './phrase.js';
import { nounPhraseStartingAt } from './phrase-rightward.js';
import { settingEnd } from './setting.js';
import { rightLimit } from './sourced-cue.js';

/** End of a phrase or a clause that is the content of a noun cue at token `noun`. */
export const phraseEnd = (
  passage: Passage,
  start: number,
  noun: number,
  clause: boolean = (passage.document.tag(start - 1) & Tag.Subordinator) !== 0,
): number =>
  Math.min(
    contentEnd(
      passage,
      start,
      { verb: noun, quotation: passage.quotationOf[noun] ?? -1, kind: 'finite', source: null },
      'phrase',
    ),
    mainVerbAfter(passage, start, clause),
  );

/** The main clause's verb takes over: 'Roe's claim that the vote was rigged has no basis'. */
function mainVerbAfter(passage: Passage, start: number, clause = true): number {
  const { quotationOf, document, to } = passage;
  let open = clause ? 2 : 1;
  for (let i = start; i < to; i++) {
    // Quoted words are a part of what is said, whatever verbs they have.
    if ((quotationOf[i] ?? -1) !== (quotationOf[start] ?? -1)) continue;
    if (!isFiniteHere(document, i) || isOfInnerClause(document.tag(i - 1), clause)) continue;
    open--;
    if (open === 0) return i;
    // 'showing that officials knew the dam was weak': one more verb belongs to what they knew.
    if (clause && takesBareClause(document, i)) open++;
  }
  return to;
}

/**
 * 'knocked' of 'A man saying he was from the council knocked on her door': where the one who says it opens the sentence,
 * and no verb that can be nothing else follows what is said, a past form is the sentence's. Counterexample: 'A man saying
 * he was hurt in a car parked outside was held'
 */
function pastOfSubject(passage: Passage, start: number, { source, verb }: Anchor): number {
  const { document, to } = passage;
  const sentence = document.sentences[document.sentenceOf(verb)];
  if (source?.stretch.from !== sentence?.firstToken) return to;
  let clause = false;
  for (let i = start; i < Math.min(to, sentence?.endToken ?? to); i++) {
    const tag = document.tag(i);
    if (clause && tag & Tag.Past && tag & Tag.Participle && opensPredicate(document, i)) return i;
    clause ||= (tag & FINITE) !== 0;
  }
  return to;
}

/** Right behind a noun, and before what a participle has no use for: 'knocked on', 'blocked the road', not 'parked by Roe' */
const opensPredicate = (document: Document, i: number): boolean =>
  (document.tag(i - 1) & (Tag.Noun | Tag.Proper | Tag.Adjective)) !== 0 &&
  !(document.tag(i - 1) & (FINITE | Tag.Adverb | Tag.Determiner)) &&
  nthToken(document.tokens, i + 1).lower !== 'by';

function isFiniteHere(document: Document, i: number): boolean {
  const tag = document.tag(i);
  const before = document.tag(i - 1);
  if (!(tag & FINITE) || /^(?:be|been|being)$/.test(nthToken(document.tokens, i).lower)) return false;
  if (before & (FINITE | Tag.To) && !(before & Tag.Noun)) return false;
  if (!(tag & (Tag.Noun | Tag.Adjective | Tag.Possessive | Tag.Participle))) return true;
  // 'the remark that it was “blackmail” angered unions'
  return (tag & Tag.Past) !== 0 && /^[”"]$/.test(nthToken(document.tokens, i - 1).text);
}

const isOfInnerClause = (before: number, clause: boolean): boolean =>
  (before & (Tag.Coordinator | Tag.Subordinator | Tag.Question)) !== 0 ||
  (!clause && (before & Tag.Pronoun) !== 0);

/**
 * By the grammar the verb of which the antecedent is the subject: 'rose' of 'the share of adults who said they had
 * smoked in the past month rose by a tenth'; `limit` where none stands there.
 */
function antecedentsVerb({ syntax, cues }: Passage, start: number, limit: number, source: Stretch): number {
  const tree = syntax.treeAt(start);
  for (let i = start + 1; i < limit && i < tree.first + tree.length; i++) {
    const word = i - tree.first;
    if (partOf(tree, word) !== 'VERB' || formOf(tree, word) !== 'Fin') continue;
    // 'who thinks the mayor said it was late': its subject stands inside what is thought.
    if (cues.some(({ verb, source: own }) => verb === i && (own?.from ?? 0) >= start)) continue;
    const subject = subjectOf(tree, word) + tree.first;
    if (subject >= source.from && subject < source.to - 1) return i;
    // Where the tree has no main verb, the one that it hangs on a word although it is finite and nothing opens it is the one.
    if (hangsAsClause(tree, word) && /\.(?:VBD|VBZ)$/.test(tagName(tree, word))) return i;
  }
  return limit;
}

/** A clause that hangs on another word without a subject and without a word that opens it. */
const hangsAsClause = (tree: Tree, word: number): boolean =>
  ['acl', 'advcl'].includes(relationOf(tree, word)) &&
  dependent(tree, word, 'nsubj', 'nsubj:pass', 'mark', 'cc') < 0;

/** 'knew the dam', 'said it': a verb of saying or knowing before a noun phrase. */
const takesBareClause = (document: Document, verb: number): boolean =>
  (CUE_FORMS.get(document.tokens[verb]?.lower ?? '') ?? []).some(
    ({ verb: { frames, lemma } }) => frames.has('clause') || lemma === 'know',
  ) && (document.tag(verb + 1) & (Tag.Determiner | Tag.Pronoun | Tag.Proper)) !== 0;

/**
 * Where the content that starts at `start` ends, before the writer takes over again: at another cue's clause
 * ('…, and Lee said'), at a second verb of the source ('… and called for help'), at a participle that reports
 * ('…, adding that'), at 'according to', at the writer's own remark ('…, without elaborating').
 */
export function contentEnd(passage: Passage, start: number, cue: Anchor, kind: ContentKind): number {
  // Many sieves ask for the same content: it is found once.
  const key = `${start} ${cue.verb} ${kind} ${cue.source?.how}`;
  let known = passage.ends.get(key);
  if (!known) {
    known = findEnd(passage, start, cue, kind);
    passage.ends.set(key, known);
  }
  return known.to;
}

function findEnd(passage: Passage, start: number, cue: Anchor, kind: ContentKind): ContentEnd {
  const { tokens } = passage.document;
  const limit = furthestEnd(passage, start, cue, kind);
  for (let i = start; i < limit; i++) {
    if (cue.quotation < 0 && isQuoted(passage, i)) continue;
    const { text } = nthToken(tokens, i);
    const closing = text === '(' ? closingParenthesis(tokens, i, limit) : -1;
    if (closing > 0) {
      i = closing;
      continue;
    }
    if (text === ')') return { from: start, to: i, sign: null };
    const end = endAt(passage, i, limit, cue, kind, start);
    if (end) return { from: start, to: i, sign: end.id };
  }
  return { from: start, to: limit, sign: null };
}

const isQuoted = ({ quotationOf }: Passage, i: number): boolean => (quotationOf[i] ?? -1) !== -1;

/** The end of the sentence, without its mark, or the verb that goes on behind a relative clause. */
function furthestEnd(passage: Passage, start: number, cue: Anchor, kind: ContentKind): number {
  let limit = Math.min(rightLimit(passage, cue), extendedSentenceEnd(passage, start));
  while (limit > start && /^[.!?;:,…]$/.test(nthToken(passage.document.tokens, limit - 1).text)) limit--;
  if (cue.source?.how === 'relative' || cue.source?.how === 'reduced') {
    const main = mainVerbAfter(passage, start, kind === 'clause');
    limit = Math.min(limit, main);
    if (main >= passage.to && kind === 'clause') limit = Math.min(limit, pastOfSubject(passage, start, cue));
  }
  return cue.source?.how === 'relative' ? antecedentsVerb(passage, start, limit, cue.source.stretch) : limit;
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
  if (
    !isQuoteOrMoney(passage, start) &&
    !nounPhraseStartingAt(document, start, limit) &&
    !leadsIntoQuote(passage, start)
  )
    return null;
  let end = limit;
  for (let i = start + 1; i < limit; i++) {
    if (
      settingEnd(document, i, limit) >= limit &&
      !datesNoun(document.tokens, i) &&
      document.tag(i) & (Tag.Preposition | Tag.Proper | Tag.Adjective | Tag.Determiner)
    ) {
      end = i;
      break;
    }
  }
  return { from: start, to: end };
}

/** 'the “brave” nurses', 'the firm’s “greed”' */
function leadsIntoQuote({ document }: Passage, start: number): boolean {
  const before = Tag.Determiner | Tag.Adjective | Tag.Noun | Tag.Proper | Tag.Possessive;
  for (let i = start; i < start + 6 && document.tag(i) & before; i++)
    if (/^[“"‘]$/.test(document.tokens[i + 1]?.text ?? '')) return true;
  return false;
}

const isQuoteOrMoney = (passage: Passage, i: number): boolean =>
  /^[“"‘«„'$£€]$/.test(passage.document.tokens[i]?.text ?? '');
