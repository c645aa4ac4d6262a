import { type Document, nthToken, possibleTagsOf, type Range, Tag, type Token } from '../document/index.js';
import { readJoint } from './joint-phrase.js';
import { bare } from './name-runs.js';
import { nounPhrase } from './noun-phrase.js';
import { type NameIndex, phraseSpan, type Reading, type SourcePhrase } from './phrase.js';
import { findHead } from './phrase-head.js';
import { readPronoun } from './pronoun.js';
import { isPersonNoun, titleOf } from './traits.js';

/** A source is hardly longer; what follows is apposition and relative clause. */
const LONGEST_SOURCE = 60;

export function readSource(reading: Reading, range: Range): SourcePhrase | null {
  const { document, index } = reading;
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
    ((tokens[to - 1]?.kind === 'mark' && !/^[)%]$/.test(tokens[to - 1]?.text ?? '')) ||
      tokens[to - 1]?.lower === "'s") &&
    index.at[to - 1] === -1
  )
    to--;
  // 'Neither Poe nor her deputy, Kim Roe, would say': not he alone, and not she.
  if (from >= to || tokens[from - 1]?.lower === 'nor' || isNeitherNor(document, range, to)) return null;
  const before = PARTY_AND_STATE.test(tokens[from]?.text ?? '') ? (index.at[from - 2] ?? -1) : -1;
  if (before >= 0) return { form: 'name', name: before, ...phraseSpan(document, from, to) };
  return readPhrase(reading, from, to);
}

/** 'Neither Roe nor Hale said' */
function isNeitherNor({ tokens, tokenAt }: Document, range: Range, to: number): boolean {
  const first = tokenAt(range.start);
  return tokens[first]?.lower === 'neither' && tokens.slice(first, to).some(({ lower }) => lower === 'nor');
}

/** 'Sen. Ann Roe, R-Ohio, whose term ends, said': what is nearest the cue is of the one named before it. */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}/u;

/** Words of a phrase before its relative clause. */
const LONGEST_ANTECEDENT = 12;

/** The phrase that ends right before the token: 'neighbors' before 'who said they heard a blast'. */
export function readSourceBefore(reading: Reading, token: number): SourcePhrase | null {
  const { document } = reading;
  const { tokens } = document;
  let to = token;
  while (to > 0 && tokens[to - 1]?.text === ',') to--;
  const sentence = document.sentences[document.sentenceOf(token)];
  const limit = Math.max(sentence?.firstToken ?? 0, to - LONGEST_ANTECEDENT);
  let from = to;
  while (from > limit && isOfPhrase(document, from - 1)) {
    from--;
    if (document.tag(from) & Tag.Determiner && tokens[from - 1]?.lower !== 'of') break;
  }
  while (from < to && isPreposition(document.tag(from))) from++;
  return from < to ? readPhrase(reading, from, to) : null;
}

const OTHER_WORD =
  Tag.Be | Tag.Have | Tag.Modal | Tag.Pronoun | Tag.Subordinator | Tag.Coordinator | Tag.Mark;

function isOfPhrase(document: Document, at: number): boolean {
  const tag = document.tag(at);
  if (tag & Tag.Determiner) return true;
  if (tag & OTHER_WORD) return false;
  return (
    (tag & (Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Number)) !== 0 ||
    /^(?:of|to)$/.test(document.tokens[at]?.lower ?? '')
  );
}

const isPreposition = (tag: number): boolean =>
  (tag & (Tag.Preposition | Tag.To)) !== 0 && !(tag & Tag.Determiner);

/** 'But Roe', 'from the committee': words that lead to the source. */
function isLeadIn(document: Document, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  if (document.tokens[at]?.lower === 'according') return true;
  // 'At least seven'
  if (/^(?:least|most)$/.test(document.tokens[at + 1]?.lower ?? '')) return false;
  const tag = document.tag(at);
  return (
    (tag & (Tag.Preposition | Tag.Coordinator | Tag.Subordinator)) !== 0 &&
    !(tag & (Tag.Determiner | Tag.Pronoun | Tag.Noun | Tag.Proper))
  );
}

export function readPhrase(reading: Reading, from: number, to: number): SourcePhrase | null {
  const { document, index } = reading;
  const { tokens } = document;
  const range = phraseSpan(document, from, to);
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
  const joint = readJoint(reading, from, to, (start, end) => readPhrase(reading, start, end));
  if (joint) return joint;
  const { headEnd, stop } = findHead(reading, from, to);
  const quantified = /^(?:many|some|most|few|several|all|other|two|three)$/.test(tokens[from]?.lower ?? '');
  const named = quantified ? -1 : (index.at[headEnd - 1] ?? -1);
  const name = named < 0 ? nameBehindOffice(reading, from, to, headEnd - 1) : named;
  if (name >= 0) return { form: 'name', name, ...range };
  const heading = firstNameIn(index, from, to);
  if (heading >= 0 && index.names[heading]?.heading) return { form: 'name', name: heading, ...range };
  return nounPhrase(document, index, from, to, headEnd - 1, stop);
}

/**
 * 'Superintendent of police Ann Roe', 'minister for public works Tom Hale': the name behind what somebody is of. Not 'a
 * friend of singer Tom Hale', whose name is the singer's.
 */
function nameBehindOffice({ document, index }: Reading, from: number, to: number, head: number): number {
  const { tokens } = document;
  const found = index.at[to - 1] ?? -1;
  const name = index.names[found];
  if (name?.kind !== 'person' || name.words.length < 2 || !isOfficeOf(tokens, from, head)) return -1;
  const field = tokens.slice(head + 2, name.firstToken);
  const plain = field.every(
    ({ capital, kind, lower }) => !capital && kind === 'word' && !isPersonNoun(lower),
  );
  return field.length > 0 && plain && possibleTagsOf(nthToken(tokens, name.firstToken - 1)) & Tag.Noun
    ? found
    : -1;
}

/** 'the minister for', 'head of'; not 'a director of' */
function isOfficeOf(tokens: readonly Token[], from: number, head: number): boolean {
  const office = titleOf(bare(tokens[head])) !== undefined || tokens[head]?.lower === 'head';
  return (
    office && /^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '') && !/^an?$/.test(tokens[from]?.lower ?? '')
  );
}

function firstNameIn(index: NameIndex, from: number, to: number): number {
  for (let i = from; i < to; i++) if ((index.at[i] ?? -1) >= 0) return index.at[i] ?? -1;
  return -1;
}
