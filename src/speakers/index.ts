import type { Heuristic } from '../document/index.js';
import { FOLLOWERS, SIEVES } from './sieves/index.js';

export type { Reference, ReferenceReason, References, Referred } from './reference.js';
export type { ResolvedSpeakers } from './report.js';
export { type Resolved, type ResolveOptions, resolveSpeakers } from './resolve.js';
export type {
  AttributedContent,
  QuotedPassage,
  Resolution,
  ResolvedSpeaker,
  SpeakerKind,
} from './speaker.js';

/** Every heuristic of this station, in the order in which they are tried. */
export const speakerHeuristics: readonly Heuristic[] = [...SIEVES, ...FOLLOWERS];
