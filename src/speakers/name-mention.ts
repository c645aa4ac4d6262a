import { type Document, nthToken, Tag, type Token } from '../document/index.js';
import { BODY_NOUNS, CALENDAR_WORDS, type Gender, KINSHIP, NAME_SUFFIXES } from '../lexicons/index.js';
import type { NameKind, NameMention } from './name.js';
import { bare } from './name-runs.js';
import { genderOfNoun, isPersonNoun, titleOf } from './traits.js';

/** A name with what stands around it: title, role, article. */
export function nameMention(
  document: Document,
  nameFrom: number,
  nameTo: number,
  runFrom: number,
  kind: NameKind,
  titled: boolean,
  sentenceFrom: number,
): NameMention {
  const { tokens } = document;
  const first = nthToken(tokens, nameFrom);
  const last = nthToken(tokens, nameTo - 1);
  // 'Jr.' keeps its full stop before a comma as well.
  const end = /^[JS]r$/.test(last.text) && document.text[last.end] === '.' ? last.end + 1 : last.end;
  const person = kind === 'person' || kind === 'unknown';
  const body =
    (kind === 'organization' || kind === 'unknown') && followsBodyNoun(tokens, runFrom, sentenceFrom);
  const roleToken = person || body ? roleStart(document, runFrom, sentenceFrom, body) : runFrom;
  const { words, suffix } = wordsOf(tokens, nameFrom, nameTo, kind);
  const before = nthToken(tokens, runFrom - 1).lower;
  return {
    start: first.start,
    end,
    text: document.text.slice(first.start, end).replace(/\s+/g, ' '),
    firstToken: nameFrom,
    endToken: nameTo,
    roleToken,
    words,
    suffix,
    kind: kind === 'unknown' && roleToken !== runFrom ? (body ? 'organization' : 'person') : kind,
    titleGender: genderOfTitle(tokens, roleToken, runFrom, nameFrom),
    titled,
    kin: person && isKin(tokens, roleToken, nameFrom),
    elder: /^(?:elder|younger)$/.test(before),
    definite: before === 'the' && runFrom > sentenceFrom - 1,
    possessive: isPossessive(last, nthToken(tokens, nameTo)),
    sentence: document.sentenceOf(nameFrom),
    heading: false,
  };
}

/** Of the title or the noun nearest to the name: 'Mrs', 'actress'. */
function genderOfTitle(
  tokens: readonly Token[],
  roleToken: number,
  runFrom: number,
  nameFrom: number,
): Gender | null {
  for (let i = nameFrom - 1; i >= roleToken; i--) {
    const word = bare(tokens[i]);
    const gender = (i >= runFrom ? titleOf(word)?.gender : null) ?? genderOfNoun(word);
    if (gender) return gender;
  }
  return null;
}

function wordsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: NameKind,
): Pick<NameMention, 'words' | 'suffix'> {
  const words: string[] = [];
  let suffix: string | null = null;
  for (let i = from; i < to; i++) {
    const token = nthToken(tokens, i);
    if (token.kind !== 'word') continue;
    if (i > from && NAME_SUFFIXES.has(bare(token)) && kind === 'person') suffix = bare(token);
    else words.push(bare(token));
  }
  return { words, suffix };
}

/** 'Roe’s', 'Hales’' */
const isPossessive = (last: Token, after: Token): boolean =>
  after.lower === "'s" || (/^['’]$/.test(after.text) && !after.spaced && last.lower.endsWith('s'));

/** 'the utility Larkton Electric', 'power company Hale & Roe', 'risk modeler Larkton Analytics'; not 'the state Forestry Service'. */
function followsBodyNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (at <= from || before?.capital !== false) return false;
  const word = bare(before);
  return (BODY_NOUNS.has(word) && !LEVELS.test(word)) || (isPersonNoun(word) && /(?:er|or)$/.test(word));
}

/** These belong to the name of a body, in lower case or not. */
const LEVELS =
  /^(?:state|city|county|country|nation|town|village|province|house|senate|police|military|army|navy|service|business|office|government|community)$/;

/** 'his wife, Ann Roe', 'daughter Ann Roe', 'Hale’s brother Tom' */
function isKin(tokens: readonly Token[], from: number, name: number): boolean {
  for (let i = from; i < name; i++) if (KINSHIP.has(bare(tokens[i]))) return true;
  return tokens[from - 1]?.text === ',' && KINSHIP.has(bare(tokens[from - 2]));
}

/** Words of a role before a name. */
const LONGEST_ROLE = 9;

/**
 * The first token of what names a role before the run: 'longtime Ostrian pollster Ann Lee'. Only where the word next
 * to the name is a noun for a person.
 */
function roleStart(document: Document, runFrom: number, sentenceFrom: number, body: boolean): number {
  const { tokens } = document;
  const noun = nthToken(tokens, runFrom - 1);
  if (runFrom <= sentenceFrom || noun.kind !== 'word') return runFrom;
  const titled =
    titleOf(bare(tokens[runFrom])) !== undefined && !noun.capital && isModifier(document, runFrom - 1);
  if (!titled && !body && !isPersonNoun(bare(noun))) return runFrom;
  let start = runFrom - 1;
  const limit = Math.max(sentenceFrom, runFrom - LONGEST_ROLE);
  while (start > limit && isOfRole(document, start - 1, sentenceFrom)) start--;
  return start;
}

function isOfRole(document: Document, at: number, sentenceFrom: number): boolean {
  const token = nthToken(document.tokens, at);
  if (token.kind === 'mark') return false;
  if (token.capital && at > sentenceFrom) return true;
  return token.lower === 'and' ? isPersonNoun(bare(document.tokens[at - 1])) : isModifier(document, at);
}

const CLOSED =
  Tag.Determiner |
  Tag.Preposition |
  Tag.Pronoun |
  Tag.Coordinator |
  Tag.Subordinator |
  Tag.Be |
  Tag.Have |
  Tag.Do |
  Tag.Modal |
  Tag.To;

/** 'on Monday night party chief Ann Roe': the time is no part of the role. */
export const isTimeWord = (lower: string): boolean =>
  CALENDAR_WORDS.has(lower) ||
  /^(?:today|yesterday|tonight|night|morning|afternoon|evening|week|month|year)$/.test(lower);

/** Can stand between a determiner and the noun of its phrase. */
export function isModifier(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (!token || token.kind === 'mark' || isTimeWord(token.lower)) return false;
  if (token.lower === "'s") return true;
  const tag = document.tag(at);
  return !(tag & CLOSED) && (tag & (Tag.Noun | Tag.Adjective | Tag.Proper | Tag.Number)) !== 0;
}
