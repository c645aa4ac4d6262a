import { type Document, Tag } from '../document/index.js';
import { SAID_FORMS, US_STATES } from '../lexicons/index.js';
import type { NameMention } from './name.js';
import { bare, HONOURS } from './name-runs.js';
import { type Bearer, type Role, readRole } from './roles.js';
import { isPlaceName } from './traits.js';

/** An apposition is hardly longer, and a bound keeps hostile input linear. */
const LONGEST_APPOSITION = 18;

const DETERMINERS = Tag.Determiner | Tag.Possessive;

/** What stands around a name about its bearer: title and role before it, appositions on both sides. */
export function rolesAround(document: Document, name: NameMention, bearer: Bearer): Role[] {
  const found: Role[] = [];
  const sentence = document.sentences[name.sentence];
  if (!sentence) return found;
  if (name.roleToken < name.firstToken) {
    const before = readRole(document, behindLead(document, name), name.firstToken, bearer);
    if (before) found.push(before);
  }
  const after = opensAside(document, name, sentence.firstToken)
    ? null
    : appositionAfter(document, name.endToken, sentence.endToken, bearer);
  if (after) found.push(after);
  const party = bearer === 'person' ? partyAfter(document, name) : null;
  if (party) found.push(party);
  const ahead = appositionBefore(document, name, sentence.firstToken, bearer);
  if (ahead) found.push(ahead);
  return found;
}

/** 'Treasurer' of 'leaders including Treasurer Ann Roe' */
function behindLead({ tokens }: Document, { roleToken, firstToken }: NameMention): number {
  for (let i = firstToken - 1; i >= roleToken; i--)
    if (/^(?:including|like|unlike)$/.test(tokens[i]?.lower ?? '')) return i + 1;
  return roleToken;
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
  const state = stateOf(
    place ?? '',
    token.capital && (mark.lower === 'of' || letter !== undefined),
    mark.lower,
  );
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

/** 'Mass.', 'Ohio' behind a party; any place behind 'of'. */
const stateOf = (place: string, mayBe: boolean, mark: string): string | undefined =>
  US_STATES.get(place) ?? (mayBe && (mark === 'of' || isPlaceName(place)) ? place : undefined);

/** Past '(D-Mass.)', 'KC' and the like. */
export function pastParenthesis(document: Document, name: number, to: number): number {
  const { tokens } = document;
  let at = name;
  while (at < to && HONOURS.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(to, at + 10); i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** ', 44,' or '(44)' after a name. */
export function ageAfter(document: Document, name: NameMention): number | null {
  const { tokens } = document;
  const age = tokens[name.endToken + 1];
  if (
    !/^[,(]$/.test(tokens[name.endToken]?.text ?? '') ||
    age?.kind !== 'number' ||
    !/^\d{1,3}$/.test(age.text)
  )
    return null;
  return /^[,.)]$/.test(tokens[name.endToken + 2]?.text ?? '') ? Number(age.text) : null;
}

/** 'Ann Roe, 44, the county’s health director' */
function appositionAfter(document: Document, at: number, to: number, bearer: Bearer): Role | null {
  const { tokens } = document;
  let from = pastParenthesis(document, at, to);
  if (tokens[from]?.text !== ',') return null;
  from++;
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
  const end = endOfApposition(document, from, Math.min(to, from + LONGEST_APPOSITION));
  if (end === null || end === from) return null;
  const start = document.tag(from);
  if (
    start & (Tag.Pronoun | Tag.Preposition | Tag.Subordinator | Tag.Coordinator | Tag.Be | Tag.Have) &&
    !(start & Tag.Determiner)
  )
    return null;
  // 'CNN, Fox Business Network and Fox News': others beside it.
  if (bearer === 'body' && isAllNames(document, from, end)) return null;
  return readRole(document, from, end, bearer);
}

/** The token before which it ends; null where it is the beginning of a clause. */
function endOfApposition(document: Document, from: number, limit: number): number | null {
  for (let end = from; end < limit; end++) {
    const token = document.tokens[end];
    if (!token || /^[,;:.?!“”"()—–]$/.test(token.text)) return end;
    if (/^(?:who|which|that|whose|where|when)$/.test(token.lower)) return end;
    if (end > from && isClauseVerb(document, end)) return null;
  }
  return limit;
}

const isAllNames = ({ tokens }: Document, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ capital, lower }) => capital || /^(?:and|or|of|the|&)$/.test(lower));

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
function appositionBefore(document: Document, name: NameMention, from: number, bearer: Bearer): Role | null {
  const { tokens } = document;
  const comma = name.roleToken - 1;
  if (tokens[comma]?.text !== ',' || !isClosed(document, name)) return null;
  let start = openingOf(document, comma, Math.max(from, comma - LONGEST_APPOSITION));
  if (start === null) return null;
  while (/^(?:which|what|whose|that)$/.test(tokens[start]?.lower ?? '')) start++;
  return readRole(document, start, comma, bearer);
}

/** A mark ends the apposition, or the text. */
function isClosed(document: Document, { endToken }: NameMention): boolean {
  const after = document.tokens[pastParenthesis(document, endToken, document.tokens.length)];
  return !after || /^[,.;:”"“)—–?!]$/.test(after.text);
}

/** Where 'the mayor' begins, or 'Larkton’s mayor': an owner's name does for a determiner. */
function openingOf(document: Document, comma: number, limit: number): number | null {
  let owned = false;
  for (let i = comma - 1; i >= limit; i--) {
    const token = document.tokens[i];
    if (!token || /^[,;:.“”"()—–]$/.test(token.text)) return null;
    if (token.lower === "'s") owned = true;
    else if (document.tag(i) & DETERMINERS) return i;
  }
  return owned ? limit : null;
}
