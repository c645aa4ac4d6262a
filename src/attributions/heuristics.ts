import type { Heuristic } from '../document/index.js';
import { sieves } from './attributions.js';
import { ends } from './ends/index.js';

/** All that may stand in an attribution's evidence. */
export const attributionHeuristics: readonly Heuristic[] = [...sieves, ...ends];
