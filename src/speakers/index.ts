import type { Heuristic } from '../document/index.js';
import { SIEVES } from './sieves/index.js';

export { resolveSpeakers } from './resolve.js';
export type {
  AttributedContent,
  QuotedPassage,
  Resolution,
  ResolvedSpeaker,
  SpeakerKind,
} from './speaker.js';

/** Every heuristic of this station, in the order in which they are tried. */
export const speakerHeuristics: readonly Heuristic[] = SIEVES;
