import type { Document, Token } from '../document/index.js';
import { CALENDAR_WORDS, EVIDENCE, TIME_NOUNS } from '../lexicons/index.js';
import { type PartOfSpeech, partOf, type Syntax, tagName } from '../syntax/index.js';
import type { NounPhrase } from './phrase.js';

/** What a noun phrase may open with besides its nouns and adjectives: 'nearly half', 'even critics'. */
const DEGREES =
  /^(?:about|almost|around|at|even|fully|just|more|most|nearly|only|over|roughly|some|less|fewer|as)$/;
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set([
  'NOUN',
  'PROPN',
  'PRON',
  'NUM',
  'ADJ',
  'DET',
  'SYM',
  'X',
]);
const POINTING =
  /^(?:this|that|these|those|such|same|latter|former|other|another|there|here|it|which|what|one)$/;

/**
 * A source that is no noun phrase of somebody who can speak, and so nobody's name: 'injects new questions', 'there',
 * 'according to a poll', 'this week', 'the same'; a noun without an article that is no one's, 'swing'.
 */
export function isFragment(document: Document, syntax: Syntax, phrase: NounPhrase): boolean {
  const { tokens } = document;
  const first = tokens[phrase.firstToken];
  const head = tokens[phrase.head];
  if (!first || !head) return true;
  if (EVIDENCE.has(head.lower)) return false;
  if (isEmpty(tokens, phrase, first.lower, head)) return true;
  if (phrase.determiner === 'bare' && isBareSingular(document, syntax, phrase)) return true;
  const tree = syntax.treeAt(phrase.firstToken);
  return !NOMINAL.has(partOf(tree, phrase.firstToken - tree.first)) && !DEGREES.test(first.lower);
}

/** A letter, a pronoun that points, a time, a party with its state ('R-Ohio'): no noun at all. */
function isEmpty(tokens: readonly Token[], phrase: NounPhrase, first: string, head: Token): boolean {
  if ((head.text.length === 1 && head.kind === 'word') || /^\p{Lu}-\p{Lu}/u.test(head.text)) return true;
  // 'one last week' of several posts
  if (head.lower === 'one' && /^(?:last|this|next)$/.test(tokens[phrase.head + 1]?.lower ?? '')) return true;
  if (phrase.endToken - phrase.firstToken <= 2 && POINTING.test(head.lower)) return !isCounted(first);
  return (CALENDAR_WORDS.has(head.lower) || TIME_NOUNS.has(head.lower)) && !isMeasure(tokens, phrase.head);
}

/** 'two years of data', 'a decade of research': how much there is of what speaks; but 'the day of the vote'. */
function isMeasure(tokens: readonly Token[], time: number): boolean {
  const measured = tokens[time + 2];
  return (
    tokens[time + 1]?.lower === 'of' &&
    measured?.kind === 'word' &&
    !measured.capital &&
    !/^(?:the|this|that|each|every)$/.test(measured.lower)
  );
}

const isCounted = (lower: string): boolean => /^(?:another|one)$/.test(lower);

/** 'swing', 'performance', 'realistic': without an article one thing is nobody; but 'polling', 'media', 'Twitter'. */
function isBareSingular({ tokens }: Document, syntax: Syntax, { head }: NounPhrase): boolean {
  const token = tokens[head];
  const tree = syntax.treeAt(head);
  const tag = tagName(tree, head - tree.first);
  if (!token || token.capital) return false;
  return tag === 'NOUN' || tag.startsWith('ADJ') || tag.startsWith('VERB') || tag === 'ADV';
}
