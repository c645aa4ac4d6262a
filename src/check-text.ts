import { check as checkAnalysis, type Finding, type Policy } from './check/index.js';
import { analyze, type ExtractOptions } from './extract.js';

/**
 * What an editor would send back of a text, in its order. Offsets, lines and columns count UTF-16 code units.
 *
 * @param policy which rules are on, and how; the defaults where nothing is said
 */
export const check = (text: string, options: ExtractOptions = {}, policy?: Policy): readonly Finding[] =>
  checkAnalysis(analyze(text, options), policy);
