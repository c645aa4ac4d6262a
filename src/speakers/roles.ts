import { type Document, nthToken, type Range, Tag } from '../document/index.js';
import {
  BODY_KINDS,
  BODY_NOUNS,
  type Gender,
  roleClass,
  roleModifier,
  TITLES_BEFORE_FAMILY_NAMES,
} from '../lexicons/index.js';
import { bare } from './name-runs.js';
import { genderOfNoun, isPersonNoun, titleOf } from './traits.js';

/** What a passage says that somebody is: 'the county’s health director'. */
export interface Role extends Range {
  /** Classes of the nouns that name the role ('director'); several in 'founder and chief executive'. */
  readonly heads: readonly string[];
  /** All its words, lower case: what else may stand before the noun later ('the county director'). */
  readonly words: ReadonlySet<string>;
  readonly gender: Gender | null;
  /** Party and state in parentheses tell who is meant, but are no role to show: '(D-Mass.)'. */
  readonly hidden: boolean;
}

/** Who has a role: a person is a director, a body is an agency. */
export type Bearer = 'person' | 'body';

/** The class of a noun for a role and the gender it shows, or null for another word. */
export function roleNoun(
  document: Document,
  at: number,
  bearer: Bearer,
): { head: string; gender: Gender | null } | null {
  const word = bare(document.tokens[at]);
  const before = at > 0 ? bare(document.tokens[at - 1]) : null;
  if (bearer === 'body') return isBodyNoun(word) ? { head: word, gender: null } : null;
  const title = document.tokens[at]?.capital || word === 'ceo' ? titleOf(word) : undefined;
  if (title?.role) return { head: roleClass(title.role, before), gender: title.gender };
  return isPersonNoun(word) ? { head: roleClass(word, before), gender: genderOfNoun(word) } : null;
}

/** 'agency', 'think tank', and those words for people that bodies are called by: 'owner', 'maker', 'modeler'. */
const isBodyNoun = (word: string): boolean =>
  BODY_NOUNS.has(word) || BODY_KINDS.has(word) || isPersonNoun(word) || word === 'tank';

/** A role out of the tokens `[from, to)`: the noun before any preposition must be one for a role. */
export function readRole(document: Document, begin: number, limit: number, bearer: Bearer): Role | null {
  const { tokens } = document;
  const from = pastLead(document, begin, limit);
  const to = beforeMark(document, from, limit);
  const first = tokens[from];
  const end = tokens[to - 1];
  if (to <= from) return null;
  const nouns = roleNouns(document, from, to, bearer);
  if (!nouns || !first || !end) return null;
  const words = new Set<string>();
  for (const token of tokens.slice(from, to)) if (token.kind !== 'mark') words.add(roleModifier(bare(token)));
  return { start: first.start, end: end.end, heads: nouns.heads, words, gender: nouns.gender, hidden: false };
}

/** 'Ambassador' of 'including Ambassador', 'nominee' of 'like nominee': what leads to a role is none of it. */
function pastLead(document: Document, from: number, to: number): number {
  let i = from;
  while (i < to && LEADS.test(document.tokens[i]?.lower ?? '')) i++;
  return i;
}

const LEADS =
  /^(?:including|like|unlike|such|as|namely|especially|particularly|even|only|with|for|by|of|from|to|and|or|but|support(?:s|ed|ing)?|called|calls|admired)$/;

/** 'author' of 'author of “Gold': a mark that is not closed in it, and what leads to it, ends a role. */
function beforeMark(document: Document, from: number, to: number): number {
  let open = -1;
  for (let i = from; i < to; i++) if (opensQuotation(document, i)) open = open < 0 ? i : -1;
  let end = open < 0 ? to : open;
  while (end > from && document.tag(end - 1) & (Tag.Preposition | Tag.Determiner | Tag.Mark)) end--;
  return end;
}

/** A mark, or the second of two that stand for one; a single one may be an apostrophe. */
const opensQuotation = ({ tokens }: Document, i: number): boolean =>
  /^[“”"]$/.test(tokens[i]?.text ?? '') ||
  (tokens[i]?.text === "'" && tokens[i - 1]?.text === "'" && tokens[i]?.spaced === false);

/** The nouns for roles before any preposition; null where another noun is the last. */
function roleNouns(
  document: Document,
  from: number,
  to: number,
  bearer: Bearer,
): Pick<Role, 'heads' | 'gender'> | null {
  const { tokens } = document;
  const heads: string[] = [];
  let gender: Gender | null = null;
  let last: string | null = null;
  for (let i = from; i < to; i++) {
    if (nthToken(tokens, i).kind === 'mark') continue;
    const tag = document.tag(i);
    if (tag & Tag.Preposition && !(tag & Tag.Proper)) break;
    const noun = tokens[i + 1]?.lower === "'s" ? null : roleNoun(document, i, bearer);
    if (noun) {
      // 'opposition leader Cllr', but 'state police chief'
      const another = tokens[i - 1]?.lower === 'and' || TITLES_BEFORE_FAMILY_NAMES.has(bare(tokens[i]));
      if (last !== null && !another && heads.at(-1) === last) heads.pop();
      heads.push(noun.head);
      gender = noun.gender ?? gender;
      last = noun.head;
    } else if (last !== null && endsRole(tag)) break;
    else if (tag & Tag.Noun && !(tag & Tag.Adjective)) last = null;
  }
  return last === null ? null : { heads: [...new Set(heads)], gender };
}

/** 'a man convicted of fraud', 'a teacher who', 'the mayor since May': past the noun comes what belongs to it. */
const endsRole = (tag: number): boolean =>
  (tag & (Tag.Participle | Tag.Past | Tag.Ing | Tag.Subordinator | Tag.Question | Tag.Adverb)) !== 0 &&
  !(tag & (Tag.Noun | Tag.Proper | Tag.Adjective));
