import { describe, expect, it } from 'vitest';
import { attributionHeuristics, findAttributions } from '../../src/attributions/index.js';
import { createDocument, type Range } from '../../src/document/index.js';
import { findQuotations } from '../../src/quotations/index.js';

/** 'Ms Roe <said> the mill would close': source, cue and content of each claim that the heuristic made. */
function found(text: string, id: string): string[] {
  const document = createDocument(text);
  const words = (range: Range | null): string => (range ? text.slice(range.start, range.end) : '-');
  return findAttributions(document, findQuotations(document))
    .filter((attribution) => attribution.evidence.includes(id))
    .map(({ source, cue, content }) => `${words(source)} <${words(cue)}> ${content.map(words).join(' | ')}`);
}

describe.each(attributionHeuristics.map((heuristic) => [heuristic.id, heuristic] as const))(
  '%s',
  (id, heuristic) => {
    it('says what it catches in one sentence', () => {
      expect(heuristic.about).toMatch(/^[A-Z‘].*\.$/);
      expect(heuristic.examples.length).toBeGreaterThan(0);
      expect(heuristic.counterexamples.length).toBeGreaterThan(0);
    });
    it.each(heuristic.examples)('finds in %j: %s', (text, expected) => {
      expect(found(text, id)).toContain(expected);
    });
    it.each(heuristic.counterexamples)('finds nothing in %j', (text) => {
      expect(found(text, id)).toEqual([]);
    });
  },
);
