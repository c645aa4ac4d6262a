import { Tag } from '../document/index.js';
import { findAntecedent } from './antecedent.js';
import type { Walk } from './discourse.js';
import { prominenceOf } from './prominence.js';
import { readPronoun } from './pronoun.js';
import type { Referent } from './referent.js';
import { type Answer, type Question, SIEVES } from './sieves/index.js';
import {
  type JointPhrase,
  type NounPhrase,
  readPhrase,
  type SourcePhrase,
  singularOf,
} from './source-phrase.js';
import { isPersonNoun } from './traits.js';

/** What was found for a source, and by which sieve. */
export interface Found extends Answer {
  readonly referent: number;
  readonly sieve: string;
}

const NONE: ReadonlySet<number> = new Set();
const LONGEST_SUBJECT = 25;

/** Takes what stands in the tokens `[from, to)` into the discourse: names, pronouns, subjects without a name. */
export function passText(walk: Walk, from: number, to: number): number {
  const { document } = walk;
  for (let i = from; i < to; i++) {
    const sentence = document.sentences[document.sentenceOf(i)];
    if (sentence?.firstToken === i && walk.use.heading[sentence.index] === 0)
      passSubject(walk, i, sentence.endToken);
    const token = document.tokens[i];
    if (token?.kind !== 'word' || token.lower.length > 7) continue;
    const pronoun = readPronoun(token.lower);
    if (pronoun?.role !== 'personal' || !pronoun.gender || walk.isQuoted(i)) continue;
    walk.passNames(i);
    const antecedent = findAntecedent(walk, pronoun, i, NONE);
    if (!antecedent) continue;
    addMention(walk, antecedent.referent, i, i + 1, 0);
  }
  walk.passNames(to);
  return Math.max(from, to);
}

/** Asks the sieves in order for who is meant. */
export function ask(walk: Walk, question: Question): Found | null {
  if (question.phrase.form === 'joint') return askJoint(walk, question.phrase, question);
  for (const sieve of SIEVES) {
    const answer = sieve.resolve(question, walk);
    if (!answer) continue;
    const referent =
      typeof answer.referent === 'number' ? answer.referent : walk.addReferent(answer.referent);
    return { ...answer, referent, sieve: sieve.id };
  }
  return null;
}

/** Each part has its own way to its name; together they are one. */
function askJoint(walk: Walk, phrase: JointPhrase, question: Question): Found | null {
  const found = phrase.parts.map((part) => ask(walk, { ...question, phrase: part }));
  const parts = found.flatMap((part) => (part ? [part.referent] : []));
  const members = parts.flatMap((part) => walk.referents[part] ?? []);
  if (members.length !== phrase.parts.length) return null;
  const names = members.map((member, i) => withArticle(walk, phrase.parts[i], member));
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const referent = walk.jointOf(name) ?? walk.addReferent(together(name, parts, members, phrase));
  return { referent, confidence: 0.88, via: [], sieve: 'joint-speakers' };
}

/** Bodies keep their article in company: 'Ostria and the West'. */
function withArticle(walk: Walk, part: SourcePhrase | undefined, member: Referent): string {
  const name = part?.form === 'name' ? walk.roster.names[part.name] : undefined;
  return name?.definite && name.kind !== 'person' && part !== undefined && part.firstToken < name.firstToken
    ? `the ${member.name}`
    : member.name;
}

const together = (
  name: string,
  parts: readonly number[],
  members: readonly Referent[],
  phrase: JointPhrase,
): Referent => ({
  entity: null,
  name,
  named: members.some((member) => member.named),
  kind: 'group',
  gender: null,
  plural: true,
  headClass: null,
  modifiers: new Set(),
  parts,
  origin: { start: phrase.start, end: phrase.end },
});

export function addMention(walk: Walk, referent: number, from: number, to: number, bonus: number): void {
  const { document } = walk;
  const sentence = document.sentences[document.sentenceOf(from)];
  const first = document.tokens[from];
  const last = document.tokens[to - 1];
  if (!sentence || !first || !last) return;
  const possessive = /^(?:his|her|hers|its)$/.test(first.lower) && to - from === 1;
  walk.addTrace({
    referent,
    token: from,
    sentence: sentence.index,
    weight: prominenceOf(document, from, to, sentence.firstToken, sentence.endToken, possessive) + bonus,
    quoted: walk.isQuoted(from),
    range: { start: first.start, end: last.end },
  });
}

/** 'The patient went home. He said …': a person or several people whom a sentence is about without a name. */
function passSubject(walk: Walk, first: number, to: number): void {
  const { document } = walk;
  let from = first;
  while (from < to && document.tokens[from]?.kind === 'mark') from++;
  if (walk.isQuoted(from) || !opensSubject(walk, from)) return;
  const verb = firstVerb(walk, from, Math.min(to, from + LONGEST_SUBJECT));
  if (verb === null) return;
  let end = verb;
  while (end > from && document.tokens[end - 1]?.kind === 'mark') end--;
  if (end === from) return;
  const phrase = readPhrase(document, walk.index, from, end);
  if (!phrase || !(phrase.form === 'joint' || (phrase.form === 'noun' && isAboutPeople(walk, phrase))))
    return;
  walk.passNames(verb);
  const found = ask(walk, { phrase, barred: NONE });
  if (found) addMention(walk, found.referent, from, end, 0);
}

/** 'If your child', 'On Monday', 'Every voter': these lead to a subject, or are about nobody in particular. */
function opensSubject(walk: Walk, at: number): boolean {
  const tag = walk.document.tag(at);
  if (
    /^(?:your|our|my|any|every|each|no|either|neither|what|which)$/.test(
      walk.document.tokens[at]?.lower ?? '',
    )
  )
    return false;
  return (
    (tag & Tag.Determiner) !== 0 ||
    !(tag & (Tag.Preposition | Tag.Subordinator | Tag.Question | Tag.Adverb | Tag.Coordinator))
  );
}

function isAboutPeople(walk: Walk, phrase: NounPhrase): boolean {
  const singular = singularOf(walk.document.tokens[phrase.head]?.lower ?? '');
  return isPersonNoun(singular) || /^(?:people|residents|both|all)$/.test(singular);
}

const VERB = Tag.Past | Tag.Present | Tag.Be | Tag.Have | Tag.Modal | Tag.Do;

function firstVerb(walk: Walk, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const tag = walk.document.tag(i);
    if (tag & VERB && !(tag & (Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Possessive))) return i;
  }
  return null;
}
