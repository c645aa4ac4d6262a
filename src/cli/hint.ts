import { didYouMean } from '../nearest.js';

/** The end of a sentence that names what there is: '; did you mean 'json'?', or just its full stop. */
export const hint = (given: string, known: readonly string[]): string => didYouMean(given, known) || '.';
