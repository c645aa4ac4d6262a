import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { resolveSpeakers, speakerHeuristics } from '../../src/speakers/index.js';

/**
 * The source of an example is the last place where the left side of its rendering stands; in a counterexample, the
 * words before the last 'said', back to a full stop, a comma or a quotation mark.
 */
function evidenceFor(text: string, source: string): { rendered: string; evidence: readonly string[] } {
  const document = createDocument(text);
  const start = text.lastIndexOf(source);
  expect(start, `'${source}' stands in the text`).toBeGreaterThanOrEqual(0);
  const attribution = {
    content: [],
    source: { start, end: start + source.length },
    cue: null,
    continues: null,
    inside: null,
  };
  const { speakers, resolutions } = resolveSpeakers(document, [], [attribution]);
  const [resolution] = resolutions;
  const speaker = resolution?.speaker == null ? null : speakers[resolution.speaker];
  return { rendered: `${source} → ${speaker?.name ?? 'nobody'}`, evidence: resolution?.evidence ?? [] };
}

function sourceBeforeSaid(text: string): string {
  const before = text.slice(0, text.lastIndexOf(' said'));
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf(', '), before.lastIndexOf('” '));
  return cut < 0 ? before : before.slice(cut + 2);
}

describe.each(speakerHeuristics)('$id', (heuristic) => {
  it.each(heuristic.examples)('%s', (text, found) => {
    const { rendered, evidence } = evidenceFor(text, found.split(' → ')[0] ?? '');
    expect(rendered).toBe(found);
    expect(evidence).toContain(heuristic.id);
  });

  it.each(heuristic.counterexamples)('not: %s', (text) => {
    expect(evidenceFor(text, sourceBeforeSaid(text)).evidence).not.toContain(heuristic.id);
  });
});
