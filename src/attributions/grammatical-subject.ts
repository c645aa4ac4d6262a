import { AUXILIARY, type Document, nthToken, Tag } from '../document/index.js';
import {
  headOf,
  partOf,
  relationOf,
  sharedSubjectOf,
  subjectOf,
  subjectPhrase,
  type Tree,
  tagName,
  tokensOf,
} from '../syntax/index.js';
import type { Cue } from './cue.js';
import { afterLeadingTime } from './leading-time.js';
import type { Passage } from './passage.js';
import { isWithin, type Stretch } from './phrase.js';
import type { Source } from './source.js';
import { isSourceNoun } from './speaker-noun.js';

/**
 * The subject that the grammar gives a finite cue, where no rule finds one: 'officials' of 'officials, weary of the
 * talks and short of time, said'. Nothing where it is only a pronoun of place or a time.
 */
export function subjectByGrammar({ document, syntax, quotationOf }: Passage, cue: Cue): Source | null {
  const tree = syntax.treeAt(cue.verb);
  const head = subjectOf(tree, cue.verb - tree.first);
  if (head < 0 || head >= cue.from - tree.first) return null;
  const part = partOf(tree, head);
  // 'officials', 'the panel', 'a report'; 'the spate of protests' demands nothing.
  const noun = part === 'NOUN' && isSourceNoun(nthToken(document.tokens, tree.first + head).lower);
  if (part !== 'PROPN' && part !== 'PRON' && !noun) return null;
  const stretch = phraseOfSubject(document, tree, head, cue);
  if (!stretch || quotationOf[stretch.from] !== quotationOf[cue.verb]) return null;
  // 'The paper, citing police, said': the object of what the commas set off.
  if (
    stretch.to === cue.from - 1 &&
    stretch.from > tree.first &&
    document.tokens[stretch.from - 1]?.kind === 'word'
  )
    return null;
  if (relationOf(tree, head) === 'expl' || document.tag(stretch.from) & Tag.Question) return null;
  return { stretch, how: 'subject', from: stretch.from };
}

/** The phrase that a subject before the cue heads, up to the first mark; null where a mark stands before its head. */
export function phraseOfSubject(document: Document, tree: Tree, head: number, cue: Cue): Stretch | null {
  const { from, to } = tokensOf(tree, subjectPhrase(tree, head));
  return upToMark(document, { from, to: Math.min(to, cue.from) }, tree.first + head);
}

/**
 * Whoever does what a participle's clause belongs to, where no rule finds a subject: of 'The firm has moved to have the
 * case dismissed, arguing' the firm, since 'have' hangs on 'moved', and the case is nobody's subject.
 */
export function participleByGrammar(passage: Passage, cue: Cue, ruled: Source | null): Source | null {
  if (!GOES_ON.test(passage.document.tokens[cue.from - 1]?.lower ?? '')) return null;
  const tree = passage.syntax.treeAt(cue.verb);
  if (ruled && isSubject(tree, ruled.stretch)) return null;
  const head = doerOf(tree, cue.verb - tree.first);
  if (head < 0 || !/^(?:NOUN|PROPN|PRON\.PRP)/.test(tagName(tree, head))) return null;
  const whole = tokensOf(tree, subjectPhrase(tree, head));
  const stretch = upToMark(passage.document, whole, tree.first + head);
  if (!stretch || isNoSubject(passage.document, whole)) return null;
  // 'Larkland’s senators, Ann Lee and Tom Hale, spoke, saying': the rules know the names.
  if (ruled && isWithin(ruled.stretch, whole) && passage.document.tag(ruled.stretch.from) & Tag.Proper)
    return null;
  if (ruled && isWithin(whole, ruled.stretch)) return null;
  return { stretch, how: 'participle', from: cue.from };
}

/**
 * The whole subject, where a rule has but its end: 'most of the recently registered voters' of 'voters', 'Ann Lee of
 * Larkton, South Carland' of 'South Carland'. Null where the rule's phrase has the grammar's head, or marks but commas
 * stand between the two.
 */
export function wholeByGrammar(
  { document, syntax }: Passage,
  cue: Cue,
  { stretch, how }: Source,
): Source | null {
  if (how !== 'subject') return null;
  const tree = syntax.treeAt(cue.verb);
  const head = subjectOf(tree, cue.verb - tree.first);
  const own = lastConjunct(document, tree, head, stretch);
  if (own) return { stretch: own, how, from: own.from };
  if (head < 0 || tree.first + head >= stretch.from || !/^(?:NOUN|PROPN|NUM|PRON)/.test(tagName(tree, head)))
    return null;
  const whole = tokensOf(tree, subjectPhrase(tree, head));
  if (!isWithin(stretch, whole) || whole.to !== stretch.to) return null;
  // '2.30pm No 10 has said'
  if (afterLeadingTime(document, whole, whole.from) !== whole) return null;
  const before = document.tokens.slice(whole.from, stretch.from);
  if (before.some(({ kind, text }) => kind === 'mark' && !/^[,’'%$£€]$/.test(text))) return null;
  // 'Ten of the men have left, a review found': what stands before is a clause.
  if (before.some(({ index }) => document.tag(index) & AUXILIARY)) return null;
  const listed = before.some(({ text }) => text === ',');
  return listed && !isList(document, whole, tree.first + head, stretch.to)
    ? null
    : { stretch: whole, how, from: whole.from };
}

/**
 * 'Lindgren' of 'It turns over £38m a year and Lindgren says': a subject that is coordinated with nothing, since 'and'
 * links two clauses. Null where both are the subject: 'Roe and Lindgren say'.
 */
function lastConjunct(document: Document, tree: Tree, head: number, { from, to }: Stretch): Stretch | null {
  let and = to - 1;
  while (and > from && !/^(?:and|but)$/.test(document.tokens[and]?.lower ?? '')) and--;
  if (and <= from || tree.first + head <= and || tree.first + head >= to) return null;
  if (relationOf(tree, head) !== 'nsubj' || (tree.leftmost[head] as number) + tree.first <= and) return null;
  const verb = headOf(tree, head);
  return relationOf(tree, verb) === 'conj' && headOf(tree, verb) + tree.first < from
    ? { from: and + 1, to }
    : null;
}

/**
 * 'Unions, green groups and a member', 'Roe, Hale and Lee', 'A group of artists, writers and actors'; not 'The Larkton,
 * S.C., maker of boots', 'maybe Roe, aide Hale'
 */
function isList({ tokens }: Document, { from }: Stretch, head: number, to: number): boolean {
  let comma = to - 1;
  while (comma > from && tokens[comma]?.text !== ',') comma--;
  const joined = tokens.slice(comma + 1, to).some(({ lower }) => /^(?:and|or)$/.test(lower));
  return joined && (tokens[head + 1]?.text !== ',' || !/^(?:the|an?)$/.test(tokens[from]?.lower ?? ''));
}

/** Before a participle that tells what the sentence's subject does as well. */
const GOES_ON = /^(?:,|by|while|after|before)$/;

/** No word of the phrase hangs on one outside of it but as a subject or what stands for one. */
function isSubject(tree: Tree, { from, to }: Stretch): boolean {
  for (let word = from - tree.first; word < to - tree.first; word++) {
    const head = headOf(tree, word) + tree.first;
    if ((head < from || head >= to) && !SUBJECT_LIKE.has(relationOf(tree, word))) return false;
  }
  return true;
}

const SUBJECT_LIKE: ReadonlySet<string> = new Set([
  'nsubj',
  'nsubj:pass',
  'root',
  'flat',
  'nmod:desc',
  'parataxis',
  'punct',
]);

/** The subject of the verb that a participle behind it hangs on, or of the one that this verb hangs on; -1 for none. */
function doerOf(tree: Tree, participle: number): number {
  let at = participle;
  if (relationOf(tree, at) !== 'advcl' || headOf(tree, at) > at) return -1;
  do {
    at = headOf(tree, at);
    const subject = at < 0 ? -1 : sharedSubjectOf(tree, at);
    if (subject >= 0) return subject;
  } while (at >= 0 && /^(?:advcl|xcomp)$/.test(relationOf(tree, at)));
  return -1;
}

/** 'LARKTON (Post) - Ann Lee': the grammar takes the place for the subject. 'Rep.', 'amid cries from some' */
const isNoSubject = (document: Document, { from, to }: Stretch): boolean =>
  (document.tag(from) & Tag.Preposition) !== 0 ||
  document.tokens.slice(from, to).some(({ text }) => /^[-–—―(]$/.test(text)) ||
  (to - from === 1 && nthToken(document.tokens, from).text.endsWith('.'));

/** Of 'Ann Lee, weary of the talks' the name; null where a mark stands before the head: 'It is clear: hundreds of them'. */
function upToMark({ tokens }: Document, { from, to }: Stretch, head: number): Stretch | null {
  for (let i = from; i < to; i++) {
    const { kind, text } = nthToken(tokens, i);
    if (kind !== 'mark' || /^[-’'&%$£€]$/.test(text)) continue;
    return i > head ? { from, to: i } : null;
  }
  return from < to ? { from, to } : null;
}
