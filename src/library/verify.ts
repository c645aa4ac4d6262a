import { analyze, extract } from '../extract.js';
import { type Source, type Verification, verify as verifyArticle } from '../verify/index.js';
import { type ExtractOptions, requireText, validOptions } from './options.js';

export interface VerifyOptions extends ExtractOptions {
  /** 0..1: what shares less with a source counts as absent. */
  readonly minSimilarity?: number;
}

/**
 * What becomes of a text's quotations and figures when they are looked for in sources, in the order of the text.
 * Offsets, lines and columns count UTF-16 code units.
 *
 * @throws TypeError for what is no text, or options that mean nothing
 */
export function verify(
  text: string,
  sources: readonly Source[],
  options: VerifyOptions = {},
): readonly Verification[] {
  requireText(text, 'verify');
  if (!Array.isArray(sources))
    throw new TypeError('verify: the sources are no array; give [{ id, text }, …]');
  const { minSimilarity, ...about } = options ?? {};
  if (minSimilarity !== undefined && !(minSimilarity >= 0 && minSimilarity <= 1)) {
    throw new TypeError(`verify: minSimilarity is ${minSimilarity}; give a number from 0 to 1`);
  }
  return verifyArticle(analyze(text, validOptions(about, 'verify')), sources, {
    read: (source, transcript) => extract(source, { transcript }),
    ...(minSimilarity === undefined ? {} : { minSimilarity }),
  });
}
