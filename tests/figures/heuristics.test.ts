import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/index.js';
import { atomsOf } from '../../src/figures/atom.js';
import { figureHeuristics, traceFigures } from '../../src/figures/index.js';
import type { Exclusion } from '../../src/figures/parser.js';
import { createReading } from '../../src/figures/reading.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { createSyntax } from '../../src/syntax/index.js';
import { render } from './rendering.js';

const isExclusion = (heuristic: object): heuristic is Exclusion => 'skip' in heuristic;

/** What the heuristic with this id had a hand in, one line each. */
function linesOf(id: string, text: string): string[] {
  const document = createDocument(text);
  const syntax = createSyntax(document);
  const { references } = resolveSpeakers(document, [], [], { syntax });
  const traced = traceFigures(document, {}, { syntax, references });
  const figures = traced.map(({ figure }) => figure);
  return traced.filter(({ evidence }) => evidence.includes(id)).map(({ figure }) => render(figure, figures));
}

/** What an exclusion takes out of the text, one line each. */
function skippedBy(exclusion: Exclusion, text: string): string[] {
  const document = createDocument(text);
  return document.sentences.flatMap((sentence) => {
    const atoms = atomsOf(document, sentence);
    const reading = createReading(
      { document, sentence, atoms },
      { syntax: createSyntax(document), references: null },
    );
    const lines: string[] = [];
    for (let at = 0; at < atoms.length; at++) {
      const to = exclusion.skip(reading, at);
      if (to === at) continue;
      lines.push(`none “${text.slice(atoms[at]!.start, atoms[to - 1]!.end)}”`);
      at = to - 1;
    }
    return lines;
  });
}

describe.each(figureHeuristics.map((heuristic) => [heuristic.id, heuristic] as const))(
  '%s',
  (id, heuristic) => {
    const found = (text: string): string[] =>
      isExclusion(heuristic) ? skippedBy(heuristic, text) : linesOf(id, text);

    it.each(heuristic.examples.map((example) => [...example] as const))(
      'finds in “%s”: %s',
      (text, expected) => {
        const lines = found(text);
        expect(
          lines.some((line) => line === expected || line.startsWith(`${expected} `)),
          lines.join('\n'),
        ).toBe(true);
      },
    );

    it.each(heuristic.counterexamples.map((text) => [text]))('finds nothing in “%s”', (text) => {
      expect(found(text)).toEqual([]);
    });
  },
);

describe('the list of heuristics', () => {
  it('has an id, a sentence and examples for each', () => {
    const ids = figureHeuristics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, about, examples } of figureHeuristics) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(about).toMatch(/[.”]$/);
      expect(examples.length).toBeGreaterThan(0);
    }
  });
});
