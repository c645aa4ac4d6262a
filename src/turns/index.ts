import type { Heuristic } from '../document/index.js';
import { TRANSCRIPT_TURN } from './transcript-turn.js';

export { findTurns } from './find-turns.js';
export { type Spoken, spokenIn } from './spoken.js';
export type { Transcript, Turn, TurnSpeaker } from './turn.js';

/** Every heuristic of this station. */
export const turnHeuristics: readonly Heuristic[] = [TRANSCRIPT_TURN];
