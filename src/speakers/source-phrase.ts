import { type Document, type Range, Tag } from '../document/index.js';
import { BODY_NOUNS, GROUP_NOUNS, roleClass } from '../lexicons/index.js';
import { pastParenthesis } from './around-name.js';
import { bare } from './name-runs.js';
import type { NameMention } from './names.js';
import { type Pronoun, readPronoun } from './pronoun.js';
import { roleNoun } from './roles.js';
import { isPersonNoun, titleOf } from './traits.js';

/** What the words of a source are, before anyone asks who is meant. */
export type SourcePhrase = PronounPhrase | NamePhrase | NounPhrase | JointPhrase;

interface Phrase extends Range {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface PronounPhrase extends Phrase {
  readonly form: 'pronoun';
  readonly pronoun: Pronoun;
}

export interface NamePhrase extends Phrase {
  readonly form: 'name';
  /** Index into the names of the text. */
  readonly name: number;
}

export interface NounPhrase extends Phrase {
  readonly form: 'noun';
  /** Token of the noun that the rest belongs to: 'spokesman' in 'a spokesman for the ministry'. */
  readonly head: number;
  /** The class of its role ('lawyer' for 'attorney'), or the noun itself, in the singular. */
  readonly headClass: string;
  readonly plural: boolean;
  readonly determiner: 'definite' | 'possessive' | 'indefinite' | 'bare';
  /** Words before the head, lower case. */
  readonly modifiers: ReadonlySet<string>;
  /** 'the 44-year-old' */
  readonly age: number | null;
  /** Index of a name in apposition: 'the mayor, Ann Roe'. */
  readonly apposed: number | null;
}

export interface JointPhrase extends Phrase {
  readonly form: 'joint';
  readonly parts: readonly SourcePhrase[];
}

/** Names by the token that they cover; -1 elsewhere. */
export interface NameIndex {
  readonly names: readonly NameMention[];
  readonly at: Int32Array;
  /** The same, with the title or role before the name. */
  readonly phrase: Int32Array;
}

export function indexNames(document: Document, names: readonly NameMention[]): NameIndex {
  const at = new Int32Array(document.tokens.length).fill(-1);
  const phrase = new Int32Array(document.tokens.length).fill(-1);
  for (const [i, name] of names.entries()) {
    at.fill(i, name.firstToken, name.endToken);
    phrase.fill(i, name.roleToken, name.endToken);
  }
  return { names, at, phrase };
}

/** A source is hardly longer; what follows is apposition and relative clause. */
const LONGEST_SOURCE = 60;

export function readSource(document: Document, index: NameIndex, range: Range): SourcePhrase | null {
  const { tokens } = document;
  let from = document.tokenAt(range.start);
  let to = Math.min(
    document.tokenAt(Math.max(range.start, range.end - 1)) + 1,
    tokens.length,
    from + LONGEST_SOURCE,
  );
  while (from < to && (tokens[from]?.kind === 'mark' || isLeadIn(document, from, to))) from++;
  while (
    to > from &&
    (tokens[to - 1]?.kind === 'mark' || tokens[to - 1]?.lower === "'s") &&
    index.at[to - 1] === -1
  )
    to--;
  return from < to ? readPhrase(document, index, from, to) : null;
}

/** The phrase that ends right before the token: 'neighbors' before 'who said they heard a blast'. */
export function readSourceBefore(document: Document, index: NameIndex, token: number): SourcePhrase | null {
  const sentence = document.sentences[document.sentenceOf(token)];
  const { tokens } = document;
  let to = token;
  while (to > 0 && tokens[to - 1]?.text === ',') to--;
  const limit = Math.max(sentence?.firstToken ?? 0, to - 12);
  let from = to;
  while (from > limit) {
    const at = from - 1;
    const tag = document.tag(at);
    if (
      tokens[at]?.kind === 'mark' ||
      tag & (Tag.Be | Tag.Have | Tag.Modal | Tag.Pronoun | Tag.Subordinator | Tag.Coordinator)
    ) {
      if (!(tag & Tag.Determiner)) break;
    }
    const nominal = tag & (Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Number | Tag.Determiner);
    if (!nominal && tokens[at]?.lower !== 'of' && tokens[at]?.lower !== 'to') break;
    from = at;
    if (tag & Tag.Determiner && tokens[at - 1]?.lower !== 'of') break;
  }
  while (
    from < to &&
    document.tag(from) & (Tag.Preposition | Tag.To) &&
    !(document.tag(from) & Tag.Determiner)
  )
    from++;
  return from < to ? readPhrase(document, index, from, to) : null;
}

/** 'But Roe', 'from the committee': words that lead to the source. */
function isLeadIn(document: Document, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const tag = document.tag(at);
  return (
    (tag & (Tag.Preposition | Tag.Coordinator | Tag.Subordinator)) !== 0 &&
    !(tag & (Tag.Determiner | Tag.Pronoun | Tag.Noun | Tag.Proper))
  );
}

export function readPhrase(
  document: Document,
  index: NameIndex,
  from: number,
  to: number,
): SourcePhrase | null {
  const { tokens } = document;
  const range = spanOf(document, from, to);
  const pronoun = readPronoun(tokens[from]?.lower ?? '');
  const coordinated = to - from > 2 && tokens[from + 1]?.lower === 'and';
  if (
    pronoun &&
    !coordinated &&
    (to - from === 1 ||
      (pronoun.role === 'relative' && pronoun.person) ||
      (pronoun.role === 'personal' && !(document.tag(from) & Tag.Determiner)))
  )
    return { form: 'pronoun', pronoun, ...range };
  const joint = readJoint(document, index, from, to);
  if (joint) return joint;
  const { headEnd, stop } = findHead(document, index, from, to);
  const quantified = /^(?:many|some|most|few|several|all|other|two|three)$/.test(tokens[from]?.lower ?? '');
  const named = quantified ? -1 : (index.at[headEnd - 1] ?? -1);
  if (named >= 0) return { form: 'name', name: named, ...range };
  const heading = firstNameIn(index, from, to);
  if (heading >= 0 && index.names[heading]?.heading) return { form: 'name', name: heading, ...range };
  return nounPhrase(document, index, from, to, headEnd - 1, stop);
}

const spanOf = (document: Document, from: number, to: number) => ({
  start: document.tokens[from]?.start ?? 0,
  end: document.tokens[to - 1]?.end ?? 0,
  firstToken: from,
  endToken: to,
});

function firstNameIn(index: NameIndex, from: number, to: number): number {
  for (let i = from; i < to; i++) if ((index.at[i] ?? -1) >= 0) return index.at[i] ?? -1;
  return -1;
}

/** The noun or name that the phrase is about ends before the first preposition, comma or relative clause. */
function findHead(
  document: Document,
  index: NameIndex,
  from: number,
  to: number,
): { headEnd: number; stop: number } {
  const { tokens } = document;
  let headEnd = from;
  let weak = from + 1;
  let i = from;
  while (i < to) {
    const name = index.names[index.phrase[i] ?? -1];
    if (name && name.firstToken < to) {
      i = Math.min(to, name.endToken);
      headEnd = i;
      continue;
    }
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '%' && token.text !== '/') {
      if (i > from && !/^[“"‘'’]$/.test(token.text)) break;
      i++;
      continue;
    }
    if (i > from && endsHead(document, i)) break;
    weak = i + 1;
    if (document.tag(i) & HEADS && (token.lower !== "'s" || i + 1 >= to)) headEnd = i + 1;
    i++;
  }
  // 'the poor', 'the accused' have no noun.
  return headEnd > from ? { headEnd, stop: i } : { headEnd: weak, stop: i };
}

/** What a phrase can be about; 'people close to the talks' is about people. */
const HEADS = Tag.Noun | Tag.Proper | Tag.Number | Tag.Pronoun | Tag.Ing | Tag.Participle;

function endsHead(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (!token) return true;
  if (/^(?:who|which|that|whose|where|when)$/.test(token.lower)) return true;
  const tag = document.tag(at);
  if (token.lower === 'and' || token.lower === 'or') return false;
  if (tag & Tag.Preposition && !(tag & (Tag.Noun | Tag.Proper | Tag.Adjective))) return true;
  const verbal = Tag.Participle | Tag.Past | Tag.Ing;
  // 'judges handling the case': after a plural, '-ing' opens a clause.
  if (tag & Tag.Ing && document.tag(at - 1) & Tag.Plural) return true;
  return (
    (tag & verbal) !== 0 && !(tag & (Tag.Noun | Tag.Adjective | Tag.Proper)) && !isPersonNoun(token.lower)
  );
}

function nounPhrase(
  document: Document,
  index: NameIndex,
  from: number,
  to: number,
  head: number,
  stop: number,
): NounPhrase | null {
  const { tokens } = document;
  const token = tokens[head];
  if (!token) return null;
  const word = bare(token);
  const singular = singularOf(word);
  const plural =
    singular !== word ||
    GROUP_NOUNS.has(word) ||
    PLURAL_ACRONYM.test(token.text) ||
    (document.tag(head) & Tag.Plural) !== 0;
  const modifiers = new Set<string>();
  for (let i = from; i < head; i++) if (tokens[i]?.kind !== 'mark') modifiers.add(bare(tokens[i]));
  const year = /^(\d{1,3})-year-old$/.exec([...modifiers, word].find((m) => m.endsWith('-year-old')) ?? '');
  return {
    form: 'noun',
    ...spanOf(document, from, nounEnd(document, head + 1, to)),
    head,
    headClass:
      roleNoun(document, head, 'person')?.head ??
      roleClass(titleOf(singular)?.role ?? singular, bare(tokens[head - 1])),
    plural,
    determiner: determinerOf(document, index, from, head),
    modifiers,
    age: year ? Number(year[1]) : null,
    apposed: plural ? null : apposedName(document, index, stop, to),
  };
}

/** 'MPs', 'CEOs' */
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;

/** Relative clauses and what stands behind a comma do not belong to the name of a nameless source. */
function nounEnd(document: Document, from: number, to: number): number {
  const { tokens } = document;
  let end = from;
  while (
    end < to &&
    !/^[,(—–;-]$/.test(tokens[end]?.text ?? '') &&
    !/^(?:who|which|whose|where|that)$/.test(tokens[end]?.lower ?? '')
  )
    end++;
  while (end > from && (tokens[end - 1]?.kind === 'mark' || document.tag(end - 1) === Tag.Adverb)) end--;
  return end;
}

/** 'officials' → 'official'; only for nouns for people and bodies, whose plurals are regular. */
export function singularOf(word: string): string {
  if (word === 'men' || word === 'women') return `${word.slice(0, -2)}an`;
  if (/(?:spokes|police|congress|business)(?:wo)?men$/.test(word)) return word.replace(/men$/, 'man');
  if (!word.endsWith('s')) return word;
  const known = (w: string): boolean => isPersonNoun(w) || BODY_NOUNS.has(w);
  if (known(word)) return word;
  const stem = word.slice(0, -1);
  if (known(stem)) return stem;
  const y = word.endsWith('ies') ? `${word.slice(0, -3)}y` : '';
  return y && known(y) ? y : word;
}

function determinerOf(
  document: Document,
  index: NameIndex,
  from: number,
  head: number,
): NounPhrase['determiner'] {
  const { tokens } = document;
  const first = tokens[from]?.lower ?? '';
  if (/^(?:the|this|that|these|those|both)$/.test(first)) return 'definite';
  if (/^(?:his|her|its|their|my|our|your|whose)$/.test(first)) return 'possessive';
  for (let i = from + 1; i < head; i++)
    if (tokens[i]?.lower === "'s" || ((index.at[i - 1] ?? -1) >= 0 && /^['’]$/.test(tokens[i]?.text ?? '')))
      return 'possessive';
  return document.tag(from) & (Tag.Determiner | Tag.Number) && from < head ? 'indefinite' : 'bare';
}

/** ', Ann Roe,' right behind the phrase, or behind the prepositional phrase that belongs to it. */
function apposedName(document: Document, index: NameIndex, stop: number, to: number): number | null {
  const { tokens } = document;
  let comma = stop;
  while (comma < to && tokens[comma]?.text !== ',') {
    if (/^(?:who|which|that|whose)$/.test(tokens[comma]?.lower ?? '')) return null;
    comma++;
  }
  if (tokens[comma]?.text !== ',') return null;
  const limit = Math.min(tokens.length, comma + 12);
  for (let i = comma + 1; i < limit; i++) {
    const name = index.names[index.at[i] ?? -1];
    if (!name) continue;
    if (name.roleToken > comma + 1 || name.kind === 'place') return null;
    const after = tokens[pastParenthesis(document, name.endToken, tokens.length)];
    return !after || /^[,.;:”"“)—–?!]$/.test(after.text) ? (index.at[i] ?? null) : null;
  }
  return null;
}

/** 'Ann Lee and Tom Hale', 'Hale and his team', 'Lee, Hale and Roe': more than one, the first of them by name. */
function readJoint(document: Document, index: NameIndex, from: number, to: number): JointPhrase | null {
  const { tokens } = document;
  const parts: SourcePhrase[] = [];
  let start = from;
  for (let guard = 0; guard < 8; guard++) {
    const { headEnd } = findHead(document, index, start, nextAnd(document, index, start, to));
    const name = index.at[headEnd - 1] ?? -1;
    const after = pastParenthesis(document, headEnd, to);
    const link = tokens[after];
    if (after >= to || !link) return null;
    // 'the mayor and Ann Roe', 'he and Ann Roe'
    const definite = document.tag(start) & (Tag.Determiner | Tag.Pronoun) && start === from;
    if (name < 0 && !(definite && link.lower === 'and' && startsWithName(index, after + 1))) return null;
    const part = readPhrase(document, index, start, headEnd);
    if (!part || part.form === 'joint') return null;
    parts.push(part);
    if (link.text === ',') {
      const next = tokens[after + 1]?.lower === 'and' ? after + 2 : after + 1;
      if (next === after + 2) return finish(document, index, from, to, parts, next);
      if (!startsWithName(index, next) || !hasAnd(document, index, next, to)) return null;
      start = next;
      continue;
    }
    if (link.lower !== 'and') return null;
    return finish(document, index, from, to, parts, after + 1);
  }
  return null;
}

function finish(
  document: Document,
  index: NameIndex,
  from: number,
  to: number,
  parts: SourcePhrase[],
  start: number,
): JointPhrase | null {
  if (start >= to) return null;
  const last = readPhrase(document, index, start, to);
  if (!last || last.form === 'joint' || last.form === 'pronoun') return null;
  // 'Lee and Hale’s analysis' is one analysis.
  if (last.form === 'noun' && last.determiner === 'possessive' && startsWithName(index, start)) return null;
  return { form: 'joint', parts: [...parts, last], ...spanOf(document, from, to) };
}

function startsWithName(index: NameIndex, at: number): boolean {
  const name = index.names[index.at[at] ?? -1];
  if (name) return name.firstToken === at;
  // A title in front of it
  for (let i = at + 1; i < at + 8; i++) {
    const next = index.names[index.at[i] ?? -1];
    if (next) return next.roleToken <= at;
  }
  return false;
}

function nextAnd(document: Document, index: NameIndex, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (document.tokens[i]?.lower === 'and' && (index.phrase[i] ?? -1) < 0) return i;
  return to;
}

const hasAnd = (document: Document, index: NameIndex, from: number, to: number): boolean =>
  nextAnd(document, index, from, to) < to;
