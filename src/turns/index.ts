import type { Heuristic } from '../document/index.js';
import { TRANSCRIPT_TURN } from './transcript-turn.js';

export { findTurns } from './find-turns.js';
export { type Label, labelOf } from './label.js';
export { type Spoken, spokenIn } from './spoken.js';
export type { Transcript, Turn, TurnSpeaker } from './turn.js';
export { type LabelName, nameIn } from './turn-speakers.js';

/** Every heuristic of this station. */
export const turnHeuristics: readonly Heuristic[] = [TRANSCRIPT_TURN];
