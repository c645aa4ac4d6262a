// Not by way of the folder's index, with which configs would be loaded before they are needed.
import { didYouMean } from '../config/nearest.js';

/** The end of a sentence that names what there is: '; did you mean 'json'?', or just its full stop. */
export const hint = (given: string, known: readonly string[]): string => didYouMean(given, known) || '.';
