import { type Document, type Range, Tag } from '../document/index.js';
import type { Gender } from '../lexicons/index.js';
import type { Roster } from './entity.js';
import { genderVotes } from './gender-votes.js';
import type { NameMention } from './names.js';
import type { Referent, Trace } from './referent.js';
import type { NameIndex } from './source-phrase.js';
import type { QuotedPassage } from './speaker.js';
import type { WordUse } from './word-use.js';

/** As many mentions back as are looked at for an antecedent. */
export const REACH = 40;

/**
 * What has been mentioned so far, in reading order. It is the one thing here that changes: the walk adds mentions as
 * it passes them, the sieves only read.
 */
export interface Discourse {
  readonly document: Document;
  readonly roster: Roster;
  readonly index: NameIndex;
  readonly use: WordUse;
  readonly referents: readonly Referent[];
  readonly traces: readonly Trace[];
  /** By entity: its referent. */
  referentOf(entity: number): number;
  /** Nameless referents by the class of their noun, in order. */
  namelessOf(headClass: string): readonly number[];
  /** Gender of a referent: from its names, or from the pronouns that have taken it up. */
  genderOf(referent: number): Gender | null;
  /** Is the token inside quotation marks? */
  isQuoted(token: number): boolean;
}

export interface Walk extends Discourse {
  addReferent(referent: Referent): number;
  /** The joint referent of that name, if there is one already. */
  jointOf(name: string): number | null;
  addTrace(trace: Trace): void;
  learnGender(referent: number, gender: Gender): void;
  /** Adds a trace for each name before the token. */
  passNames(before: number): void;
}

const SPEAKER_KINDS = {
  person: 'person',
  organization: 'organization',
  place: 'organization',
  unknown: 'unknown',
} as const;

export function startWalk(
  document: Document,
  use: WordUse,
  roster: Roster,
  index: NameIndex,
  quotations: readonly QuotedPassage[],
): Walk {
  const referents: Referent[] = [];
  const traces: Trace[] = [];
  const nameless = new Map<string, number[]>();
  const joint = new Map<string, number>();
  /** Nameless referents by where they stand, so that a subject that is a source as well stays one. */
  const byOrigin = new Map<number, number>();
  const quoted = quotedTokens(document, quotations);
  const learned = genderVotes(document, roster, (token) => quoted[token] === 1);
  for (const entity of roster.entities) {
    const named = roster.names[entity.mentions[0] ?? -1];
    referents.push({
      entity: entity.index,
      name: entity.name,
      named: true,
      kind: SPEAKER_KINDS[entity.kind],
      gender: entity.gender,
      plural: false,
      headClass: null,
      modifiers: new Set(),
      parts: [],
      origin: { start: named?.start ?? 0, end: named?.end ?? 0 },
    });
  }
  let nextName = 0;
  const walk: Walk = {
    document,
    roster,
    index,
    use,
    referents,
    traces,
    referentOf: (entity) => entity,
    genderOf: (referent) => referents[referent]?.gender ?? learned.get(referent) ?? null,
    namelessOf: (headClass) => nameless.get(headClass) ?? [],
    isQuoted: (token) => quoted[token] === 1,
    jointOf: (name) => joint.get(name) ?? null,
    addReferent(referent) {
      const known = referent.headClass === null ? undefined : byOrigin.get(referent.origin.start);
      if (known !== undefined) return known;
      referents.push(referent);
      if (referent.parts.length > 0) joint.set(referent.name, referents.length - 1);
      if (referent.headClass !== null) {
        byOrigin.set(referent.origin.start, referents.length - 1);
        const list = nameless.get(referent.headClass);
        if (list) list.push(referents.length - 1);
        else nameless.set(referent.headClass, [referents.length - 1]);
      }
      return referents.length - 1;
    },
    addTrace(trace) {
      traces.push(trace);
    },
    learnGender(referent, gender) {
      if (!learned.has(referent)) learned.set(referent, gender);
    },
    passNames(before) {
      for (; nextName < roster.names.length; nextName++) {
        const name = roster.names[nextName];
        if (!name || name.firstToken >= before) break;
        const entity = roster.bearer[nextName] ?? -1;
        if (entity < 0) continue;
        traces.push({
          referent: entity,
          token: name.firstToken,
          sentence: name.sentence,
          weight: prominence(document, use, name) + introduced(roster, nextName),
          quoted: quoted[name.firstToken] === 1,
          range: { start: name.start, end: name.end },
        });
      }
    },
  };
  return walk;
}

/** Whoever is named for the first time, and with a role, is about to speak. */
const INTRODUCED = 1;

function introduced(roster: Roster, name: number): number {
  const entity = roster.entities[roster.bearer[name] ?? -1];
  return entity && entity.mentions[0] === name && entity.roles.length > 0 && !roster.names[name]?.possessive
    ? INTRODUCED
    : 0;
}

/** Single quoted words and short terms are the writer's own reading flow. */
const SHORTEST_QUOTATION = 4;

function quotedTokens(document: Document, quotations: readonly QuotedPassage[]): Uint8Array {
  const quoted = new Uint8Array(document.tokens.length);
  for (const passage of quotations) {
    if (passage.parent !== null) continue;
    const from = document.tokenAt(passage.start);
    const to = document.tokenAt(Math.max(passage.start, passage.end - 1)) + 1;
    if (to - from > SHORTEST_QUOTATION) quoted.fill(1, from, to);
  }
  return quoted;
}

/** Subjects stand out, objects less, what hangs on a preposition or owns something least. */
function prominence(document: Document, use: WordUse, name: NameMention): number {
  if (use.heading[name.sentence] === 1) return 0.6;
  const sentence = document.sentences[name.sentence];
  if (!sentence) return 0;
  return prominenceOf(
    document,
    name.roleToken,
    name.endToken,
    sentence.firstToken,
    sentence.endToken,
    name.possessive,
  );
}

const VERB = Tag.Past | Tag.Present | Tag.Be | Tag.Have | Tag.Modal | Tag.Do;

export function prominenceOf(
  document: Document,
  from: number,
  end: number,
  first: number,
  to: number,
  possessive: boolean,
): number {
  const { tokens } = document;
  if (possessive) return 1;
  let before = from - 1;
  while (before >= first && (tokens[before]?.lower === 'the' || document.tag(before) === Tag.Adjective))
    before--;
  const governed =
    before >= first &&
    (document.tag(before) & Tag.Preposition) !== 0 &&
    !(document.tag(before) & Tag.Subordinator);
  let after = end;
  if (tokens[after]?.text === ',' || tokens[after]?.text === '(') after = pastApposition(document, after, to);
  while (after < to && document.tag(after) & Tag.Adverb && !(document.tag(after) & VERB)) after++;
  const subject = after < to && (document.tag(after) & VERB) !== 0;
  if (governed) return subject && document.tag(before) & Tag.Subordinator ? 2 : 0.9;
  const opens = before < first || (tokens[before]?.text === ',' && !hasVerb(document, first, before));
  if (subject) return opens ? 3 : 2.2;
  if (opens) return 2.4;
  return 1.3;
}

const LONGEST_LOOK = 24;

function pastApposition(document: Document, at: number, to: number): number {
  const close = document.tokens[at]?.text === '(' ? ')' : ',';
  for (let i = at + 1; i < Math.min(to, at + LONGEST_LOOK); i++)
    if (document.tokens[i]?.text === close) return i + 1;
  return at;
}

function hasVerb(document: Document, from: number, to: number): boolean {
  for (let i = Math.max(from, to - LONGEST_LOOK); i < to; i++) {
    const tag = document.tag(i);
    if (tag & VERB && !(tag & (Tag.Noun | Tag.Adjective | Tag.Proper))) return true;
  }
  return false;
}

/** Where a range of tokens stands in the text. */
export const rangeOf = (document: Document, from: number, to: number): Range => ({
  start: document.tokens[from]?.start ?? 0,
  end: document.tokens[to - 1]?.end ?? 0,
});
