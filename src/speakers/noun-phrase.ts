import { type Document, nthToken, Tag, type Token } from '../document/index.js';
import { BODY_NOUNS, CALENDAR_WORDS, CUE_FORMS, GROUP_NOUNS, roleClass } from '../lexicons/index.js';
import { pastParenthesis } from './around-name.js';
import type { NameMention } from './name.js';
import { bare } from './name-runs.js';
import type { NameIndex, NounPhrase } from './phrase.js';
import { phraseSpan } from './phrase.js';
import { roleNoun } from './roles.js';
import { isPersonNoun, titleOf } from './traits.js';

/** A noun with what belongs to it: 'a spokesman for the ministry'. */
export function nounPhrase(
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
    ...phraseSpan(document, from, nounEnd(document, head + 1, to)),
    head,
    headClass:
      roleNoun(document, head, 'person')?.head ??
      roleClass(titleOf(singular)?.role ?? singular, bare(tokens[head - 1])),
    plural,
    determiner: determinerOf(document, index, from, head),
    modifiers,
    age: year ? Number(year[1]) : null,
    apposed:
      plural || isAnonymous(document, head, to)
        ? null
        : (apposedName(document, index, stop, to) ?? givenName(document, index, head + 1)),
  };
}

/** 'a source close to the Chancellor, Tom Hale': the name is the other's, whatever stands behind the comma. */
const isAnonymous = ({ tokens }: Document, head: number, to: number): boolean =>
  /^(?:source|insider|pal)s?$/.test(tokens[head]?.lower ?? '') ||
  (to > head + 2 && /^(?:close|familiar)$/.test(tokens[head + 1]?.lower ?? ''));

/** 'MPs', 'CEOs' */
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;

/** Relative clauses and what stands behind a comma do not belong to the name of a nameless source. */
function nounEnd(document: Document, from: number, to: number): number {
  const { tokens } = document;
  let end = from;
  while (
    end < to &&
    (!/^[,(—–;-]$/.test(tokens[end]?.text ?? '') || isListComma(document, end, to)) &&
    !/^(?:who|which|whose|where|that)$/.test(tokens[end]?.lower ?? '') &&
    !(to - end <= LONGEST_TIME && opensTime(tokens, end)) &&
    !saysClause(document, end)
  )
    end++;
  while (end > from && (tokens[end - 1]?.kind === 'mark' || isHanging(document.tag(end - 1)))) end--;
  return end;
}

/** 'protesters saying the dam is weak', 'fans chanting “Out”'; not 'officials calling for calm' */
const saysClause = (document: Document, at: number): boolean =>
  (document.tag(at) & Tag.Ing) !== 0 &&
  (document.tag(at - 1) & (Tag.Noun | Tag.Proper)) !== 0 &&
  !(document.tag(at + 1) & (Tag.Preposition | Tag.To)) &&
  (CUE_FORMS.get(document.tokens[at]?.lower ?? '') ?? []).some(
    ({ verb: { frames, particle } }) =>
      frames.has('quote') && (frames.has('clause') || !frames.has('wh')) && !particle,
  );

/** 'the mayor also', 'a report for the town in' */
const isHanging = (tag: number): boolean =>
  tag === Tag.Adverb ||
  (tag & (Tag.Preposition | Tag.Coordinator) &&
    !(tag & (Tag.Noun | Tag.Proper | Tag.Adjective | Tag.Adverb))) !== 0;

/** A time at the end of a source is hardly longer: 'on Tuesday night'. */
const LONGEST_TIME = 3;

/** 'the mayor on Tuesday', 'the nurse later', 'the council long ago': when it was said is no part of who said it. */
function opensTime(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (/^(?:later|earlier|ago|recently|yesterday|today|tonight|last|late|early|long)$/.test(lower))
    return true;
  if (lower === 'no' && tokens[at + 1]?.lower === 'longer') return true;
  const noun = lower === 'on' ? (tokens[at + 1]?.lower ?? '') : lower;
  return CALENDAR_WORDS.has(noun) && tokens[at + 1]?.lower !== "'s";
}

/**
 * The comma of 'reports from Seoul, Washington and Larkton', which a name and then 'and' and a name follow, and of
 * 'unions, green groups and some lawmakers', where all are many. Counterexample: 'officials, aides to the mayor and his
 * wife'
 */
function isListComma(document: Document, comma: number, to: number): boolean {
  const { tokens } = document;
  const sort = document.tag(comma - 1) & (Tag.Proper | Tag.Plural);
  if (tokens[comma]?.text !== ',' || !sort) return false;
  const within = sort & Tag.Proper ? Tag.Proper : Tag.Plural | Tag.Noun | Tag.Adjective;
  for (let i = comma + 1; i < Math.min(to, comma + LONGEST_LIST); i++) {
    if (tokens[i]?.lower === 'and')
      return (i > comma + 1 || !(sort & Tag.Proper)) && endsItem(document, i, to, sort);
    if (tokens[i]?.text !== ',' && !(document.tag(i) & within)) return false;
  }
  return false;
}

/** Tokens from a comma to the 'and' of its list. */
const LONGEST_LIST = 12;

/** A name behind the 'and', or a plural before it (or its comma) and at the end of the phrase. */
const endsItem = (document: Document, and: number, to: number, sort: number): boolean =>
  sort & Tag.Proper
    ? (document.tag(and + 1) & Tag.Proper) !== 0
    : (document.tag(document.tokens[and - 1]?.text === ',' ? and - 2 : and - 1) & Tag.Plural) !== 0 &&
      (document.tag(to - 1) & Tag.Plural) !== 0;

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

/** A sentence in which somebody gives a name is hardly longer. */
const LONGEST_INTRODUCTION = 10;

/**
 * 'a woman who gave her name as Dora', 'a man who asked to be called Ray', 'a nurse identified only as Ray': the name
 * behind the last word of such a clause.
 */
function givenName({ tokens }: Document, index: NameIndex, from: number): number | null {
  if (!/^(?:who|whose|identified|named|known|identifying|calling|,)$/.test(tokens[from]?.lower ?? ''))
    return null;
  let introduces = false;
  for (let i = from; i < from + LONGEST_INTRODUCTION; i++) {
    const lower = tokens[i]?.lower ?? '.';
    const name = index.at[i] ?? -1;
    if (name >= 0) return introduces && index.names[name]?.kind !== 'place' ? name : null;
    if (/^[.;:”“"]$/.test(lower)) return null;
    introduces = introducesName(tokens[i - 1]?.lower ?? '', lower);
  }
  return null;
}

/** 'called', 'name is', 'identified as', 'goes by': the last words before a name that somebody gives. */
function introducesName(before: string, word: string): boolean {
  if (/^(?:called|named)$/.test(word)) return true;
  if (word === 'by') return /^(?:goes|going|went)$/.test(before);
  return /^(?:as|is|was)$/.test(word) && /^(?:name|identified|known|herself|himself|only)$/.test(before);
}

/** A comma or a dash: 'the captain — Ann Roe —', 'the captain -- Ann Roe --'. */
const opensApposition = (token: Token | undefined): boolean =>
  token !== undefined && (/^[,—–]$/.test(token.text) || (token.text === '-' && token.spaced));

/** Behind 'of the Nijholt Medical Center'. */
function pastAffiliation(document: Document, at: number): number {
  const { tokens } = document;
  if (!/^(?:of|from|at|with)$/.test(tokens[at]?.lower ?? '')) return at;
  let end = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  while (document.tag(end) & Tag.Proper || (tokens[end]?.lower === 'of' && tokens[end + 1]?.capital)) end++;
  return document.tag(end - 1) & Tag.Proper ? end : at;
}

/** Tokens from a comma to the name behind it. */
const LONGEST_TITLE = 12;

/** ', Ann Roe,' right behind the phrase, or behind the prepositional phrase that belongs to it. */
function apposedName(document: Document, index: NameIndex, stop: number, to: number): number | null {
  const { tokens } = document;
  let mark = stop;
  while (mark < to && !opensApposition(tokens[mark])) {
    if (/^(?:who|which|that|whose)$/.test(nthToken(tokens, mark).lower)) return null;
    mark++;
  }
  if (!opensApposition(tokens[mark])) return null;
  const comma = tokens[mark + 1]?.text === '-' ? mark + 1 : mark;
  for (let i = comma + 1; i < Math.min(tokens.length, comma + LONGEST_TITLE); i++) {
    const name = index.names[index.at[i] ?? -1];
    if (!name) continue;
    const opens = pastDescription(document, comma + 1, name.roleToken) === name.roleToken;
    const apposed = opens && name.kind !== 'place' && isClosed(document, name);
    return apposed ? (index.at[i] ?? null) : null;
  }
  return null;
}

/** Behind words that tell more of the role: 'retired' of 'another speaker, retired teacher Ann Roe'. */
function pastDescription(document: Document, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    document.tag(at) & (Tag.Adjective | Tag.Participle | Tag.Past) &&
    !document.tokens[at]?.capital
  )
    at++;
  return at;
}

/** A mark that ends the apposition stands behind the name, or behind where its bearer belongs: 'Ann Roe of Lark College' */
function isClosed(document: Document, { endToken }: NameMention): boolean {
  const { tokens } = document;
  const after = tokens[pastParenthesis(document, pastAffiliation(document, endToken), tokens.length)];
  return !after || opensApposition(after) || /^[.;:”"“)?!]$/.test(after.text);
}
