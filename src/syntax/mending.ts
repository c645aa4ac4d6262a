import type { Reading } from './network.js';
import { RELATIONS, type Relation, SUBJECTS } from './relations.js';
import { TAG_NAMES, type TagName, tagNumber } from './tagset.js';

/**
 * What the network finds word by word may be no English when it is put together. Each rule changes what is in the way, in
 * the reading itself; its examples are in tests/syntax/mending.test.ts.
 */
export function mend(read: Reading): void {
  for (let word = 0; word < read.heads.length; word++) for (const rule of RULES) rule(read, word);
}

type Rule = (read: Reading, word: number) => void;

const RULES: readonly Rule[] = [
  toldClause,
  subjectWithParticiple,
  participleOfSubject,
  oneSubject,
  subjectOfComplement,
  coordinatedPast,
  questionPronoun,
];

/** 'Police told reporters that a man was held': who is told something is told it; no clause is the reporters'. */
function toldClause(read: Reading, word: number): void {
  const told = headOf(read, word);
  const verb = headOf(read, told);
  const isTold = is(read, told, 'iobj') && verb >= 0 && childOf(read, verb, GIVEN) < 0;
  if (!isTold || !is(read, word, 'acl', 'acl:relcl')) return;
  const opener = childOf(read, word, ['mark']);
  if (opener < 0 || opener > word || childOf(read, word, SUBJECTS) < 0) return;
  read.heads[word] = verb;
  setRelation(read, word, 'ccomp');
}

const GIVEN: readonly Relation[] = ['obj', 'ccomp', 'xcomp', 'parataxis'];

/** 'Two officials briefed on the talks said it would hold': what has its clause behind it has none before it, but a subject. */
function subjectWithParticiple(read: Reading, word: number): void {
  const verb = headOf(read, word);
  const subject = childOf(read, word, ['nsubj']);
  if (!is(read, word, 'ccomp') || verb < word || subject < 0 || subject > word) return;
  const isBare = hasTag(read, word, 'VERB.VBD', 'VERB.VBN') && childOf(read, word, AUXILIARIES) < 0;
  if (!isBare || childOf(read, verb, SUBJECTS) >= 0 || childOf(read, verb, ['ccomp'], verb + 1) < 0) return;
  read.heads[subject] = verb;
  read.heads[word] = subject;
  setRelation(read, word, 'acl');
  read.tags[word] = tagNumber('VERB.VBN');
}

/** 'Video credited to the station showed that it fell': a participle between a subject and its verb says more of the subject. */
function participleOfSubject(read: Reading, word: number): void {
  const verb = headOf(read, word);
  if (!is(read, word, 'ccomp') || verb < word || childOf(read, word, [...SUBJECTS, ...AUXILIARIES]) >= 0)
    return;
  const subject = childOf(read, verb, ['nsubj', 'nsubj:pass']);
  if (subject < 0 || subject > word || !hasTag(read, word, 'VERB.VBD', 'VERB.VBN')) return;
  read.heads[word] = subject;
  setRelation(read, word, 'acl');
  read.tags[word] = tagNumber('VERB.VBN');
}

/**
 * 'Months after the fire Ann Roe said so': of two subjects before a verb the nearer one is; side by side they are one,
 * 'Dr. Ann Roe'. Not 'One answer is that they ran', 'The truth, Ann Roe said, is'.
 */
function oneSubject(read: Reading, word: number): void {
  const verb = headOf(read, word);
  if (!is(read, word, 'nsubj') || verb < word) return;
  const nearer = childOf(read, verb, ['nsubj'], word + 1);
  if (nearer < 0 || nearer > verb || isApart(read, word, nearer)) return;
  const isBeside = isFilled(read, word, nearer);
  if (isBeside) read.heads[word] = nearer;
  setRelation(read, word, isBeside ? 'nmod:desc' : 'obl:unmarked');
}

/** A mark stands between two subjects, or what begins a clause. */
function isApart(read: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (hasTag(read, at, 'PUNCT') || is(read, at, 'cop', 'mark')) return true;
  return false;
}

/** What stands between two words hangs on one of them. */
function isFilled(read: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (headOf(read, at) !== from && headOf(read, at) !== to) return false;
  return true;
}

const AUXILIARIES: readonly Relation[] = ['aux', 'aux:pass', 'cop', 'mark'];

/** 'They say adding salt is the simplest way': a finite clause that a verb governs has a subject, which is no object of that verb. */
function subjectOfComplement(read: Reading, word: number): void {
  const verb = headOf(read, word);
  if (!is(read, word, 'ccomp') || verb < 0 || verb > word || !hasFiniteVerb(read, word)) return;
  if (childOf(read, word, SUBJECTS) >= 0) return;
  const object = childOf(read, verb, ['obj', 'xcomp', 'ccomp'], verb + 1);
  if (object < 0 || object >= word || childOf(read, word, ['mark', 'cc']) >= 0) return;
  read.heads[object] = word;
  setRelation(read, object, is(read, object, 'obj') ? 'nsubj' : 'csubj');
}

const FINITE = /^(?:VERB|AUX)\.(?:VBD|VBZ|VBP|MD)$/;

function hasFiniteVerb(read: Reading, word: number): boolean {
  const helper = childOf(read, word, ['aux', 'aux:pass', 'cop']);
  return FINITE.test(TAG_NAMES[read.tags[helper < 0 ? word : helper] ?? 0] ?? '');
}

/**
 * 'She denied the charge and left': with nothing to help either, the second verb is as finite as the first; but not
 * 'and when pressed'.
 */
function coordinatedPast(read: Reading, word: number): void {
  const first = headOf(read, word);
  if (!is(read, word, 'conj') || !hasTag(read, word, 'VERB.VBN') || !hasTag(read, first, 'VERB.VBD')) return;
  const before = childOf(read, word, ['advmod']);
  if (childOf(read, word, AUXILIARIES) < 0 && !hasTag(read, before, 'ADV.WRB'))
    read.tags[word] = tagNumber('VERB.VBD');
}

/** 'In 2014, who said so?': the subject of the main clause relates to no noun before it. */
function questionPronoun(read: Reading, word: number): void {
  const verb = headOf(read, word);
  if (hasTag(read, word, 'PRON.Rel') && is(read, verb, 'root') && is(read, word, ...SUBJECTS))
    read.tags[word] = tagNumber('PRON.Int');
}

const headOf = ({ heads }: Reading, word: number): number => (word < 0 ? -1 : (heads[word] ?? -1));

const is = ({ relations }: Reading, word: number, ...among: readonly Relation[]): boolean =>
  word >= 0 && among.includes(RELATIONS[relations[word] ?? 0] ?? 'dep');

const hasTag = ({ tags }: Reading, word: number, ...among: readonly TagName[]): boolean =>
  word >= 0 && among.includes(TAG_NAMES[tags[word] ?? 0] ?? 'X');

function setRelation(read: Reading, word: number, relation: Relation): void {
  read.relations[word] = RELATIONS.indexOf(relation);
}

/** The first word from `from` on that hangs on `head` by one of `relations`; -1 where none does. */
function childOf(read: Reading, head: number, relations: readonly Relation[], from = 0): number {
  for (let word = from; word < read.heads.length; word++)
    if (read.heads[word] === head && is(read, word, ...relations)) return word;
  return -1;
}
