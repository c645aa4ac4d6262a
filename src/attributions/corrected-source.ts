import { type Document, Tag, type Token } from '../document/index.js';
import { TIME_NOUNS } from '../lexicons/index.js';
import {
  headOf,
  nounPhraseOf,
  partOf,
  type Relation,
  relationOf,
  subjectOf,
  type Tree,
} from '../syntax/index.js';
import type { Cue } from './cue.js';
import { phraseOfSubject, wholeByGrammar } from './grammatical-subject.js';
import { withoutLeadingVerb } from './leading-verb.js';
import type { Passage } from './passage.js';
import { isBareDeterminer, isTimeWord, type Stretch } from './phrase.js';
import type { Source } from './source.js';
import { isSourceNoun, isSpeakerNoun } from './speaker-noun.js';

// The rules look for a source from the cue to the left, word by word, and may stop inside a phrase or run on into the
// one before it. The grammar, which reads the sentence as a whole, says where the subject begins.

/** The source that a rule found, as far as the grammar says that it is the subject of the cue, the whole of it and no more. */
export function correctedSource(passage: Passage, cue: Cue, found: Source): Source {
  const stretch = withoutLeadingVerb(passage, found.stretch);
  const source = stretch.from === found.stretch.from ? found : cutTo(found, stretch.from);
  if (isWhole(passage.document, source)) return source;
  const listed = wholeByGrammar(passage, cue, source);
  if (listed) return listed;
  if (source.how === 'relative') return withoutLead(passage, cue, source);
  const tree = passage.syntax.treeAt(cue.verb);
  const subject = subjectOf(tree, cue.verb - tree.first);
  if (subject < 0 || tree.first + subject >= cue.from) return source;
  return (
    wholeSubject(passage, tree, subject, cue, source) ?? withoutAdjunct(passage, tree, subject, cue, source)
  );
}

const PARTS = Tag.Preposition | Tag.Coordinator | Tag.Adverb | Tag.Mark;

/**
 * A look at its words, since a sentence's grammar costs more: nothing stands before it that it could be a part of, and
 * nothing in it that could be a phrase of its own. 'Roe said', '“…,” he said', 'that the mayor said'
 */
function isWhole(document: Document, { stretch: { from, to }, how }: Source): boolean {
  const { tokens } = document;
  const last = how === 'relative' ? to - 1 : to;
  if (last - from === 1 && PRONOUNS.test(tokens[from]?.lower ?? '')) return true;
  let parts = 0;
  for (let i = from; i < last; i++) parts |= document.tag(i);
  if (how === 'relative') return (parts & PARTS) === 0;
  const opens = document.sentences[document.sentenceOf(from)]?.firstToken === from;
  if (opens) return (document.tag(from) & Tag.Adverb) === 0 && (parts & Tag.Coordinator) === 0;
  // 'the authors of that report said', 'reported that night Roe said'
  if (document.tag(from - 2) & Tag.Preposition || TIME_NOUNS.has(tokens[from]?.lower ?? '')) return false;
  const before = tokens[from - 1]?.lower ?? '';
  return (parts & PARTS) === 0 && (OPENS.test(before) || /^[“”"—–:]$/.test(before));
}

const OPENS = /^(?:that|while|when|because|if|although|though|whether)$/;

/** Relations by which a word is as much the subject as the one that it hangs on. */
const EQUALS: readonly Relation[] = ['appos', 'conj', 'flat', 'compound', 'parataxis', 'dep', 'nmod:desc'];

/**
 * 'Friends' of 'Friends of Roe’s who have seen him on the trail recently say', where a rule found 'the trail'; 'Polls'
 * of 'Polls there show'. Counterexamples: 'LARKTON — Roe said', 'A tall man with a beard, Roe said', 'As many as ten
 * guests said'
 */
function wholeSubject(
  passage: Passage,
  tree: Tree,
  subject: number,
  cue: Cue,
  { stretch }: Source,
): Source | null {
  const { document, quotationOf } = passage;
  const inner = stretch.to - 1 - tree.first;
  if (stretch.from - tree.first <= subject || inner > (tree.rightmost[subject] as number)) return null;
  if (EQUALS.includes(relationOf(tree, belowOf(tree, inner, subject)))) return null;
  if (isSetApart(passage, tree, subject, stretch) || !isSubjectAlone(document, tree.first + subject))
    return null;
  for (let i = tree.first + subject; i < cue.from; i++)
    if (/^[—–:;-]$/.test(document.tokens[i]?.text ?? '') || quotationOf[i] !== quotationOf[cue.verb])
      return null;
  const phrase = phraseOfSubject(document, tree, subject, cue);
  return phrase && { stretch: phrase, how: 'subject', from: phrase.from };
}

/**
 * 'One delegate not on the list, Ann Roe, said', 'One after another, voters said', 'Some agree, but the union said'; not
 * 'artists, actors and poets said', nor 'Roe, who lost her son in Marlo, Ohio, said'
 */
function isSetApart({ document }: Passage, tree: Tree, subject: number, { from, to }: Stretch): boolean {
  const { tokens } = document;
  for (let i = tree.first + subject; i < from - 1; i++)
    if (tokens[i]?.text === ',' && CLAUSE_LINKS.test(tokens[i + 1]?.lower ?? '')) return true;
  if (tokens[from - 1]?.text !== ',') return false;
  return relationOf(tree, to - 1 - tree.first) !== 'conj' && partOf(tree, subject) !== 'PROPN';
}

const CLAUSE_LINKS = /^(?:but|yet|while|although|though)$/;

/** No time, no pronoun, which nothing is attached to, and no 'many' of 'as many as'. */
function isSubjectAlone(document: Document, i: number): boolean {
  const token = document.tokens[i];
  if (token === undefined || TIME_NOUNS.has(token.lower) || isTimeWord(token)) return false;
  return !PRONOUNS.test(token.lower) && document.tokens[i - 1]?.lower !== 'as';
}

const PRONOUNS = /^(?:i|you|he|she|it|we|they|that|this|there|what)$/;

/** The word right below `above` on the way from `word` up to it; `word` where that way does not lead to it. */
function belowOf(tree: Tree, word: number, above: number): number {
  let at = word;
  for (let steps = 0; steps < tree.length; steps++) {
    const head = headOf(tree, at);
    if (head === above) return at;
    if (head < 0) return word;
    at = head;
  }
  return word;
}

/** Belong to the subject that they stand before. */
const OF_SUBJECT = /^(?:neither|either|both|hardly|scarcely|barely|not|only|even)$/;
const ADJUNCTS: readonly Relation[] = ['obl', 'obl:unmarked', 'advmod', 'cc'];

/**
 * 'Pate' of 'on the Larkton side Pate backed', 'Roe' of 'At the moment Roe announced it': what stands before the subject
 * hangs on the verb itself.
 */
function withoutAdjunct(
  { document }: Passage,
  tree: Tree,
  subject: number,
  cue: Cue,
  source: Source,
): Source {
  const { from } = source.stretch;
  const begin = nounPhraseOf(tree, subject).from;
  const before = begin - 1;
  if (tree.first + before < from || tree.first + subject >= source.stretch.to) return source;
  if (!isSubjectAlone(document, tree.first + subject)) return source;
  // 'A May 15 email shows', 'neither he nor she said', 'Larkian leader Ann Roe said'
  const last = document.tokens[tree.first + before]?.lower ?? '';
  if (partOf(tree, before) === 'NUM' || OF_SUBJECT.test(last) || isSpeakerNoun(last)) return source;
  const verb = cue.verb - tree.first;
  const top = belowOf(tree, before, verb);
  if (headOf(tree, top) !== verb || !ADJUNCTS.includes(relationOf(tree, top))) return source;
  if (hasComma(document, tree.first + begin, tree.first + subject)) return source;
  return cutTo(source, tree.first + begin);
}

const hasComma = ({ tokens }: Document, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ',');

const cutTo = (source: Source, from: number): Source => ({
  ...source,
  stretch: { from, to: source.stretch.to },
  from,
});

/**
 * 'a headline that' of 'posted it under a headline that said': the clause says more of the noun behind the preposition.
 * Counterexamples: 'the share of adults who said', 'four in 10 voters who say', 'the aide to the mayor who said'
 */
function withoutLead({ document, syntax }: Passage, cue: Cue, source: Source): Source {
  const tree = syntax.treeAt(cue.verb);
  const verb = cue.verb - tree.first;
  const noun = relationOf(tree, verb) === 'acl:relcl' ? headOf(tree, verb) : -1;
  if (noun < 0 || tree.first + noun >= source.stretch.to - 1 || partOf(tree, noun) === 'PRON') return source;
  const from = tree.first + nounPhraseOf(tree, noun).from;
  if (from <= source.stretch.from || isLeadSource(document, tree, source.stretch)) return source;
  const preposition = document.tokens[from - 1];
  const leads =
    preposition !== undefined &&
    (document.tag(preposition.index) & Tag.Preposition) !== 0 &&
    preposition.lower !== 'of' &&
    !(document.tag(from) & Tag.Number);
  return leads ? cutTo(source, from) : source;
}

/** 'one Democrat familiar with the talks, who said', 'a man briefed on the raid, who said' */
const leadsClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from + 1, to)
    .some(
      ({ lower, index }) =>
        /^(?:familiar|close|briefed|involved)$/.test(lower) && isSpeakerNoun(tokens[index - 1]?.lower ?? ''),
    );

/** 'Roe, an aide at the mill who said', 'one senator close to the talks, who said', 'a page on health, which said' */
function isLeadSource(document: Document, tree: Tree, { from, to }: Stretch): boolean {
  const { tokens } = document;
  const pronoun = to - 1;
  if (hasComma(document, from, pronoun - 1)) return true;
  if (leadsClause(tokens, from, pronoun)) return true;
  let head = from - tree.first;
  while (headOf(tree, head) > head && tree.first + headOf(tree, head) < pronoun) head = headOf(tree, head);
  const lower = tokens[tree.first + head]?.lower ?? '';
  if (partOf(tree, head) === 'PROPN' || isSpeakerNoun(lower)) return true;
  // 'One of the members in the House who', 'a Larkist close to the talks who'
  const token = tokens[tree.first + head];
  if (isBareDeterminer(token) || (token?.capital && partOf(tree, head) === 'NOUN')) return true;
  return tokens[pronoun]?.lower !== 'who' && isSourceNoun(lower);
}
