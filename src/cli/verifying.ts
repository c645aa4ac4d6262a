import { analyze, type ExtractOptions, extract } from '../extract.js';
import { type InputDocument, positionInSource } from '../input/index.js';
import { type Source, type VerifiedDocument, verify } from '../verify/index.js';

export interface Verifying {
  readonly extract: ExtractOptions;
  readonly minSimilarity?: number;
}

/** Holds an article against its sources. */
export function verifyDocument(
  document: InputDocument,
  sources: readonly Source[],
  { extract: settings, minSimilarity }: Verifying,
): VerifiedDocument {
  const { text, map, times: _t, pages: _p, sources: _s, ...about } = document;
  const verifications = verify(analyze(text, { ...settings, ...about }), sources, {
    read: (source, transcript) => extract(source, { transcript }),
    ...(minSimilarity === undefined ? {} : { minSimilarity }),
  });
  return {
    id: document.id,
    title: document.title ?? null,
    text,
    sources: sources.map(({ id }) => id),
    verifications: map
      ? verifications.map((each) => ({ ...each, ...positionInSource(map, each) }))
      : verifications,
  };
}
