import type { Document, Range } from '../document/index.js';
import { startWalk, type Walk } from './discourse.js';
import { findNames } from './names.js';
import { introduced } from './prominence.js';
import type { Referent } from './referent.js';
import { readRoster } from './roster.js';
import { indexNames, readSource, type SourcePhrase } from './source-phrase.js';
import type { AttributedContent, QuotedPassage, Resolution, ResolvedSpeaker } from './speaker.js';
import { addMention, ask, passText } from './walk.js';
import { readWordUse } from './word-use.js';

const NOBODY: Resolution = { speaker: null, confidence: 0.5, evidence: [], chain: [] };

interface Settled {
  readonly referent: number | null;
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly chain: readonly Range[];
}

/**
 * Who speaks in each attribution. Reads the text once from its start, keeping whom it has mentioned; each source is
 * put to the sieves where it stands.
 */
export function resolveSpeakers(
  document: Document,
  quotations: readonly QuotedPassage[],
  attributions: readonly AttributedContent[],
  _options: { readonly byline?: string } = {},
): { readonly speakers: readonly ResolvedSpeaker[]; readonly resolutions: readonly Resolution[] } {
  const use = readWordUse(document);
  const names = findNames(document, use);
  const roster = readRoster(document, names);
  const index = indexNames(document, names);
  const walk = startWalk(document, use, roster, index, quotations);
  const order = readingOrder(attributions);
  const settled: (Settled | null)[] = new Array(attributions.length).fill(null);
  const firstPerson = new Set<number>();
  let token = 0;
  for (const i of order) {
    const attribution = attributions[i];
    if (!attribution?.source) continue;
    const phrase = readSource(document, index, attribution.source);
    if (!phrase) continue;
    if (phrase.form === 'pronoun' && phrase.pronoun.role === 'first') firstPerson.add(i);
    // The names and pronouns inside a source are read with it; a pronoun that is the source is the question itself.
    token = passText(walk, token, phrase.form === 'pronoun' ? phrase.firstToken : phrase.endToken);
    settled[i] = settle(walk, phrase, attribution, settled[attribution.inside ?? -1]?.referent ?? null);
    token = Math.max(token, phrase.endToken);
  }
  const follow = (i: number, steps: number): Settled | null => {
    const attribution = attributions[i];
    const own = settled[i];
    if (own || !attribution || steps > 50) return own ?? null;
    const next = firstPerson.has(i) ? attribution.inside : attribution.source ? null : attribution.continues;
    return next === null ? null : follow(next, steps + 1);
  };
  const all = attributions.map((attribution, i) => {
    const found = settled[i] ?? follow(i, 0);
    if (!found) return null;
    return settled[i]
      ? found
      : {
          ...found,
          evidence: [...found.evidence, attribution.source ? 'first-person' : 'continued-speech'],
          confidence: found.confidence * 0.95,
        };
  });
  return report(document, walk, all);
}

/** Sources as they are read; one inside what another says comes after it, as its speaker is somebody else. */
function readingOrder(attributions: readonly AttributedContent[]): number[] {
  const place = (i: number, depth: number): number => {
    const attribution = attributions[i];
    const own = attribution?.source?.start ?? 0;
    const outer = attribution?.inside ?? null;
    return outer === null || depth > DEEPEST ? own : Math.max(own, place(outer, depth + 1) + 0.5);
  };
  return attributions
    .map((attribution, i) => ({ i, has: attribution.source !== null, at: place(i, 0) }))
    .filter(({ has }) => has)
    .sort((a, b) => a.at - b.at)
    .map(({ i }) => i);
}

/** Nobody reports what others report deeper than this; a bound against going in circles. */
const DEEPEST = 4;

/** Speaking makes somebody stand out more than any other act. */
const SPEAKING = 1;

function settle(
  walk: Walk,
  phrase: SourcePhrase,
  attribution: AttributedContent,
  outer: number | null,
): Settled | null {
  if (phrase.form === 'pronoun' && (phrase.pronoun.role === 'first' || phrase.pronoun.role === 'other'))
    return null;
  const barred = barredBy(walk, attribution);
  // Whoever speaks of himself between quotation marks says 'I'.
  if (outer !== null && phrase.form === 'pronoun' && walk.isQuoted(phrase.firstToken)) barred.add(outer);
  const found = ask(walk, { phrase, barred });
  if (!found) return null;
  if (phrase.form === 'pronoun' && phrase.pronoun.gender)
    walk.learnGender(found.referent, phrase.pronoun.gender);
  const first = phrase.form === 'name' ? introduced(walk.roster, phrase.name) : 0;
  addMention(walk, found.referent, phrase.firstToken, phrase.endToken, SPEAKING + first);
  return {
    referent: found.referent,
    confidence: found.confidence,
    evidence: [found.sieve],
    chain: [{ start: phrase.start, end: phrase.end }, ...found.via],
  };
}

/** Nobody is named by his own name in what he says, nor is he the one he says it to. */
function barredBy(walk: Walk, attribution: AttributedContent): Set<number> {
  const barred = new Set<number>();
  const ranges = attribution.addressee
    ? [...attribution.content, attribution.addressee]
    : attribution.content;
  const { document, index, roster } = walk;
  for (const range of ranges) {
    const from = document.tokenAt(range.start);
    for (let i = from; i < from + 200 && (document.tokens[i]?.start ?? range.end) < range.end; i++) {
      const entity = roster.bearer[index.at[i] ?? -1] ?? -1;
      if (entity >= 0) barred.add(walk.referentOf(entity));
    }
  }
  return barred;
}

function report(document: Document, walk: Walk, settled: readonly (Settled | null)[]) {
  const used = new Map<number, Range>();
  for (const found of settled) {
    const source = found?.chain[0];
    if (!found || found.referent === null || !source) continue;
    if (!used.has(found.referent)) used.set(found.referent, source);
  }
  const mentions = new Map<number, Range[]>();
  for (const trace of walk.traces)
    if (used.has(trace.referent)) {
      const list = mentions.get(trace.referent);
      if (list) list.push(trace.range);
      else mentions.set(trace.referent, [trace.range]);
    }
  const ordered = [...used.keys()].sort(
    (a, b) => (mentions.get(a)?.[0]?.start ?? 0) - (mentions.get(b)?.[0]?.start ?? 0),
  );
  const position = new Map(ordered.map((referent, i) => [referent, i]));
  const speakers = ordered.map((referent, i): ResolvedSpeaker => {
    const { name, named, kind, entity } = walk.referents[referent] as Referent;
    const roles = entity === null ? [] : (walk.roster.entities[entity]?.roles ?? []);
    return {
      id: `s${i + 1}`,
      name,
      named,
      kind,
      roles: [...new Set(roles.filter((role) => !role.hidden).map((role) => roleText(document, role)))],
      mentions: distinct(mentions.get(referent) ?? []),
    };
  });
  const resolutions = settled.map((found): Resolution => {
    if (!found || found.referent === null) return NOBODY;
    return {
      speaker: position.get(found.referent) ?? null,
      confidence: found.confidence,
      evidence: found.evidence,
      chain: found.chain,
    };
  });
  return { speakers, resolutions };
}

const roleText = (document: Document, role: Range): string =>
  document.text
    .slice(role.start, role.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?|The|An?) /, '');

function distinct(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((range, i) => i === 0 || range.start >= (sorted[i - 1]?.end ?? 0));
}
