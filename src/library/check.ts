import { check as checkAnalysis, type Finding, type Policy } from '../check/index.js';
import { analyze } from '../extract.js';
import { type ExtractOptions, requireText, validOptions } from './options.js';

/**
 * What an editor would send back of a text, in its order. Offsets, lines and columns count UTF-16 code units.
 *
 * @param policy which rules are on, and how; the defaults where nothing is said
 * @throws TypeError for what is no text, or options that mean nothing
 */
export function check(text: string, options: ExtractOptions = {}, policy?: Policy): readonly Finding[] {
  requireText(text, 'check');
  return checkAnalysis(analyze(text, validOptions(options, 'check')), policy);
}
