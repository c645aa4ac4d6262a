import {
  BODY_KINDS,
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  INDEFINITE_PERSONS,
} from '../lexicons/index.js';
import {
  dependents,
  headOf,
  isPredicate,
  nounPhraseOf,
  partOf,
  relationOf,
  rootOf,
  sharedSubjectOf,
  subjectOf,
  subjectPhrase,
  type Tree,
  tagName,
  tokensOf,
} from '../syntax/index.js';
import type { Discourse } from './discourse.js';
import { singularOf } from './noun-phrase.js';
import type { SourcePhrase } from './phrase.js';
import type { Pronoun } from './pronoun.js';
import { readPhrase } from './source-phrase.js';
import { isPersonNoun, namesPeople } from './traits.js';

/** A subject as tokens of the document; `joint` where it is several: 'the mill and the farm'. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly joint: boolean;
}

/** As many pronouns in a row are followed back to what they stand for: 'It … It … It'. */
const LONGEST_CHAIN = 6;

/**
 * What 'it' or 'they' takes up: the subject of the clause that its own hangs on ('The mill said it lost money'), else
 * that of the sentence before. 'several' where that sentence has two that agree: 'The ministry said the bridge was
 * closed. It cost $5 million.'
 */
export function subjectBefore(
  discourse: Discourse,
  pronoun: Pronoun,
  token: number,
): Subject | 'several' | null {
  let at = token;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const tree = discourse.syntax.treeAt(at);
    // 'It is hard to say', 'it rained': stands for nothing.
    if (relationOf(tree, at - tree.first) === 'expl') return null;
    const found = inSentence(discourse, tree, pronoun, at) ?? inSentenceBefore(discourse, pronoun, at);
    if (found === null || found === 'several') return found;
    if (!isSamePronoun(discourse, at, found)) return found;
    at = found.head;
  }
  return null;
}

/**
 * The same, as a phrase, where it is a noun for somebody or something that can speak: 'The company is in Ostria. It
 * expects', 'A petition was handed in by Roe. It says', 'Some in the party agree. They say'. Names and joint subjects are
 * left to their prominence.
 */
export function subjectThatSpeaks(
  discourse: Discourse,
  pronoun: Pronoun,
  token: number,
): SourcePhrase | null {
  const subject = subjectBefore(discourse, pronoun, token);
  if (subject === null || subject === 'several' || subject.joint) return null;
  const { document, index } = discourse;
  const head = document.tokens[subject.head]?.lower ?? '';
  if ((index.at[subject.head] ?? -1) >= 0 || !maySpeak(head, pronoun.number === 'plural')) return null;
  const phrase = readPhrase(discourse, subject.from, subject.to);
  if (phrase?.form !== 'noun') return null;
  // 'The inquiry’s report said so. The 400-page report is clear. It says': one that has spoken already is meant.
  const spoken = discourse.namelessOf(phrase.headClass).some((referent) => discourse.hasSpoken(referent));
  return pronoun.number === 'singular' && phrase.determiner === 'definite' && spoken ? null : phrase;
}

/** A noun for people, for a body or, as one, for something written: 'laws' do not speak, and 'police' are no 'it'. */
function maySpeak(head: string, many: boolean): boolean {
  const singular = singularOf(head);
  if (BODY_NOUNS.has(singular) || BODY_KINDS.has(singular)) return true;
  return many
    ? GROUP_NOUNS.has(head) || INDEFINITE_PERSONS.has(head) || isPersonNoun(singular)
    : DOCUMENT_NOUNS.has(head);
}

const isSamePronoun = ({ document }: Discourse, token: number, { head, joint }: Subject): boolean =>
  !joint && document.tokens[head]?.lower.slice(0, 2) === document.tokens[token]?.lower.slice(0, 2);

/** The subject of the nearest clause around the pronoun's own that agrees and stands before it. */
function inSentence(discourse: Discourse, tree: Tree, pronoun: Pronoun, token: number): Subject | null {
  const word = token - tree.first;
  for (
    let at = headOf(tree, word), steps = 0;
    at >= 0 && steps < tree.length;
    at = headOf(tree, at), steps++
  ) {
    if (!isPredicate(tree, at)) continue;
    const subject = subjectOf(tree, at);
    if (subject < 0 || subject >= word || isOwnedBySame(discourse, tree, subject, token)) continue;
    const found = agreeing(discourse, tree, pronoun, subject);
    if (found) return found;
  }
  return null;
}

/** 'The mill said [its] fleet was old and that [it] …': both stand for the same, which is not the fleet. */
const isOwnedBySame = ({ document }: Discourse, tree: Tree, subject: number, token: number): boolean =>
  dependents(tree, subject, 'nmod:poss').some(
    (word) =>
      partOf(tree, word) === 'PRON' &&
      document.tokens[tree.first + word]?.lower.slice(0, 2) === document.tokens[token]?.lower.slice(0, 2),
  );

function inSentenceBefore(discourse: Discourse, pronoun: Pronoun, token: number): Subject | 'several' | null {
  const { document, use } = discourse;
  const index = document.sentenceOf(token) - 1;
  if (index < 0 || use.heading[index] === 1) return null;
  const tree = discourse.syntax.tree(index);
  const root = rootOf(tree);
  if (root < 0 || discourse.isQuoted(tree.first + root) !== discourse.isQuoted(token)) return null;
  const main = sharedSubjectOf(tree, root);
  let found = main < 0 ? null : agreeing(discourse, tree, pronoun, main);
  // A clause that the main verb governs has its own subject: either may be meant.
  for (const clause of dependents(tree, root, 'ccomp', 'conj', 'parataxis')) {
    const other = subjectOf(tree, clause);
    const rival = other < 0 ? null : agreeing(discourse, tree, pronoun, other);
    if (!rival || isPronounWord(tree, other)) continue;
    if (found) return 'several';
    found = rival;
  }
  return found;
}

const isPronounWord = (tree: Tree, word: number): boolean => partOf(tree, word) === 'PRON';

/** The subject with that head, where it agrees with the pronoun in number, and is no person for 'it'. */
function agreeing(discourse: Discourse, tree: Tree, pronoun: Pronoun, head: number): Subject | null {
  const joint = dependents(tree, head, 'conj').length > 0;
  const agrees =
    pronoun.number === 'plural'
      ? joint || isPlural(discourse, tree, head)
      : !joint && isThing(discourse, tree, head);
  if (!agrees) return null;
  const phrase = joint ? subjectPhrase(tree, head) : withComplement(tree, head);
  return { ...tokensOf(tree, phrase), head: tree.first + head, joint };
}

/** 'they', a plural, or several in one word: 'police'. */
function isPlural({ document }: Discourse, tree: Tree, head: number): boolean {
  const lower = document.tokens[tree.first + head]?.lower ?? '';
  const tag = tagName(tree, head);
  return tag.startsWith('PRON')
    ? lower === 'they'
    : /NNP?S$/.test(tag) || (isNoun(tree, head) && GROUP_NOUNS.has(lower));
}

/** 'it', or one that is no person. */
function isThing({ document, index, roster }: Discourse, tree: Tree, head: number): boolean {
  const token = tree.first + head;
  const lower = document.tokens[token]?.lower ?? '';
  if (!isNoun(tree, head)) return lower === 'it';
  const entity = roster.entities[roster.bearer[index.at[token] ?? -1] ?? -1];
  // 'Alder Foods' is one, 'the Alders' are not.
  if (/NNP?S$/.test(tagName(tree, head))) return entity?.kind === 'organization';
  return entity ? entity.kind !== 'person' : partOf(tree, head) !== 'NOUN' || !namesPeople(lower);
}

const isNoun = (tree: Tree, word: number): boolean => /^(?:NOUN|PROPN)$/.test(partOf(tree, word));

/** 'the cost of the bridge': a noun with what hangs on it by 'of'. */
function withComplement(tree: Tree, head: number): { from: number; to: number } {
  const { from, to } = nounPhraseOf(tree, head);
  const of = dependents(tree, head, 'nmod').find(
    (word) => word >= to && (tree.leftmost[word] as number) === to,
  );
  return { from, to: of === undefined ? to : (tree.rightmost[of] as number) + 1 };
}
