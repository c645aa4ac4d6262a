import { type Document, Tag } from '../document/index.js';
import type { Roster } from './entity.js';
import type { NameMention } from './name.js';
import type { WordUse } from './word-use.js';

const IN_HEADING = 0.6;
/** A relative who is named on the side: 'Roe’s wife, Ann'. */
const KIN = 0.7;

/** Who stands in a phrase before the subject is hardly meant by the next pronoun. */
export const FRONTED = 0.4;

/** Whoever is named for the first time, and with a role, is about to speak. */
const INTRODUCED = 1.4;

export function introduced(roster: Roster, name: number): number {
  const entity = roster.entities[roster.bearer[name] ?? -1];
  const mention = roster.names[name];
  if (!entity || entity.mentions[0] !== name || !mention || mention.possessive || mention.kin) return 0;
  return entity.roles.length > 0 ? INTRODUCED : 0;
}

/** Subjects stand out, objects less, what hangs on a preposition or owns something least. */
export function prominenceOfName(document: Document, use: WordUse, name: NameMention): number {
  if (use.heading[name.sentence] === 1) return IN_HEADING;
  const sentence = document.sentences[name.sentence];
  if (!sentence) return 0;
  const weight = prominenceOf(
    document,
    name.roleToken,
    name.endToken,
    sentence.firstToken,
    sentence.endToken,
    name.possessive,
  );
  return name.kin ? KIN * weight : weight;
}

/** As many tokens to either side are looked at, so that hostile input stays linear. */
const LONGEST_LOOK = 24;

const VERB = Tag.Past | Tag.Present | Tag.Be | Tag.Have | Tag.Modal | Tag.Do;

export function prominenceOf(
  document: Document,
  from: number,
  end: number,
  first: number,
  to: number,
  possessive: boolean,
): number {
  if (possessive) return 1;
  if (inRelativeClause(document, first, from)) return 1.2;
  const before = beforePhrase(document, from, first);
  const after = behindPhrase(document, end, to);
  const subject = after < to && (document.tag(after) & VERB) !== 0;
  if (before >= first && isGoverning(document.tag(before)))
    // 'with Ann Roe — who is ill — calling for a vote'
    return document.tokens[before]?.lower === 'with' && leadsToParticiple(document, after, to) ? 2 : 0.9;
  const opens =
    before < first || (document.tokens[before]?.text === ',' && !hasVerb(document, first, before));
  if (subject) return opens ? 3 : 2.2;
  return opens ? 2.4 : 1.3;
}

/** The token before the phrase, its article and adjectives left out. */
function beforePhrase(document: Document, from: number, first: number): number {
  const limit = Math.max(first, from - LONGEST_LOOK);
  let before = from - 1;
  while (
    before >= limit &&
    (document.tokens[before]?.lower === 'the' || document.tag(before) === Tag.Adjective)
  )
    before--;
  // 'But Roe said' opens as 'Roe said' does.
  return before === first && document.tag(before) & Tag.Coordinator ? before - 1 : before;
}

/** The token behind the phrase, an aside and adverbs left out. */
function behindPhrase(document: Document, end: number, to: number): number {
  const aside = /^[,(]$/.test(document.tokens[end]?.text ?? '');
  let after = aside ? pastAside(document, end, to) : end;
  const reach = Math.min(to, after + LONGEST_LOOK);
  while (after < reach && document.tag(after) & Tag.Adverb && !(document.tag(after) & VERB)) after++;
  return after;
}

const isGoverning = (tag: number): boolean => (tag & Tag.Preposition) !== 0 && !(tag & Tag.Subordinator);

function leadsToParticiple(document: Document, after: number, to: number): boolean {
  const dashed = /^[—–]$/.test(document.tokens[after]?.text ?? '') ? pastAside(document, after, to) : after;
  return (document.tag(dashed) & Tag.Ing) !== 0;
}

/** What closes an aside, by the mark that opens it. */
const CLOSING: Readonly<Record<string, RegExp>> = { '(': /^\)$/, ',': /^,$/, '—': /^[—–]$/, '–': /^[—–]$/ };

/** Behind the aside that opens at `at`; `at` where none does, or none closes. */
function pastAside({ tokens }: Document, at: number, to: number): number {
  const closing = CLOSING[tokens[at]?.text ?? ''];
  if (!closing) return at;
  for (let i = at + 1; i < Math.min(to, at + LONGEST_LOOK); i++)
    if (closing.test(tokens[i]?.text ?? '')) return i + 1;
  return at;
}

function hasVerb(document: Document, from: number, to: number): boolean {
  for (let i = Math.max(from, to - LONGEST_LOOK); i < to; i++) {
    const tag = document.tag(i);
    if (tag & VERB && !(tag & (Tag.Noun | Tag.Adjective | Tag.Proper))) return true;
  }
  return false;
}

/** 'Ann Roe, whose mother, Dora Roe, was ill, said': who is named there is not what the sentence is about. */
function inRelativeClause(document: Document, first: number, from: number): boolean {
  for (let i = from - 1; i >= Math.max(first, from - 6); i--) {
    if (/^(?:who|whose|which|where)$/.test(document.tokens[i]?.lower ?? '')) return true;
    if (document.tag(i) & VERB && !(document.tag(i) & (Tag.Noun | Tag.Adjective))) return false;
  }
  return false;
}
