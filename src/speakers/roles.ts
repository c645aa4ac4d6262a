import { type Document, type Range, Tag } from '../document/index.js';
import {
  type Gender,
  KINSHIP,
  PERSON_NOUNS,
  roleClass,
  roleModifier,
  SAID_FORMS,
  TITLES,
  US_STATES,
} from '../lexicons/index.js';
import { bare } from './name-runs.js';
import type { NameMention } from './names.js';

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

/** An apposition is hardly longer, and a bound keeps hostile input linear. */
const LONGEST_APPOSITION = 18;

const DETERMINERS = Tag.Determiner | Tag.Possessive;

/** The class of a noun for a person's role and the gender it shows, or null for another word. */
export function roleNoun(document: Document, at: number): { head: string; gender: Gender | null } | null {
  const word = bare(document.tokens[at]);
  const before = at > 0 ? bare(document.tokens[at - 1]) : null;
  const title = document.tokens[at]?.capital || word === 'ceo' ? TITLES.get(word) : undefined;
  if (title?.role) return { head: roleClass(title.role, before), gender: title.gender };
  const singular = PERSON_NOUNS.has(word) || KINSHIP.has(word) ? word : null;
  if (singular === null) return null;
  return {
    head: roleClass(singular, before),
    gender: PERSON_NOUNS.get(singular) ?? KINSHIP.get(singular) ?? null,
  };
}

/** A role out of the tokens `[from, to)`: the noun before any preposition must be one for a person. */
export function readRole(document: Document, from: number, to: number): Role | null {
  const { tokens } = document;
  const heads: string[] = [];
  const words = new Set<string>();
  let gender: Gender | null = null;
  let open = true;
  let last: string | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') continue;
    words.add(roleModifier(bare(token)));
    if (!open) continue;
    const tag = document.tag(i);
    if (tag & Tag.Preposition && !(tag & Tag.Proper)) {
      open = false;
      continue;
    }
    const noun = tokens[i + 1]?.lower === "'s" ? null : roleNoun(document, i);
    if (noun) {
      if (last !== null && tokens[i - 1]?.lower !== 'and' && heads.at(-1) === last) heads.pop();
      heads.push(noun.head);
      gender = noun.gender ?? gender;
      last = noun.head;
    } else if (last !== null && endsRole(tag)) open = false;
    else if (tag & Tag.Noun && !(tag & Tag.Adjective)) last = null;
  }
  const first = tokens[from];
  const end = tokens[to - 1];
  if (heads.length === 0 || last === null || !first || !end) return null;
  return { start: first.start, end: end.end, heads: [...new Set(heads)], words, gender, hidden: false };
}

/** 'a man convicted of fraud', 'a teacher who', 'the mayor since May': past the noun comes what belongs to it. */
const endsRole = (tag: number): boolean =>
  (tag & (Tag.Participle | Tag.Past | Tag.Ing | Tag.Subordinator | Tag.Question | Tag.Adverb)) !== 0 &&
  !(tag & (Tag.Noun | Tag.Proper | Tag.Adjective));

/** What stands around a name about its bearer: title and role before it, appositions on both sides. */
export function rolesAround(document: Document, name: NameMention): Role[] {
  const found: Role[] = [];
  const sentence = document.sentences[name.sentence];
  if (!sentence) return found;
  if (name.roleToken < name.firstToken) {
    const before = readRole(document, name.roleToken, name.firstToken);
    if (before) found.push(before);
  }
  const after = opensAside(document, name, sentence.firstToken)
    ? null
    : appositionAfter(document, name.endToken, sentence.endToken);
  if (after) found.push(after);
  const party = partyAfter(document, name);
  if (party) found.push(party);
  const ahead = appositionBefore(document, name, sentence.firstToken);
  if (ahead) found.push(ahead);
  return found;
}

/** 'With Roe, the mayor': a name in what leads to the clause has no apposition, its comma ends the lead. */
const opensAside = (document: Document, name: NameMention, from: number): boolean =>
  name.roleToken - 1 === from && (document.tag(from) & Tag.Preposition) !== 0;

const PARTIES: ReadonlyMap<string, readonly [noun: string, adjective: string]> = new Map([
  ['d', ['democrat', 'democratic']],
  ['r', ['republican', 'republican']],
  ['i', ['independent', 'independent']],
]);

/** '(D-Mass.)', ', R-Ohio,', '(Vt.)', 'of Vermont' after a name: party and state. */
function partyAfter(document: Document, name: NameMention): Role | null {
  const { tokens } = document;
  const mark = tokens[name.endToken];
  const token = tokens[name.endToken + 1];
  if (!mark || !token || !/^(?:\(|,|of)$/.test(mark.lower)) return null;
  const [, letter, place] = /^(?:([dri])-)?(.+)$/.exec(bare(token).replace(/\.$/, '')) ?? [];
  const party = PARTIES.get(letter ?? '');
  const state = US_STATES.get(place ?? '') ?? (mark.lower === 'of' && token.capital ? place : undefined);
  if (!party && !state) return null;
  const words = new Set([...(party ?? []), ...(state?.split('-') ?? [])]);
  return {
    start: token.start,
    end: token.end,
    heads: party ? [party[0]] : [],
    words,
    gender: null,
    hidden: true,
  };
}

/** Past '(D-Mass.)' and the like. */
export function pastParenthesis(document: Document, at: number, to: number): number {
  const { tokens } = document;
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(to, at + 10); i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** ', 44,' after a name. */
export function ageAfter(document: Document, name: NameMention): number | null {
  const { tokens } = document;
  const age = tokens[name.endToken + 1];
  if (tokens[name.endToken]?.text !== ',' || age?.kind !== 'number' || !/^\d{1,3}$/.test(age.text))
    return null;
  return /^[,.)]$/.test(tokens[name.endToken + 2]?.text ?? '') ? Number(age.text) : null;
}

function appositionAfter(document: Document, at: number, to: number): Role | null {
  const { tokens } = document;
  let from = pastParenthesis(document, at, to);
  if (tokens[from]?.text !== ',') return null;
  from++;
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
  let end = from;
  const limit = Math.min(to, from + LONGEST_APPOSITION);
  while (end < limit) {
    const token = tokens[end];
    if (!token || /^[,;:.?!“”"()—–]$/.test(token.text)) break;
    if (/^(?:who|which|that|whose|where|when)$/.test(token.lower)) break;
    if (end > from && isClauseVerb(document, end)) return null;
    end++;
  }
  if (end === from) return null;
  const start = document.tag(from);
  if (
    start & (Tag.Pronoun | Tag.Preposition | Tag.Subordinator | Tag.Coordinator | Tag.Be | Tag.Have) &&
    !(start & Tag.Determiner)
  )
    return null;
  return readRole(document, from, end);
}

/** The verb of a clause: 'Near Larkton, the mayor said' has no apposition. */
function isClauseVerb(document: Document, at: number): boolean {
  const tag = document.tag(at);
  if (tag & (Tag.Modal | Tag.Be | Tag.Have | Tag.Do)) return true;
  const word = document.tokens[at]?.lower ?? '';
  return (
    (tag & (Tag.Past | Tag.Present)) !== 0 &&
    !(tag & (Tag.Noun | Tag.Adjective)) &&
    (!(tag & Tag.Participle) || SAID_FORMS.has(word))
  );
}

/** 'The mayor, Ann Roe, said', 'his lawyer, Tom Hale'. */
function appositionBefore(document: Document, name: NameMention, from: number): Role | null {
  const { tokens } = document;
  const comma = name.roleToken - 1;
  if (tokens[comma]?.text !== ',') return null;
  const after = tokens[pastParenthesis(document, name.endToken, document.tokens.length)];
  if (after && after.kind !== 'mark') return null;
  if (after && !/^[,.;:”"“)—–?!]$/.test(after.text)) return null;
  const limit = Math.max(from, comma - LONGEST_APPOSITION);
  let start = comma;
  while (start > limit) {
    const token = tokens[start - 1];
    if (!token || /^[,;:.“”"()—–]$/.test(token.text)) return null;
    start--;
    if (document.tag(start) & DETERMINERS && token.lower !== "'s") break;
  }
  if (!(document.tag(start) & DETERMINERS)) return null;
  return readRole(document, start, comma);
}
