import type { Document } from '../document/index.js';
import { type Gender, WRITTEN_THINGS } from '../lexicons/index.js';
import type { Syntax } from '../syntax/index.js';
import type { Entity, Roster } from './entity.js';
import { isFronted } from './fronted.js';
import { genderVotes } from './gender-votes.js';
import type { NameIndex } from './phrase.js';
import { FRONTED, introduced, prominenceOfName } from './prominence.js';
import type { Referent, Trace } from './referent.js';
import type { QuotedPassage, SpeakerKind } from './speaker.js';
import type { WordUse } from './word-use.js';

/** Sentences at the beginning of an article that may keep a name back: 'A judge said so. Judge Ann Roe heard nine witnesses.' */
export const LEAD_SENTENCES = 3;

/** As many mentions back as are looked at for an antecedent. */
export const REACH = 40;

/**
 * What has been mentioned so far, in reading order. It is the one thing here that changes: the walk adds mentions as
 * it passes them, the sieves only read.
 */
export interface Discourse {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly roster: Roster;
  readonly index: NameIndex;
  readonly use: WordUse;
  readonly referents: readonly Referent[];
  readonly traces: readonly Trace[];
  /** By entity: its referent. */
  referentOf(entity: number): number;
  /** Nameless referents by the class of their noun, in order. */
  namelessOf(headClass: string): readonly number[];
  /** Has it been the source of a claim? */
  hasSpoken(referent: number): boolean;
  /** Gender of a referent: from its names, or from the pronouns that have taken it up. */
  genderOf(referent: number): Gender | null;
  /** Those who wrote the article. */
  readonly authors: ReadonlySet<number>;
  /** The joint referent of that name, if there is one already. */
  jointOf(name: string): number | null;
  /** Is the token inside quotation marks? */
  isQuoted(token: number): boolean;
}

export interface Walk extends Discourse {
  addReferent(referent: Referent): number;
  addTrace(trace: Trace): void;
  markSpoken(referent: number): void;
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

/** An act or a book can say something, a street or a war hardly. */
function speakerKind({ kind, name }: Entity): SpeakerKind {
  if (kind !== 'thing') return SPEAKER_KINDS[kind];
  return WRITTEN_THINGS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()) ? 'document' : 'unknown';
}

export function startWalk(
  document: Document,
  syntax: Syntax,
  use: WordUse,
  roster: Roster,
  index: NameIndex,
  quotations: readonly QuotedPassage[],
  authors: ReadonlySet<number>,
): Walk {
  const referents: Referent[] = [];
  const traces: Trace[] = [];
  const nameless = new Map<string, number[]>();
  const spoken = new Set<number>();
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
      kind: speakerKind(entity),
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
    syntax,
    roster,
    index,
    use,
    referents,
    traces,
    authors,
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
    markSpoken(referent) {
      spoken.add(referent);
    },
    hasSpoken: (referent) => spoken.has(referent),
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
          weight:
            roster.entities[entity]?.kind === 'person' && isFronted(document, syntax, name)
              ? FRONTED
              : prominenceOfName(document, use, name) + introduced(roster, nextName),
          quoted: quoted[name.firstToken] === 1,
          sure: true,
          range: { start: name.start, end: name.end },
        });
      }
    },
  };
  return walk;
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
