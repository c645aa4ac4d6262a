import { type Document, Tag } from '../document/index.js';
import { TIME_NOUNS } from '../lexicons/index.js';
import { findAntecedent } from './antecedent.js';
import type { Walk } from './discourse.js';
import { singularOf } from './noun-phrase.js';
import type { NounPhrase, SourcePhrase } from './phrase.js';
import { prominenceOf } from './prominence.js';
import { readPronoun } from './pronoun.js';
import { type Answer, type Question, SIEVES } from './sieves/index.js';
import { readPhrase } from './source-phrase.js';
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
    addMention(walk, antecedent.referent, i, i + 1, 0, false);
  }
  walk.passNames(to);
  return Math.max(from, to);
}

/** Asks the sieves in order for who is meant. */
export function ask(walk: Walk, question: Question): Found | null {
  const askPart = (phrase: SourcePhrase): number | null =>
    ask(walk, { ...question, phrase })?.referent ?? null;
  for (const sieve of SIEVES) {
    const answer = sieve.resolve(question, walk, askPart);
    if (!answer) continue;
    const referent =
      typeof answer.referent === 'number' ? answer.referent : walk.addReferent(answer.referent);
    return { referent, confidence: answer.confidence, via: answer.via, sieve: sieve.id };
  }
  return null;
}

/** `sure`: the text names the referent here, or speaks of it as a source. */
export function addMention(
  walk: Walk,
  referent: number,
  from: number,
  to: number,
  bonus: number,
  sure: boolean,
): void {
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
    sure,
    range: { start: first.start, end: last.end },
  });
}

/** 'The patient went home. He said …': a person or several people whom a sentence is about without a name. */
function passSubject(walk: Walk, first: number, to: number): void {
  const { document } = walk;
  const from = subjectStart(document, first, to);
  if (walk.isQuoted(from) || !opensSubject(walk, from)) return;
  const verb = firstVerb(walk, from, Math.min(to, from + LONGEST_SUBJECT));
  if (verb === null) return;
  let end = verb;
  while (end > from && document.tokens[end - 1]?.kind === 'mark') end--;
  if (end === from) return;
  const phrase = readPhrase(walk, from, end);
  if (!phrase || !(phrase.form === 'joint' || (phrase.form === 'noun' && isAboutPeople(walk, phrase))))
    return;
  walk.passNames(verb);
  const found = ask(walk, { phrase, barred: NONE });
  if (found) addMention(walk, found.referent, from, end, 0, false);
}

/** Behind marks, and behind the time of 'Last summer the manager complained'. */
function subjectStart({ tokens }: Document, first: number, to: number): number {
  let from = first;
  while (from < to && tokens[from]?.kind === 'mark') from++;
  const time = LEADS_TO_TIME.test(tokens[from]?.lower ?? '') && TIME_NOUNS.has(tokens[from + 1]?.lower ?? '');
  return time ? from + 2 : from;
}

const LEADS_TO_TIME = /^(?:last|next|this|that|one)$/;

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

const VERB = Tag.Base | Tag.Past | Tag.Present | Tag.Be | Tag.Have | Tag.Modal | Tag.Do;

function firstVerb(walk: Walk, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const tag = walk.document.tag(i);
    const infinitive = tag & Tag.Base && walk.document.tag(i - 1) & Tag.To;
    if (!infinitive && tag & VERB && !(tag & (Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Possessive)))
      return i;
  }
  return null;
}
