import { analyze, type ExtractOptions, extract } from './extract.js';
import { type Source, type Verification, verify as verifyArticle } from './verify/index.js';

export interface VerifyOptions extends ExtractOptions {
  /** 0..1: what shares less with a source counts as absent. */
  readonly minSimilarity?: number;
}

/**
 * What becomes of a text's quotations and figures when they are looked for in sources, in the order of the text.
 * Offsets, lines and columns count UTF-16 code units.
 */
export function verify(
  text: string,
  sources: readonly Source[],
  options: VerifyOptions = {},
): readonly Verification[] {
  const { minSimilarity, ...about } = options;
  return verifyArticle(analyze(text, about), sources, {
    read: (source, transcript) => extract(source, { transcript }),
    ...(minSimilarity === undefined ? {} : { minSimilarity }),
  });
}
