import type { Document, Range } from '../document/index.js';
import { carriersOf, toName } from './chain.js';
import type { Walk } from './discourse.js';
import type { Role } from './roles.js';
import type { Resolution, ResolvedSpeaker } from './speaker.js';

/** What was found for one attribution, before the speakers have their numbers. */
export interface Settled {
  readonly referent: number;
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly chain: readonly Range[];
}

export interface ResolvedSpeakers {
  /** Those that a claim is attributed to, in order of first mention. */
  readonly speakers: readonly ResolvedSpeaker[];
  /** One for each attribution, in its order. */
  readonly resolutions: readonly Resolution[];
}

const NOBODY: Resolution = { speaker: null, confidence: 0.5, evidence: [], chain: [] };

/** Numbers the referents that speak, with all their mentions. */
export function reportSpeakers(
  document: Document,
  walk: Walk,
  settled: readonly (Settled | null)[],
): ResolvedSpeakers {
  const mentions = new Map<number, Range[]>();
  for (const found of settled) if (found) mentions.set(found.referent, []);
  for (const trace of walk.traces) if (trace.sure) mentions.get(trace.referent)?.push(trace.range);
  const ordered = [...mentions]
    .map(([referent, ranges]) => ({ referent, ranges: withoutOverlaps(ranges) }))
    .sort((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0));
  const position = new Map(ordered.map(({ referent }, i) => [referent, i]));
  const carriers = new Map(
    ordered.map(({ referent, ranges }) => [referent, carriersOf(document, walk.referents[referent], ranges)]),
  );
  return {
    speakers: ordered.flatMap(
      ({ referent, ranges }, i) => describeSpeaker(document, walk, referent, ranges, i) ?? [],
    ),
    resolutions: settled.map((found) =>
      found
        ? {
            speaker: position.get(found.referent) ?? null,
            confidence: found.confidence,
            evidence: found.evidence,
            chain: toName(
              document,
              found.chain,
              walk.referents[found.referent],
              carriers.get(found.referent) ?? [],
            ),
          }
        : NOBODY,
    ),
  };
}

function describeSpeaker(
  document: Document,
  walk: Walk,
  index: number,
  mentions: readonly Range[],
  position: number,
): ResolvedSpeaker | null {
  const referent = walk.referents[index];
  if (!referent) return null;
  const { name, named, kind, entity } = referent;
  return {
    id: `s${position + 1}`,
    name,
    named,
    // Whoever is 'he' or 'she' is a person.
    kind: kind === 'unknown' && walk.genderOf(index) !== null ? 'person' : kind,
    roles: entity === null ? [] : roleTexts(document, walk.roster.entities[entity]?.roles ?? []),
    mentions,
  };
}

/** Each role once, without a leading article or 'his': 'Its president' is shown as 'president'. */
function roleTexts(document: Document, roles: readonly Role[]): string[] {
  const texts = new Map<string, string>();
  for (const { hidden, start, end } of roles) {
    if (hidden) continue;
    const text = document.text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:the|an?|his|her|its|their|my|our|your|whose) /i, '');
    const key = text.toLowerCase();
    if (!texts.has(key)) texts.set(key, text);
  }
  return [...texts.values()];
}

/** In order; of two that overlap the first and longer one. */
function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end))
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}
