import { describe, expect, it } from 'vitest';
import { speakerHeuristics } from '../../src/speakers/index.js';
import { resolveIn, sourceBeforeSaid } from './articles.js';

/** In a counterexample the source is what stands before the last 'said'. */
describe.each(speakerHeuristics)('$id', (heuristic) => {
  it.each(heuristic.examples)('%s', (text, found) => {
    const { rendered, evidence } = resolveIn(text, found.slice(0, found.lastIndexOf(' → ')));
    expect(rendered).toBe(found);
    expect(evidence).toContain(heuristic.id);
  });

  it.each(heuristic.counterexamples)('not: %s', (text) => {
    expect(resolveIn(text, sourceBeforeSaid(text)).evidence).not.toContain(heuristic.id);
  });
});

it('every heuristic has an example and a counterexample', () => {
  for (const { id, examples, counterexamples } of speakerHeuristics)
    expect([id, examples.length > 0, counterexamples.length > 0]).toEqual([id, true, true]);
});
