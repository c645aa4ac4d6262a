import {
  AUXILIARY,
  type Document,
  FINITE,
  nthToken,
  possibleTagsOf,
  Tag,
  VERBAL,
} from '../document/index.js';
import {
  complementOf,
  dependent,
  dependents,
  formOf,
  partOf,
  type Relation,
  relationOf,
  type Syntax,
  sharedSubjectOf,
  subjectOf,
  type Tree,
  tagName,
} from '../syntax/index.js';
import { BETWEEN_WORDS } from './cue-group.js';
import { isQuotationMark } from './marks.js';
import { isBareDeterminer, isVerbOnly } from './phrase.js';

/** Can only a verb stand where the word stands, whatever the tagger takes it for? */
export const standsAsVerb = (document: Document, syntax: Syntax, verb: number, from: number): boolean =>
  isVerbByPlace(document, verb) ||
  isVerbBehindAdverb(document, verb) ||
  isVerbOfSome(document, verb, from) ||
  isSaidBefore(document, verb) ||
  isPastByGrammar(document, syntax, verb) ||
  (!isVerbOnly(document.tag(verb)) &&
    (isInvertedByGrammar(document, syntax, verb) ||
      (mayBePredicate(document, verb, from) && hasSubjectByGrammar(document, syntax, verb)) ||
      governsByGrammar(document, syntax, verb, from)));

/**
 * 'Some accused Hale of lying', 'Many blamed the board', 'what some call a farce': a word for some of them opens the clause,
 * and an object stands behind. Counterexamples: 'Some accused men left', 'Some convicted Larkland spies fled'
 */
function isVerbOfSome(document: Document, verb: number, from: number): boolean {
  const { tokens } = document;
  const some = nthToken(tokens, verb - 1).lower;
  if (!isBareDeterminer(tokens[verb - 1]) || some.startsWith('th')) return false;
  // 'One demand the board made', 'another reference'
  const forms = some === 'one' || some === 'another' ? Tag.Past : Tag.Past | Tag.Base;
  if (!(possibleTagsOf(nthToken(tokens, verb)) & forms)) return false;
  const opens = verb - 1 === from || (document.tag(verb - 2) & BEFORE_CLAUSE) !== 0;
  const behind = document.tag(verb + 1);
  const named = (behind & Tag.Proper) !== 0 && !(document.tag(verb + 2) & (Tag.Noun | Tag.Adjective));
  return opens && (named || (behind & (Tag.Determiner | Tag.Pronoun)) !== 0);
}

const BEFORE_CLAUSE = Tag.Mark | Tag.Coordinator | Tag.Subordinator | Tag.Question;

/** A noun, a name or a pronoun before it, and behind it something that an object or a clause may begin with. */
function mayBePredicate(document: Document, verb: number, from: number): boolean {
  if (verb === from || !(possibleTagsOf(nthToken(document.tokens, verb)) & VERBAL)) return false;
  const before = document.tag(verb - 1);
  const behind = document.tag(verb + 1);
  if (!(before & (Tag.Noun | Tag.Proper | Tag.Pronoun | Tag.Adverb))) return false;
  if (before & (Tag.Determiner | Tag.Possessive | Tag.Preposition)) return false;
  if (behind & (Tag.To | Tag.Determiner | Tag.Proper | Tag.Pronoun | Tag.Subordinator)) return true;
  return (before & (Tag.Plural | Tag.Proper)) !== 0 && (behind & (Tag.Noun | Tag.Adjective)) !== 0;
}

/** The grammar has it as a finite verb with a subject before it: 'skywriters blast the mayor', where lists see two nouns. */
function hasSubjectByGrammar(document: Document, syntax: Syntax, verb: number): boolean {
  const tree = syntax.treeAt(verb);
  const word = verb - tree.first;
  if (partOf(tree, word) !== 'VERB' || formOf(tree, word) !== 'Fin') return false;
  const subject = sharedSubjectOf(tree, word);
  return subject >= 0 && subject < word && agrees(document, tree, word);
}

/**
 * The grammar has it as a finite verb with a subject before it and a clause behind it that it governs, whatever stands
 * beside it: 'Roe, a botanist who was not involved, notes that', 'He, however, assured the crowd that'.
 */
function governsByGrammar(document: Document, syntax: Syntax, verb: number, from: number): boolean {
  if (verb === from || !(possibleTagsOf(nthToken(document.tokens, verb)) & VERBAL)) return false;
  if (!mayGovern(document, verb)) return false;
  const tree = syntax.treeAt(verb);
  const word = verb - tree.first;
  return (
    hasSubjectByGrammar(document, syntax, verb) &&
    (isInfinitiveBehind(tree, word) || complementOf(tree, word) !== null)
  );
}

const BEFORE_NOUN = Tag.Determiner | Tag.Possessive | Tag.Number;
const BEGINS_CLAUSE =
  Tag.To |
  Tag.Determiner |
  Tag.Proper |
  Tag.Pronoun |
  Tag.Subordinator |
  Tag.Question |
  Tag.Noun |
  Tag.Adverb;
/** What stands behind a noun that goes on, and before no clause. */
const AFTER_NOUN = Tag.Preposition | Tag.Coordinator | FINITE;

/**
 * A look at the word and at what stands beside it, since a sentence's grammar costs more: it has a finite form, no
 * auxiliary and nothing of a noun before it, and a clause may begin behind it. 'The words said by officials were late',
 * 'the Larkton Press reports', 'he is telling them that' govern nothing.
 */
function mayGovern(document: Document, verb: number): boolean {
  const { lower, capital } = nthToken(document.tokens, verb);
  if (lower.endsWith('ing') || capital) return false;
  const before = document.tag(verb - 1);
  if (before & (BEFORE_NOUN | AUXILIARY) || before === Tag.Preposition) return false;
  if (document.tokens[verb - 1]?.text === ')') return false;
  const behind = document.tag(verb + 1);
  const { text, lower: next } = nthToken(document.tokens, verb + 1);
  if (behind & AFTER_NOUN && next === 'by') return false;
  return (behind & BEGINS_CLAUSE) !== 0 || BEGINS_QUOTED.test(text);
}

/** 'records show, a flow of cash', 'and claims “it rose”' */
const BEGINS_QUOTED = /^[,“"‘']$/;

/** 'claims to be the fastest' */
const isInfinitiveBehind = (tree: Tree, verb: number): boolean =>
  tagName(tree, verb + 1) === 'PART.TO' && dependent(tree, verb, 'xcomp') > verb;

/** 'a poster that said it was late': a participle by the lists, and by the grammar a past with its subject. */
function isPastByGrammar(document: Document, syntax: Syntax, verb: number): boolean {
  const tag = document.tag(verb);
  if (!(tag & Tag.Participle) || tag & (Tag.Past | Tag.Adjective) || document.tag(verb - 1) & AUXILIARY)
    return false;
  if (document.tokens[verb + 1]?.lower === 'by') return false;
  const tree = syntax.treeAt(verb);
  const word = verb - tree.first;
  return (
    tagName(tree, word) === 'VERB.VBD' &&
    subjectOf(tree, word) === word - 1 &&
    complementOf(tree, word) !== null
  );
}

/** The grammar has its subject right behind it, a name, and a comma stands before it: '…, noted Ann Roe, a botanist' */
function isInvertedByGrammar(document: Document, syntax: Syntax, verb: number): boolean {
  if (document.tokens[verb - 1]?.text !== ',' || !document.tokens[verb + 1]?.capital) return false;
  if (!(possibleTagsOf(nthToken(document.tokens, verb)) & Tag.Past)) return false;
  const tree = syntax.treeAt(verb);
  const word = verb - tree.first;
  return (
    tagName(tree, word) === 'VERB.VBD' &&
    dependents(tree, word, 'nsubj').some((subject) => (tree.leftmost[subject] as number) === word + 1)
  );
}

/** 'The dance show closed': a verb without its -s has no subject in the singular; a name in -s may be many. */
function agrees(document: Document, tree: Tree, verb: number): boolean {
  if (tagName(tree, verb) !== 'VERB.VBP') return true;
  const subject = sharedSubjectOf(tree, verb);
  if (!/^(?:NOUN|PROPN)$/.test(tagName(tree, subject)) || dependent(tree, subject, 'conj') >= 0) return true;
  const { lower } = nthToken(document.tokens, tree.first + subject);
  return lower.endsWith('s') && tagName(tree, subject) === 'PROPN';
}

/** Relations that a noun has to a verb or to a noun, and a verb never has without a clause of its own. */
const OF_NOUN: readonly Relation[] = ['nsubj', 'nsubj:pass', 'obj'];

/**
 * By the grammar a noun stands there, of which a verb or a preposition says something: 'according to company records',
 * 'Other refugee advocates also said'. Counterexamples: 'the Post reports that it rose', a clause by itself; '“It rose,”
 * a leaflet in the box states.', 'a figure the union disputes', '“It rose,” cautions Ann Roe'
 */
export function standsAsNoun(document: Document, syntax: Syntax, verb: number): boolean {
  if (!(possibleTagsOf(nthToken(document.tokens, verb)) & Tag.Noun)) return false;
  const tree = syntax.treeAt(verb);
  const word = verb - tree.first;
  const isClauseBehind = tagName(tree, word + 1) === 'SCONJ';
  if (partOf(tree, word) !== 'NOUN' || isClauseBehind || isQuotationMark(document.tokens[verb - 1]))
    return false;
  if (dependent(tree, word, 'case') >= 0) return !endsReport(document, tree, verb);
  return OF_NOUN.includes(relationOf(tree, word)) && document.tokens[verb + 1]?.kind === 'word';
}

/** Nothing stands behind it in its sentence, and quoted words that end in a comma before it. */
function endsReport({ tokens }: Document, { first, length }: Tree, verb: number): boolean {
  if (verb < first + length - 2) return false;
  for (let i = first + 1; i < verb; i++)
    if (tokens[i - 1]?.text === ',' && /^[”"]$/.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/**
 * The tagger has it as a noun, and only a verb can stand there: 'the report, which notes, “…”', '“…,” the Larks state in
 * a paper'.
 */
function isVerbByPlace(document: Document, verb: number): boolean {
  const tags = possibleTagsOf(nthToken(document.tokens, verb));
  // 'the article, which alleged, without a source, that'
  if (
    tags & (Tag.Base | Tag.Present | Tag.Past) &&
    /^(?:who|which)$/.test(document.tokens[verb - 1]?.lower ?? '')
  )
    return true;
  if (!(tags & (Tag.Base | Tag.Present))) return false;
  if (isBehindInversion(document, verb)) return true;
  const { tokens } = document;
  return (
    /^[”"]$/.test(tokens[verb - 3]?.text ?? '') &&
    /^[,?!]$/.test(tokens[verb - 4]?.text ?? '') &&
    tokens[verb - 2]?.lower === 'the' &&
    (tokens[verb - 1]?.lower ?? '').endsWith('s') &&
    (document.tag(verb + 1) & (Tag.Preposition | Tag.Mark)) !== 0
  );
}

/** Words of a subject between an auxiliary and its verb. */
const LONGEST_INVERTED = 6;

/** 'At no time did the firm claim that': 'did' and a noun phrase stand before the verb. */
function isBehindInversion(document: Document, verb: number): boolean {
  const inside = Tag.Noun | Tag.Proper | Tag.Determiner | Tag.Adjective | Tag.Pronoun | Tag.Number;
  for (let k = verb - 1; k > verb - LONGEST_INVERTED && k >= 0; k--) {
    if (/^(?:did|does|do)$/.test(nthToken(document.tokens, k).lower)) return k < verb - 1;
    if (!(document.tag(k) & inside)) return false;
  }
  return false;
}

/** 'The man who carried her out said he was cold': the tagger takes it for a participle. */
const isSaidBefore = ({ tokens }: Document, verb: number): boolean =>
  tokens[verb]?.lower === 'said' &&
  /^(?:i|he|she|we|they|it|there|that)$/.test(nthToken(tokens, verb + 1).lower);

/** 'He later suggested': the tagger takes the adverb for an adjective, and the verb for a participle. */
const isVerbBehindAdverb = (document: Document, verb: number): boolean => {
  const { tokens } = document;
  if (!BETWEEN_WORDS.has(nthToken(tokens, verb - 1).lower)) return false;
  // 'NBC further notes'
  if (document.tag(verb) & Tag.Present && document.tag(verb - 2) & Tag.Proper) return true;
  const pronoun = /^(?:i|he|she|we|they|who)$/.test(nthToken(tokens, verb - 2).lower);
  return pronoun && nthToken(tokens, verb).lower.endsWith('ed');
};
